"""What the types of entities are called, one of a type and all of it."""

from PySide6.QtCore import QCoreApplication

from reader.domain.entity import EntityType

translate = QCoreApplication.translate


def type_names() -> dict[EntityType, str]:
    """Return what one of every type is called, in the order of the keys 1 to 7."""
    return {
        EntityType.PERSON: translate("types", "person"),
        EntityType.ORGANISATION: translate("types", "organisation"),
        EntityType.PLACE: translate("types", "place"),
        EntityType.PRODUCT: translate("types", "product"),
        EntityType.EVENT: translate("types", "event"),
        EntityType.WORK: translate("types", "work"),
        EntityType.OTHER: translate("types", "other"),
    }


def type_name(type_: EntityType) -> str:
    """Return what one of a type is called."""
    return type_names()[type_]


def plural_names() -> dict[EntityType, str]:
    """Return what all of every type are called, as a heading, in the same order."""
    return {
        EntityType.PERSON: translate("types", "People"),
        EntityType.ORGANISATION: translate("types", "Organisations"),
        EntityType.PLACE: translate("types", "Places"),
        EntityType.PRODUCT: translate("types", "Products"),
        EntityType.EVENT: translate("types", "Events"),
        EntityType.WORK: translate("types", "Works"),
        EntityType.OTHER: translate("types", "Others"),
    }
