"""The tables of a library: those that every window needs, and those that come when asked for."""

from functools import cached_property
from typing import TYPE_CHECKING, Any

from reader.store.annotations import Annotations
from reader.store.articles import Articles, FlagColumns
from reader.store.connection import Connection
from reader.store.entities import Entities
from reader.store.images import Images
from reader.store.listing import Listing
from reader.store.records import Records
from reader.store.texts import Texts

# A module that is loaded for its names alone would still be waited for by the first frame.
if TYPE_CHECKING:
    from reader.domain.edit import Record
    from reader.store.ancestors import Ancestors, Remembering
    from reader.store.naming import ColorNames, SavedSearches
    from reader.store.never_suggested import NeverSuggestedWords
    from reader.store.suggestions import Suggestions
    from reader.store.versions import Versions


class Tables:
    """All tables of one library; to show a list and an article takes those that are loaded."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.texts = Texts(connection)
        self.images = Images(connection)
        self.articles = Articles(connection)
        self.flags = FlagColumns(connection)
        self.entities = Entities(connection)
        self.annotations = Annotations(connection)
        self.listing = Listing(connection)

    @cached_property
    def versions(self) -> "Versions":
        """The texts that articles have had."""
        from reader.store.versions import Versions  # noqa: PLC0415 - see above

        return Versions(self._connection)

    @cached_property
    def color_names(self) -> "ColorNames":
        """The names that colours have."""
        from reader.store.naming import ColorNames  # noqa: PLC0415 - see above

        return ColorNames(self._connection)

    @cached_property
    def saved_searches(self) -> "SavedSearches":
        """The searches that are kept."""
        from reader.store.naming import SavedSearches  # noqa: PLC0415 - see above

        return SavedSearches(self._connection)

    @cached_property
    def suggestions(self) -> "Suggestions":
        """What machines see in articles."""
        from reader.store.suggestions import Suggestions  # noqa: PLC0415 - see above

        return Suggestions(self._connection)

    @cached_property
    def never_suggested(self) -> "NeverSuggestedWords":
        """The words that nobody wants suggested any more."""
        from reader.store.never_suggested import NeverSuggestedWords  # noqa: PLC0415 - see above

        return NeverSuggestedWords(self._connection)

    @cached_property
    def ancestors(self) -> "Ancestors":
        """The former states of records."""
        from reader.store.ancestors import Ancestors  # noqa: PLC0415 - see above

        return Ancestors(self._connection)

    @cached_property
    def remembering(self) -> "Remembering":
        """What keeps the former states."""
        from reader.store.ancestors import Remembering  # noqa: PLC0415 - see above

        return Remembering(self._connection)

    @cached_property
    def by_kind(self) -> "dict[type[Record], Records[Any]]":
        """The table for every kind of record that an edit can change; loads them all."""
        from reader.domain.ancestor import Ancestor  # noqa: PLC0415 - see above
        from reader.domain.annotation import Annotation  # noqa: PLC0415 - see above
        from reader.domain.article import Article, Flags  # noqa: PLC0415 - see above
        from reader.domain.entity import Entity  # noqa: PLC0415 - see above
        from reader.domain.naming import ColorName, SavedSearch  # noqa: PLC0415 - see above
        from reader.domain.suggestion import (  # noqa: PLC0415 - see above
            NeverSuggested,
            Suggestion,
        )
        from reader.domain.version import Version  # noqa: PLC0415 - see above

        return {
            Article: self.articles,
            Flags: self.flags,
            Version: self.versions,
            Entity: self.entities,
            Annotation: self.annotations,
            ColorName: self.color_names,
            SavedSearch: self.saved_searches,
            Suggestion: self.suggestions,
            NeverSuggested: self.never_suggested,
            Ancestor: self.ancestors,
        }
