"""An engine's own processes: what they print, kept off the terminal, and how they end."""

from __future__ import annotations

import os
import re
import signal
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from multiprocessing.process import BaseProcess
from threading import current_thread, main_thread

_RAISED = re.compile(
    r"^(?:\([^)]*\) )?(?:[A-Z]+ [-:\d ]+\[[^\]]*\] )?(\w[\w.]*(?:Error|Exception): .+)$"
)
"""The last line of a traceback, as vLLM's processes print it: who, level, time, place, error."""
_DEAD_WORKER = "died unexpectedly"
"""What vLLM's first process says of one that computes and is gone."""
_TRACEBACK = "Traceback (most recent call last)"
_NO_MEMORY = ", as a system does that runs out of memory"
_PATIENCE = 5.0
"""Seconds until a dead process must have been buried."""
_LONGEST = 400
"""Characters of a cause that a person still reads."""


class ChildOutput:
    """A file that processes write to, gone when it is closed."""

    def __init__(self) -> None:
        self._file = tempfile.TemporaryFile()  # noqa: SIM115  # as long as the processes live

    @contextmanager
    def catching(self) -> Iterator[None]:
        """Processes started meanwhile print here for all their life, this one for the while.

        Only in the main thread: from another one it would take away what the main thread says.
        """
        if current_thread() is not main_thread():
            yield
            return
        _flush()
        saved = [(number, os.dup(number)) for number in (1, 2)]
        try:
            for number, _ in saved:
                os.dup2(self._file.fileno(), number)
            yield
        finally:
            _flush()
            for number, copy in saved:
                os.dup2(copy, number)
                os.close(copy)

    def text(self) -> str:
        """All of it."""
        size = os.fstat(self._file.fileno()).st_size
        return os.pread(self._file.fileno(), size, 0).decode("utf-8", "replace")

    def cause(self) -> str:
        """The first error of a traceback, from which the others follow; empty if there is none."""
        lines = self.text().splitlines()
        begun = next((n for n, line in enumerate(lines) if _TRACEBACK in line), len(lines))
        raised = (found[1] for line in lines[begun:] if (found := _RAISED.match(line)))
        return shortened(next(raised, ""))

    def close(self) -> None:
        """Throws it away."""
        self._file.close()


def how_it_ended(processes: Sequence[BaseProcess], output: ChildOutput) -> str:
    """What ended processes of which one is dead, as far as it can be told."""
    code, said = _exit_code(processes), output.text()
    # A worker that fails by itself says why before it is missed.
    if _DEAD_WORKER in said.partition(_TRACEBACK)[0]:
        return f"a worker process of it was killed{_NO_MEMORY}"
    if code < 0:
        name = signal.Signals(-code).name
        return f"its process was ended by {name}{_NO_MEMORY if name == 'SIGKILL' else ''}"
    return output.cause() or "its process ended and said nothing"


def _exit_code(processes: Sequence[BaseProcess]) -> int:
    """Of the first process that has one; 0 if it stays unknown."""
    latest = time.monotonic() + _PATIENCE
    while time.monotonic() < latest:
        # The engine waits for its processes too, and whoever comes second has to ask again.
        if found := next(filter(None, (process.exitcode for process in processes)), 0):
            return found
        time.sleep(0.05)
    return 0


def shortened(cause: str) -> str:
    """A cause on one line, of bearable length."""
    line = " ".join(cause.split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…"


def _flush() -> None:
    for stream in (sys.stdout, sys.stderr):
        stream.flush()
