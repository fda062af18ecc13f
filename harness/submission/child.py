"""The process that a submission is rehearsed in: cut off, watched, ended with all it started."""

from __future__ import annotations

import json
import os
import selectors
import shutil
import signal
import subprocess
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, NoReturn, Self

import psutil

_HERE = Path(__file__).parent
_DRIVER, _GUARD = _HERE / "driver.py", _HERE / "guard"
_PASSED_ON = ("PATH", "LD_LIBRARY_PATH", "LD_PRELOAD", "OMP_NUM_THREADS", "CUDA_VISIBLE_DEVICES")
"""Of this process's environment: what names the machine, and nothing of the project."""
# The working directory is entered anew: the old one leads around the mount. The shell stays: it is
# the first process of a namespace, to which signals mean less than to others, and which takes all
# others along when it ends.
_READ_ONLY = (
    'mount --bind "$0" "$0" && mount -o remount,bind,ro "$0" && cd "$0" && '
    '{ echo 1000 > /proc/self/oom_score_adj; "$@"; }'
)
_OWN_PROCESSES = ("--pid", "--fork", "--kill-child", "--mount-proc")
_WATCH_SECONDS = 0.2
_GOODBYE_SECONDS = 20
_GIB = 2**30
_SIGNALLED = 128
_MOST_LOGGED = 100 * 10**6
"""Bytes on stdout and stderr together, kept on disk meanwhile."""


class ChildError(Exception):
    """The process is gone, and why."""


@dataclass(frozen=True, slots=True)
class Isolation:
    """How a process is cut off."""

    prefix: tuple[str, ...]
    """Comes before its command."""
    network: str
    folder: str


def find_isolation(folder: Path) -> Isolation:
    """The strictest that this system allows."""
    mounted = ("sh", "-c", _READ_ONLY, str(folder))
    for rights in ((), ("--map-root-user",)):
        for prefix, how in (
            (
                ("unshare", *rights, "--net", "--mount", *_OWN_PROCESSES, *mounted),
                "a read-only mount",
            ),
            (("unshare", *rights, "--net"), "a guard in Python"),
        ):
            if _works(prefix):
                return Isolation(prefix, "a network namespace", how)
    return Isolation((), "a guard in Python", "a guard in Python")


def _works(prefix: Sequence[str]) -> bool:
    if not shutil.which(prefix[0]):
        return False
    done = subprocess.run([*prefix, "true"], capture_output=True, check=False)
    return done.returncode == 0


@dataclass(frozen=True, slots=True)
class Setting:
    """What a process is started with."""

    folder: Path
    """The submission's."""
    python: str
    isolation: Isolation
    room: Path
    """An empty folder of its own: home, temporary files, logs."""
    memory: float
    """Bytes that it may hold with all it starts."""
    variables: Mapping[str, str]
    """Further environment variables."""


class Child:
    """One process of a submission, with everything it starts.

    Args:
        setting: what it is started with.
        name: of its folder and log in the room.
    """

    def __init__(self, setting: Setting, name: str) -> None:
        room = setting.room / name
        for part in ("home", "tmp"):
            (room / part).mkdir(parents=True)
        self.log, self._guard_log = room / "log.txt", room / "guard.jsonl"
        self.peak = 0.0
        self._memory = setting.memory
        incoming, self._outgoing = os.pipe()
        self._incoming, outgoing = os.pipe()
        environment = {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
        environment |= {
            "HOME": str(room / "home"),
            "TMPDIR": str(room / "tmp"),
            "LANG": "C.UTF-8",
            "PYTHONPATH": str(_GUARD),
            "PYTHONDONTWRITEBYTECODE": "1",
            "PYTHONUNBUFFERED": "1",
            "REHEARSAL_FOLDER": str(setting.folder),
            "REHEARSAL_GUARD": str(self._guard_log),
            **setting.variables,
        }
        driver = [setting.python, str(_DRIVER), str(setting.folder), str(incoming), str(outgoing)]
        with self.log.open("wb") as log:
            self._process = subprocess.Popen(
                [*setting.isolation.prefix, *driver],
                cwd=setting.folder,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                pass_fds=(incoming, outgoing),
                start_new_session=True,
            )
        os.close(incoming)
        os.close(outgoing)
        self._buffer = b""
        self._seen: set[psutil.Process] = set()
        self._watched = 0.0
        self._first_to_die()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        os.close(self._outgoing)  # The driver's loop ends, and engines may say goodbye.
        if kind is None:
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(_GOODBYE_SECONDS)
        self.kill()
        os.close(self._incoming)

    def call(self, message: Mapping[str, Any], limit: float) -> dict[str, Any]:
        """Sends a message and waits for the reply.

        Args:
            message: for the driver.
            limit: seconds.

        Raises:
            ChildError: it did not reply in time, took too much memory, or ended; it is killed.
        """
        deadline = time.monotonic() + limit
        try:
            line = json.dumps(message).encode() + b"\n"
            while line:
                line = line[os.write(self._outgoing, line) :]
        except BrokenPipeError:
            self._fail(self._ending())
        with selectors.DefaultSelector() as ready:
            ready.register(self._incoming, selectors.EVENT_READ)
            while b"\n" not in self._buffer:
                if ready.select(_WATCH_SECONDS):
                    block = os.read(self._incoming, 1 << 20)
                    if not block:
                        self._fail(self._ending())
                    self._buffer += block
                self._watch()
                if time.monotonic() > deadline:
                    self._fail(f"no answer within its limit of {limit:.1f} s; it was ended")
        reply, _, self._buffer = self._buffer.partition(b"\n")
        try:
            found: dict[str, Any] = json.loads(reply)
        except ValueError:
            self._fail("it disturbed the program that runs it, whose reply cannot be read")
        return found

    def kill(self) -> None:
        """Ends the process and everything it started, also what left its process group."""
        self._family()
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(self._process.pid, signal.SIGKILL)
        for process in self._seen:
            with suppress(psutil.Error):  # psutil knows a process from another of the same number
                process.kill()
        self._process.wait()

    def guarded(self) -> list[dict[str, str]]:
        """What the guard in Python refused: ``kind`` and ``what``."""
        if not self._guard_log.exists():
            return []
        lines = self._guard_log.read_text("utf-8").splitlines()
        return [json.loads(line) for line in lines]

    def logged(self) -> str:
        """All it wrote on stdout and stderr."""
        return self.log.read_text("utf-8", errors="replace")

    def _fail(self, why: str) -> NoReturn:
        self.kill()
        raise ChildError(why)

    def _ending(self) -> str:
        try:
            code = self._process.wait(5)
        except subprocess.TimeoutExpired:
            return "it stopped listening"
        number = code - _SIGNALLED if code > _SIGNALLED else -code  # a shell's way to say it
        if number == signal.SIGKILL:
            return "it was ended by SIGKILL, as a system does that runs out of memory"
        known = {one.value: one.name for one in signal.Signals}
        return f"it ended by {known.get(number, f'exit code {code}')}"

    def _watch(self) -> None:
        if time.monotonic() < self._watched + _WATCH_SECONDS:
            return
        self._watched = time.monotonic()
        if self.log.stat().st_size > _MOST_LOGGED:
            self._fail(f"it wrote more than {_MOST_LOGGED // 10**6} MB to stdout and stderr")
        family = self._family()
        held = sum(_resident(process) for process in family)
        if held > self._memory:
            # Pages that several share were counted in each of them.
            held = sum(_proportional(process) for process in family)
        self.peak = max(self.peak, held)
        if held > self._memory:
            self._fail(
                f"out of memory: it took {held / _GIB:.1f} GiB of {self._memory / _GIB:.1f} GiB"
            )

    def _family(self) -> list[psutil.Process]:
        try:
            first = psutil.Process(self._process.pid)
            family = [first, *first.children(recursive=True)]
        except psutil.NoSuchProcess:
            return []
        self._seen.update(family)
        return family

    def _first_to_die(self) -> None:
        """When the system itself runs out of memory it is to end this process, and no other.

        In a namespace of its own the shell says so.
        """
        with suppress(OSError):
            Path(f"/proc/{self._process.pid}/oom_score_adj").write_text("1000", "ascii")


def _resident(process: psutil.Process) -> int:
    try:
        return int(process.memory_info().rss)
    except psutil.Error:
        return 0


def _proportional(process: psutil.Process) -> int:
    try:
        return int(process.memory_full_info().pss)
    except (psutil.Error, AttributeError):
        return _resident(process)
