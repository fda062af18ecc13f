"""How long 20,000 answers take to score, without those that need an embedding model.

python -m benchmarks.scoring [--json]
"""

from __future__ import annotations

import tempfile
from collections import Counter
from itertools import cycle
from pathlib import Path
from typing import Any

from benchmarks.common import COMMAND, INVENTED, cost, distinct, parser, read_rows, show, write_rows

_ROWS, _TASKS = 20_000, 50
_OUTPUTS = INVENTED.with_name("invented_parity.jsonl")


def main() -> None:
    chosen = parser(__doc__).parse_args()
    with tempfile.TemporaryDirectory() as folder:
        questions, predictions = Path(folder) / "questions.jsonl", Path(folder) / "outputs.jsonl"
        metrics = _write(questions, predictions)
        taken = cost([COMMAND, "score", questions, predictions, "--json"])
    show(
        measured=(
            f"`shopharness score QUESTIONS PREDICTIONS --json` over {_ROWS:,} rows of {_TASKS} "
            "tasks: " + ", ".join(f"{n:,} {metric}" for metric, n in metrics.items())
        ),
        aim="below 30 s of wall time",
        headers=("rows", "wall s", "CPU s", "peak MiB"),
        rows=[(_ROWS, taken.seconds, taken.cpu_seconds, taken.peak_mib)],
        figures={
            "rows": _ROWS,
            "tasks": _TASKS,
            "metrics": metrics,
            "wall_seconds": taken.seconds,
            "cpu_seconds": taken.cpu_seconds,
            "peak_mib": taken.peak_mib,
        },
        as_json=chosen.json,
    )


def _write(questions: Path, predictions: Path) -> dict[str, int]:
    """Writes both files; the metrics in them, and how often each comes.

    Tasks take turns at the metrics, so that each metric has its share. Every answer of
    generation is another text, so that no scorer's memory helps.
    """
    rows = read_rows(INVENTED)
    pairs: dict[str, list[tuple[dict[str, Any], str]]] = {}
    for case in read_rows(_OUTPUTS):
        if "sent-transformer" not in case["metric"]:
            pairs.setdefault(case["metric"], []).append((rows[case["row"]], case["output"]))
    turns = [(number, cycle(pairs[metric])) for number, metric in zip(range(_TASKS), cycle(pairs))]
    asked, outputs = [], []
    for number, (task, answers) in zip(range(_ROWS), cycle(turns)):
        row, output = next(answers)
        asked.append({**row, "task_name": f"task{task + 1}"})
        outputs.append({"id": number, "model_output_str": distinct(output, number)})
    write_rows(questions, asked)
    write_rows(predictions, outputs)
    return dict(Counter(row["metric"] for row in asked))


if __name__ == "__main__":
    main()
