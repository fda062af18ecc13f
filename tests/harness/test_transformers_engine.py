"""The transformers engine, on a real if tiny model."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import wraps
from pathlib import Path
from typing import Any

import pytest
import torch

from harness.engines import Completion, EngineSettings, Message, Request, open_engine
from harness.engines.transformers import TransformersEngine
from harness.errors import EngineError
from harness.fewshot import read_bank
from harness.prompt import leading_messages, read_instructions
from harness.strategies import direct
from tasks import TASKS, Constraint, Outcome, Route, TaskType

ROUTES = (
    Route(TaskType.MULTIPLE_CHOICE, (0, 1, 2, 3), select=1),
    Route(TaskType.MULTIPLE_CHOICE, tuple(range(1, 13)), select=1),
    Route(TaskType.RANKING, (1, 2, 3, 4, 5), select=5),
    Route(TaskType.RANKING, tuple(range(1, 13)), select=12),
    Route(TaskType.RETRIEVAL, tuple(range(1, 16)), select=3),
    Route(TaskType.NER, source="norvella rain boots and Kintu socks"),
    Route(TaskType.NER, source="赤い 長靴、キッズ用 (防水)"),
    Route(TaskType.NER, source="funda de sofá verde", may_be_empty=True),
    Route(TaskType.GENERATION, source="Warm, but the sleeves are long.", one_line=True),
    Route(TaskType.GENERATION, one_line=True),
)
BANK, INSTRUCTIONS = read_bank("per-type"), read_instructions()


def request(id: int, route: Route, question: str, constrained: bool = True) -> Request:
    leading = leading_messages(route.task_type, BANK, direct, INSTRUCTIONS)[-3:]
    constraint = TASKS[route.task_type].constrain(route)
    return Request(
        id=id,
        messages=(*leading, Message("user", question)),
        shared=len(leading),
        max_tokens=min(constraint.max_tokens, 30),
        constraint=constraint if constrained else None,
    )


MIXED = [request(n, route, "Which? " * (n + 1)) for n, route in enumerate(ROUTES)]
CHOICES = [request(n, ROUTES[0], f"Which of {n}? " * (n + 1)) for n in range(9)]
FREE = [
    replace(r, constraint=None, max_tokens=12, messages=CHOICES[r.id].messages) for r in CHOICES
]

Open = Callable[..., TransformersEngine]


@pytest.fixture(scope="module")
def opened(tiny_model: Path) -> Open:
    """Engines of different settings that share one loaded model.

    As made, the random model repeats its last token; with larger weights it minds the context.
    """
    first = open_engine("transformers", EngineSettings(str(tiny_model), device="cpu"))
    assert isinstance(first, TransformersEngine)
    with torch.no_grad():
        for name, weight in first._model.named_parameters():
            if "_proj" in name:
                weight.mul_(6)

    def opened(**settings: Any) -> TransformersEngine:
        first._settings = EngineSettings(str(tiny_model), device="cpu", **settings)
        first._prefix = ()
        return first

    return opened


@pytest.fixture
def forwards(opened: Open, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Rows of every forward pass of the model."""
    model, rows = opened()._model, []
    forward = model.forward

    @wraps(forward)  # generate() looks at the signature
    def counted(*args: Any, **kwargs: Any) -> Any:
        rows.append(len(kwargs["input_ids"]))
        return forward(*args, **kwargs)

    monkeypatch.setattr(model, "forward", counted)
    return rows


def said(completions: Iterable[Completion]) -> dict[int, tuple[str, bool, int, int]]:
    return {c.id: (c.text, c.finished, c.prompt_tokens, c.new_tokens) for c in completions}


def test_every_request_is_completed_once_under_its_id(opened: Open) -> None:
    completions = list(opened(batch_size=4).generate(MIXED))
    assert sorted(c.id for c in completions) == [r.id for r in MIXED]


@pytest.mark.parametrize("requests", [FREE, MIXED, CHOICES])
def test_a_kept_prefix_changes_no_answer(opened: Open, requests: Sequence[Request]) -> None:
    kept = list(opened(prefix_cache=True).generate(requests))
    fresh = list(opened(prefix_cache=False).generate(requests))
    assert said(kept) == said(fresh)
    assert all(c.cached_tokens > 50 for c in kept)
    assert all(c.cached_tokens == 0 for c in fresh)


@pytest.mark.parametrize("requests", [FREE, MIXED, CHOICES])
def test_a_batchs_other_rows_change_no_answer(opened: Open, requests: Sequence[Request]) -> None:
    together = said(opened(batch_size=16).generate(requests))
    assert said(opened(batch_size=1).generate(requests)) == together
    assert said(opened(batch_size=3).generate(requests[::-1])) == together
    assert len({text for text, *_ in together.values()}) > 1


def test_choices_cost_one_pass_a_batch_and_one_for_the_prefix(
    opened: Open, forwards: list[int]
) -> None:
    list(opened(batch_size=4).generate(CHOICES))
    assert forwards == [1, 4, 4, 1]
    forwards.clear()
    list(opened(batch_size=4, prefix_cache=False).generate(CHOICES))
    assert forwards == [4, 4, 1]


def test_a_prefix_is_kept_from_call_to_call(opened: Open, forwards: list[int]) -> None:
    engine = opened(batch_size=4)
    for start in (0, 4):
        list(engine.generate(CHOICES[start : start + 4]))
    assert forwards == [1, 4, 4]


@pytest.mark.parametrize(
    "problem",
    [
        torch.OutOfMemoryError("CUDA out of memory."),
        RuntimeError("DefaultCPUAllocator: can't allocate memory"),
        MemoryError(),
    ],
)
def test_a_batch_too_large_for_memory_is_halved(
    opened: Open, monkeypatch: pytest.MonkeyPatch, problem: Exception
) -> None:
    engine = opened(batch_size=9)
    expected = said(engine.generate(CHOICES))
    forward, tried = engine._model.forward, []

    @wraps(forward)
    def cramped(*args: Any, **kwargs: Any) -> Any:
        tried.append(len(kwargs["input_ids"]))
        if tried[-1] > 4:
            raise problem
        return forward(*args, **kwargs)

    monkeypatch.setattr(engine._model, "forward", cramped)
    assert said(engine.generate(CHOICES)) == expected
    assert tried == [9, 4, 5, 2, 3]


def test_a_question_too_large_for_memory_is_an_error_that_says_so(
    opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = opened()

    def cramped(*args: Any, **kwargs: Any) -> Any:
        raise torch.OutOfMemoryError("CUDA out of memory.")

    monkeypatch.setattr(engine._model, "forward", cramped)
    with pytest.raises(EngineError, match="out of memory with a single question in the batch"):
        list(engine.generate(CHOICES))


def test_another_failure_is_no_lack_of_memory(
    opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = opened()

    def broken(*args: Any, **kwargs: Any) -> Any:
        raise RuntimeError("device-side assert")

    monkeypatch.setattr(engine._model, "forward", broken)
    with pytest.raises(EngineError, match="the engine failed: device-side assert"):
        list(engine.generate(CHOICES))


def test_sampling_is_repeatable_for_a_seed(opened: Open) -> None:
    def sample(**settings: Any) -> dict[int, tuple[str, bool, int, int]]:
        return said(opened(batch_size=4, **settings).generate(FREE))

    once = sample(temperature=1.0, seed=1)
    assert sample(temperature=1.0, seed=1) == once
    assert sample(temperature=1.0, seed=2) != once
    assert sample() != once


def test_greedy_answers_know_no_seed(opened: Open) -> None:
    assert said(opened(seed=1).generate(FREE)) == said(opened(seed=2).generate(FREE))


@pytest.mark.parametrize("temperature", [0.0, 1.5])
def test_each_row_of_a_batch_keeps_its_own_constraint(opened: Open, temperature: float) -> None:
    free = request(len(MIXED), ROUTES[0], "Say something.", constrained=False)
    requests = [replace(r, messages=MIXED[0].messages) for r in (*MIXED, free)]
    engine = opened(temperature=temperature, batch_size=16)
    completions = {c.id: c for c in engine.generate(requests)}
    for number, route in enumerate(ROUTES):
        completion = completions[number]
        answer = TASKS[route.task_type].read(completion.text, route, completion.finished)
        pieces = completion.text.split(", ")
        if route.task_type is TaskType.NER and len(set(pieces)) < len(pieces):
            continue
        ended = completion.finished or route.labels
        assert answer.outcome is (Outcome.CLEAN if ended else Outcome.TRUNCATED)
        if route.source is None or route.task_type is TaskType.NER:
            assert answer.text == completion.text.strip()
    assert completions[free.id].text not in ("0", "1", "2", "3")


def test_a_constraint_that_is_none_is_refused(opened: Open) -> None:
    with pytest.raises(EngineError, match="needs a regex or a grammar"):
        list(opened().generate([replace(CHOICES[0], constraint=Constraint(4))]))
    with pytest.raises(EngineError, match="a constraint does not compile"):
        list(opened().generate([replace(CHOICES[0], constraint=Constraint(4, regex="("))]))


def test_a_review_of_many_words_is_no_obstacle(opened: Open) -> None:
    words = " ".join(f"word{n} and" for n in range(5_000))
    routes = (
        Route(TaskType.NER, source=words),
        Route(TaskType.GENERATION, source="長い靴" * 6_000, one_line=True),
    )
    requests = [
        replace(request(n, route, "Which words?"), max_tokens=6) for n, route in enumerate(routes)
    ]
    for completion in opened().generate(requests):
        assert completion.text.strip()
        source = routes[completion.id].source or ""
        assert all(piece in source for piece in completion.text.rstrip("\ufffd").split(", "))


def test_a_checkpoints_own_ways_of_generating_are_not_followed(
    tiny_model: Path, tmp_path: Path
) -> None:
    habits = {"do_sample": True, "temperature": 5.0, "min_new_tokens": 9, "num_beams": 2}
    for path in tiny_model.iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    (tmp_path / "generation_config.json").write_text(json.dumps(habits))
    models = (tiny_model, tmp_path)
    engines = [open_engine("transformers", EngineSettings(str(m), device="cpu")) for m in models]
    first, second = (said(engine.generate(MIXED)) for engine in engines)
    assert first == second


def test_an_engine_that_is_not_there_is_named() -> None:
    with pytest.raises(EngineError, match="no engine is called 'vlmm'; there are transformers"):
        open_engine("vlmm", EngineSettings("x"))
