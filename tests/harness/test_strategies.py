"""Ways to ask: whatever comes back, the answer is valid; and each way keeps its own promise."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harness import HarnessError, RunOptions, run, score_run
from harness.engines.base import Completion, Message, Request
from harness.fewshot import Demonstration, read_bank
from harness.prompt import leading_messages, read_instructions
from harness.sent import sent_requests
from harness.solver import Solver
from harness.store import read_stored
from harness.strategies import STRATEGIES, choose_strategy, cot, option_logprob, vote
from tasks import TASKS, Outcome, Route, TaskType
from tests.tasks.test_valid_answers import asked_and_said, is_valid, walks

INVENTED = Path(__file__).parents[1] / "data" / "invented_questions.jsonl"
CHOICE = Route(TaskType.MULTIPLE_CHOICE, labels=(0, 1, 2, 3), select=1)
RANKING = Route(TaskType.RANKING, labels=(1, 2, 3, 4, 5), select=5)
QUESTION = Message("user", "Which?\n0. a\n1. b")


def plain(route: Route) -> Request:
    constraint = TASKS[route.task_type].constrain(route)
    return Request(
        7, (Message("system", "s"), QUESTION), 1, constraint.max_tokens, constraint=constraint
    )


def completions(*texts: str) -> list[Completion]:
    return [Completion(7, text, True, part=part) for part, text in enumerate(texts)]


@pytest.mark.parametrize("name", STRATEGIES)
@pytest.mark.parametrize("task_type", TaskType)
@walks
@given(data=st.data())
def test_any_text_is_read_as_a_valid_answer(
    name: str, task_type: TaskType, data: st.DataObject
) -> None:
    route, text, finished = data.draw(asked_and_said(task_type))
    listed = st.lists(st.just(text) | st.text(max_size=5), max_size=4).map(json.dumps)
    said = data.draw(st.just(text) | st.just(f"reason|{text}") | listed)
    assert is_valid(STRATEGIES[name].read(said, route, finished).text, route)


@pytest.mark.parametrize("name", STRATEGIES)
@pytest.mark.parametrize("task_type", TaskType)
@walks
@given(data=st.data())
def test_what_is_kept_of_completions_is_read_as_a_valid_answer(
    name: str, task_type: TaskType, data: st.DataObject
) -> None:
    strategy = STRATEGIES[name]
    route, text, finished = data.draw(asked_and_said(task_type))
    asked = strategy.ask(plain(route), route)
    assert [request.part for request in asked] == list(range(len(asked)))
    logprobs = st.floats(-30, 0)
    came = [
        Completion(
            7, text, finished, part=n, logprobs=tuple(data.draw(logprobs) for _ in one.scored)
        )
        for n, one in enumerate(asked)
    ]
    said = strategy.said(came, route)
    assert is_valid(strategy.read(said, route, finished).text, route)


def test_chain_of_thought_is_held_to_reasoning_a_bar_and_a_label() -> None:
    (request,) = cot.ask(plain(CHOICE), CHOICE)
    assert request.constraint is not None
    pattern = re.compile(request.constraint.regex or "")
    assert pattern.fullmatch("Loose leaves need a strainer.|2")
    assert not pattern.fullmatch("too short|2")
    assert not pattern.fullmatch("Loose leaves need a strainer.|4")
    assert not pattern.fullmatch("2")
    assert cot.ask(plain(RANKING), RANKING) == [plain(RANKING)]


def test_chain_of_thought_is_cut_at_the_bar() -> None:
    answer = cot.read("Of 3 kinds only one is a strainer.|2", CHOICE)
    assert (answer.text, answer.outcome) == ("2", Outcome.CLEAN)
    cut_off = cot.read("Of 3 kinds only one is a strai", CHOICE, finished=False)
    assert cut_off.outcome is Outcome.TRUNCATED


def test_chain_of_thought_shows_reasons_and_no_choice_without() -> None:
    bank = read_bank("mixed")
    said = read_instructions("cot")
    choices = leading_messages(TaskType.MULTIPLE_CHOICE, bank, cot, said)
    assert any(re.fullmatch(r"[^|]+\|1", message.content) for message in choices)
    others = leading_messages(TaskType.RANKING, bank, cot, said)
    assert not any("|" in message.content for message in others if message.role == "assistant")
    bare = Demonstration("bare", TaskType.MULTIPLE_CHOICE, "Which?", "1")
    assert cot.demonstrate(bare, TaskType.MULTIPLE_CHOICE) is None
    assert cot.demonstrate(bare, TaskType.RANKING) == "1"


def test_the_majority_chooses() -> None:
    said = vote.said(completions("3", "1", "2", "1", "0"), CHOICE)
    assert vote.read(said, CHOICE).text == "1"
    # What says nothing has no vote; a guess stands in only where nobody says anything.
    silent = vote.read(vote.said(completions("", "", "", "2"), CHOICE), CHOICE)
    assert (silent.text, silent.outcome) == ("2", Outcome.CLEAN)
    assert vote.read(vote.said(completions("", ""), CHOICE), CHOICE).outcome is Outcome.FALLBACK


def test_rankings_are_counted_by_borda() -> None:
    said = vote.said(completions("1,2,3,4,5", "2,3,4,5,1", "2,1,3,5,4"), RANKING)
    # Points: 1 has 5+1+4, 2 has 4+5+5, 3 has 3+4+3, 4 has 2+3+1, 5 has 1+2+2.
    assert vote.read(said, RANKING).text == "2,1,3,4,5"


def test_votes_are_sampled() -> None:
    asked = vote.ask(plain(CHOICE), CHOICE)
    assert len(asked) == vote.SAMPLES
    assert {request.temperature for request in asked} == {vote.TEMPERATURE}


def test_what_a_label_gets_without_content_is_taken_off() -> None:
    asked, empty = option_logprob.ask(plain(CHOICE), CHOICE)
    assert asked.scored == empty.scored == ("0", "1", "2", "3")
    assert QUESTION.content not in empty.messages[-1].content
    assert empty.messages[:-1] == asked.messages[:-1]
    said = option_logprob.said(
        [
            Completion(7, "0", True, logprobs=(-0.5, -1.5, -3.0, -4.0)),
            Completion(7, "0", True, part=1, logprobs=(-0.1, -3.0, -3.0, -3.0)),
        ],
        CHOICE,
    )
    assert option_logprob.read(said, CHOICE).text == "1"


def test_labels_that_no_parser_reads_are_not_scored() -> None:
    long = Route(TaskType.MULTIPLE_CHOICE, labels=tuple(range(12)), select=1)
    assert option_logprob.ask(plain(long), long) == [plain(long)]


def test_a_strategy_that_is_not_there_is_refused_by_name() -> None:
    with pytest.raises(HarnessError, match="no strategy is called 'guess'; there are direct, cot"):
        choose_strategy("guess")


@pytest.mark.parametrize("name", STRATEGIES)
def test_a_run_with_each_ends_and_is_read_again_alike(
    name: str, tiny_model: Path, tmp_path: Path
) -> None:
    pytest.importorskip("torch")
    options = RunOptions(INVENTED, str(tiny_model), strategy=name, limit=8)
    result = run(options, tmp_path / "run")
    assert sum(result.outcomes.values()) == 8
    assert score_run(tmp_path / "run").to_json() == result.to_json()
    again = run(options, tmp_path / "again")
    assert read_stored(tmp_path / "again") == read_stored(result.folder)
    assert again.outcomes == result.outcomes
    other = replace(options, strategy="direct" if name != "direct" else "cot")
    with pytest.raises(HarnessError, match="strategy was"):
        run(other, tmp_path / "run")


def test_what_is_sent_is_shown_as_it_is(tiny_model: Path) -> None:
    pytest.importorskip("torch")
    (sent,) = sent_requests(INVENTED, 0, str(tiny_model), "per-type", "direct")
    question = json.loads(INVENTED.read_text("utf-8").splitlines()[0])["input_field"]
    assert question in sent.text
    assert sent.text.endswith("<|im_start|>assistant\n")
    assert 0 < sent.shared_tokens < len(sent.token_ids)
    with pytest.raises(HarnessError, match="no question in row 999"):
        sent_requests(INVENTED, 999, str(tiny_model), "per-type", "direct")


def test_a_question_is_answered_only_when_all_its_requests_are() -> None:
    solver = Solver(read_bank("none"), "vote")
    prepared = solver.prepare(3, "Which is it?\n0. a\n1. b", True)

    class Half:
        def generate(self, requests: list[Request]) -> list[Completion]:
            return [Completion(one.id, "1", True, part=one.part) for one in requests[:2]]

    with pytest.raises(HarnessError, match="no completion for 1 questions"):
        list(solver.solve(Half(), [prepared]))
