"""Fresh passages of every kind of document; ⟦…⟧ marks each group that a lawyer would list."""
