"""A run's page, as a person opens it from disk."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harness.errors import RunError
from harness.question import Question
from harness.records import Record
from harness.report.page import embed
from harness.report.pages import write_report
from harness.results import RunResult
from harness.scoring import ScoredOutputs, aggregate
from harness.scoring.aggregate import Sample
from harness.scoring.metrics import Metric
from harness.store import Stored
from tasks.base import Outcome, Route, TaskType

from .browsing import Opened
from .conftest import HOSTILE, keep

# --- In a browser -----------------------------------------------------------------------------


@pytest.fixture(scope="module")
def path(hostile_run: RunResult) -> Path:
    return write_report(hostile_run)


@pytest.fixture
def opened(browser: Any, path: Path) -> Iterator[Opened]:
    opened = Opened(browser, path)
    yield opened
    opened.close()


def test_it_opens_from_disk_with_the_summary_first(opened: Opened, hostile_run: RunResult) -> None:
    summary = opened.page.locator("section[aria-labelledby=summary]").text_content()
    assert f"{hostile_run.report.scores.macro:.3f}" in summary
    for outcome, count in hostile_run.outcomes.items():
        assert f"{count} {outcome}" in re.sub(r"\s+", " ", summary)
    assert opened.count == "40 of 40 questions; 1–40 are shown"


def test_hostile_text_is_shown_as_text_and_does_nothing(opened: Opened) -> None:
    for row, text in enumerate(HOSTILE):
        opened.unfold(row)
        details = opened.page.locator(f"#row{row}")
        seen = details.locator("dd").all_text_contents()
        marks = "[\0\x07\x1b\u2028\u2029\u202e\u2067]"
        shown = re.sub(marks, lambda found: f"U+{ord(found[0]):04X}", text)
        assert any(one.endswith(f"\n{shown}") for one in seen), text
        assert shown in seen
    assert "owned" not in opened.page.title()
    assert opened.page.locator("img, #table script, iframe, b").count() == 0


def test_it_filters_by_task_type_outcome_score_and_wrong(
    opened: Opened, hostile_run: RunResult
) -> None:
    records = hostile_run.records

    def expect(*wanted: int) -> None:
        assert opened.shows(wanted)
        assert opened.count.startswith(f"{len(wanted)} of 40 questions")
        opened.clear()
        assert opened.shows(range(40))

    name = records[30].sample.task_name
    opened.choose("Task", name)
    expect(*(r.question.id for r in records if r.sample.task_name == name))
    opened.choose("Routed to", "ranking")
    expect(*(r.question.id for r in records if r.route.task_type == "ranking"))
    opened.choose("Outcome", "fallback")
    expect(*(r.question.id for r in records if r.stored.outcome == "fallback"))
    opened.tick("Only wrong")
    wrong = [r.question.id for r in records if r.score is not None and r.score < 1]
    assert 0 < len(wrong) < 40
    expect(*wrong)
    opened.page.get_by_label("Score at least").fill("0.05")
    opened.page.get_by_label("Score at most").fill("0.95")
    expect(*(r.question.id for r in records if r.score is not None and 0.05 <= r.score <= 0.95))
    opened.choose("Outcome", "clean")
    opened.tick("Only wrong")
    expect(*(id for id in wrong if records[id].stored.outcome == "clean"))


def test_it_searches_every_text_whatever_the_case_and_signs(
    opened: Opened, hostile_run: RunResult
) -> None:
    opened.search("</TEXTAREA><img  src=x")
    assert opened.shows([id for id in range(40) if id % 10 == 2])
    opened.search("${7 * 7}")
    assert opened.shows([id for id in range(40) if id % 10 == 4])
    text = hostile_run.records[7].question.text[10:50].upper()
    opened.search(text)
    assert opened.shows(
        [r.question.id for r in hostile_run.records if text in r.question.text.upper()]
    )
    opened.search("nowhere at all")
    opened.page.get_by_text("No question is like that").wait_for()
    assert opened.count == "0 of 40 questions"


def test_a_row_unfolds_by_keyboard_and_says_all_there_is(
    opened: Opened, hostile_run: RunResult
) -> None:
    record = hostile_run.records[12]
    button = opened.page.get_by_label("Details of question 12", exact=True)
    button.focus()
    opened.page.keyboard.press("Enter")
    assert button.get_attribute("aria-expanded") == "true"
    details = opened.page.locator("#row12").text_content()
    for said in (
        *record.route.evidence,
        record.route.task_type,
        f"{record.stored.prompt_tokens} in the prompt",
    ):
        assert said in details
    opened.page.keyboard.press("Space")
    assert opened.page.locator("#row12").count() == 0
    assert button.get_attribute("aria-expanded") == "false"


def test_columns_sort_both_ways_and_say_so(opened: Opened, hostile_run: RunResult) -> None:
    head = opened.page.locator("#table thead th", has_text="Score")
    scores = [record.score for record in hostile_run.records]
    known = sorted(score for score in scores if score is not None)
    for direction, wanted in (("ascending", known), ("descending", known[::-1])):
        head.get_by_role("button").click()
        assert head.get_attribute("aria-sort") == direction
        ordered = [scores[id] for id in opened.ids()]
        assert ordered[: len(known)] == wanted
        assert set(ordered[len(known) :]) <= {None}


@pytest.mark.parametrize("width", [320, 360, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_is_wider_than_the_screen(
    browser: Any, path: Path, width: int, scheme: str
) -> None:
    opened = Opened(browser, path, viewport={"width": width, "height": 800}, color_scheme=scheme)
    for row in (0, 2, 7):
        opened.unfold(row)
    assert opened.page.evaluate("document.documentElement.scrollWidth") == width
    assert opened.page.evaluate("document.querySelector('.scroll').scrollWidth") <= width
    assert opened.complaints == []
    opened.page.close()


def test_twenty_thousand_questions_open_in_under_three_seconds(
    browser: Any, tmp_path: Path
) -> None:
    path = write_report(many(tmp_path / "many", 20_000))
    start = time.monotonic()
    opened = Opened(browser, path)
    took = time.monotonic() - start
    # A machine busy with other work lets the page wait; then its own share must be half of that.
    assert took < 3 or opened.computed() < 1.5
    assert opened.count == "20,000 of 20,000 questions; 1–50 are shown"
    before = opened.computed()
    opened.search("item 19998 ")
    assert opened.shows([19_998])
    assert opened.computed() - before < 1.5
    opened.clear()
    assert opened.shows(range(50))
    for _ in range(2):
        opened.page.get_by_role("button", name="Next").click()
    assert opened.count == "20,000 of 20,000 questions; 101–150 are shown"
    assert opened.ids()[0] == 100
    opened.page.close()


def many(folder: Path, count: int) -> RunResult:
    """A run of many questions of some 1,100 characters each."""
    material = "A bottle of shampoo for dry hair, 250 ml, with argan oil and no silicone. " * 14
    types = list(TaskType)
    records = []
    for id in range(count):
        kind = types[id % 5]
        prompt = f"Question about item {id} of the shop.\n{material}\nAnswer:"
        question = Question(id, prompt, False, "x", f"task {id % 40}", kind, None, None)
        found = Route(kind, evidence=("no numbered list", f"“{id % 300}”"))
        stored = Stored(id, f"said {id}", True, f"answer {id}", Outcome.CLEAN, 300, 200, 9, 0)
        sample = Sample(f"task {id % 40}", kind, Metric.ROUGE_L, None, id % 11 / 10)
        records.append(Record(question, found, stored, sample))
    samples = tuple(record.sample for record in records)
    return keep(folder, records, ScoredOutputs(aggregate(samples), samples, 0, {}))


# --- The file itself --------------------------------------------------------------------------


class Tags(HTMLParser):
    """Every tag of a page with its attributes."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


def test_the_page_names_no_address_and_forbids_requests(path: Path) -> None:
    tags = Tags(path.read_text("utf-8")).found
    names = [tag for tag, _ in tags]
    assert names.count("script") == 2
    assert not {"link", "img", "iframe", "object", "base"} & set(names)
    for _, attributes in tags:
        assert not {"src", "style", "action", "onclick", "onmouseover"} & set(attributes)
        assert (attributes.get("href") or "#").startswith("#")
    policy = next(a["content"] for _, a in tags if "http-equiv" in a)
    assert policy is not None
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy


@given(st.recursive(st.text(), lambda inner: st.lists(inner)))
def test_embedded_json_is_the_same_again_and_holds_nothing_html_reads(document: Any) -> None:
    text = str(embed(document))
    assert json.loads(text) == document
    assert not set(text) & set("<>&\u2028\u2029")
    text.encode("utf-8")


def test_half_a_surrogate_pair_does_no_harm(hostile_run: RunResult, tmp_path: Path) -> None:
    record = hostile_run.records[0]
    stored = replace(record.stored, completion="half \ud83d")
    broken = replace(record, stored=stored, sample=replace(record.sample, task_name="\ud83d"))
    result = replace(hostile_run, records=(broken, *hostile_run.records[1:]))
    page = write_report(result, tmp_path / "page.html").read_text("utf-8")
    assert "half \\ud83d" in page
    assert ">[U+D83D]</option>" in page


def test_names_show_what_would_not_be_seen_or_would_turn_them(path: Path) -> None:
    page, _, _ = path.read_text("utf-8").partition('id="data"')
    assert "[U+202E]gnp.exe [U+2067]right to left" in page
    assert not set(page) & set("\0\x07\x1b\u202e\u2067")


def test_a_page_that_cannot_be_written_says_so(hostile_run: RunResult, tmp_path: Path) -> None:
    with pytest.raises(RunError, match=r"nowhere/page\.html: cannot be written: No such file"):
        write_report(hostile_run, tmp_path / "nowhere" / "page.html")
    with pytest.raises(RunError, match="cannot be written"):
        write_report(hostile_run, tmp_path)


def test_what_keeps_scores_from_being_quoted_stands_in_the_summary(
    hostile_run: RunResult, tmp_path: Path
) -> None:
    result = replace(hostile_run, unanswered=3, bad_rows=2, shortened=4)
    html = write_report(result, tmp_path / "page.html").read_text("utf-8")
    for said in (
        "unfinished: 3 questions are not answered yet",
        "2 rows of the question file could not be used",
        "4 prompts were cut to fit",
        "the bank or the prompts have changed since the run",
    ):
        assert said in html


# --- The command ------------------------------------------------------------------------------


def test_a_run_writes_its_page_and_report_writes_it_again(tmp_path: Path) -> None:
    said = tmp_path / "said.jsonl"
    said.write_text('{"id": 0, "model_output_str": "</script>"}\n', "utf-8")
    run = ["run", "--limit", "1", "--engine", "replay", "--model", str(said), "--out", "run"]
    done = shopharness(*run, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout.endswith("run: run\npage: run/report.html\n")
    written = (tmp_path / "run" / "report.html").read_bytes()
    done = shopharness("report", "run", "--out", "again.html", "--json", cwd=tmp_path)
    assert json.loads(done.stdout) == {"report": "again.html", "questions": 1}
    assert (tmp_path / "again.html").read_bytes() == written


def test_report_without_a_run_is_refused(tmp_path: Path) -> None:
    done = shopharness("report", "nothing", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("error: nothing: holds no run")


def shopharness(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    import os

    import harness

    return subprocess.run(
        [sys.executable, "-m", "harness.cli", *arguments],
        capture_output=True,
        text=True,
        check=False,
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(Path(harness.__file__).parents[1])},
    )
