"""Completions that another run has already: the same request, to the same engine and model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from harness.solver import Prepared

_ASKING = frozenset(
    {
        *("bank", "bank_sha256", "dropped_demonstrations"),
        *("strategy", "instructions_sha256", "constrain", "mend"),
        *("limit", "task_type", "skip_bad"),
    }
)
"""Settings that decide what is asked, or handed in. All others decide what comes back."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A run's settings and its questions as it asks them."""

    name: str
    settings: dict[str, Any]
    prepared: Sequence[Prepared]

    def like(self, other: Asked) -> bool:
        """Whether both get the same completion to the same request."""
        names = {*self.settings, *other.settings} - _ASKING
        return all(self.settings.get(name) == other.settings.get(name) for name in names)


def reusable(run: Asked, earlier: Sequence[Asked]) -> dict[int, str]:
    """The questions whose requests other runs make too, and the first of those runs."""
    found: dict[int, str] = {}
    for other in filter(run.like, earlier):
        requests = {question.request.id: question.requests for question in other.prepared}
        for question in run.prepared:
            id = question.request.id
            if id not in found and requests.get(id) == question.requests:
                found[id] = other.name
    return found
