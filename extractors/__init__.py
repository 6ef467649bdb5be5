"""Vietnamese: from a document's text to its record; no file, network, database or clock."""
