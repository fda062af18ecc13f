"""How fast questions are routed, and whether routing a large file takes more memory.

python -m benchmarks.routing [QUESTIONS] [--json]
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator, Sequence
from itertools import cycle, islice
from pathlib import Path
from typing import Any

from benchmarks.common import (
    COMMAND,
    cost,
    distinct,
    parser,
    question_file,
    read_rows,
    show,
    write_rows,
)

_TEXTS = 20_000
_FILES = (1_000, 100_000)


def main() -> None:
    arguments = parser(__doc__)
    arguments.add_argument("questions", type=Path, nargs="?", default=question_file())
    chosen = arguments.parse_args()
    rows = read_rows(chosen.questions)
    peaks = {count: _peak_mib(rows, count) for count in _FILES}
    rates, changed = _rates(rows)
    small, large = (peaks[count] for count in _FILES)
    growth = large / small - 1
    show(
        measured=(
            f"{_TEXTS:,} distinct texts after the {len(rows)} rows of {chosen.questions.name}, "
            f"a made-up word on each longer line; {changed} of them routed otherwise for it; "
            "memory of `shopharness route FILE --json`"
        ),
        aim="2,000 questions a second on one core; memory flat within 10 %",
        headers=("what", "figure", "unit"),
        rows=[
            *((f"route, {kind}", rate, "questions a second") for kind, rate in rates.items()),
            *((f"peak memory, {count:,} questions", peak, "MiB") for count, peak in peaks.items()),
            ("growth", 100 * growth, "%"),
        ],
        figures={
            "questions": str(chosen.questions),
            "texts": _TEXTS,
            "routed_otherwise": changed,
            "questions_per_second": rates,
            "peak_mib": peaks,
            "growth": growth,
        },
        as_json=chosen.json,
    )


def _rates(rows: Sequence[dict[str, Any]]) -> tuple[dict[str, float], int]:
    """Questions a second of CPU time, of all and by type; how many texts change their type."""
    from harness.router import route

    asked = [(row["input_field"], row["is_multiple_choice"]) for row in rows]
    expected = [route(text, choice).task_type.value for text, choice in asked]
    varied = [
        (distinct(asked[n % len(asked)][0], n), asked[n % len(asked)][1]) for n in range(_TEXTS)
    ]
    spent: dict[str, float] = dict.fromkeys(expected, 0.0)
    counts = dict.fromkeys(expected, 0)
    changed = 0
    for (text, choice), kind in zip(varied, cycle(expected)):
        start = time.process_time()
        found = route(text, choice)
        spent[kind] += time.process_time() - start
        counts[kind] += 1
        changed += found.task_type.value != kind
    rates = {kind: counts[kind] / seconds for kind, seconds in spent.items()}
    return {"all": _TEXTS / sum(spent.values()), **rates}, changed


def _peak_mib(rows: Sequence[dict[str, Any]], count: int) -> float:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "questions.jsonl"
        write_rows(path, _repeated(rows, count))
        return cost([COMMAND, "route", path, "--json"]).peak_mib


def _repeated(rows: Sequence[dict[str, Any]], count: int) -> Iterator[dict[str, Any]]:
    for number, row in enumerate(islice(cycle(rows), count)):
        yield {**row, "input_field": distinct(row["input_field"], number)}


if __name__ == "__main__":
    main()
