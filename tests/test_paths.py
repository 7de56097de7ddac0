"""Settings lie where the system wants them, asked for the short way or the long one."""

import sys
from pathlib import Path

import platformdirs
import pytest

from reader.paths import APP, settings_folder


@pytest.mark.skipif(sys.platform != "linux", reason="the variables of Linux desktops")
@pytest.mark.parametrize(
    ("config", "home"),
    [("/a/config", "/a/home"), (None, "/a/home"), ("", "/a/home"), ("not/absolute", "/a/home")],
)
def test_settings_lie_where_the_variables_say(
    monkeypatch: pytest.MonkeyPatch, config: str | None, home: str
) -> None:
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    if config is not None:
        monkeypatch.setenv("XDG_CONFIG_HOME", config)
    monkeypatch.setenv("HOME", home)
    assert settings_folder() == platformdirs.user_config_path(APP, appauthor=False)


def test_settings_lie_in_a_folder_of_the_program(home: Path) -> None:
    assert settings_folder().name == APP
    assert settings_folder().is_relative_to(home)
