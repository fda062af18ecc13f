"""What an engine's own processes print: kept off the terminal, and quoted when they fail."""

from __future__ import annotations

import os
import re
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from threading import current_thread, main_thread

_RAISED = re.compile(
    r"^(?:\([^)]*\) )?(?:[A-Z]+ [-:\d ]+\[[^\]]*\] )?(\w[\w.]*(?:Error|Exception): .+)$"
)
"""The last line of a traceback, as vLLM's processes print it: who, level, time, place, error."""
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
        begun = next((n for n, line in enumerate(lines) if "Traceback (most" in line), len(lines))
        raised = (found[1] for line in lines[begun:] if (found := _RAISED.match(line)))
        return shortened(next(raised, ""))

    def close(self) -> None:
        """Throws it away."""
        self._file.close()


def shortened(cause: str) -> str:
    """A cause on one line, of bearable length."""
    line = " ".join(cause.split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…"


def _flush() -> None:
    for stream in (sys.stdout, sys.stderr):
        stream.flush()
