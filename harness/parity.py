"""Where two runs on the same questions said different things, and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from harness.banks import open_bank
from harness.engines import EngineSettings
from harness.errors import ModelError, RunError
from harness.manifest import hash_path
from harness.model import identify, identify_adapter
from harness.prompt import read_instructions
from harness.question import read_questions
from harness.solver import Prepared, Solver
from harness.store import Stored, read_manifest, read_stored
from harness.strategies import choose_strategy
from tasks.base import TaskType

_MODEL = ("model_fingerprint", "adapter_fingerprint")
_PROMPT = (
    *("bank_sha256", "dropped_demonstrations", "strategy", "instructions_sha256"),
    "chat_template_sha256",
)
"""Settings that decide a prompt."""
_DECODING = ("constrain", "temperature")
_CLOSE = {"float32": 0.01}
_CLOSE_IN_HALF = 0.5
"""Logits nearer to one another than this are told apart by rounding: in fp32, and in 16 bits."""


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
    """By how many logits the first run's model prefers its token, computed anew in fp32."""
    cause: str
    """``different model``, ``different prompt``, ``different settings``, ``numerics``; else
    ``unexplained``."""


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
        RunError: a folder holds no run, they answer different questions, have none in common, or
            were asked in a way that has no first token.
        HarnessError: what the first run was made of is gone or has changed.
    """
    folders = (one, other)
    manifests = [read_manifest(folder) for folder in folders]
    settings = [manifest["settings"] for manifest in manifests]
    if settings[0]["questions_sha256"] != settings[1]["questions_sha256"]:
        raise RunError(f"{one} and {other} answer different questions; nothing to compare")
    answers = [{stored.id: stored for stored in read_stored(folder)} for folder in folders]
    both = sorted(answers[0].keys() & answers[1].keys())
    if not both:
        raise RunError(
            f"{one} and {other} have no answered question in common; give both runs the same "
            "--limit and --task-type"
        )
    pairs = [(answers[0][id], answers[1][id]) for id in both]
    differ = [(a, b) for a, b in pairs if a.completion != b.completion]
    return Parity(
        len(pairs),
        len(pairs) - len(differ),
        tuple(_divergences(one, differ, manifests)) if differ else (),
    )


def _divergences(
    run: Path, differ: Sequence[tuple[Stored, Stored]], manifests: Sequence[dict[str, Any]]
) -> Iterator[Divergence]:
    from tqdm import tqdm

    from harness.engines.transformers import TransformersEngine

    settings = [manifest["settings"] for manifest in manifests]
    prepared = _prepared(run, manifests[0], {one.id for one, _ in differ})
    engine = TransformersEngine(_first_model(run, manifests[0]))
    close = max(_close(manifest) for manifest in manifests)
    for one, other in tqdm(differ, unit="question", delay=2, disable=None, leave=False):
        question = prepared[one.id]
        token, said, margin = engine.first_difference(question.request, one.tokens, other.tokens)
        cause = _changed(settings, one, other)
        if not cause:
            cause = "numerics" if abs(margin) < close else "unexplained"
        yield Divergence(one.id, question.route.task_type, token, said, margin, cause)


def _changed(settings: Sequence[dict[str, Any]], one: Stored, other: Stored) -> str:
    """What the runs did not have in common for this question; empty if all was alike."""

    def differs(*names: str) -> bool:
        return any(settings[0].get(name) != settings[1].get(name) for name in names)

    if differs(*_MODEL):
        return "different model"
    tokens = [(answer.prompt_tokens, answer.removed_tokens) for answer in (one, other)]
    if differs(*_PROMPT) or tokens[0] != tokens[1]:
        return "different prompt"
    seeds = ("seed",) if settings[0]["temperature"] else ()
    return "different settings" if differs(*_DECODING, *seeds) else ""


def _close(manifest: dict[str, Any]) -> float:
    dtype = manifest.get("engine", {}).get("dtype", "")
    return _CLOSE.get(dtype, _CLOSE_IN_HALF)


def _prepared(run: Path, manifest: dict[str, Any], ids: set[int]) -> dict[int, Prepared]:
    """A run's requests, worded anew from what they were worded from."""
    settings, path = manifest["settings"], Path(manifest["questions"]["path"])
    bank = open_bank(settings["bank"])
    said = read_instructions(choose_strategy(settings["strategy"]).INSTRUCTIONS)
    for what, now, then in (
        (path, hash_path(path) if path.exists() else "", settings["questions_sha256"]),
        (f"bank {settings['bank']}", bank.digest, settings["bank_sha256"]),
        ("the prompts of harness/prompts", said.digest, settings["instructions_sha256"]),
    ):
        if now != then:
            raise RunError(f"{run}: {what} has changed since, or is gone; run it again")
    shown = bank.without(settings.get("dropped_demonstrations", ()))
    solver = Solver(shown, settings["strategy"], constrain=settings["constrain"])
    questions = read_questions(path, skip_bad=True)
    found = {
        q.id: solver.prepare(q.id, q.text, q.is_multiple_choice) for q in questions if q.id in ids
    }
    if any(len(question.requests) > 1 for question in found.values()):
        raise RunError(
            f"{run}: strategy {settings['strategy']} asks a question several times; parity "
            "compares runs that ask once"
        )
    return found


def _first_model(run: Path, manifest: dict[str, Any]) -> EngineSettings:
    """The model of a run, for a look at its logits."""
    settings, path = manifest["settings"], Path(manifest["model"]["path"])
    adapter = settings.get("adapter", "")
    same = identify(path).fingerprint == settings["model_fingerprint"]
    if adapter:
        same = same and identify_adapter(Path(adapter)) == settings["adapter_fingerprint"]
    if not same:
        raise ModelError(f"{run}: the model at {path} has changed since; run it again")
    return EngineSettings(str(path), adapter=adapter, device="cpu", dtype="float32")
