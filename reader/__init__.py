"""Postil, a reader for people who mark what they read."""

__version__ = "0.1.0"
