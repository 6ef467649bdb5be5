"""Collecting documents from portals: sources, what their pages look like, and the crawl itself."""
