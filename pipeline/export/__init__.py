"""The store in other programs' formats: JSON Lines, CSV, XLSX, calendar."""
