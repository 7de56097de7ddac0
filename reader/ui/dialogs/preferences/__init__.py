"""The preferences: pages of choices, each applied as soon as it is made."""
