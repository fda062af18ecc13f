"""Leaks: every shipped demonstration is known again in any disguise, and no other question is."""

from __future__ import annotations

import html
import re
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harness.fewshot import Demonstration, bank_names, read_bank
from harness.leaks import LeakFinder, find_leaks
from harness.look_alikes import letters
from harness.question import Question, read_questions
from harness.router import route
from tasks.base import TaskType

INVENTED = Path(__file__).parents[1] / "data" / "invented_questions.jsonl"
DEMONSTRATIONS = {
    one.name: one
    for name in bank_names()
    for shown in read_bank(name).demonstrations.values()
    for one in shown
}
OPTION = re.compile(r"^(\d+)\. (.*)$", re.MULTILINE)
CYRILLIC = str.maketrans("aceopxyiAEOPCTX", "асеорхуіАЕОРСТХ")
TYPO = re.compile(r"(?<![^\W\d_])([^\W\d_]{2})([^\W\d_])([^\W\d_])(?=[^\W\d_]{2})")
CUT = 0.15


def reorder(text: str) -> str:
    """The options turned upside down; their labels count on."""
    items = iter([item for _, item in OPTION.findall(text)][::-1])
    return OPTION.sub(lambda match: f"{match[1]}. {next(items)}", text)


def relabel(text: str) -> str:
    return OPTION.sub(lambda match: f"({chr(65 + int(match[1]))}) {match[2]}", text)


def renumber(text: str) -> str:
    return OPTION.sub(lambda match: f"{1 + int(match[1])}) {match[2]}", text)


def mistype(text: str) -> str:
    """Two letters swapped in every third word of five letters or more."""
    count = iter(range(10_000))
    return TYPO.sub(
        lambda m: m[1] + m[3] + m[2] if next(count) % 3 == 0 else m[0],
        text,
    )


def full_width(text: str) -> str:
    return "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in text)


DISGUISES: dict[str, Callable[[str], str]] = {
    "as it is": str,
    "upper case": str.upper,
    "lower case": str.lower,
    "wide spacing": lambda text: text.replace(" ", " \u00a0 ").replace("\n", "\n\n"),
    "one line": lambda text: " ".join(text.split()),
    "spaced out": lambda text: re.sub(r"(?<=\w)(?=\w)", " ", text),
    "reordered options": reorder,
    "renumbered options": renumber,
    "lettered options": relabel,
    "Cyrillic look-alikes": lambda text: text.translate(CYRILLIC),
    "full-width": full_width,
    "mathematical letters": lambda text: re.sub(
        "[a-z]", lambda m: chr(0x1D41A + ord(m[0]) - ord("a")), text
    ),
    "zero-width spaces": lambda text: "\u200b".join(text),
    "combining marks": lambda text: re.sub("([aeiou])", "\\1\u0301", text),
    "other punctuation": lambda text: re.sub(r"['.,](?= |$)", " –", text, flags=re.MULTILINE),
    "typographic quotes": lambda text: re.sub("'([^'\n]*)'", "“\\1”", text),
    "HTML entities": lambda text: "".join(
        f"&#{ord(c)};" if c in "aeiou" else html.escape(c) for c in text
    ),
    "typos": mistype,
    "cut off": lambda text: text[: round(len(text) * (1 - CUT))],
    "preamble": lambda text: (
        f"You are a helpful shop assistant. Think before you answer.\n\n{text}"
    ),
    "afterword": lambda text: f"{text}\nAnswer as briefly as you can, and say nothing else.",
    "reordered, Cyrillic, upper case": lambda text: reorder(text).translate(CYRILLIC).upper(),
    "preamble, spaced out": lambda text: "Now this:\n" + re.sub(r"(?<=\w)(?=\w)", " ", text),
}


def is_known(demonstration: Demonstration, text: str) -> bool:
    chosen = demonstration.task_type is TaskType.MULTIPLE_CHOICE
    found = LeakFinder([demonstration]).search(text, chosen)
    return [one for one, _ in found] == [demonstration]


@pytest.mark.parametrize("disguise", DISGUISES)
def test_every_shipped_demonstration_is_known_in_any_disguise(disguise: str) -> None:
    missed = [
        name
        for name, one in DEMONSTRATIONS.items()
        if not is_known(one, DISGUISES[disguise](one.question))
    ]
    assert missed == []


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("trivet", "Explain to a new colleague what we sell under 'trivet'.\nOutput:"),
        ("lens-query", "Query: lens cap and tripod for travel\nCopy all product types out of it."),
        (
            "yarn-count",
            "'Merino yarn, 50 g balls, set of 8': what does the whole set weigh?\n"
            "0. 4 kg\n1. This cannot be told from the listing.\n2. 58 g\n3. 400 g",
        ),
        (
            "stool-aspects",
            "Review: The stool wobbles a little, putting it together took an hour, yet for that "
            "money I can't complain.\nName the three aspects spoken of, as numbers.\n1. value\n"
            "2. taste\n3. assembly\n4. zip\n5. battery\n6. stability\nAnswer:",
        ),
    ],
)
def test_other_words_around_the_same_material_are_no_disguise(name: str, text: str) -> None:
    assert is_known(DEMONSTRATIONS[name], text)


@pytest.mark.parametrize(
    ("name", "changes"),
    [
        ("trivet", {"trivet": "colander"}),
        ("trivet", {"trivet": "trivet stand with feet"}),
        ("cork-mat", {"cork bath mat": "door mat"}),
        ("lens-query", {"lens cap and tripod for travel": "bread knife and board for camping"}),
        ("kettle-blurb", {"Whistling kettle, 2 litres, red": "Cast iron pan, 28 cm, black"}),
        ("dish-attribute", {"shutter speed": "thread count"}),
        ("jacket-rank", {"packable rain jacket kids": "umbrella stand for the hall"}),
        (
            "stool-aspects",
            {
                "The stool wobbles a little, putting it together took an hour, yet for that money "
                "I can't complain.": "Tastes of nothing, the zip of the bag broke at once, and "
                "the charger came without its battery."
            },
        ),
        (
            "crib-rank",
            {
                "cot sheet 60x120": "garden fork",
                "Cot mattress 60x120": "Spade",
                "Fitted cot sheet, cotton, 60x120": "Garden fork, four tines",
                "Double bed sheet": "Watering can",
                "Cot sheet set 70x140": "Hand fork",
                "Night light": "Gloves",
            },
        ),
    ],
)
def test_the_same_words_around_other_material_are_another_question(
    name: str, changes: dict[str, str]
) -> None:
    text = DEMONSTRATIONS[name].question
    for old, new in changes.items():
        assert old in text
        text = text.replace(old, new)
    assert not is_known(DEMONSTRATIONS[name], text)


def test_a_short_list_that_many_questions_have_proves_nothing() -> None:
    text = "Is a {} a tool for watering plants?\n0. yes\n1. no\nAnswer:"
    can = Demonstration("can", TaskType.MULTIPLE_CHOICE, text.format("garden hose"), "0")
    assert is_known(can, reorder(text.format("garden hose")).upper())
    assert not is_known(can, text.format("sprinkler"))
    assert not is_known(can, text.format("kite"))


def test_the_same_material_asked_for_another_kind_of_answer_is_another_question() -> None:
    text = "Put into French: 'Merino yarn, 50 g balls, set of 8'.\nOutput:"
    assert not is_known(DEMONSTRATIONS["yarn-count"], text)


@pytest.mark.parametrize("file", [INVENTED, "builtin", "builtin-test"])
def test_ordinary_questions_raise_no_alarm(file: str | Path) -> None:
    assert list(find_leaks(DEMONSTRATIONS.values(), read_questions(file))) == []


def test_nor_does_the_development_set(shopbench: Path) -> None:
    questions = read_questions(shopbench / "shopbench_development.jsonl")
    assert list(find_leaks(DEMONSTRATIONS.values(), questions)) == []


def test_every_question_is_itself_and_hardly_ever_another() -> None:
    """The shop's own questions share instructions, brands and products."""
    questions = list(read_questions("builtin"))
    demonstrations = [
        Demonstration(str(q.id), route(q.text, q.is_multiple_choice).task_type, q.text, "")
        for q in questions
    ]
    pairs = [
        (int(one.demonstration), one.question) for one in find_leaks(demonstrations, questions)
    ]
    assert {(q.id, q.id) for q in questions} <= set(pairs)
    others = [(a, b) for a, b in pairs if a != b]
    # Some ask the same of the same product in other words: they are near-duplicates.
    assert len(others) < 0.0005 * len(questions) ** 2
    tasks = {q.id: q.task_name for q in questions}
    assert sum(tasks[a] != tasks[b] for a, b in others) <= 3


def test_a_bank_is_compared_with_twenty_thousand_questions_in_seconds() -> None:
    questions = list(read_questions("builtin-test"))
    many = [
        replace(questions[n % len(questions)], id=n, text=f"{n}: {questions[n % 1000].text}")
        for n in range(20_000)
    ]
    many[777] = replace(many[777], text=DEMONSTRATIONS["trivet"].question.upper())
    started = time.process_time()
    found = list(find_leaks(DEMONSTRATIONS.values(), many))
    assert time.process_time() - started < 20
    assert [(leak.demonstration, leak.question) for leak in found] == [("trivet", 777)]


@pytest.mark.parametrize(
    "text",
    [
        *("", "\n", "\u200b", "x" * 1_000_000, "ab cd " * 170_000, "&amp;" * 200_000),
        *("'\"“" * 300_000, "1. " * 300_000, "\u0301" * 1_000_000),
        "smells like fresh lavender " * 40_000,
    ],
    ids=lambda text: f"{text[:6]!r} x {len(text)}",
)
def test_hostile_texts_end_soon_and_leak_nothing(text: str) -> None:
    started = time.process_time()
    assert LeakFinder(DEMONSTRATIONS.values()).search(text, is_multiple_choice=False) == []
    assert time.process_time() - started < 10


def test_a_long_text_hides_no_demonstration() -> None:
    text = "Nothing to see here. " * 50_000 + DEMONSTRATIONS["soap-snippets"].question
    assert is_known(DEMONSTRATIONS["soap-snippets"], text)


@given(st.text(st.characters(codec=None), max_size=60), st.text(max_size=60))
def test_any_text_has_letters_and_can_be_searched(text: str, question: str) -> None:
    assert letters(text).isalnum() or letters(text) == ""
    for task_type in TaskType:
        find = LeakFinder([Demonstration("any", task_type, question, "")])
        find.search(text, is_multiple_choice=task_type is TaskType.MULTIPLE_CHOICE)


def test_nothing_is_a_leak_of_nothing() -> None:
    empty = Demonstration("empty", TaskType.GENERATION, "", "")
    questions: list[Question] = list(read_questions(INVENTED))
    assert list(find_leaks([empty], questions)) == []
    assert list(find_leaks([], questions)) == []
