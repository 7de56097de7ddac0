"""Lists within lists whose indents are smaller than Python-Markdown expects."""

import re

_ITEM = re.compile(r"(?P<indent> *)(?P<mark>[-+*]|\d{1,9}\.)(?P<gap> +)(?=\S)")
_FENCE = re.compile(r" *(?P<fence>```+|~~~+)")
_STEP = 4
"""Spaces by which Python-Markdown tells a list within a list."""


def with_whole_indents(body: str) -> str:
    """Return Markdown in which every list within a list is indented by four spaces a level.

    Most writers indent to where the words of the item above begin, which is two
    or three spaces. Code between fences is left alone.
    """
    lines: list[str] = []
    levels: list[tuple[int, int]] = []
    fence = ""
    for line in body.split("\n"):
        found = _FENCE.match(line)
        if fence or found:
            if found and found["fence"].startswith(fence or found["fence"]):
                fence = "" if fence else found["fence"]
            lines.append(_moved(line, levels))
            continue
        item = _ITEM.match(line)
        if item:
            indent = len(item["indent"])
            while levels and indent < levels[-1][1] and indent <= levels[-1][0] + 1:
                levels.pop()
            if levels or indent < _STEP:
                lines.append(" " * (_STEP * len(levels)) + line[indent:])
                levels.append((indent, min(item.end(), indent + _STEP)))
                continue
        elif line and not line[0].isspace() and lines and not lines[-1].strip():
            levels.clear()
        lines.append(_moved(line, levels))
    return "\n".join(lines)


def _moved(line: str, levels: list[tuple[int, int]]) -> str:
    """Move a line that goes on with an item to where that item is now."""
    if not levels or not line.strip():
        return line
    indent = len(line) - len(line.lstrip(" "))
    depth = len(levels)
    while depth and indent < levels[depth - 1][1]:
        depth -= 1
    if not depth:
        return line
    return " " * (_STEP * depth) + line[levels[depth - 1][1] :]
