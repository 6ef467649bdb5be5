"""Who thidua says it is when it asks a server."""

from __future__ import annotations

NAME = "thidua"
"""By this name robots.txt may speak of it."""


def user_agent(contact: str | None = None) -> str:
    """``contact`` (mail or page) is whom to write to."""
    return f"{NAME}/1.0 (reads published emulation documents{f'; +{contact}' if contact else ''})"
