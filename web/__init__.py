"""Pages for legal staff and the HTTP API, over the questions that a store answers."""
