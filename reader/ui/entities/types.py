"""What the types of entities are called where one chooses among them."""

from PySide6.QtCore import QCoreApplication

from reader.domain.entity import EntityType

translate = QCoreApplication.translate


def type_names() -> dict[EntityType, str]:
    """Return the name of every type, in the order of the keys 1 to 7."""
    return {
        EntityType.PERSON: translate("TypeButtons", "person"),
        EntityType.ORGANISATION: translate("TypeButtons", "organisation"),
        EntityType.PLACE: translate("TypeButtons", "place"),
        EntityType.PRODUCT: translate("TypeButtons", "product"),
        EntityType.EVENT: translate("TypeButtons", "event"),
        EntityType.WORK: translate("TypeButtons", "work"),
        EntityType.OTHER: translate("TypeButtons", "other"),
    }
