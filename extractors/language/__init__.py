"""Vietnamese as text: folding, numerals, tokens."""
