"""Campaigns: whether there is one, what it is called, when it runs, in which phases."""
