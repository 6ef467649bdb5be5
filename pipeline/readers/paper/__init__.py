"""Printed lines, of PDF files and of scans alike, set as text: columns, tables, paragraphs, page numbers."""
