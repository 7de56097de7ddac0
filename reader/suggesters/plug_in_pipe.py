"""The line to the process of a plug-in, which is cut when nothing comes in time."""

import json
import os
import signal
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path
from typing import Any

_PROGRAM = Path(__file__).with_name("plug_in_process.py")
_LONGEST_ANSWER = 32_000_000
_GRACE = 2.0
"""Seconds for a process to end by itself once nothing more is asked."""


class PlugInError(Exception):
    """A plug-in gave no answer, and why."""


class SilenceError(PlugInError):
    """A plug-in gave no answer in time."""


class PlugInPipe:
    """A process with one plug-in in it, asked one thing at a time."""

    def __init__(self, place: str, seconds: float) -> None:
        """Start the process and load what the entry point names; raises `PlugInError`."""
        # Its own group, so that what the plug-in starts can be ended along with it.
        apart: dict[str, Any] = (
            {"creationflags": getattr(subprocess, "CREATE_NO_WINDOW", 0)}
            if os.name == "nt"
            else {"start_new_session": True}
        )
        self._process = subprocess.Popen(  # noqa: S603 - our own program, and no shell
            [sys.executable, "-P", str(_PROGRAM)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            **apart,
        )
        try:
            self.ask(
                {"place": place, "path": [path or str(Path.cwd()) for path in sys.path]}, seconds
            )
        except PlugInError:
            self.cut()
            raise

    def ask(self, request: object, seconds: float) -> Any:
        """Return what is answered; raises `PlugInError` if it is an error, or nothing in time."""
        answers: list[bytes] = []
        self._asking = threading.Thread(target=self._exchange, args=(request, answers), daemon=True)
        self._asking.start()
        self._asking.join(seconds)
        if self._asking.is_alive():
            self.cut()
            raise SilenceError
        try:
            answer = json.loads(answers[0])
            if "error" not in answer:
                return answer["done"]
        except (IndexError, ValueError, TypeError, KeyError):
            raise PlugInError(_ending(self._process)) from None
        raise PlugInError(str(answer["error"]))

    def close(self) -> None:
        """Let the process end by itself, and make it if it does not."""
        with suppress(OSError, subprocess.TimeoutExpired):
            if self._process.stdin:
                self._process.stdin.close()
            self._process.wait(_GRACE)
        self.cut()

    def cut(self) -> None:
        """End the process and whatever it started, now."""
        with suppress(OSError):  # it has ended
            if os.name == "nt":
                self._process.kill()
            else:
                os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        self._asking.join(_GRACE)
        for stream in (self._process.stdin, self._process.stdout):
            if stream and not self._asking.is_alive():
                with suppress(OSError):  # what is still to be written is not wanted any more
                    stream.close()

    def _exchange(self, request: object, answers: list[bytes]) -> None:
        writing, reading = self._process.stdin, self._process.stdout
        with suppress(OSError, ValueError):  # the process ended, as its silence tells
            if writing and reading:
                writing.write(json.dumps(request).encode() + b"\n")
                writing.flush()
                answers.append(reading.readline(_LONGEST_ANSWER))


def _ending(process: "subprocess.Popen[bytes]") -> str:
    try:
        code = process.wait(_GRACE)
    except subprocess.TimeoutExpired:
        return "no answer"
    return f"exit code {code}"
