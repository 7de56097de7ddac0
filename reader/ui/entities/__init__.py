"""Entities: choosing and making them."""
