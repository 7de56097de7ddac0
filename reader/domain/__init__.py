"""The values that every other part of the program speaks of."""
