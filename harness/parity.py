"""Where two runs on the same questions said different things, and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from harness.banks import open_bank
from harness.engines import EngineSettings
from harness.errors import RunError
from harness.question import read_questions
from harness.solver import Prepared, Solver
from harness.store import Stored, read_manifest, read_stored
from tasks.base import TaskType

_PROMPT = (
    *("bank_sha256", "dropped_demonstrations", "strategy", "instructions_sha256"),
    *("chat_template_sha256", "context"),
)
"""Settings that decide a prompt."""
_CLOSE = 0.5
"""Logits nearer to one another than this are told apart by rounding in half precision."""


@dataclass(frozen=True, slots=True)
class Divergence:
    """One question to which two runs said different things."""

    id: int
    task_type: TaskType
    token: int
    """The first token that differs, from 0."""
    said: tuple[str, str]
    """That token, in each run."""
    margin: float
    """By how many logits the model prefers the first run's token, computed anew in fp32."""
    cause: str
    """``numerics``, ``different prompt``, ``different model``; else ``unexplained``."""


@dataclass(frozen=True, slots=True)
class Parity:
    """How far two runs agree."""

    questions: int
    """Answered in both."""
    same: int
    """Completions that are the same, character by character."""
    divergences: tuple[Divergence, ...]

    def to_json(self) -> dict[str, Any]:
        """A JSON document."""
        return asdict(self)


def compare_completions(one: Path, other: Path) -> Parity:
    """Compares what the model said in two runs, and looks at each first difference.

    Raises:
        RunError: a folder holds no run, or they answer different questions.
        HarnessError: the questions or the model are gone.
    """
    folders = (one, other)
    manifests = [read_manifest(folder) for folder in folders]
    settings = [manifest["settings"] for manifest in manifests]
    if settings[0]["questions_sha256"] != settings[1]["questions_sha256"]:
        raise RunError(f"{one} and {other} answer different questions; nothing to compare")
    answers = [{stored.id: stored for stored in read_stored(folder)} for folder in folders]
    both = sorted(answers[0].keys() & answers[1].keys())
    pairs = [(answers[0][id], answers[1][id]) for id in both]
    differ = [(a, b) for a, b in pairs if a.completion != b.completion]
    return Parity(
        len(pairs),
        len(pairs) - len(differ),
        tuple(_divergences(differ, manifests)) if differ else (),
    )


def _divergences(
    differ: Sequence[tuple[Stored, Stored]], manifests: Sequence[dict[str, Any]]
) -> Iterator[Divergence]:
    from tqdm import tqdm

    from harness.engines.transformers import TransformersEngine

    settings = [manifest["settings"] for manifest in manifests]
    changed = any(settings[0].get(name) != settings[1].get(name) for name in _PROMPT)
    other_model = settings[0]["model_fingerprint"] != settings[1]["model_fingerprint"]
    prepared = _prepared(manifests[0], {one.id for one, _ in differ})
    model = str(manifests[0]["model"]["path"])
    engine = TransformersEngine(EngineSettings(model, device="cpu", dtype="float32"))
    for one, other in tqdm(differ, unit="question", delay=2, disable=None, leave=False):
        question = prepared[one.id]
        token, said, margin = engine.first_difference(
            question.request, (one.completion, one.finished), (other.completion, other.finished)
        )
        if other_model:
            cause = "different model"
        elif changed or one.prompt_tokens != other.prompt_tokens:
            cause = "different prompt"
        else:
            cause = "numerics" if abs(margin) < _CLOSE else "unexplained"
        yield Divergence(one.id, question.route.task_type, token, said, margin, cause)


def _prepared(manifest: dict[str, Any], ids: set[int]) -> dict[int, Prepared]:
    settings = manifest["settings"]
    solver = Solver(
        open_bank(settings["bank"]).without(settings.get("dropped_demonstrations", ())),
        settings["strategy"],
        constrain=settings["constrain"],
    )
    questions = read_questions(Path(manifest["questions"]["path"]), skip_bad=True)
    return {
        q.id: solver.prepare(q.id, q.text, q.is_multiple_choice) for q in questions if q.id in ids
    }
