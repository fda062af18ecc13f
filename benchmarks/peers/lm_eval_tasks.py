"""Task files for lm-evaluation-harness that ask the same questions in the same words."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from benchmarks.common import write_rows
from benchmarks.peers.exchange import Asked


def write_tasks(folder: Path, asked: Sequence[Asked]) -> None:
    """Writes a task file for each task type and token cap, with its questions beside it.

    A task has one cap and one list of demonstrations, so that types whose cap depends on the
    question take several.
    """
    groups: dict[tuple[str, int], list[Asked]] = {}
    for one in asked:
        groups.setdefault((one.task_type, one.max_tokens), []).append(one)
    folder.mkdir()
    for (task_type, cap), group in groups.items():
        name = f"{task_type}-{cap}"
        rows = ({"id": one.id, "question": one.question, "answer": ""} for one in group)
        write_rows(folder / f"{name}.jsonl", rows)
        # Every JSON document is YAML too.
        task = _task(name, folder / f"{name}.jsonl", group[0])
        (folder / f"{name}.yaml").write_text(json.dumps(task, ensure_ascii=False), "utf-8")


def _task(name: str, questions: Path, first: Asked) -> dict[str, object]:
    return {
        "task": name,
        "dataset_path": "json",
        "dataset_kwargs": {"data_files": {"test": str(questions)}},
        "test_split": "test",
        "output_type": "generate_until",
        "description": first.system,
        "doc_to_text": "{{question}}",
        "doc_to_target": "{{answer}}",
        "target_delimiter": "",
        "fewshot_delimiter": "",
        "num_fewshot": len(first.shown),
        "fewshot_config": {"sampler": "first_n", "samples": first.shown},
        "generation_kwargs": {"until": [], "max_gen_toks": first.max_tokens, "do_sample": False},
        "metric_list": [{"metric": "exact_match", "aggregation": "mean", "higher_is_better": True}],
    }
