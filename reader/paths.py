"""Where things lie: bundled folders, settings and the default library."""

import os
import sys
from functools import cache
from pathlib import Path

APP = "Postil"
SUFFIX = ".postil"


@cache
def bundled(name: str) -> Path:
    """Return a folder that travels with the program.

    `resources`, `migrations` and `seeds` lie beside the package in a checkout
    and inside it once installed.
    """
    package = Path(__file__).parent
    installed = package / "_bundled" / name
    return installed if installed.is_dir() else package.parent / name


def data_folder() -> Path:
    """Return the platform's folder for the person's libraries."""
    from platformdirs import user_data_path  # noqa: PLC0415 - costs 17 ms, needed on few starts

    return user_data_path(APP, appauthor=False)


def settings_folder() -> Path:
    """Return the platform's folder for settings."""
    if sys.platform == "linux":
        # The answer of platformdirs where nothing is odd; every start asks for it.
        for variable, below in (("XDG_CONFIG_HOME", ""), ("HOME", ".config")):
            root = os.environ.get(variable, "")
            if root.startswith("/"):
                return Path(root, below, APP)
    from platformdirs import user_config_path  # noqa: PLC0415 - as above

    return user_config_path(APP, appauthor=False)


def log_folder() -> Path:
    """Return the platform's folder for what the program writes down about itself."""
    from platformdirs import user_log_path  # noqa: PLC0415 - as above, and after the first frame

    return user_log_path(APP, appauthor=False)


def license_file() -> Path:
    """Return the text of the licence, which travels with the program."""
    package = Path(__file__).parent
    installed = package / "_bundled" / "LICENSE"
    return installed if installed.is_file() else package.parent / "LICENSE"


def default_library() -> Path:
    """Return the library that opens when nothing else is asked for."""
    return data_folder() / f"Library{SUFFIX}"
