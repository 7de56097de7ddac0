"""Suggesters: what finds mentions in a text, without knowing any library."""
