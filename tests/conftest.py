"""What holds for every test: a place of its own, no display, and nothing left behind."""

import gc
import itertools
import logging
import os
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).parent.parent

# Qt and the C library read these once, so they are set before either is asked for anything.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.update(LC_ALL="C.UTF-8", LANG="C.UTF-8", LANGUAGE="", TZ="UTC")
if hasattr(time, "tzset"):
    time.tzset()

settings.register_profile("here", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile(
    "ci", settings.get_profile("here"), derandomize=True, database=None, print_blob=True
)
settings.load_profile("ci" if os.environ.get("CI") else "here")

_homes = itertools.count()
_failed = pytest.StashKey[bool]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Offer the tests that take minutes."""
    parser.addoption("--long", action="store_true", help="run the tests marked long as well")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave the long tests out unless they are asked for."""
    if config.getoption("--long"):
        return
    long = [item for item in items if item.get_closest_marker("long")]
    if long:
        config.hook.pytest_deselected(items=long)
        items[:] = [item for item in items if item not in long]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Iterator[None]:
    """Remember a failure: its traceback keeps alive what the test held."""
    report = yield
    if call.excinfo is not None:
        item.stash[_failed] = True
    return report


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """Return the arguments that the application is made with."""
    return ["postil", "-style", "fusion"]


@pytest.fixture(scope="session")
def qapp(qapp: Any) -> Iterator[Any]:
    """Return the application, speaking English with its plurals; the clipboard is left empty.

    Off screen Qt would throw away what is on it after Python has ended, and crash.
    """
    from reader.ui.translation import SYSTEM, Translation  # noqa: PLC0415 - tests without Qt

    Translation(qapp, SYSTEM, qapp)
    yield qapp
    qapp.clipboard().clear()


@pytest.fixture(scope="session")
def _homes_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("homes")


@pytest.fixture(autouse=True)
def home(_homes_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the test, and the programs it starts, an empty home of their own.

    Settings, data and caches are looked for below it on every system.
    """
    folder = _homes_folder / str(next(_homes))
    folder.mkdir(mode=0o700)
    places = {
        "HOME": "",
        "USERPROFILE": "",
        "APPDATA": "roaming",
        "LOCALAPPDATA": "local",
        "WIN_PD_OVERRIDE_APPDATA": "roaming",
        "WIN_PD_OVERRIDE_LOCAL_APPDATA": "local",
        "XDG_CACHE_HOME": "cache",
        "XDG_CONFIG_HOME": "config",
        "XDG_DATA_HOME": "data",
        "XDG_STATE_HOME": "state",
        "XDG_RUNTIME_DIR": "",
    }
    for variable, place in places.items():
        monkeypatch.setenv(variable, str(folder / place))
    return folder


@pytest.fixture(scope="session")
def root() -> Path:
    """Return the folder of the checkout."""
    return ROOT


@pytest.fixture
def corpus() -> Path:
    """Return the folder of real scraped feeds, where this machine has it."""
    folder = ROOT.parent / "shared" / "corpus"
    if not folder.is_dir():
        pytest.skip("the corpus of real feeds does not lie beside this checkout")
    return folder


@pytest.fixture(autouse=True)
def the_systems_locale() -> Iterator[None]:
    """Write dates and numbers as the system does again, whatever the test had them written in."""
    yield
    if "PySide6.QtCore" in sys.modules:
        from PySide6.QtCore import QLocale  # noqa: PLC0415 - a test without Qt does not wait for it

        QLocale.setDefault(QLocale.system())


@pytest.fixture(autouse=True)
def undressed() -> Iterator[None]:
    """Let no test find the application in the theme that another one has chosen."""
    yield
    if "PySide6.QtWidgets" in sys.modules:
        from PySide6.QtGui import QPalette  # noqa: PLC0415 - as above
        from PySide6.QtWidgets import QApplication  # noqa: PLC0415

        application = QApplication.instance()
        if isinstance(application, QApplication) and application.styleSheet():
            application.setStyleSheet("")
            application.setPalette(QPalette())


@pytest.fixture
def sample_feed() -> Path:
    """Return the feed dump that shows every kind of debris."""
    return ROOT / "seeds" / "feed-sample.txt"


class _Strays(logging.Handler):
    """Keeps what is logged, as lines for the person who reads the failure."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def no_stray_log_records(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that logs a warning or worse; one that asks for `caplog` answers for itself."""
    strays = _Strays()
    logging.getLogger().addHandler(strays)
    yield
    logging.getLogger().removeHandler(strays)
    if strays.lines and "caplog" not in request.fixturenames:
        pytest.fail("stray log records:\n" + "\n".join(strays.lines), pytrace=False)


@pytest.fixture(autouse=True)
def nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a thread, a job, a window or a running timer."""
    threads = set(threading.enumerate())
    windows = _windows()
    yield
    left = [
        f"thread {thread.name}"
        for thread in threading.enumerate()
        if thread not in threads and not isinstance(thread, threading._DummyThread)
    ]
    if "qapp" in request.fixturenames or _windows().keys() - windows.keys():
        left += _left_in_qt(windows)
    if left and not request.node.stash.get(_failed, False):
        pytest.fail("left behind: " + ", ".join(left), pytrace=False)


def _windows() -> dict[int, str]:
    """Return the top-level widgets there are, by where they lie in memory.

    Asks for nothing to be imported: a test without Qt is not made to wait for it.
    """
    if "PySide6.QtWidgets" not in sys.modules:
        return {}
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - see above
    from shiboken6 import Shiboken  # noqa: PLC0415

    return {
        Shiboken.getCppPointer(widget)[0]: f"window {type(widget).__name__} {widget.objectName()}"
        for widget in QApplication.topLevelWidgets()
        if widget.metaObject().className() != "QTipLabel"  # a tool tip fades in its own time
    }


def _left_in_qt(windows: dict[int, str]) -> list[str]:
    """Return what is new since `windows`, after Qt has deleted what it was told to delete."""
    from PySide6.QtCore import (  # noqa: PLC0415 - only tests with Qt come here
        QCoreApplication,
        QEvent,
        QThreadPool,
        QTimer,
    )
    from shiboken6 import Shiboken  # noqa: PLC0415

    left = []
    if not QThreadPool.globalInstance().waitForDone(2000):
        left.append("a job in the thread pool")
    for _ in range(2):  # what is collected may ask for more to be deleted
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()
        if not _windows().keys() - windows.keys():
            break
    left += [name.strip() for place, name in _windows().items() if place not in windows]
    left += [
        f"timer {timer.objectName() or timer!r}"
        for timer in gc.get_objects()
        if type(timer) is QTimer and Shiboken.isValid(timer) and timer.isActive()
    ]
    return left


@pytest.fixture
def hearing(qapp: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Return what is said aloud from now on, as if one listened; what is urgent ends in "!"."""
    from PySide6.QtGui import (  # noqa: PLC0415 - only tests with Qt come here
        QAccessible,
        QAccessibleAnnouncementEvent,
        QAccessibleEvent,
    )

    said: list[str] = []
    urgent = QAccessible.AnnouncementPoliteness.Assertive

    def hear(event: QAccessibleEvent) -> None:
        assert isinstance(event, QAccessibleAnnouncementEvent)
        said.append(event.message() + ("!" if event.politeness() == urgent else ""))

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    QAccessible.setActive(True)
    yield said
    QAccessible.setActive(False)
