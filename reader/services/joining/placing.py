"""Where marks stand in the text that is current after a merge."""

from collections.abc import Mapping

from reader.anchoring.finding import Finder
from reader.domain.annotation import Annotation
from reader.domain.ids import Digest
from reader.domain.placement import Placement, Verdict
from reader.services.versions import placement


class Placing:
    """Finds the places of marks again, each text being laid beside another one once."""

    def __init__(self, plain: Mapping[Digest, str]) -> None:
        self._plain = plain
        self._finders: dict[tuple[Digest, Digest], Finder] = {}

    def placed(self, mark: Annotation, current: Digest, *sides: Annotation | None) -> Annotation:
        """Return a mark with its place in the current text of its article.

        What either side knows of that place counts, what a person has decided
        first; where nobody knows, it is looked for.
        """
        if mark.anchor is None or mark.text == current:
            return mark._replace(placement=None)
        known = {
            side.placement
            for side in (mark, *sides)
            if side is not None
            and side.placement is not None
            and (side.placement.text == current or side.placement.verdict is Verdict.KEPT)
            and (side.text, side.anchor) == (mark.text, mark.anchor)
        }
        if known:
            best = max(known, key=_worth)
            mark = mark._replace(placement=best)
            if best.text == current:
                return mark
        finder = self._finder(mark.text, current)
        return mark._replace(placement=placement(mark, current, finder))

    def _finder(self, before: Digest, current: Digest) -> Finder:
        finder = self._finders.get((before, current))
        if finder is None:
            finder = Finder(self._plain.get(current, ""), self._plain.get(before))
            self._finders[before, current] = finder
        return finder


def _worth(known: Placement) -> tuple[bool, float, str]:
    return known.verdict is Verdict.KEPT, known.score, repr(known)
