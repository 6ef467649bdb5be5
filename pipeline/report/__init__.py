"""Output for people: tables, messages and progress, in Vietnamese."""
