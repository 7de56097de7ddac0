"""Draws the gallery: every state of the window as a picture, and a page to look at them all."""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

SHOWN = {
    "selection-light": "window-light",
    "selection-dark": "window-dark",
    "browse-alone-light": "annotations-light",
    "browse-alone-dark": "annotations-dark",
}
"""The states that the README shows, and what their files are called there."""

_SCREENSHOTS = Path(__file__).parent.parent.parent / "resources" / "screenshots"


def main(arguments: list[str]) -> int:
    """Draw what was asked for, in one process for each scale, and return the exit code."""
    asked = _asked(arguments)
    if asked.readme:
        asked.only = list(SHOWN)
    with tempfile.TemporaryDirectory(prefix="gallery-") as folder:
        if asked.scale is None:
            return _draw_all(asked, Path(folder))
        return _draw(asked, Path(folder))


def _asked(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="gallery", description=__doc__)
    parser.add_argument("out", type=Path, nargs="?", default=Path("build/gallery"),
                        help="the folder for the pictures (default: build/gallery)")  # fmt: skip
    parser.add_argument("--only", metavar="WORD", action="append", default=[],
                        help="draw only states with this word in their name")  # fmt: skip
    parser.add_argument("--readme", action="store_true",
                        help="draw what the README shows, and put it there")  # fmt: skip
    parser.add_argument("--scale", type=int, help=argparse.SUPPRESS)
    return parser.parse_args(arguments)


def _draw_all(asked: argparse.Namespace, folder: Path) -> int:
    """Draw in processes of their own: Qt learns only once how large a pixel is."""
    asked.out.mkdir(parents=True, exist_ok=True)
    words = [argument for word in asked.only for argument in ("--only", word)]
    worst = 0
    for scale in (1, 2):
        home = folder / str(scale)
        home.mkdir(mode=0o700)
        places = {"HOME": "", "XDG_CONFIG_HOME": "config", "XDG_DATA_HOME": "data",
                  "XDG_CACHE_HOME": "cache", "XDG_STATE_HOME": "state",
                  "XDG_RUNTIME_DIR": "", "APPDATA": "config", "LOCALAPPDATA": "data"}  # fmt: skip
        surroundings = {name: str(home / place) for name, place in places.items()}
        surroundings |= {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(scale), "TZ": "UTC",
                         "LC_ALL": "C.UTF-8", "LANGUAGE": "", "LANG": "C.UTF-8"}  # fmt: skip
        command = [sys.executable, "-m", "tests.gallery", str(asked.out), "--scale", str(scale)]
        done = subprocess.run([*command, *words], env=os.environ | surroundings, check=False)
        if done.returncode < 0:
            sys.stderr.write(f"Drawing ended by signal {-done.returncode}.\n")
        worst = max(worst, abs(done.returncode))
    from tests.gallery.sheet import write  # noqa: PLC0415 - the clock is for the other process

    write(asked.out)
    if asked.readme and not worst:
        for name, shown in SHOWN.items():
            shutil.copyfile(asked.out / f"{name}.png", _SCREENSHOTS / f"{shown}.png")
    print(f"The gallery is in {asked.out / 'index.html'}")  # noqa: T201 - for the person who asked
    return worst


def _draw(asked: argparse.Namespace, folder: Path) -> int:
    """Draw the states of one scale, each as `NAME.png`; return how many could not be drawn."""
    from tests.gallery import clock  # noqa: PLC0415 - in this process only

    clock.stop()
    from tests.gallery.drawing import draw  # noqa: PLC0415 - the clock stands still by now

    return draw(asked.out, folder, asked.scale, asked.only)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
