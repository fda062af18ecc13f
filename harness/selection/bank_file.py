"""Demonstrations written as a bank that a person can read and edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import yaml

from harness.fewshot import Demonstration
from harness.store import write_text
from tasks.base import TaskType


def write_bank(
    path: Path, description: str, shown: Mapping[TaskType, Sequence[Demonstration]]
) -> None:
    """Writes a bank file, with the evidence for each demonstration that has any."""
    document = {
        "description": description,
        "show": {kind.value: [one.name for one in some] for kind, some in shown.items() if some},
        "demonstrations": {one.name: _entry(one) for some in shown.values() for one in some},
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    text = yaml.dump(document, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=100)
    write_text(path, text)


def _entry(one: Demonstration) -> dict[str, Any]:
    entry: dict[str, Any] = {"task_type": one.task_type.value, "question": one.question}
    if one.reasoning:
        entry["reasoning"] = one.reasoning
    entry["answer"] = one.answer
    if one.evidence:
        entry["evidence"] = asdict(one.evidence)
    return entry


def _style(text: str) -> str | None:
    """Blocks for lines, but quotes for what YAML would take for a line break of its own."""
    if any(character in text for character in "\x85\u2028\u2029"):
        return '"'
    return "|" if "\n" in text else None


class _Dumper(yaml.SafeDumper):
    """Writes texts of several lines as such."""


_Dumper.add_representer(
    str,
    lambda dumper, text: dumper.represent_scalar("tag:yaml.org,2002:str", text, style=_style(text)),
)
