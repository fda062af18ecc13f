"""Runs made of questions that are hostile, or many, and a browser to look at their pages with."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from harness.builtin import question_path
from harness.question import Question, read_questions
from harness.records import Record
from harness.results import RunResult, count_outcomes
from harness.router import route
from harness.scoring import score_outputs
from harness.store import Stored
from tasks.base import Outcome

HOSTILE = (
    "<script>document.title = 'owned'</script>",
    "</script><script>document.title = 'owned'</script>",
    "</textarea><img src=x onerror=\"document.title = 'owned'\">",
    "<!--<script>",
    "{{ 7 * 7 }} {% raw %} ${7 * 7} &lt;b&gt;",
    "]]> \u2028 line \u2029 paragraph",
    "nul \0 bell \x07 escape \x1b[31m",
    "\u202egnp.exe \u2067right to left",
    '" onmouseover="alert(1)" x="',
    "https://example.com/pixel.png",
)

# How to get what these tests need, where it is not there.
_HINT = "pip install playwright and a Chromium on the PATH (Debian: apt-get install chromium)"


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """Chromium without a window; skips without one, and fails where CI demands one."""
    absent = pytest.fail if os.environ.get("SHOPHARNESS_NEEDS_CHROMIUM") else pytest.skip
    path = shutil.which("chromium") or shutil.which("chromium-browser")
    if path is None:
        absent(f"there is no Chromium; {_HINT}")
    if find_spec("playwright") is None:
        absent(f"there is no playwright; {_HINT}")
    import playwright.sync_api as api

    with api.sync_playwright() as playwright:
        # Nothing is opened but files of these tests; as root, Chromium runs without its sandbox.
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def hostile_run(tmp_path_factory: pytest.TempPathFactory) -> RunResult:
    """Builtin questions with a hostile text in each part that comes from elsewhere."""
    every = read_questions(question_path("builtin"))
    # An embedding model takes long to load, and has nothing to do with pages.
    questions = [question for question in every if "sent" not in (question.metric or "")]
    marked = []
    for id, question in enumerate(questions[: 4 * len(HOSTILE)]):
        question = replace(question, id=id)
        text = HOSTILE[question.id % len(HOSTILE)]
        name = f"{question.task_name} {text}" if question.id < len(HOSTILE) else question.task_name
        marked.append(replace(question, text=f"{question.text}\n{text}", task_name=name))
    return make_run(tmp_path_factory.mktemp("hostile") / "<b>run & <i>", marked)


def make_run(folder: Path, questions: list[Question]) -> RunResult:
    """A finished run whose model repeats the questions' hostile ends, and is often right."""
    stored = [_answer(question) for question in questions]
    routes = [route(question.text, question.is_multiple_choice) for question in questions]
    report = score_outputs(questions, [one.answer for one in stored])
    joined = zip(questions, routes, stored, report.samples, strict=True)
    return keep(folder, [Record(*parts) for parts in joined], report)


def keep(folder: Path, records: list[Record], report: Any) -> RunResult:
    """The result, with the manifest that a page reads."""
    folder.mkdir(parents=True)
    manifest = {
        "command": ["shopharness", "run", "--model", HOSTILE[0]],
        "created": "2026-01-02T03:04:05+00:00",
        "settings": {
            "questions_sha256": "",
            "bank": "none",
            "strategy": "direct",
            "engine": "replay",
            "constrain": True,
        },
        "questions": {"path": f"/somewhere/{HOSTILE[2]}", "asked": len(records)},
        "model": {"path": HOSTILE[0]},
    }
    (folder / "manifest.json").write_text(json.dumps(manifest), "utf-8")
    outcomes = count_outcomes(record.stored.outcome for record in records)
    return RunResult(folder, outcomes, 0, report, records=tuple(records))


def _answer(question: Question) -> Stored:
    said = question.text.rpartition("\n")[2]
    right = question.id % 3 and question.is_multiple_choice
    answer = str(question.truth) if right else said
    outcome = list(Outcome)[question.id % 4]
    return Stored(question.id, said, True, answer, outcome, 100 + question.id, 60, 5, 0)
