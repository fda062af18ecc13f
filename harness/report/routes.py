"""Routes as they come: rows are printed at once, totals last, so that memory stays flat."""

from __future__ import annotations

import json
from collections import Counter

from harness.question import Question
from harness.report.tables import confusion_table
from harness.router import route
from tasks.base import Route


class RouteReport:
    """Prints each question's route, then how often the type was right.

    Args:
        as_json: one JSON document, `{"rows": […], "n", "accuracy", "confusion"}`.
        explain: in words too, for people; JSON holds the evidence anyway.
    """

    def __init__(self, *, as_json: bool, explain: bool) -> None:
        self._as_json, self._explain = as_json, explain
        self._rows = self._known = self._right = 0
        self._confusion: dict[str, Counter[str]] = {}

    def add(self, question: Question) -> None:
        """Routes and prints one question."""
        found = route(question.text, question.is_multiple_choice)
        if question.task_type is not None:
            self._known += 1
            self._right += found.task_type is question.task_type
            counts = self._confusion.setdefault(question.task_type.value, Counter())
            counts[found.task_type.value] += 1
        if self._as_json:
            print('{"rows": [' if self._rows == 0 else ",")
            print(json.dumps(_document(found), ensure_ascii=False), end="")
        else:
            self._print(question, found)
        self._rows += 1

    def finish(self) -> None:
        """Prints the totals."""
        accuracy = self._right / self._known if self._known else None
        if self._as_json:
            totals = {"n": self._rows, "accuracy": accuracy, "confusion": self._confusion}
            print("\n], " + json.dumps(totals)[1:])
        elif accuracy is not None:
            print(f"\n{confusion_table(self._confusion)}")
            print(f"\nright: {self._right} of {self._known} ({accuracy:.2%})")
        else:
            print(f"\n{self._rows} questions; their true types are not known")

    def _print(self, question: Question, found: Route) -> None:
        wrong = question.task_type not in (None, found.task_type)
        labels = f"{found.labels[0]}…{found.labels[-1]}" if found.labels else "-"
        mark = f"  (is {question.task_type})" if wrong else ""
        print(
            f"{question.id}\t{found.task_type}\tlabels {labels}\tselect {found.select or '-'}{mark}"
        )
        if self._explain:
            for why in found.evidence:
                print(f"\t{why}")


def _document(found: Route) -> dict[str, object]:
    return {
        "task_type": found.task_type.value,
        "labels": found.labels,
        "select": found.select,
        "evidence": found.evidence,
    }
