"""How an engine's processes ended, as its error tells: from real processes and what they print."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Callable

import pytest

from harness.engines.processes import ChildOutput, how_it_ended

WHO = "(EngineCore pid=7) ERROR 11-29 16:31:48 [core.py:1512] "
TRACEBACK = f"""{WHO}Traceback (most recent call last):
{WHO}  File "core.py", line 440, in get_response
{WHO}    raise ValueError("too small")
{WHO}ValueError: too small
{WHO}RuntimeError: cancelled
"""
MISSED = f"{WHO}Worker proc VllmWorker-0 died unexpectedly (exit code: None), shutting down.\n"


def killed() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def terminated() -> None:
    os.kill(os.getpid(), signal.SIGTERM)


def failed() -> None:
    os.write(2, f"loading\n{TRACEBACK}".encode())
    os._exit(3)


def without_its_worker() -> None:
    os.write(1, (MISSED + TRACEBACK).encode())
    os._exit(1)


def with_a_failed_worker() -> None:
    os.write(2, (TRACEBACK + MISSED).encode())
    os._exit(1)


def silent() -> None:
    os._exit(1)


@pytest.mark.parametrize(
    ("ends", "words"),
    [
        (killed, "its process was ended by SIGKILL, as a system does that runs out of memory"),
        (terminated, "its process was ended by SIGTERM"),
        (failed, "ValueError: too small"),
        (without_its_worker, "a worker process of it was killed, as a system does that runs out"),
        (with_a_failed_worker, "ValueError: too small"),
        (silent, "its process ended and said nothing"),
    ],
)
def test_the_cause_is_named(
    ends: Callable[[], None], words: str, capfd: pytest.CaptureFixture[str]
) -> None:
    output = ChildOutput()
    process = multiprocessing.get_context("fork").Process(target=ends)
    with output.catching():
        process.start()
    process.join()
    assert how_it_ended([process], output).startswith(words)
    output.close()
    assert capfd.readouterr() == ("", "")


def test_what_is_said_afterwards_is_said_to_people(capfd: pytest.CaptureFixture[str]) -> None:
    output = ChildOutput()
    with output.catching():
        os.write(1, b"kept\n")
        os.write(2, b"kept too\n")
    os.write(1, b"heard\n")
    assert output.text() == "kept\nkept too\n"
    assert capfd.readouterr() == ("heard\n", "")
    output.close()


def test_a_long_cause_is_shortened() -> None:
    output = ChildOutput()
    with output.catching():
        os.write(2, f"Traceback (most recent call last):\nKeyError: {'x' * 9999}\n".encode())
    assert output.cause() == f"KeyError: {'x' * 390}…"
    output.close()
