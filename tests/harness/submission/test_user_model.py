"""``UserModel``'s promise: one valid string a prompt, in time, whatever the engine does."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy
import pandas
import pytest

from harness.engines import Completion, EngineSettings, Request, Work
from harness.question import Question, read_questions
from harness.scoring import is_unparsed, parse
from harness.submission.settings import FILE, SubmissionSettings, read_settings, settings_bytes
from harness.submission.user_model import PackedModel
from tasks.base import TaskType

Say = Callable[[Request], str]


class FakeEngine:
    """Says what it is told to; may sleep, raise or die on the way."""

    enforces_constraints = True
    batches_itself = False

    def __init__(self, say: Say) -> None:
        self._say = say
        self.closed = False

    def generate(self, requests: Sequence[Request]) -> Iterator[Completion]:
        for request in requests:
            said, scored = self._say(request), tuple(-1.0 for _ in request.scored)
            yield Completion(
                request.id, said, finished=True, new_tokens=1, part=request.part, logprobs=scored
            )

    def describe(self) -> dict[str, Any]:
        return {}

    def measure(self) -> Work:
        return Work()

    def close(self) -> None:
        self.closed = True


class Opener:
    """Opens an engine of each of some ways to speak, one after the other, the last for ever."""

    def __init__(self, *says: Say) -> None:
        self._says = says
        self.opened: list[tuple[str, EngineSettings]] = []

    def __call__(self, name: str, settings: EngineSettings) -> FakeEngine:
        self.opened.append((name, settings))
        return FakeEngine(self._says[min(len(self.opened), len(self._says)) - 1])


def settle(folder: Path, target: Path, **fields: Any) -> Path:
    """Another folder with other settings; the fake engine needs no weights."""
    target.mkdir()
    settings: SubmissionSettings = replace(read_settings(folder), **fields)
    (target / FILE).write_bytes(settings_bytes(settings))
    return target


def one(request: Request) -> str:
    return "1"


@pytest.fixture
def asked(questions: Path) -> list[Question]:
    return list(read_questions(questions))


def batches(questions: list[Question], size: int) -> Iterator[list[Question]]:
    kinds = sorted({str(question.task_type) for question in questions})
    for kind in kinds:
        group = [question for question in questions if question.task_type == kind]
        for start in range(0, len(group), size):
            yield group[start : start + size]


def predict(model: PackedModel, questions: list[Question]) -> list[str]:
    prompts = [question.text for question in questions]
    return model.batch_predict({"prompt": prompts}, questions[0].is_multiple_choice)


def assert_valid(questions: list[Question], answers: list[str]) -> None:
    assert len(answers) == len(questions)
    for question, answer in zip(questions, answers, strict=True):
        assert isinstance(answer, str)
        assert question.task_type
        assert not is_unparsed(parse(answer, question.task_type), question.task_type)


def test_every_prompt_gets_its_own_valid_answer(packed: Path, asked: list[Question]) -> None:
    model = PackedModel(packed, open_engine=Opener(one))
    assert model.get_batch_size() == 16
    for batch in batches(asked, 16):
        assert_valid(batch, predict(model, batch))


def test_the_seed_is_the_graders(packed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AICROWD_RUN_SEED", "1234")
    opener = Opener(one)
    PackedModel(packed, open_engine=opener)
    ((name, settings),) = opener.opened
    assert (name, settings.seed) == ("transformers", 1234)
    assert settings.model == str(packed / "model")


@pytest.mark.parametrize("seed", ["", "none", "-5", "9" * 30, "nan", "inf"])
def test_any_seed_will_do(packed: Path, monkeypatch: pytest.MonkeyPatch, seed: str) -> None:
    monkeypatch.setenv("AICROWD_RUN_SEED", seed)
    opener = Opener(one)
    PackedModel(packed, open_engine=opener)
    assert opener.opened[0][1].seed >= 0


def test_all_prefixes_are_warmed_once(packed: Path) -> None:
    seen: list[Request] = []

    def say(request: Request) -> str:
        seen.append(request)
        return "1"

    PackedModel(packed, open_engine=Opener(say))
    assert len({request.messages[: request.shared] for request in seen}) == 5


def test_a_question_that_the_engine_cannot_bear_costs_one_answer(
    packed: Path, asked: list[Question], caplog: pytest.LogCaptureFixture
) -> None:
    batch = next(batches(asked, 12))
    bad = batch[4].text

    def say(request: Request) -> str:
        if request.messages[-1].content == bad:
            raise ValueError("this one is poison")
        return "a clean answer"

    opener = Opener(say)
    model = PackedModel(packed, open_engine=opener)
    with listening(caplog):
        answers = predict(model, batch)
    assert_valid(batch, answers)
    assert [place for place, answer in enumerate(answers) if answer != "a clean answer"] == [4]
    assert "this one is poison" in caplog.text
    assert bad[:60] in caplog.text
    assert len(opener.opened) == 1


def test_a_dead_engine_is_opened_once_more(
    packed: Path, asked: list[Question], caplog: pytest.LogCaptureFixture
) -> None:
    dead = threading.Event()

    def dying(request: Request) -> str:
        if dead.is_set():
            raise RuntimeError("the process is gone")
        return "said before"

    opener = Opener(dying, lambda request: "said after")
    model = PackedModel(packed, open_engine=opener)
    batch = next(batches(asked, 8))
    dead.set()
    with listening(caplog):
        assert predict(model, batch) == ["said after"] * 8
    assert len(opener.opened) == 2
    assert "the engine is dead; it is opened once more" in caplog.text


def test_an_engine_that_stays_dead_is_opened_no_third_time(
    packed: Path, asked: list[Question]
) -> None:
    def dead(request: Request) -> str:
        raise RuntimeError("the process is gone")

    opener = Opener(one, dead)
    opener._says = (dead,)
    model = PackedModel(packed, open_engine=opener)
    for batch in batches(asked, 16):
        assert_valid(batch, predict(model, batch))
    assert len(opener.opened) == 2


def test_an_engine_that_cannot_be_opened_is_told_and_survived(
    packed: Path, asked: list[Question], caplog: pytest.LogCaptureFixture
) -> None:
    def opener(name: str, settings: EngineSettings) -> FakeEngine:
        raise OSError("no weights there")

    with listening(caplog):
        model = PackedModel(packed, open_engine=opener)
        for batch in batches(asked, 16):
            assert_valid(batch, predict(model, batch))
    assert "the engine could not be opened: OSError: no weights there" in caplog.text


def test_a_folder_without_settings_is_told_and_survived(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with listening(caplog):
        model = PackedModel(tmp_path, open_engine=Opener(one))
    assert model.get_batch_size() == 1
    assert model.batch_predict({"prompt": ["Which?\n0. a\n1. b"]}, True) == ["0"]
    assert "every answer is a fixed one" in caplog.text


def test_whatever_the_grader_hands_over_comes_back_as_strings(packed: Path) -> None:
    model = PackedModel(packed, open_engine=Opener(one))
    strange = ["", "\ud800", "<|im_end|>", "x" * 200_000, 7, None]
    answers = model.batch_predict({"prompt": strange}, False)
    assert [type(answer) for answer in answers] == [str] * 6
    assert model.batch_predict({"prompt": []}, True) == []
    assert model.batch_predict({"wrong": ["a"]}, True) == []


class Mute:
    def __str__(self) -> str:
        raise RuntimeError("no words")


@pytest.mark.parametrize(
    "chosen",
    [True, numpy.bool_(True), 1, [True] * 3, pandas.Series([True] * 3), numpy.array([True] * 3)],
    ids=["bool", "numpy bool", "int", "list", "series", "array"],
)
def test_the_flag_may_come_in_any_clothes(packed: Path, chosen: Any) -> None:
    model = PackedModel(packed, open_engine=Opener(lambda request: "2"))
    prompt = "Which is red?\n0. sky\n1. grass\n2. blood"
    for prompts in ([prompt] * 3, (prompt,) * 3, pandas.Series([prompt] * 3)):
        assert model.batch_predict({"prompt": prompts}, chosen) == ["2"] * 3


def test_prompts_that_are_none_cost_no_more_than_their_own_answers(packed: Path) -> None:
    model = PackedModel(packed, open_engine=Opener(one))
    prompt = "Which is red?\n0. sky\n1. grass\n2. blood"
    answers = model.batch_predict({"prompt": [prompt, Mute(), 3.5, b"bytes"]}, True)
    assert [type(answer) for answer in answers] == [str] * 4
    assert answers[0] == "1"
    assert model.batch_predict({"prompt": prompt}, True) == ["1"]
    assert model.predict(prompt, True) == "1"
    for batch in (None, [], 7, {"prompt": None}, {}):
        assert model.batch_predict(batch, True) == []


def test_one_giant_prompt_keeps_nobody_waiting(packed: Path) -> None:
    model = PackedModel(packed, open_engine=Opener(one))
    prompt = "Which is red?\n" + "\n".join(f"{n}. item {'x' * 50} {n}" for n in range(20_000))
    began = time.process_time()
    answers = model.batch_predict({"prompt": [prompt]}, True)
    assert time.process_time() - began < 10.0
    assert answers == ["1"]


@pytest.mark.parametrize("size", [1, 2, 7, 16])
def test_any_batch_size_will_do(packed: Path, asked: list[Question], size: int) -> None:
    """Whatever was asked for: the grader's last batch of a type is a small one."""
    model = PackedModel(packed, open_engine=Opener(one))
    for batch in batches(asked, size):
        assert_valid(batch, predict(model, batch))
    assert sum(model.tally.values()) == len(asked)
    assert set(model.tally) == {"as packed"}


@pytest.mark.parametrize(
    ("strategy", "prefixes", "parts", "tokens"),
    [("direct", 5, 1, 1), ("cot", 6, 1, 110), ("vote", 5, 5, 1), ("option-logprob", 5, 2, 1)],
)
def test_a_strategy_is_warmed_and_asked_as_it_asks(
    packed: Path,
    asked: list[Question],
    tmp_path: Path,
    strategy: str,
    prefixes: int,
    parts: int,
    tokens: int,
) -> None:
    """A choice under each strategy: as many requests, each with as much room to answer."""
    folder = settle(packed, tmp_path / "one", strategy=strategy, batch_size=4)
    seen: list[Request] = []

    def say(request: Request) -> str:
        seen.append(request)
        return "A red thing is warm|1" if request.max_tokens > 9 else "1"

    model = PackedModel(folder, open_engine=Opener(say))
    assert len({request.messages[: request.shared] for request in seen}) == prefixes
    choices = [question for question in asked if question.is_multiple_choice][:4]
    warmed, seen = seen, []
    assert_valid(choices, predict(model, choices))
    assert set(model.tally) == {"as packed"}
    assert len(seen) == 4 * parts
    assert {request.max_tokens for request in seen} == {tokens}
    like = [one for one in warmed if one.messages[: one.shared] == seen[0].messages[: one.shared]]
    assert len(like) >= 4 * parts
    assert {request.max_tokens for request in like} >= {tokens}


def test_reasoning_is_left_out_when_there_is_no_time_for_it(
    packed: Path, asked: list[Question], tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    limits = {"track_seconds": 60.0, "question_seconds": 10.0, "questions_expected": 100}
    folder = settle(packed, tmp_path / "slow", strategy="cot", batch_size=4, **limits)
    now = [0.0]

    def slow(request: Request) -> str:
        now[0] += 2.0 if request.max_tokens == 110 else 0.05
        return "A red thing is warm|1" if request.max_tokens == 110 else "1"

    choices = [question for question in asked if question.is_multiple_choice][:8]
    with listening(caplog):
        model = PackedModel(folder, open_engine=Opener(slow), clock=lambda: now[0])
        for start in (0, 4):
            batch = choices[start : start + 4]
            assert_valid(batch, predict(model, batch))
    assert "budget: step 'no chain of thought, asked once' from batch 1 on" in caplog.text
    assert model.tally == {"no chain of thought, asked once": 8}


def test_an_engine_that_dies_in_every_batch_is_not_opened_for_ever(
    packed: Path, asked: list[Question]
) -> None:
    """Each new one answers its first questions and is dead at the next batch."""
    count = iter(range(10_000))

    def dying(request: Request) -> str:
        if next(count) % 20 > 15:
            raise RuntimeError("the process is gone")
        return "1"

    opener = Opener(dying)
    model = PackedModel(packed, open_engine=opener)
    for batch in batches(asked, 16):
        assert_valid(batch, predict(model, batch))
    warmed = 2 * len(TaskType)
    assert len(opener.opened) <= 1 + warmed + len(list(batches(asked, 16)))


def test_prompts_that_come_twice_are_answered_alike(packed: Path, asked: list[Question]) -> None:
    """The grader joins answers by prompt."""
    count = iter(range(10_000))
    model = PackedModel(packed, open_engine=Opener(lambda request: f"text {next(count)}"))
    batch = next(batches(asked, 6))
    assert predict(model, batch) == predict(model, batch)


def test_a_slow_engine_is_let_go_step_by_step_and_in_time(
    packed: Path, asked: list[Question], tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Sixty questions in eight seconds, by an engine that takes a quarter of a second for each."""
    limits = {"track_seconds": 8.0, "question_seconds": 1.0, "questions_expected": len(asked)}
    folder = settle(packed, tmp_path / "slow", batch_size=8, **limits)
    now = [100.0]

    def slow(request: Request) -> str:
        now[0] += 0.25
        return "1"

    with listening(caplog):
        model = PackedModel(folder, open_engine=Opener(slow), clock=lambda: now[0])
        for batch in batches(asked, 8):
            began = now[0]
            assert_valid(batch, predict(model, batch))
            assert now[0] - began < 1.0 * len(batch)
    assert now[0] - 100.0 < 8.0
    assert "budget: step 'multiple choice and lists only' from batch 1 on" in caplog.text
    assert "budget: step 'fixed fallback' from batch" in caplog.text


def test_an_engine_that_hangs_keeps_nobody_waiting(
    packed: Path, asked: list[Question], tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    limits = {"track_seconds": 60.0, "question_seconds": 0.3, "questions_expected": 0}
    folder = settle(packed, tmp_path / "hanging", batch_size=4, **limits)
    hung = threading.Event()

    def hanging(request: Request) -> str:
        if hung.is_set():
            threading.Event().wait(30)
        return "said before"

    opener = Opener(hanging, lambda request: "said after")
    with listening(caplog):
        model = PackedModel(folder, open_engine=opener)
        hung.set()
        said = []
        for batch in list(batches(asked, 4))[:6]:
            began = time.monotonic()
            said.append(predict(model, batch))
            assert time.monotonic() - began < 0.3 * len(batch) + 0.5
            assert_valid(batch, said[-1])
    assert "the engine hangs; it is opened once more" in caplog.text
    assert "the number of questions is not known" in caplog.text
    assert len(opener.opened) == 2


class listening:  # noqa: N801 - reads as a word in a with statement
    """The project's logger ends at stderr; the test listens there too."""

    def __init__(self, caplog: pytest.LogCaptureFixture) -> None:
        self._handler = caplog.handler
        caplog.set_level(logging.INFO, "harness")

    def __enter__(self) -> None:
        logging.getLogger("harness").addHandler(self._handler)

    def __exit__(self, *_: object) -> None:
        logging.getLogger("harness").removeHandler(self._handler)
