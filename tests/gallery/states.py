"""All the states: importing this module fills the table."""

from tests.gallery import (
    at_dialogs,
    at_entities,
    at_finding,
    at_insights,
    at_marking,
    at_reading,
    at_reviewing,
    at_shapes,
    at_trouble,
)
from tests.gallery.table import STATES

__all__ = [
    "STATES",
    "at_dialogs",
    "at_entities",
    "at_finding",
    "at_insights",
    "at_marking",
    "at_reading",
    "at_reviewing",
    "at_shapes",
    "at_trouble",
]
