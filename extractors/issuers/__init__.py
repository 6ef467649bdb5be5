"""Issuing bodies by their canonical short name, with level and place."""

from extractors.issuers.find import IssuerFound, Place, find_issuers

__all__ = ["IssuerFound", "Place", "find_issuers"]
