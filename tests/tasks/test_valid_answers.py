"""Whatever a model says, the official parser finds a valid answer in what is handed in.

``SHOPHARNESS_EXAMPLES`` sets how many examples each property is tried on.
"""

from __future__ import annotations

import os
import random
from itertools import permutations

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from llguidance import LLMatcher, LLTokenizer

from harness.scoring.parsers import parse
from tasks import TASKS, Answer, Outcome, Route, TaskType
from tasks.base import MAX_RESPONSE_CHARACTERS
from tasks.completion import visible

EXAMPLES = int(os.environ.get("SHOPHARNESS_EXAMPLES", "200"))
many = settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.too_slow])
walks = settings(parent=many, max_examples=max(EXAMPLES // 4, 1))
BYTES = LLTokenizer("byte")
WORDS = (
    *("zip", "red kettle", "480 g", "1,7 L", "size 8", "0.6 L (new)", "長靴", "価格", "ｶﾊﾞﾝ"),
    *("été", "[a]", "'x'", '"y"', "O'Neill", "😀", "a, b", "1", "A", "Option 2", "_", "-", "3 m²"),
)

# --- Routes ---------------------------------------------------------------------------------

item = st.sampled_from(WORDS) | st.text(max_size=12)


@st.composite
def lists(draw: st.DrawFn, task_type: TaskType, most: int = 26) -> Route:
    first = draw(st.integers(0, 1))
    count = draw(st.integers(2, most))
    labels = tuple(range(first, first + count))
    items = tuple(draw(st.lists(item, min_size=count, max_size=count)))
    select = {
        TaskType.MULTIPLE_CHOICE: st.just(1),
        TaskType.RANKING: st.just(count),
        TaskType.RETRIEVAL: st.none() | st.integers(1, count),
    }[task_type]
    return Route(task_type, labels, draw(st.sampled_from((items, ()))), draw(select))


source = st.lists(st.sampled_from(WORDS), min_size=1, max_size=8).map(" ".join) | st.text(
    st.characters(codec="utf-8"), min_size=1, max_size=60
)


@st.composite
def texts_to_search(draw: st.DrawFn, task_type: TaskType) -> Route:
    """Routes whose source holds at least one span: something no strip or bracket takes away."""
    text = draw(source)
    assume(any(c.isprintable() and c not in ",[( \ufeff" for c in text))
    if task_type is TaskType.NER:
        return Route(task_type, source=text, may_be_empty=draw(st.booleans()))
    return Route(task_type, source=text, one_line=True)


texts = st.builds(Route, st.just(TaskType.GENERATION), one_line=st.booleans())
routes = {
    TaskType.MULTIPLE_CHOICE: lists(TaskType.MULTIPLE_CHOICE),
    TaskType.RANKING: lists(TaskType.RANKING),
    TaskType.RETRIEVAL: lists(TaskType.RETRIEVAL),
    TaskType.NER: texts_to_search(TaskType.NER),
    TaskType.GENERATION: texts | texts_to_search(TaskType.GENERATION),
}

# --- Completions ----------------------------------------------------------------------------

FURNITURE = (
    *("Answer:", "The answer is ", "**", "*", "`", "```", "```json\n", "<think>", "</think>", "\n"),
    *(
        "Question:",
        "\nUser:",
        "<|im_end|>",
        "<|im_start|>assistant\n",
        "Here is it:\n",
        "- ",
        "1. ",
    ),
    *(
        "Rank 1: ",
        "Product ",
        "Option ",
        "(b)",
        "C",
        " > ",
        " and ",
        ", ",
        ",",
        ";",
        "、",
        "，",
        " ",
    ),
    *(
        "[",
        "]",
        "(",
        ")",
        "{",
        "}",
        '"',
        "'",
        "“",
        "”",
        "\\",
        "#",
        "none",
        "I ",
        "é",
        "5 stars",
        ".",
    ),
    *("2", "3", "10", "11", "1", "0", "٣", "３", "②", "½", "²", "三", "-1", "2.5", "99999", "\x00"),
    *("\ud800", "\u200b", "\ufeff", "\u2028", "\x1f", "\x0b", "\r", "は", "です", ": ", "x"),
)


def said(route: Route) -> st.SearchStrategy[str]:
    """Strings of any kind, and strings that nearly are an answer to this route."""
    parts = [
        *map(str, route.labels),
        *route.items,
        *(route.source or "").split(),
        route.source or "",
    ]
    near = st.lists(st.sampled_from(FURNITURE) | st.sampled_from(parts), max_size=14)
    return st.text(st.characters(codec=None)) | near.map("".join) | near.map(", ".join)


@st.composite
def asked_and_said(draw: st.DrawFn, task_type: TaskType) -> tuple[Route, str, bool]:
    route = draw(routes[task_type])
    return route, draw(said(route)), draw(st.booleans())


# --- What a valid answer is -----------------------------------------------------------------


def is_valid(text: str, route: Route) -> bool:
    parsed = parse(text, route.task_type)
    match route.task_type:
        case TaskType.MULTIPLE_CHOICE:
            single = max(route.labels) < 10
            return parsed in route.labels if single else int(text) in route.labels
        case TaskType.RANKING:
            numbers = tuple(map(int, text.split(",")))
            official = parsed == numbers or not set(route.labels) <= set(range(1, 6))
            return official and sorted(numbers) == sorted(route.labels)
        case TaskType.RETRIEVAL:
            numbers = tuple(map(int, text.split(",")))
            wanted = min(route.select or 3, len(route.labels))
            distinct = len(set(numbers)) == len(numbers) == wanted
            return distinct and set(numbers) <= set(route.labels) and parsed == numbers[:3]
        case TaskType.NER:
            assert isinstance(parsed, tuple)
            found = all(str(piece) in (route.source or "") for piece in parsed)
            return found and bool(parsed or route.may_be_empty)
    return visible(str(parsed)) and len(text) <= MAX_RESPONSE_CHARACTERS


def check(completion: str, route: Route, finished: bool = True) -> Answer:
    read = TASKS[route.task_type].read
    answer = read(completion, route, finished)
    assert is_valid(answer.text, route)
    answer.text.encode()
    again = read(answer.text, route)
    assert again.text == answer.text
    assert again.outcome is Outcome.CLEAN or route.task_type in (TaskType.NER, TaskType.GENERATION)
    return answer


@pytest.mark.parametrize("task_type", TaskType)
def test_every_string_is_read_into_a_valid_answer_that_is_its_own_reading(
    task_type: TaskType,
) -> None:
    @many
    @given(asked_and_said(task_type))
    def holds(case: tuple[Route, str, bool]) -> None:
        route, completion, finished = case
        check(completion, route, finished)

    holds()


def test_a_span_never_ends_with_what_strip_takes_away() -> None:
    route = Route(TaskType.GENERATION, source="0\x1f", one_line=True)
    assert check("0\x1f*", route).text == "0"


# --- Strings of a constraint ----------------------------------------------------------------


def matcher(route: Route) -> LLMatcher:
    constraint = TASKS[route.task_type].constrain(route)
    if constraint.grammar is not None:
        grammar = LLMatcher.grammar_from_lark(constraint.grammar)
    else:
        grammar = LLMatcher.grammar_from_regex(constraint.regex or "")
    found = LLMatcher(BYTES, grammar, log_level=0)
    assert not found.is_error(), found.get_error()
    return found


def allowed(match: LLMatcher) -> list[int]:
    """Bytes that may come next; the byte tokenizer's end token is no byte."""
    mask = match.compute_bitmask()
    return [byte for byte in range(256) if mask[byte // 8] >> byte % 8 & 1]


@pytest.mark.parametrize("labels", [63, 64, 65, 300])
@pytest.mark.parametrize("count", [1, 3, None])
def test_a_list_of_any_length_holds_the_decoder(labels: int, count: int | None) -> None:
    numbers = tuple(range(1, labels + 1))
    kind = TaskType.RETRIEVAL if count else TaskType.RANKING
    match = matcher(Route(kind, numbers, ("",) * labels, select=count or labels))
    said = ",".join(map(str, numbers[: count or labels])).encode()
    assert match.try_consume_tokens(list(said)) == len(said)
    assert match.is_accepting()


def walk(route: Route, chance: random.Random, most: int = 200) -> tuple[str, bool]:
    """A string drawn byte by byte from a route's constraint, and whether it came to an end."""
    match, drawn = matcher(route), bytearray()
    while len(drawn) < most:
        choices = allowed(match)
        if match.is_accepting() and (not choices or chance.random() < 0.2):
            return drawn.decode(), True
        # Mostly text, so that walks are not all control characters.
        likely = [byte for byte in choices if 32 <= byte < 127] or choices
        byte = chance.choice(likely if chance.random() < 0.8 else choices)
        match.consume_token(byte)
        drawn.append(byte)
    return drawn.decode(errors="ignore"), False


@pytest.mark.parametrize("task_type", TaskType)
def test_what_a_constraint_admits_is_read_clean(task_type: TaskType) -> None:
    @walks
    @given(routes[task_type], st.integers())
    def holds(route: Route, seed: int) -> None:
        drawn, ended = walk(route, random.Random(seed))
        answer = check(drawn, route, ended)
        pieces = [piece.strip() for piece in drawn.split(",")]
        if not ended:
            assert answer.outcome in (Outcome.TRUNCATED, Outcome.CLEAN)
        elif task_type is TaskType.NER and len(set(pieces)) < len(pieces):
            assert answer.outcome is Outcome.REPAIRED  # an entity said twice
        else:
            assert (answer.text, answer.outcome) == (drawn.strip(), Outcome.CLEAN)

    holds()


@pytest.mark.parametrize("source", ["\U000323b00", "_0", "\u03010", "\u24b60", "\u200d0"])
def test_what_only_some_count_as_part_of_a_word_is_no_dead_end(source: str) -> None:
    route = Route(TaskType.GENERATION, source=source, one_line=True)
    assert walk(route, random.Random(0)) == ("0", True)


@pytest.mark.parametrize("first", [0, 1])
def test_all_choices_can_be_said(first: int) -> None:
    route = Route(TaskType.MULTIPLE_CHOICE, tuple(range(first, first + 26)), select=1)
    for label in route.labels:
        match = matcher(route)
        assert match.validate_tokens(list(str(label).encode())) == len(str(label))


@pytest.mark.parametrize("select", [1, 2, 3])
def test_all_selections_can_be_said_though_one_label_begins_another(select: int) -> None:
    route = Route(TaskType.RETRIEVAL, tuple(range(1, 13)), select=select)
    start = matcher(route)
    for chosen in permutations(route.labels, select):
        match = start.deep_copy()
        said = ",".join(map(str, chosen)).encode()
        assert match.consume_tokens(list(said))
        assert match.is_accepting()
        assert len(said) + 1 <= TASKS[TaskType.RETRIEVAL].constrain(route).max_tokens + 1


@many
@given(st.permutations(range(1, 13)))
def test_all_orders_of_twelve_can_be_said_within_the_cap(order: list[int]) -> None:
    route = Route(TaskType.RANKING, tuple(range(1, 13)), select=12)
    match = matcher(route)
    said = ",".join(map(str, order))
    assert match.consume_tokens(list(said.encode()))
    assert match.is_accepting()
    assert not allowed(match)
    assert len(said) < TASKS[TaskType.RANKING].constrain(route).max_tokens


@pytest.mark.parametrize("said", ["1,1", "1,1,2", "13", "1,2,", ",1", "0,1", "1 ,2", "01,2"])
def test_no_label_is_said_twice_and_none_that_is_not_there(said: str) -> None:
    route = Route(TaskType.RETRIEVAL, tuple(range(1, 13)), select=2)
    match = matcher(route)
    data = list(said.encode())
    whole = match.validate_tokens(data) == len(data)
    assert not (whole and match.consume_tokens(data) and match.is_accepting())


@walks
@given(texts_to_search(TaskType.NER), st.data())
def test_every_run_of_words_of_a_source_can_be_said(route: Route, data: st.DataObject) -> None:
    words = (route.source or "").split(" ")
    start = data.draw(st.integers(0, len(words) - 1))
    end = data.draw(st.integers(start + 1, len(words)))
    span = " ".join(words[start:end])
    assume(span == span.strip() and "," not in span and span.isprintable() and span[:1] not in "[(")
    # A span begins with a word, a sign such as $ before it or not.
    assume(span[:1].isalpha() or span[:1].isdigit())
    match = matcher(route)
    assert match.consume_tokens(list(span.encode()))
    assert match.is_accepting()
    assert check(span, route) == Answer(span, Outcome.CLEAN)
