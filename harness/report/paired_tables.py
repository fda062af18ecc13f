"""Tables of questions that were answered more than once: by two runs, or by an ablation's arms."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from harness.engines.base import Message
from harness.records import Record
from harness.report.question_table import (
    answer_field,
    route_fields,
    routed_field,
    scoring,
    tokens,
    truth_field,
)
from harness.report.table_fields import (
    Field,
    Kind,
    Table,
    category_field,
    flag_field,
    id_field,
    lines_field,
    number_field,
    prefix_field,
)
from tasks.base import TaskType

Prefixes = Mapping[TaskType, tuple[Message, ...]]


def comparison_table(
    pairs: Sequence[tuple[Record, Record]], prefixes: Mapping[str, Prefixes]
) -> Table:
    """Every question that two runs answered, those that changed most first.

    Args:
        pairs: A's and B's record of each.
        prefixes: What questions were sent behind in "A" and in "B", by routed type; empty if not
            known.
    """
    ordered = sorted(pairs, key=lambda pair: -abs(_moved(*pair) or 0.0))
    of_a, of_b = [a for a, _ in ordered], [b for _, b in ordered]
    sides = {"A": of_a, "B": of_b}
    return Table(
        "Every question",
        (
            id_field(of_a),
            category_field("Task", [record.sample.task_name for record in of_a]),
            category_field("A → B", [change(a, b) for a, b in ordered]),
            routed_field(of_a, column=False),
            *(number_field(f"Score {s}", [r.score for r in of]) for s, of in sides.items()),
            number_field("B - A", [_moved(*pair) for pair in ordered], filtered=True, column=False),
            *(
                category_field(f"Outcome {s}", [r.stored.outcome for r in of], column=False)
                for s, of in sides.items()
            ),
            flag_field(
                "Only where the answers differ",
                [a.stored.answer != b.stored.answer for a, b in ordered],
            ),
            *_prefix_fields(of_a, prefixes),
            Field("Prompt", Kind.TEXT, [record.question.text for record in of_a]),
            *(field for s, of in sides.items() for field in _said_fields(s, of)),
            truth_field(of_a),
            *route_fields(of_a),
        ),
    )


def ablation_table(
    baseline: Sequence[Record],
    arms: Mapping[str, Sequence[Record]],
    prefixes: Mapping[str, Prefixes],
) -> Table:
    """Every question of an ablation: what the baseline said, and what arms said otherwise.

    Args:
        baseline: One a question.
        arms: By name, the same questions'.
        prefixes: What questions were sent behind in each arm, the baseline first, by routed type;
            empty if not known.
    """
    changes = {name: list(map(change, baseline, arm)) for name, arm in arms.items()}
    moves = [
        [_moved(record, arm[row]) or 0.0 for arm in arms.values()]
        for row, record in enumerate(baseline)
    ]
    return Table(
        "Every question",
        (
            id_field(baseline),
            category_field("Task", [record.sample.task_name for record in baseline]),
            routed_field(baseline, column=False),
            number_field("Baseline", [record.score for record in baseline], filtered=True),
            *(
                number_field(label, [sum(sign * m > 0 for m in row) for row in moves], digits=0)
                for label, sign in (("Arms better", 1), ("Arms worse", -1))
            ),
            *(category_field(name, rows, column=False) for name, rows in changes.items()),
            flag_field("Only where an arm's score differs", [any(row) for row in moves]),
            *_prefix_fields(baseline, prefixes),
            Field("Prompt", Kind.TEXT, [record.question.text for record in baseline]),
            *_said_fields("baseline", baseline),
            truth_field(baseline),
            *(
                field
                for name, records in arms.items()
                for field in _arm_fields(name, records, baseline)
            ),
            lines_field(
                "Same completion",
                [
                    [name for name, arm in arms.items() if _same(arm[row], record)]
                    for row, record in enumerate(baseline)
                ],
            ),
            *route_fields(baseline),
        ),
    )


def change(a: Record, b: Record) -> str:
    """What became of a question from A to B."""
    moved = _moved(a, b)
    if moved is None:
        return "no score"
    if {a.score, b.score} == {0.0, 1.0}:
        return "right → wrong" if moved < 0 else "wrong → right"
    if moved:
        return "worse" if moved < 0 else "better"
    return "same answer" if a.stored.answer == b.stored.answer else "other answer, same score"


def _moved(a: Record, b: Record) -> float | None:
    return None if a.score is None or b.score is None else b.score - a.score


def _same(arm: Record, baseline: Record) -> bool:
    """Whether an arm adds nothing to what is said of the baseline."""
    now, then = arm.stored, baseline.stored
    return (now.completion, now.answer) == (then.completion, then.answer)


def _said_fields(side: str, records: Sequence[Record]) -> tuple[Field, ...]:
    return (
        Field(f"{side} said", Kind.TEXT, [record.stored.completion for record in records]),
        answer_field(f"{side} answer", [record.stored.answer for record in records]),
        Field(f"{side} scored", Kind.NOTE, [_scored(record) for record in records]),
    )


def _arm_fields(
    name: str, records: Sequence[Record], baseline: Sequence[Record]
) -> tuple[Field, ...]:
    """What an arm said, and how it scored, where it said other than the baseline."""
    shown = [None if _same(*pair) else pair[0] for pair in zip(records, baseline, strict=True)]
    return (
        Field(f"{name} said", Kind.TEXT, [r and r.stored.completion for r in shown]),
        Field(f"{name} answer", Kind.TEXT, [r and r.stored.answer for r in shown]),
        Field(f"{name} scored", Kind.NOTE, [r and _scored(r) for r in shown]),
    )


def _prefix_fields(
    records: Sequence[Record], prefixes: Mapping[str, Prefixes]
) -> tuple[Field, ...]:
    """The first one's, and those that are not the same."""
    first, *others = prefixes
    return (
        prefix_field("Shared prefix", records, prefixes[first]),
        *(
            prefix_field(f"Shared prefix of {name}", records, prefixes[name])
            for name in others
            if prefixes[name] != prefixes[first]
        ),
    )


def _scored(record: Record) -> str:
    return f"{scoring(record)}; {record.stored.outcome}; {tokens(record)}"
