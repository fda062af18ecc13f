"""Reading takes time linear in what was said, however nasty its shape."""

from __future__ import annotations

from time import perf_counter

import pytest

from harness import router
from tasks import TASKS, Route, TaskType

ITEMS = tuple(f"red kettle {n}, {n} L" for n in range(26))
SOURCE = "norvella rain boots, 赤い 長靴 and [Kintu] socks " * 20
ROUTES = (
    Route(TaskType.MULTIPLE_CHOICE, tuple(range(26)), ITEMS, select=1),
    Route(TaskType.RANKING, tuple(range(1, 27)), ITEMS, select=26),
    Route(TaskType.NER, source=SOURCE),
    Route(TaskType.GENERATION, source=SOURCE, one_line=True),
    Route(TaskType.GENERATION),
)
UNITS = (
    *("1,", "1, ", "1 ", "1 > ", "1. 2\n", "12", "0.", "1-", "3 (", "3 (a) ", "1)", "99999,"),
    *(
        "[",
        "[[1],",
        "{",
        '{"a":',
        "(",
        "([",
        "a ",
        "A, ",
        "a",
        "B ",
        "and ",
        "I ",
        "\n",
        "\n ",
        " ",
    ),
    *(
        "*",
        "**",
        "* ",
        "_",
        "#",
        "`",
        "```",
        "```a\n",
        ">",
        '"',
        "'",
        "'a'",
        '"a",',
        "“",
        "”",
        "\\",
    ),
    *("Answer:", "answer is ", "**Answer:** ", "option ", "the ", "Question:", "\nUser:", "<|a|>"),
    *("<think>", "</think>", "<|im_end|>", "<|im_start|>assistant\n", "none ", "no ", "!", "\x00"),
    *("長", "は", "赤い、", "です", "é", "e\u0301", "\u200b", "ﷺ", "①", "😀", "\ud800", "\ufeff"),
    *("norvella ", "norvella, ", "red kettle 1", "norvella rain boots and ", "5 stars ", "1st: "),
)
SHORT, LONG = 100_000, 1_000_000


def seconds(said: str, route: Route) -> float:
    """The least of three, so that other processes do not count."""
    read, times = TASKS[route.task_type].read, []
    for _ in range(3):
        start = perf_counter()
        read(said, route)
        times.append(perf_counter() - start)
        if times[-1] < 0.05:
            break
    return min(times)


@pytest.mark.parametrize("unit", UNITS)
def test_a_megabyte_takes_at_most_ten_times_as_long_as_a_tenth_of_it(unit: str) -> None:
    for route in ROUTES:
        long = seconds(unit * (LONG // len(unit)) + "x", route)
        # Linear is ten times; what takes less than a tenth of a second is not worth comparing.
        if long > 0.1:
            short = seconds(unit * (SHORT // len(unit)) + "x", route)
            assert long < 25 * short
        assert long < 3


@pytest.mark.parametrize(
    "unit", ["Review\n---\n", "a:", "1. a\n", '"a ', "Aaa Bbb: ", "<a>", "？", " ", "**a ", "= "]
)
def test_a_question_of_a_megabyte_is_routed_in_seconds(unit: str) -> None:
    start = perf_counter()
    for flag in (False, True):
        router.route(unit * (LONG // len(unit)) + "x", flag)
    assert perf_counter() - start < 10


@pytest.mark.parametrize(
    "text",
    [
        "Summarize this.\n**" + " " * 20_000 + "x",
        "Summarize this.\n==" + " " * 20_000 + "x",
        "Summarize this.\n--" + " " * 20_000 + "x",
        "Summarize this.\n" + " " * 20_000 + "x",
        "Rank these.\n" + "1. a\n" * 6_000 + "2. b\n" * 6_000,
    ],
    ids=["bold", "rule", "dashes", "spaces", "lists within lists"],
)
def test_no_label_or_list_is_sought_in_more_than_seconds(text: str) -> None:
    start = perf_counter()
    router.route(text, False)
    assert perf_counter() - start < 3
