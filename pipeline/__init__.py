"""Files, sites and SQLite; no Vietnamese."""
