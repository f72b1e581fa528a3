"""The layouts in which tables are exported."""

from enum import StrEnum


class ExportLayout(StrEnum):
    """What a table holds and how it is laid out; an office's own layouts have names beside these."""

    PRODUCTS = "products"
    REGISTRY = "registry"
    PTNT = "ptnt"
    DEADLINES = "deadlines"
    COUNCIL = "council"
    FAIR = "fair"
    PARTICIPANTS = "participants"
    COLLECTION = "collection"
    HISTORY = "history"
    LIST = "list"
    TEMPLATE = "template"
