"""The panel of cards: what has been annotated in the open article."""
