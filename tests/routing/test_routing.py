"""Routing reads the instruction, not the material, in wordings it was never shown."""

from __future__ import annotations

import json
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from harness import read_questions, route
from tasks.base import TaskType
from tests.routing.fit import CORPORA

# A wording's material is drawn anew for every seed; the weights were fitted with seed 0. The
# floors are what the rest of the route (list, number, scale) reaches too, adversity included.
FLOORS = dict.fromkeys(CORPORA, 0.985) | {"adverse": 0.97}

LIST = "\n1. kettle\n2. tent\n3. lamp\n4. scarf\n5. drill\n"


@pytest.mark.parametrize("name", FLOORS)
def test_questions_of_many_wordings_are_routed(name: str) -> None:
    wrong = []
    rows = list(import_module(f"tests.routing.corpora.{name}").questions(1, 1_500))
    for row in rows:
        found = route(row["text"], row["is_multiple_choice"])
        if (found.task_type, list(found.labels), found.select) != (
            row["task_type"],
            row["labels"],
            row["select"],
        ):
            wrong.append(row["template"])
    assert len(wrong) / len(rows) <= 1 - FLOORS[name], wrong


def test_the_development_set_is_routed_without_a_mistake(shopbench: Path) -> None:
    questions = list(read_questions(shopbench / "shopbench_development.jsonl"))
    assert len(questions) == 96
    for question in questions:
        found = route(question.text, question.is_multiple_choice)
        assert found.task_type is question.task_type, question.text


@pytest.mark.parametrize(
    ("text", "task_type", "labels", "select"),
    [
        ("Rank these products for the query 'tent'." + LIST, "ranking", [1, 2, 3, 4, 5], 5),
        ("Pick the three that go with a kettle." + LIST, "retrieval", [1, 2, 3, 4, 5], 3),
        ("Wähle 2 Produkte, die zum Zelt passen." + LIST, "retrieval", [1, 2, 3, 4, 5], 2),
        ("キャンプに合う商品を3つ選んでください。" + LIST, "retrieval", [1, 2, 3, 4, 5], 3),
        ("请选出所有适合露营的商品。" + LIST, "retrieval", [1, 2, 3, 4, 5], None),
        ("Translate the title 'Rank A Tent, pick 3' into German.", "generation", [], None),
        (
            "Extract the brand from the query.\nQuery: acme tent",
            "named_entity_recognition",
            [],
            None,
        ),
    ],
)
def test_an_instruction_says_what_is_wanted(
    text: str, task_type: str, labels: list[int], select: int | None
) -> None:
    found = route(text, is_multiple_choice=False)
    assert (found.task_type, list(found.labels), found.select) == (task_type, labels, select)


@pytest.mark.parametrize(
    "number",
    [
        "{}. ",
        "{}.",
        "{}) ",
        "({}) ",
        "[{}] ",
        "{}: ",
        "{}、",
        "{}．",
        "{} - ",
        "<{}> ",
        "#{} ",
        "**{}.** ",
    ],
)
@pytest.mark.parametrize("first", [0, 1])
def test_lists_are_found_however_they_are_numbered(number: str, first: int) -> None:
    items = "\n".join(f"{number.format(n)}thing {n}" for n in range(first, first + 4))
    found = route(f"Which of these is a thing?\n{items}\nAnswer: ", is_multiple_choice=True)
    assert found.labels == tuple(range(first, first + 4))


@pytest.mark.parametrize(
    "text",
    [
        "Rate the review from 1 (bad) to 5 (good).\nReview: 1. cheap 2. ugly 3. late",
        "How happy is the customer, on a scale of one to five?\nReview: I gave it 3 of 10.",
        "Bewerte die Rezension mit 1 bis 5 Sternen.\nRezension: Naja.",
        "このレビューの満足度を1から5の整数で答えてください。\nレビュー：まあまあ",
    ],
)
def test_a_rating_scale_stands_in_for_a_list(text: str) -> None:
    assert route(text, is_multiple_choice=True).labels == (1, 2, 3, 4, 5)


def test_one_number_is_no_scale() -> None:
    assert len(route("ONE:EINS:EINER", is_multiple_choice=True).labels) > 1


def test_a_list_in_the_material_is_not_the_list_to_choose_from() -> None:
    text = (
        "Product description: Easy to use.\nHow to order:\n1. Choose a size\n2. Select a colour\n"
        "3. Pay\nFree returns.\n\nWhich two aspects does it speak of?\n"
        "Aspects:\n1. use\n2. smell\n3. returns\n4. weight\n"
    )
    found = route(text, is_multiple_choice=False)
    assert (found.task_type, found.select, found.labels) == (TaskType.RETRIEVAL, 2, (1, 2, 3, 4))


def test_the_source_of_spans_is_the_material() -> None:
    text = "Copy every colour named in the title.\nTitle: Red and blue socks, 2 pairs\nOutput:"
    assert route(text, is_multiple_choice=False).source == "Red and blue socks, 2 pairs"


@given(st.text(max_size=300), st.booleans())
@settings(deadline=None)
def test_no_text_breaks_the_router(text: str, is_multiple_choice: bool) -> None:
    found = route(text, is_multiple_choice)
    assert (found.task_type is TaskType.MULTIPLE_CHOICE) == is_multiple_choice
    assert all(0 <= start <= end <= len(text) for start, end in found.material)
    if found.task_type in (TaskType.MULTIPLE_CHOICE, TaskType.RANKING, TaskType.RETRIEVAL):
        assert len(found.labels) >= 2
    json.dumps(found.evidence)


@pytest.mark.parametrize(
    "piece", ["'a ", '"', "“", "1. ", "1.\n", "- ", "a:\n", "(1) ", "**", "1, ", "「", "<x>", "é"]
)
def test_hostile_texts_are_routed(piece: str) -> None:
    route(piece * (1_000_000 // len(piece)), is_multiple_choice=False)
