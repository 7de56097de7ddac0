"""Conflicted copies beside the library: found, offered for merging, and put away afterwards."""

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QFile, QObject, Slot

from reader.services.progress import Progress
from reader.services.session import News
from reader.ui.banner import Banner
from reader.ui.desk import Desk
from reader.ui.main_window import MainWindow
from reader.ui.pauses import single_shot
from reader.ui.wiring.joining import Joining

_BEGINS_MS = 1_000
"""How long after the window has come the folder of the library is looked through."""

_MERGE, _LATER, _TRASH, _KEEP = "merge", "later", "trash", "keep"


class ConflictedCopies(QObject):
    """Looks for what a cloud service has left beside the library, and asks what to do with it.

    Who does not want a copy is asked again when it has changed.
    """

    def __init__(self, desk: Desk, window: MainWindow, joining: Joining) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._joining = joining
        self._copy: Any = None
        self._merged = ""
        self._looking = False
        self.banner: Banner | None = None
        joining.taken_up.connect(self._offer_to_put_away)
        desk.changed.connect(self._hear)
        window.activated.connect(self.look)
        self._timer = single_shot(self, _BEGINS_MS, self.look)
        self._timer.start()

    @Slot()
    def look(self) -> None:
        """Look for copies on a worker, unless one that was merged waits to be put away."""
        if self._looking or self._merged or not self._desk.library.writable:
            return
        self._looking = True
        work = partial(_found, self._desk.library.path, self._set_aside())
        job = self._desk.jobs.start(work)
        job.done.connect(self._show)
        job.ended.connect(self._end_looking)

    @Slot(object)
    def _end_looking(self, _job: object) -> None:
        self._looking = False

    @Slot(object)
    def _show(self, found: list[Any]) -> None:
        if self._merged:
            return
        if not found:
            self._copy = None
            self._hide()
        elif found[0] != self._copy or self.banner is None or self.banner.isHidden():
            self._copy = found[0]
            self._offer_to_merge(more=len(found) - 1)

    def _offer_to_merge(self, more: int = 0) -> None:
        words = self.tr(
            "Two people wrote at once, it seems: “{name}” lies beside this library. "
            "What it holds can be merged."
        ).format(name=self._copy.path.name)
        if more:
            words = f"{words} {self.tr('There are %Ln more.', None, more)}"
        self._say(words, (_MERGE, self.tr("Merge it…")), (_LATER, self.tr("Not now")))

    @Slot(object, str)
    def _offer_to_put_away(self, path: Path, state: str) -> None:
        if self._copy is None or path != self._copy.path:
            return
        self._merged = state
        words = self.tr("All that “{name}” holds is in this library now. Is the file still wanted?")
        self._say(
            words.format(name=path.name),
            (_TRASH, self.tr("Move it to the trash")),
            (_KEEP, self.tr("Keep it")),
        )

    @Slot(object)
    def _hear(self, news: News) -> None:
        """Offer a copy again when merging it was taken back."""
        if self._merged and news.undone:
            self._merged = ""
            self._offer_to_merge()

    def _say(self, words: str, *offers: tuple[str, str]) -> None:
        if self.banner is None:
            self.banner = Banner(self._window)
            self._window.put_above(self.banner)
            self.banner.answered.connect(self._answer)
        self.banner.say(words, offers)

    def _hide(self) -> None:
        if self.banner is not None:
            self.banner.hide()

    @Slot(str)
    def _answer(self, name: str) -> None:
        if name == _MERGE:
            self._joining.merge([self._copy.path])
            return
        path, state = self._copy.path, self._copy.state
        if name == _TRASH:
            self._put_away(path)
        else:
            self._remember(path, self._merged or state)
        self._copy, self._merged = None, ""
        self._hide()
        self.look()

    def _put_away(self, path: Path) -> None:
        """Move a copy to the trash of the system, if it is still what was merged."""
        from reader.services.conflicted import seen  # noqa: PLC0415 - seldom needed

        try:
            changed = seen(path).state != self._merged
        except OSError:  # somebody else has put it away
            return
        if changed:
            said = self.tr("“{name}” has changed since it was merged, so it stays where it is.")
            self._desk.failed.emit(said.format(name=path.name))
        elif QFile(str(path)).moveToTrash():
            said = self.tr("“{name}” is in the trash of the system")
            self._desk.said.emit(said.format(name=path.name), "", "")
        else:
            said = self.tr("“{name}” could not be moved to the trash; it stays where it is.")
            self._desk.failed.emit(said.format(name=path.name))
            self._remember(path, self._merged)

    def _set_aside(self) -> dict[str, str]:
        return dict(self._desk.preferences.window.get("set_aside", {}))

    def _remember(self, path: Path, state: str) -> None:
        """Remember that a copy is not wanted; forget those that are not there any more."""
        kept = {name: one for name, one in self._set_aside().items() if Path(name).exists()}
        window = {**self._desk.preferences.window, "set_aside": {**kept, str(path): state}}
        self._desk.prefer(window=window)


def _found(library: Path, set_aside: dict[str, str], _progress: Progress) -> Any:
    from reader.services.conflicted import find  # noqa: PLC0415 - loaded by the worker

    return find(library, set_aside)
