"""Every gesture, and what it does: a module for each part of the window."""
