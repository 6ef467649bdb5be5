"""Issuing bodies by their canonical short name, with level and place."""

from extractors.issuers.find import find_issuers, issuers_in
from extractors.issuers.found import IssuerFound, Place, Readable

__all__ = ["IssuerFound", "Place", "Readable", "find_issuers", "issuers_in"]
