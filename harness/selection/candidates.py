"""Labelled questions as demonstrations: each with the answer that would score best."""

from __future__ import annotations

import re
from collections.abc import Iterable
from random import Random
from typing import Any

from harness.fewshot import Demonstration, fault
from harness.question import Question
from harness.router import route
from tasks.base import Route, TaskType


def draw_candidates(
    questions: Iterable[Question], task_type: TaskType, count: int, seed: int
) -> list[Demonstration]:
    """As many questions of a type as may be, of every task in turn, as demonstrations.

    Questions without a truth, or whose truth is no clean answer to them, are passed over.
    """
    tasks: dict[str, list[Question]] = {}
    for question in questions:
        if question.truth is not None and question.task_type is task_type:
            tasks.setdefault(question.task_name or "", []).append(question)
    chance = Random(f"{seed} {task_type}")
    for one in tasks.values():
        chance.shuffle(one)
    order = chance.sample(sorted(tasks), len(tasks))
    drawn: list[Demonstration] = []
    while len(drawn) < count and any(tasks.values()):
        for name in order:
            while tasks[name] and len(drawn) < count:
                demonstration = as_demonstration(tasks[name].pop())
                if demonstration:
                    drawn.append(demonstration)
                    break
    return drawn


def as_demonstration(question: Question) -> Demonstration | None:
    """A question and its right answer; None where the one is no clean answer to the other."""
    found = route(question.text, question.is_multiple_choice)
    answer = _right_answer(question, found)
    if answer is None:
        return None
    name = re.sub(r"[^\w-]+", "-", f"{question.task_name or found.task_type}-{question.id}")
    demonstration = Demonstration(name, found.task_type, question.text, answer)
    same = question.task_type in (None, found.task_type)
    return demonstration if same and not fault(demonstration) else None


def _right_answer(question: Question, found: Route) -> str | None:
    truth = question.truth
    match found.task_type, truth:
        case TaskType.MULTIPLE_CHOICE, int():
            return str(truth)
        case TaskType.RANKING, tuple() if len(truth) == len(found.labels):
            weights: dict[int, Any] = dict(zip(found.labels, truth, strict=True))
            best_first = sorted(weights, key=lambda label: weights[label], reverse=True)
            return ",".join(map(str, best_first))
        case TaskType.RETRIEVAL, tuple():
            return ",".join(map(str, truth))
        case TaskType.NER, tuple():
            return ", ".join(map(str, truth))
        case TaskType.GENERATION, tuple() if truth:
            return str(truth[0])
        case TaskType.GENERATION, str():
            return truth
        case _:
            return None
