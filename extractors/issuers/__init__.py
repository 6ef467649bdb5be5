"""Issuing bodies by their canonical short name, with level and place."""

from extractors.issuers.find import IssuerFound, Place, Readable, find_issuers, issuers_in

__all__ = ["IssuerFound", "Place", "Readable", "find_issuers", "issuers_in"]
