"""Writes the sample documents from their sources, one file format each: ``python -m corpus.generate``."""
