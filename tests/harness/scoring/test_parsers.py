"""The parsers read what the official evaluator reads, quirks included, and never raise."""

from __future__ import annotations

import warnings

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harness.scoring.parsers import is_unparsed, parse
from tasks.base import MAX_RESPONSE_CHARACTERS, TaskType

ANY_STRING = st.text(st.characters(codec=None)) | st.text(
    st.sampled_from(list("0123456789٣３²½三, \n\u3000\x00\ud800[]()'\"\\-.a"))
)


@pytest.mark.parametrize(
    ("output", "expected"),
    [
        ("2", 2),
        ("\n\u3000 2) because", 2),
        ("10", 1),
        ("1.0", 1),
        ("3", 3),
        ("٣", 3),
        ("²", -1),
        ("½", -1),
        ("三", -1),
        ("-1", -1),
        ("(2)", -1),
        ("", -1),
        (" " * MAX_RESPONSE_CHARACTERS + "2", -1),
    ],
)
def test_a_choice_is_the_first_character(output: str, expected: int) -> None:
    assert parse(output, TaskType.MULTIPLE_CHOICE) == expected


@pytest.mark.parametrize(
    ("output", "expected"),
    [
        ("[3, 1, 2, 5, 4]", (3, 1, 2, 5, 4)),
        ("1,2,3\n4,5", (1, 2, 5)),  # the newline vanishes: 34
        ("6,5,7,4,3,2,1", (5, 4, 3, 2, 1)),
        ("1,2,3,4,5,1", (1, 2, 3, 4, 5)),  # cut to five before duplicates are looked for
        ("01,1", ()),
        ("1,2,2", ()),
        ("0,-1", (0, 1)),
        ("1 2, 3", (3,)),
        ("１,٢,3", (1, 2, 3)),
        ("²,½,三,4", (4,)),
        ("1²,2", (2,)),
        ("1，2", ()),  # a full-width comma is no comma
        ("9" * MAX_RESPONSE_CHARACTERS, ()),
        ("", ()),
    ],
)
def test_a_ranking_is_up_to_five_different_numbers(output: str, expected: tuple[int, ...]) -> None:
    assert parse(output, TaskType.RANKING) == expected


@pytest.mark.parametrize(
    ("output", "expected"),
    [
        ("12, 7, 7, 9", (12, 7, 7)),
        ("1.0, -2", (10, 2)),
        ("9" * 4_500 + ",2", (2,)),
        ("Top 3: 8", ()),  # "3 8" is not one number
        ("Top3:8", (38,)),
        ("none", ()),
    ],
)
def test_a_retrieval_is_the_first_three_numbers(output: str, expected: tuple[int, ...]) -> None:
    assert parse(output, TaskType.RETRIEVAL) == expected


@pytest.mark.parametrize(
    ("output", "expected"),
    [
        ("a b,  c ,, ", ("a b", "c")),
        ("['', ' x ']", ("", " x ")),
        ("\n(['a'\n 'b'])", ("ab",)),
        (r"['\d']", (r"\d",)),
        ("[a, b]", ("[a", "b]")),
        ("['a', 3]", ("['a'", "3]")),
        ("[['a']]", ("[['a']]",)),
        ("('a',)", ("('a'", ")")),
        ("{'a'}", ("{'a'}",)),
        ("[b'a']", ("[b'a']",)),
        ("['a\x00']", ("['a\x00']",)),
        ("['\ud800']", ("['\ud800']",)),
        ("[]", ()),
    ],
)
def test_entities_are_a_list_literal_or_pieces_between_commas(
    output: str, expected: tuple[str, ...]
) -> None:
    assert parse(output, TaskType.NER) == expected


@pytest.mark.parametrize("output", ["[" * 5_000, "-" * 5_000, "1+" * 2_500, "{" * 3_000])
def test_deep_nesting_is_text_and_not_a_crash(output: str) -> None:
    assert parse(output, TaskType.NER) == (output,)


@given(ANY_STRING)
def test_any_string_is_read_within_bounds_and_in_silence(output: str) -> None:
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        parsed = {task_type: parse(output, task_type) for task_type in TaskType}
    assert not said
    assert parsed[TaskType.MULTIPLE_CHOICE] in range(-1, 10)
    ranking = parsed[TaskType.RANKING]
    assert isinstance(ranking, tuple)
    assert set(ranking) <= set(range(6))
    assert len(ranking) == len(set(ranking)) <= 5
    retrieval = parsed[TaskType.RETRIEVAL]
    assert isinstance(retrieval, tuple)
    assert len(retrieval) <= 3
    assert all(isinstance(index, int) and index >= 0 for index in retrieval)
    assert isinstance(parsed[TaskType.NER], tuple)
    assert parsed[TaskType.GENERATION] == output.strip()


@given(ANY_STRING, st.text(), st.sampled_from(TaskType))
def test_nothing_past_five_thousand_characters_counts(
    output: str, tail: str, task_type: TaskType
) -> None:
    full = output.ljust(MAX_RESPONSE_CHARACTERS)
    assert parse(full + tail, task_type) == parse(full, task_type)


@pytest.mark.parametrize(
    ("task_type", "nothing", "something"),
    [
        (TaskType.MULTIPLE_CHOICE, "A", "0"),
        (TaskType.RANKING, "1,1", "0"),
        (TaskType.RETRIEVAL, "none", "0"),
        (TaskType.NER, " , ", "none"),
        (TaskType.GENERATION, " \n", "."),
    ],
)
def test_unparsed_is_where_nothing_was_read(
    task_type: TaskType, nothing: str, something: str
) -> None:
    assert is_unparsed(parse(nothing, task_type), task_type)
    assert not is_unparsed(parse(something, task_type), task_type)
