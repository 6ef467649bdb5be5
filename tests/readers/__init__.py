"""Readers: bytes in, text with places out."""
