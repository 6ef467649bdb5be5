"""What stands where in a document: blocks, their markers and the headings above them."""

from extractors.structure.blocks import Block
from extractors.structure.markers import Marker
from extractors.structure.view import DocumentView, build_view

__all__ = ["Block", "DocumentView", "Marker", "build_view"]
