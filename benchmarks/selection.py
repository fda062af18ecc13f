"""Whether selected demonstrations beat none and random ones, on questions without a part in it.

    python -m benchmarks.selection [--candidates 4] [--json]

Selects from the built-in benchmark with the built-in model, and answers as many other questions of
its split with no demonstrations, with those selected, and with as many drawn at random from the
same candidates. Where none was worth its place, the best of the first round is taken all the same,
so that there is something to compare; it says so. Takes some ten minutes on two cores.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from random import Random

from benchmarks.common import parser, positive, show
from harness import RunOptions, compare, run
from harness.builtin import question_path
from harness.minishop.benchmark import write_questions
from harness.question import read_questions
from harness.selection.bank_file import write_bank
from harness.selection.candidates import draw_candidates
from harness.selection.select import SelectOptions, TypeSelection, select_bank

_HELD_OUT = 2
"""The seed of the questions that are answered; those selected from have 1."""


def main() -> None:
    arguments = parser(__doc__)
    arguments.add_argument("--candidates", type=positive, default=4)
    arguments.add_argument("--questions", type=positive, default=507)
    chosen = arguments.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        held_out = folder / "held-out.jsonl"
        with held_out.open("w", encoding="utf-8") as out:
            write_questions("dev", chosen.questions, _HELD_OUT, out)
        options = SelectOptions(
            question_path("builtin"),
            folder / "worth.yaml",
            candidates=chosen.candidates,
            max_demonstrations=2,
        )
        types = select_bank(options).types
        _write_banks(folder, options, types)
        runs = {
            name: run(RunOptions(held_out, bank=bank), folder / name).folder
            for name, bank in {
                "none": "none",
                "selected": str(folder / "selected.yaml"),
                "random": str(folder / "random.yaml"),
            }.items()
        }
        found = {
            f"{other} - {one}": compare(runs[one], runs[other]).scores
            for one, other in (("none", "selected"), ("random", "selected"), ("none", "random"))
        }
    rows = [
        (
            *(pair, part.name, f"{part.score_a:.4f}", f"{part.score_b:.4f}"),
            *(f"{part.difference:+.4f} ± {part.standard_error:.4f}", f"{part.p:.3f}"),
        )
        for pair, scores in found.items()
        for part in (scores.macro, *scores.types)
        if part
    ]
    show(
        measured=f"selected from 507 questions, measured on {chosen.questions} others",
        aim="selected above none and above random",
        headers=("difference", "of", "subtrahend", "minuend", "is", "p"),
        rows=rows,
        figures={pair: scores.to_json() for pair, scores in found.items()},
        as_json=chosen.json,
    )


def _write_banks(folder: Path, options: SelectOptions, types: tuple[TypeSelection, ...]) -> None:
    """What is compared: the demonstrations selected, and as many at random."""
    questions = list(read_questions(options.questions))
    chance = Random(options.seed)
    selected, drawn = {}, {}
    for one in types:
        best = one.chosen or tuple(step.best for step in one.steps[:1])
        worth = f"{len(one.chosen)} worth their place, {len(best)} compared"
        print(f"{one.task_type}: {worth}", file=sys.stderr)
        pool = draw_candidates(questions, one.task_type, options.candidates, options.seed)
        selected[one.task_type] = best
        drawn[one.task_type] = chance.sample(pool, len(best))
    write_bank(folder / "selected.yaml", "selected", selected)
    write_bank(folder / "random.yaml", "random", drawn)


if __name__ == "__main__":
    main()
