"""Pieces: blocks by themselves, before they are put together as a text."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from reader.domain.text import Block, BlockKind, Run, RunStyle, Text


@dataclass(frozen=True, slots=True)
class Piece:
    """A block by itself; its runs count from its own first code point.

    `stands_in` says that the words are those of the program: a picture had none.
    """

    kind: BlockKind
    level: int
    words: str
    runs: tuple[Run, ...] = ()
    number: int = 0
    stands_in: bool = False


def shifted(runs: Iterable[Run], by: int) -> tuple[Run, ...]:
    """Return runs that begin so many code points later."""
    return tuple(run._replace(start=run.start + by, stop=run.stop + by) for run in runs)


def join(pieces: Iterable[Piece]) -> Text:
    """Put pieces together as a text; raises `ValueError` where there are none."""
    kept = [piece for piece in pieces if piece.words]
    blocks: list[Block] = []
    runs: list[Run] = []
    position = 0
    for piece in kept:
        stop = position + len(piece.words)
        blocks.append(Block(piece.kind, position, stop, piece.level, piece.number))
        runs += shifted(piece.runs, position)
        position = stop + 1
    return Text("\n".join(piece.words for piece in kept), tuple(blocks), tuple(runs))


def picture(words: str, digest: str, runs: Sequence[Run] = (), level: int = 0) -> Piece:
    """Return a piece that stands for a picture; without a digest, for one that is not kept."""
    whole = (Run(RunStyle.IMAGE, 0, len(words), digest),) if digest else ()
    return Piece(BlockKind.IMAGE, level, words, (*whole, *runs))


def tell_once(pieces: list[Piece], first: int) -> None:
    """Let the only picture from piece `first` on have its caption for words, if it has no others.

    A caption that says what the picture says is told once.
    """
    inside = pieces[first:]
    pictures = [piece for piece in inside if piece.kind is BlockKind.IMAGE]
    captions = [piece for piece in inside if piece.kind is BlockKind.CAPTION]
    if len(pictures) != 1 or len(captions) != 1:
        return
    [shown], [caption] = pictures, captions
    if shown.stands_in or shown.words == caption.words:
        length = len(caption.words)
        runs = tuple(run._replace(stop=length) for run in shown.runs)
        told = replace(shown, words=caption.words, runs=(*runs, *caption.runs), stands_in=False)
        pieces[first:] = [told if p is shown else p for p in inside if p is not caption]


def without_idle_rules(pieces: Sequence[Piece]) -> list[Piece]:
    """Return pieces without the rules that part nothing: at either end, and after another."""
    kept: list[Piece] = []
    for piece in pieces:
        idle = not kept or kept[-1].kind is BlockKind.RULE
        if piece.kind is not BlockKind.RULE or not idle:
            kept.append(piece)
    if kept and kept[-1].kind is BlockKind.RULE:
        del kept[-1]
    return kept
