#!/usr/bin/env python3
"""Set up this checkout, and run the app, its tests or its benchmarks in it.

Needs Python 3.11 and pip, and nothing else: standard library only. Keep the
syntax readable to older Pythons down to the version check, so that they can
say what is wrong.
"""

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036 - whoever has an older Python reads this sentence
    sys.exit(
        "Postil needs Python 3.11 or later, and this is Python %d.%d. Install a newer one and"  # noqa: UP031
        " call it by its name, for example: python3.11 packaging/dev.py run" % sys.version_info[:2]
    )

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "postil-stamp.txt"
CONSTRAINTS = "packaging/constraints.txt"

USAGE = """\
usage: python3 packaging/dev.py COMMAND [ARGUMENTS]

  run [ARGUMENTS]    open the app; the arguments are the app's own (try: run --help)
  test [ARGUMENTS]   run the whole suite without a display; the arguments are pytest's
  lint               check format, lint, types and layers, and the tree itself
  format             put the code in the agreed format
  bench [ARGUMENTS]  measure the speed; the arguments are pytest's
  translate [LANGUAGE ...]
                     bring resources/translations up to date with the code; with a
                     language, such as zh_CN, list what is not translated into it yet
  gallery [FOLDER]   draw every state of the window as a picture in a folder (build/gallery);
                     with --only WORD just those with this word in their name

Each makes .venv first, if it is missing or out of date."""

# The whole suite uses every core; the tests of one file stay together.
IN_PARALLEL = ("-n", "auto", "--dist", "loadfile")

# The app's commands that open no window.
WINDOWLESS = (
    *("new", "import", "list", "show", "search", "annotate", "remove", "export", "check"),
    *("-h", "--help", "--version"),
)

NO_DISPLAY = """\
There is no display to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set.
Go on in one of these ways:
  a virtual display   xvfb-run -a python3 packaging/dev.py run
                      (Debian: apt install xvfb xauth; Fedora: dnf install xorg-x11-server-Xvfb)
  over the network    log in again with ssh -X, and run this command there
  no window           python3 packaging/dev.py run --help   (the command line)
  a window unseen     QT_QPA_PLATFORM=offscreen python3 packaging/dev.py run"""

# What Qt loads from the system: library, Debian's package, Fedora's package.
ALWAYS = (
    ("libEGL.so.1", "libegl1", "libglvnd-egl"),
    ("libGL.so.1", "libgl1", "libglvnd-glx"),
    ("libdbus-1.so.3", "libdbus-1-3", "dbus-libs"),
    ("libfontconfig.so.1", "libfontconfig1", "fontconfig"),
    ("libgthread-2.0.so.0", "libglib2.0-0", "glib2"),
    ("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon"),
)
BY_PLATFORM = {
    "xcb": (
        ("libX11-xcb.so.1", "libx11-xcb1", "libX11-xcb"),
        ("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor"),
        ("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm"),
        ("libxcb-image.so.0", "libxcb-image0", "xcb-util-image"),
        ("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms"),
        ("libxcb-randr.so.0", "libxcb-randr0", "libxcb"),
        ("libxcb-render.so.0", "libxcb-render0", "libxcb"),
        ("libxcb-render-util.so.0", "libxcb-render-util0", "xcb-util-renderutil"),
        ("libxcb-shape.so.0", "libxcb-shape0", "libxcb"),
        ("libxcb-shm.so.0", "libxcb-shm0", "libxcb"),
        ("libxcb-sync.so.1", "libxcb-sync1", "libxcb"),
        ("libxcb-util.so.1", "libxcb-util1", "xcb-util"),
        ("libxcb-xfixes.so.0", "libxcb-xfixes0", "libxcb"),
        ("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11"),
    ),
    "wayland": (
        ("libdrm.so.2", "libdrm2", "libdrm"),
        ("libwayland-client.so.0", "libwayland-client0", "libwayland-client"),
        ("libwayland-cursor.so.0", "libwayland-cursor0", "libwayland-cursor"),
        ("libwayland-egl.so.1", "libwayland-egl1", "libwayland-egl"),
    ),
}

Library = tuple[str, str, str]


class Refusal(Exception):  # noqa: N818 - it is one: the command will not go on
    """Why the command does not go on, in words for the person, and its exit code."""

    def __init__(self, words: str, code: int = 1) -> None:
        super().__init__(words)
        self.code = code


# The commands


def run(arguments: list[str]) -> int:
    """Open the app, or carry out one of its commands."""
    command = arguments[0] if arguments else ""
    if command == "self-check":
        require_libraries("offscreen")
    elif command not in WINDOWLESS:
        require_libraries(display(dict(os.environ)))
    set_up(tests=False)
    return hand_over([str(PYTHON), "-P", "-m", "reader", *arguments])


def test(arguments: list[str]) -> int:
    """Run the whole suite, or the part of it that pytest's arguments name."""
    require_libraries("offscreen")
    set_up(tests=True)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.chdir(ROOT)
    return hand_over([str(PYTHON), "-m", "pytest", *(arguments or IN_PARALLEL)])


def lint(arguments: list[str]) -> int:
    """Run the tests that look at the code instead of running it."""
    return test(["tests/quality", *arguments])


def tidy(arguments: list[str]) -> int:
    """Format the code and mend what the linter can mend."""
    set_up(tests=True)
    os.chdir(ROOT)
    ruff = [str(PYTHON), "-m", "ruff"]
    return subprocess.call([*ruff, "check", "--fix", *arguments]) | subprocess.call(
        [*ruff, "format", *arguments]
    )


def bench(arguments: list[str]) -> int:
    """Measure; the suite runs the same files once, without a clock."""
    measured = ["--benchmark-enable", "--benchmark-only"]
    return test(["tests/benchmarks", *measured, *arguments])


def translate(arguments: list[str]) -> int:
    """Refresh the translations, or list what is missing in some of them."""
    set_up(tests=False)
    return hand_over([str(PYTHON), str(ROOT / "packaging" / "translations.py"), *arguments])


def gallery(arguments: list[str]) -> int:
    """Draw every state of the window."""
    require_libraries("offscreen")
    set_up(tests=False)
    folder = [str(Path(a).absolute()) if not a.startswith("-") else a for a in arguments[:1]]
    os.chdir(ROOT)
    return hand_over([str(PYTHON), "-m", "tests.gallery", *folder, *arguments[1:]])


COMMANDS = {
    "run": run,
    "test": test,
    "lint": lint,
    "format": tidy,
    "bench": bench,
    "translate": translate,
    "gallery": gallery,
}


# The environment


def set_up(tests: bool) -> None:
    """Make `.venv` hold this checkout and what it needs, unless it does already.

    The stamp goes first and comes back last, so that an environment whose
    making was interrupted is never taken for a whole one.
    """
    stamp = read_stamp(STAMP) if PYTHON.exists() else ""
    wanted = fingerprint(ROOT)
    if serves(stamp, wanted, tests=tests):
        return
    print(f"Setting up {VENV}. The first time takes a minute or two.", file=sys.stderr, flush=True)
    STAMP.unlink(missing_ok=True)
    if not serves(stamp, wanted, tests=False):
        make_environment()
    install(".[test]" if tests else ".")
    STAMP.write_text(written(wanted, tests=tests), encoding="utf-8")


def fingerprint(root: Path) -> str:
    """Return a digest of what an environment depends on: the Python, the place, the packages.

    Of `pyproject.toml` only what concerns packages counts, so that a change to
    a linter's rules costs nobody a new environment.
    """
    import tomllib  # noqa: PLC0415 - older Pythons, which lack it, get as far as the check above

    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    parts = (
        sys.version,
        sys.base_prefix,
        root,
        project["build-system"],
        project["project"],
        project["tool"]["hatch"],
        (root / CONSTRAINTS).read_text(encoding="utf-8"),
    )
    return hashlib.sha256(repr(parts).encode()).hexdigest()


def written(mark: str, tests: bool) -> str:
    """Return the stamp of an environment with this fingerprint."""
    return f"{mark} {'test' if tests else 'run'}\n"


def read_stamp(path: Path) -> str:
    """Return what a finished set-up wrote, or nothing."""
    try:
        return path.read_text(encoding="utf-8")
    except OSError:
        return ""


def serves(stamp: str, wanted: str, tests: bool) -> bool:
    """Tell whether a stamped environment will do; one for tests also runs the app."""
    enough = {written(wanted, tests=True), written(wanted, tests=tests)}
    return stamp in enough


def make_environment() -> None:
    """Make `.venv` anew, without pip where Python came without the means."""
    try:
        if VENV.exists():
            shutil.rmtree(VENV)
    except OSError as error:
        raise Refusal(
            f"The old environment could not be removed ({error})."
            " Close what runs from it, remove the folder .venv, and run this command again."
        ) from error
    bare = [] if importlib.util.find_spec("ensurepip") else ["--without-pip"]
    if bare and not importlib.util.find_spec("pip"):
        raise Refusal(
            "This Python has neither pip nor ensurepip to fetch packages with. Install one of them"
            " (Debian: apt install python3-venv; Fedora: dnf install python3-pip)"
            " and run this command again."
        )
    if step([sys.executable, "-m", "venv", *bare, str(VENV)]) != 0:
        raise Refusal(
            f"Python could not make an environment in {VENV}; its own words are above."
            " See that the folder can be written to and that Python's venv module is installed"
            " (Debian: apt install python3-venv), and run this command again."
        )


def install(target: str) -> None:
    """Install the checkout, editable, and exactly the versions of the constraints.

    Goes through the environment's own pip, or this Python's where it has none.
    """
    own = subprocess.call([str(PYTHON), "-c", "import pip"], stderr=subprocess.DEVNULL) == 0
    borrowed = [sys.executable, "-m", "pip", "--python", str(PYTHON)]
    pip = [str(PYTHON), "-m", "pip"] if own else borrowed
    quiet = [] if sys.stderr.isatty() else ["--quiet"]
    # Older pips constrain the build by the first of these, newer ones by the second.
    # The path is relative because pip splits such a variable at spaces.
    settings = {"PIP_CONSTRAINT": CONSTRAINTS, "PIP_BUILD_CONSTRAINT": CONSTRAINTS}
    settings |= {"PIP_USER": "0", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    if step([*pip, "install", *quiet, "--editable", target], settings=settings) != 0:
        raise Refusal(
            "The packages could not be installed; pip's own words are above. This needs the network"
            " once: if there is none, or a proxy in between (HTTPS_PROXY), see to it and run this"
            " command again."
        )


def step(command: list[str], settings: dict[str, str] | None = None) -> int:
    """Carry out a step of the set-up and return its exit code.

    What it prints goes to stderr: stdout belongs to the app, whose output others read.
    """
    environment = {**os.environ, **(settings or {})}
    return subprocess.call(
        command, cwd=ROOT, env=environment, stdin=subprocess.DEVNULL, stdout=sys.stderr
    )


def hand_over(command: list[str]) -> int:
    """Become another program, or, on Windows, run it to its end and return its exit code."""
    sys.stdout.flush()
    sys.stderr.flush()
    if os.name != "nt":
        os.execv(command[0], command)
    return subprocess.call(command)


# The system


def display(environment: dict[str, str], system: str = sys.platform) -> str:
    """Return the Qt platform that a window will open on; empty where Qt needs no telling.

    Raises `Refusal` with exit code 2 where there is nothing to open it on.
    """
    if not system.startswith("linux"):
        return ""
    asked = environment.get("QT_QPA_PLATFORM", "")
    if asked:
        return asked.replace(";", ":").split(":")[0]
    if environment.get("DISPLAY"):
        return "xcb"
    if environment.get("WAYLAND_DISPLAY"):
        return "wayland"
    raise Refusal(NO_DISPLAY, code=2)


def require_libraries(platform: str) -> None:
    """See that the system has what Qt loads; as root on Debian, install it."""
    if not sys.platform.startswith("linux"):
        return
    needed = ALWAYS + BY_PLATFORM.get(platform, ())
    missing = [library for library in needed if not loads(library[0])]
    if missing and os.geteuid() == 0 and shutil.which("apt-get"):
        print(f"Installing what Qt needs: {debian(missing)}", file=sys.stderr, flush=True)
        apt = ["apt-get", "-qq", "-o", "Dpkg::Use-Pty=0"]
        settings = {"DEBIAN_FRONTEND": "noninteractive"}
        step([*apt, "update"], settings=settings)
        packages = debian(missing).split()
        step([*apt, "install", "-y", "--no-install-recommends", *packages], settings=settings)
        missing = [library for library in missing if not loads(library[0])]
    if missing:
        raise Refusal(advice(missing))


def loads(library: str) -> bool:
    """Tell whether the system's linker finds a library, by trying."""
    import ctypes  # noqa: PLC0415 - a Python without it is told its version first

    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def advice(missing: list[Library]) -> str:
    """Return the sentences that say which packages to install."""
    names = ", ".join(library for library, _, _ in missing)
    fedora = " ".join(sorted({package for _, _, package in missing}))
    return (
        f"Qt needs libraries that this machine does not have: {names}.\n"
        f"  Debian, Ubuntu:  sudo apt install {debian(missing)}\n"
        f"  Fedora:          sudo dnf install {fedora}\n"
        "Install them and run this command again."
    )


def debian(missing: list[Library]) -> str:
    """Return the names of the Debian packages that hold the libraries."""
    return " ".join(sorted({package for _, package, _ in missing}))


def main(arguments: list[str]) -> int:
    """Carry out one command and return its exit code."""
    if arguments[:1] in (["-h"], ["--help"]):
        print(USAGE)
        return 0
    if not arguments or arguments[0] not in COMMANDS:
        print(USAGE, file=sys.stderr)
        return 2
    try:
        return COMMANDS[arguments[0]](arguments[1:])
    except Refusal as refusal:
        print(refusal, file=sys.stderr)
        return refusal.code
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
