"""The layout in which lm-evaluation-harness logs samples (0.4.13, ``--log_samples``).

One ``samples_{task}_{date}.jsonl`` a task, one line a question, and ``results_{date}.json`` with
the tasks' scores; fields and hashes as in its ``evaluator.py`` and
``loggers/evaluation_tracker.py``.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from harness.engines.base import Message
from harness.records import Record, read_leading
from harness.scoring import Scores
from harness.store import write_json, write_text

_FILTER = "shopharness"
"""Who took the answer out of the completion."""
_MAX_NAME = 50
"""Characters of a task in its file's name, which may hold 255 bytes in all."""


def write_lm_eval_logs(
    records: Sequence[Record], scores: Scores, manifest: Mapping[str, Any], folder: Path
) -> list[Path]:
    """Writes a file a task, and one of all scores, and returns them.

    ``arguments`` holds the whole chat as JSON, as lm-evaluation-harness logs chat models, or the
    question alone where the bank has changed since the run; ``resps`` the completion;
    ``filtered_resps`` the answer read in it. ``doc_id`` is the row of the question file. For
    micro F1, which is pooled, the counts stand beside the question's own score.

    Raises:
        OSError: the folder or a file cannot be written.
    """
    leading = read_leading(manifest["settings"])
    # The date of the run, spelt like theirs, gives the same names for the same run.
    date = str(manifest.get("created", "")).partition("+")[0].replace(":", "-")
    samples: dict[str, list[dict[str, Any]]] = {}
    for record in records:
        messages = (
            *(leading(record.route.task_type, record.question.text) if leading else ()),
            Message("user", record.question.text),
        )
        sample = _sample(record, messages, manifest["settings"])
        samples.setdefault(record.sample.task_name, []).append(sample)
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for name, of_task in zip(_file_names(samples), samples.values(), strict=True):
        paths.append(folder / f"samples_{name}_{date}.jsonl")
        lines = (json.dumps(sample, ensure_ascii=False) + "\n" for sample in of_task)
        write_text(paths[-1], "".join(lines))
    paths.append(folder / f"results_{date}.json")
    write_json(paths[-1], _results(samples, scores, manifest))
    return paths


def _results(
    samples: Mapping[str, Sequence[dict[str, Any]]], scores: Scores, manifest: Mapping[str, Any]
) -> dict[str, Any]:
    """The tasks' scores under "metric,filter", as theirs; a task without one has none."""
    hashed = ("doc_hash", "prompt_hash", "target_hash")
    return {
        "results": {
            name: {"alias": name}
            | ({f"{task.metric},{_FILTER}": task.score} if task.score is not None else {})
            for name, task in scores.tasks.items()
        },
        "n-samples": {
            name: {"original": task.n, "effective": task.n} for name, task in scores.tasks.items()
        },
        "task_hashes": {
            name: _hash("".join(sample[part] for sample in of_task for part in hashed))
            for name, of_task in samples.items()
        },
        "model_name": manifest.get("model", {}).get("path"),
    }


def _sample(
    record: Record, messages: Sequence[Message], settings: Mapping[str, Any]
) -> dict[str, Any]:
    question, temperature = record.question, settings.get("temperature", 0.0)
    truth = list(question.truth) if isinstance(question.truth, tuple) else question.truth
    doc = {
        "input_field": question.text,
        "is_multiple_choice": question.is_multiple_choice,
        "task_name": record.sample.task_name,
        "task_type": question.task_type,
        "metric": record.sample.metric,
        "track": question.track,
        "truth": truth,
    }
    prompt = json.dumps([message._asdict() for message in messages], ensure_ascii=False)
    generation = {"do_sample": temperature > 0, "temperature": temperature, "until": []}
    metrics = _metrics(record)
    return {
        "doc_id": question.id,
        "doc": doc,
        "target": str(truth),
        "arguments": {"gen_args_0": {"arg_0": prompt, "arg_1": generation}},
        "resps": [[record.stored.completion]],
        "filtered_resps": [record.stored.answer],
        "filter": _FILTER,
        "metrics": list(metrics),
        "doc_hash": _hash(json.dumps(doc, indent=2, ensure_ascii=False)),
        "prompt_hash": _hash(prompt),
        "target_hash": _hash(str(truth)),
        **metrics,
    }


def _metrics(record: Record) -> dict[str, float]:
    """The score under its metric's name; nothing where there is none."""
    if record.score is None or record.sample.metric is None:
        return {}
    counts = ("true_positives", "false_positives", "false_negatives")
    return {
        record.sample.metric.value: record.score,
        **dict(zip(counts, record.counts or (), strict=False)),
    }


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def _file_names(tasks: Iterable[str]) -> Iterator[str]:
    """What stands for each task in its file's name: no two alike, even where case is ignored."""
    taken: set[str] = set()
    for task in tasks:
        plain = name = re.sub(r"[^\w.-]+", "_", task)[:_MAX_NAME]
        number = 1
        while name.casefold() in taken:
            number += 1
            name = f"{plain}-{number}"
        taken.add(name.casefold())
        yield name
