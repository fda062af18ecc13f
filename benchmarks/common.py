"""What every benchmark shares: arguments, the machine, what a process costs, the printed result."""

from __future__ import annotations

import argparse
import json
import math
import os
import platform
import re
import string
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tabulate import tabulate

ROOT = Path(__file__).resolve().parent.parent
COMMAND = Path(sys.executable).with_name("shopharness")
INVENTED = ROOT / "tests" / "data" / "invented_questions.jsonl"

# Linux starts a child's peak memory at its parent's size; this parent is smaller than any child.
_LAUNCHER = """
import resource, subprocess, sys, time
start = time.perf_counter()
code = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL).returncode
seconds = time.perf_counter() - start
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(seconds, used.ru_utime + used.ru_stime, used.ru_maxrss)
sys.exit(code)
"""


@dataclass(frozen=True, slots=True)
class Cost:
    """What a process took."""

    seconds: float
    """Wall time, start-up included."""
    cpu_seconds: float
    """Of all its threads; on a busy machine it says more than wall time."""
    peak_mib: float
    """The most memory it held (resident set)."""


def parser(about: str | None) -> argparse.ArgumentParser:
    """Command-line arguments every benchmark takes."""
    arguments = argparse.ArgumentParser(description=about)
    arguments.add_argument("--json", action="store_true", help="print one JSON document")
    return arguments


def positive(text: str) -> int:
    """A whole number above zero, for arguments that count.

    Raises:
        ValueError: it is none.
    """
    if int(text) < 1:
        raise ValueError(f"{text} is below 1")
    return int(text)


@contextmanager
def folder_at(kept: Path | None) -> Iterator[Path]:
    """A folder to work in, which stays if it is named, and is temporary otherwise."""
    if kept:
        kept.mkdir(parents=True, exist_ok=True)
        yield kept
    else:
        with tempfile.TemporaryDirectory() as temporary:
            yield Path(temporary)


def question_file(otherwise: Path = INVENTED) -> Path:
    """ShopBench's development set, in the folder SHOPBENCH_DATA; else another file."""
    folder = os.environ.get("SHOPBENCH_DATA")
    return Path(folder) / "shopbench_development.jsonl" if folder else otherwise


def read_rows(path: Path) -> list[dict[str, Any]]:
    """The rows of a JSON Lines file, as they are."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


def write_rows(path: Path, rows: Iterable[dict[str, Any]]) -> None:
    """Writes JSON Lines."""
    with path.open("w", encoding="utf-8") as stream:
        stream.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


def distinct(text: str, number: int) -> str:
    """The question with a made-up word at the end of each of its longer lines.

    Numbers give different words, so that whatever remembers texts or lines has nothing to
    remember; short lines such as ``Output:`` stay.
    """
    word = "".join(string.ascii_lowercase[number // 26**place % 26] for place in range(4))
    return re.sub(r"(?m)^(.{12,}\w)([^\w\n:]*)$", rf"\1 zu{word}\2", text)


def cost(command: Sequence[str | Path]) -> Cost:
    """Runs a command, its output thrown away.

    Raises:
        subprocess.CalledProcessError: it failed.
    """
    launched = subprocess.run(
        [sys.executable, "-S", "-c", _LAUNCHER, *map(str, command)],
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    seconds, cpu_seconds, kib = map(float, launched.stdout.split())
    return Cost(seconds, cpu_seconds, kib / 1024)


def quantile(values: Sequence[float], share: float) -> float:
    """The smallest value that at least this share of all values does not exceed."""
    ordered = sorted(values)
    return ordered[max(math.ceil(share * len(ordered)), 1) - 1]


def show(
    *,
    measured: str,
    aim: str,
    headers: Sequence[str],
    rows: Sequence[Sequence[object]],
    figures: dict[str, Any],
    as_json: bool,
) -> None:
    """Prints the result: a table for people, or one JSON document.

    Args:
        measured: what was done, in a line or two.
        aim: what the project wants to reach.
        headers: of the table.
        rows: of the table.
        figures: the same for programs, units in the names.
        as_json: which of the two.
    """
    if as_json:
        document = {"machine": _machine(), "measured": measured, "aim": aim, **figures}
        print(json.dumps(document, ensure_ascii=False, indent=2))
        return
    machine = _machine()
    print(f"{machine['cpu']}, {machine['cores']} cores, {machine['memory_gib']} GiB,", end=" ")
    print(f"Python {machine['python']}, {machine['system']}")
    cells = [[_cell(value) for value in row] for row in rows]
    align = ("left", *("right" for _ in headers[1:]))
    print(f"{measured}\n\n{tabulate(cells, headers, colalign=align, disable_numparse=True)}")
    print(f"\naim: {aim}")


def _cell(value: object) -> str:
    """Three digits of what was measured, all of what was counted."""
    if isinstance(value, float) and abs(value) < 1000:
        return f"{value:.3g}"
    return f"{value:,.0f}" if isinstance(value, (int, float)) else str(value)


def _machine() -> dict[str, Any]:
    return {
        "cpu": _cpu(),
        "cores": len(os.sched_getaffinity(0)),
        "memory_gib": round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30),
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.machine()}",
    }


def _cpu() -> str:
    found = re.search(r"^model name\s*:\s*(.+)$", Path("/proc/cpuinfo").read_text(), re.MULTILINE)
    return found[1] if found else platform.machine()
