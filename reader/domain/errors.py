"""What can go wrong in a way that a person can understand and mend."""

from reader.domain.text import Span


class ReaderError(Exception):
    """A failure to tell the person about, in one sentence that says what to do.

    Anything that is not a `ReaderError` is a bug.
    """


class LibraryError(ReaderError):
    """The library file cannot be opened, read or written."""


class ConflictError(ReaderError):
    """A record is no longer what an edit expects, so the edit was refused."""


class NotYoursError(ReaderError):
    """Somebody else wrote what was to be changed, so it was left as it is."""


class UnreadableFileError(ReaderError):
    """A file holds nothing that can be imported."""


class ExportError(ReaderError):
    """A file could not be written; what was there before is untouched."""


class QueryError(ReaderError):
    """A search cannot be understood; `span` is what is wrong, in code points of the query."""

    def __init__(self, message: str, span: Span) -> None:
        super().__init__(message)
        self.span = span


class NotFoundError(ReaderError):
    """What was asked for is not in the library."""
