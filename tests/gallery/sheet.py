"""The contact sheet: a web page with every picture, by groups."""

from html import escape
from itertools import groupby
from pathlib import Path

from tests.gallery.states import STATES

_PAGE = """<!DOCTYPE html>
<html lang="en"><meta charset="utf-8"><title>Postil: every state</title>
<style>
body {{ font: 14px/1.4 system-ui, sans-serif; margin: 24px; background: #e9e8e4; color: #1d1d1f; }}
h2 {{ margin: 32px 0 12px; }}
div {{ display: grid; grid-template-columns: repeat(auto-fill, minmax(420px, 1fr)); gap: 20px; }}
figure {{ margin: 0; }}
img {{ width: 100%; border-radius: 6px; box-shadow: 0 1px 6px #0003; }}
figcaption {{ margin-top: 6px; color: #5f5e5b; }}
</style>
<h1>Postil: every state</h1>
{groups}
</html>
"""


def write(out: Path) -> None:
    """Write `index.html` beside the pictures that are there."""
    there = [state for state in STATES if (out / f"{state.name}.png").is_file()]
    groups = []
    for group, states in groupby(there, key=lambda state: state.group):
        figures = [
            f'<figure><a href="{s.name}.png"><img loading="lazy" src="{s.name}.png"'
            f' alt="{escape(s.says)}"></a>'
            f"<figcaption>{escape(s.says)} <code>{s.name}</code></figcaption></figure>"
            for s in states
        ]
        groups.append(f"<h2>{escape(group)}</h2>\n<div>\n" + "\n".join(figures) + "\n</div>")
    (out / "index.html").write_text(_PAGE.format(groups="\n".join(groups)), encoding="utf-8")
