"""The pages of a comparison and of an ablation, as a person opens them from disk."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from harness.ablation.findings import Ablation
from harness.ablation.runs import ablate
from harness.builtin import question_path
from harness.comparison import RunComparison, compare
from harness.report.pages import write_report
from harness.report.parts import Effect, reach_of
from tests.harness.test_cli import shopharness

from .browsing import Opened
from .conftest import HOSTILE

COUNT = 40
LONG = "long" * 12_800  # 50 kB


@pytest.fixture(scope="module")
def ablation(tmp_path_factory: pytest.TempPathFactory) -> Ablation:
    """Hostile questions, and models that say what files say: the better one is right more often."""
    folder = tmp_path_factory.mktemp("ablated")
    lines = question_path("builtin").read_text("utf-8").splitlines()
    # An embedding model takes long to load, and has nothing to do with pages.
    rows = [row for row in map(json.loads, lines) if "sent" not in row["metric"]][:COUNT]
    for id, row in enumerate(rows):
        row["input_field"] += "\n" + HOSTILE[id % len(HOSTILE)]
        row["task_name"] = row["task_type"]  # tasks of one question would have no intervals
    rows[9]["input_field"] += LONG
    write_lines(folder / "questions.jsonl", rows)
    for name, wrong in (("base", 3), ("better", 21)):
        said = [
            {"id": id, "model_output_str": HOSTILE[0] if id % wrong == 0 else right(row)}
            for id, row in enumerate(rows)
        ]
        write_lines(folder / f"{name}.jsonl", said)
    plan = {
        "description": f"About {HOSTILE[1]}",
        "questions": str(folder / "questions.jsonl"),
        "baseline": {"engine": "replay", "model": str(folder / "base.jsonl")},
        "arms": {
            "better": {"model": str(folder / "better.jsonl")},
            "no-mending": {"mend": False},
            "bare": {"bank": "none"},
        },
    }
    (folder / "plan.yaml").write_text(json.dumps(plan), "utf-8")
    return ablate(folder / "plan.yaml", folder / "<i>found")


def test_a_scale_holds_differences_beyond_one() -> None:
    """The official NDCG gives more than 1 to answers that name item 0."""
    wide = Effect("task", "ndcg", 1.631, (-0.2, 1.9), "unresolved")
    assert reach_of([wide]) == 1.9
    assert reach_of([replace(wide, ci95=None, difference=0.4)]) == 0.5


@pytest.fixture(scope="module")
def comparison(ablation: Ablation) -> RunComparison:
    return compare(ablation.folder / "baseline", ablation.folder / "better")


@pytest.fixture(scope="module")
def paths(ablation: Ablation, comparison: RunComparison) -> dict[str, Path]:
    return {"ablation": ablation.folder / "report.html", "comparison": write_report(comparison)}


def write_lines(path: Path, rows: list[Any]) -> None:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")


def right(row: dict[str, Any]) -> str:
    truth = row["output_field"]
    if row["task_type"] == "ranking":
        order = sorted(range(len(truth)), key=lambda item: -truth[item])
        return ",".join(str(item + 1) for item in order)
    return ",".join(map(str, truth)) if isinstance(truth, list) else str(truth)


@pytest.fixture
def opened(browser: Any, paths: dict[str, Path], request: pytest.FixtureRequest) -> Iterator[Any]:
    opened = Opened(browser, paths[request.param])
    yield opened
    opened.close()


both = pytest.mark.parametrize("opened", ["comparison", "ablation"], indirect=True)
of_comparison = pytest.mark.parametrize("opened", ["comparison"], indirect=True)
of_ablation = pytest.mark.parametrize("opened", ["ablation"], indirect=True)


@both
def test_hostile_text_is_shown_as_text_and_does_nothing(opened: Opened) -> None:
    marks = "[\0\x07\x1b\u2028\u2029\u202e\u2067]"
    for row, text in enumerate(HOSTILE):
        shown = re.sub(marks, lambda found: f"U+{ord(found[0]):04X}", text)
        said = opened.unfold(row)
        assert said["Prompt"].removesuffix(LONG).endswith(f"\n{shown}")
        if row % 3 == 0:
            assert HOSTILE[0] in (said.get("A said"), said.get("baseline said"))
    assert "owned" not in opened.page.title()
    assert opened.page.locator("img, #table script, iframe, i").count() == 0


@both
def test_it_searches_and_clears(opened: Opened) -> None:
    opened.search("</TEXTAREA><img  src=x")
    opened.page.get_by_text("4 of 40 questions").wait_for()
    assert sorted(opened.ids()) == [2, 12, 22, 32]
    opened.clear()
    opened.page.get_by_text("40 of 40 questions").wait_for()
    opened.search("null")  # what an arm did not say otherwise is no text
    opened.page.get_by_text("0 of 40 questions").wait_for()


@both
def test_what_is_unfolded_stays_so_where_the_screen_grows_narrow(opened: Opened) -> None:
    opened.unfold(2)
    opened.page.set_viewport_size({"width": 360, "height": 800})
    columns = opened.page.locator("#table thead th:visible")
    opened.page.wait_for_function(
        "count => document.querySelector('.details > td').colSpan === count", arg=columns.count()
    )


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("kind", ["comparison", "ablation"])
def test_nothing_is_wider_than_the_screen(
    browser: Any, paths: dict[str, Path], kind: str, width: int
) -> None:
    opened = Opened(browser, paths[kind], viewport={"width": width, "height": 800})
    for row in (0, 2, 9):
        opened.unfold(row)
    assert opened.page.evaluate("document.documentElement.scrollWidth") == width
    assert opened.page.evaluate("document.querySelector('.scroll').scrollWidth") <= width
    opened.close()


@of_comparison
def test_a_comparison_says_first_how_far_b_is_above_a(
    opened: Opened, comparison: RunComparison
) -> None:
    macro = comparison.scores.macro
    assert macro
    assert macro.ci95
    assert macro.p < 0.05
    summary = re.sub(r"\s+", " ", opened.page.locator("section").first.text_content())
    assert f"Macro score, B - A {macro.difference:+.3f}" in summary
    assert f"{macro.ci95[0]:+.3f} to {macro.ci95[1]:+.3f}" in summary
    assert "B is better than A" in summary
    moves = [(one.flipped, one.score_a < one.score_b) for one in comparison.changes]
    flipped, in_part = [[moves.count((kind, up)) for up in (True, False)] for kind in (True, False)]
    assert flipped[0] != flipped[1]
    assert f"Wrong → right{flipped[0]} Right → wrong{flipped[1]} " in summary
    assert f"Better, worse in part{in_part[0]}, {in_part[1]} " in summary
    rows = opened.page.locator("#differences ~ table tbody tr")
    assert rows.count() == len(comparison.scores.types) + len(comparison.scores.tasks)


@of_comparison
def test_questions_that_changed_most_come_first_with_both_answers(
    opened: Opened, comparison: RunComparison
) -> None:
    moved = {a.question.id: abs(b.score - a.score) for a, b in comparison.records}
    assert [moved[id] for id in opened.ids()] == sorted(moved.values(), reverse=True)
    flipped = [one for one in comparison.changes if one.flipped and one.score_b == 1]
    assert flipped
    opened.choose("A → B", "wrong → right")
    assert opened.shows([one.id for one in flipped])
    for one in flipped[:3]:
        said = opened.unfold(one.id)
        assert (said["A answer"], said["B answer"]) == (one.answer_a, one.answer_b)
        assert said["Truth"].strip('[]"') == str(one.truth).strip("()',")
    opened.clear()
    opened.page.get_by_label("B - A at most").fill("-0.01")
    worse = [one.id for one in comparison.changes if one.score_b < one.score_a - 0.01]
    assert opened.shows(worse)
    opened.clear()
    opened.tick("Only where the answers differ")
    opened.page.locator("#count", has_text=re.compile("^(?!40 of)")).wait_for()
    differing = {a.question.id for a, b in comparison.records if a.stored.answer != b.stored.answer}
    assert set(opened.ids()) == differing


@of_ablation
def test_an_ablation_says_first_what_each_arm_does(opened: Opened, ablation: Ablation) -> None:
    summary = re.sub(r"\s+", " ", opened.page.locator("section").first.text_content())
    assert "Better than the baseline: better; worse than the baseline: " in summary
    assert "0 of 120 completions of the baseline come out otherwise" in summary
    for arm in ablation.arms[1:]:
        assert arm.comparison
        assert arm.comparison.macro
        assert f"{arm.name} {ablation.arms[0].macro:.3f} → {arm.macro:.3f}" in summary
        assert f"{arm.comparison.macro.difference:+.3f}" in summary
    verdicts = opened.page.locator("section").first.locator("tbody .plot .note")
    better, _, bare = verdicts.all_text_contents()
    assert better.startswith("better; p ")
    assert bare.startswith("unresolved: no more than noise; p ")
    assert opened.page.locator("#differences ~ table.effects").count() == 5


@of_ablation
def test_questions_are_found_by_what_an_arm_made_of_them(
    opened: Opened, ablation: Ablation
) -> None:
    baseline, *arms = (arm.run.records for arm in ablation.arms)
    better = arms[0]
    gained = [a.question.id for a, b in zip(baseline, better, strict=True) if a.score < b.score]
    assert gained
    for one in opened.page.get_by_label("better", exact=True).locator("option").all():
        assert one.text_content() in (
            "all",
            "better",
            "worse",
            "same answer",
            "wrong → right",
            "right → wrong",
            "other answer, same score",
        )
    opened.choose("better", "wrong → right")
    opened.page.locator("#count", has_text=re.compile("^(?!40 of)")).wait_for()
    assert set(opened.ids()) <= set(gained)
    said = opened.unfold(opened.ids()[0])
    assert said["better said"] != said["baseline said"]
    assert "bare said" not in said  # it said the same
    assert "bare" in said["Same completion"]
    assert "Shared prefix of bare" in said
    assert "Shared prefix of better" not in said  # it is the baseline's
    record = better[opened.ids()[0]]
    assert said["better scored"].startswith(f"{record.sample.metric}: 1.000")
    assert f"; {record.stored.outcome}; 0 in the prompt, " in said["better scored"]
    opened.clear()
    opened.tick("Only where an arm's score differs")
    opened.page.locator("#count", has_text=re.compile("^(?!40 of)")).wait_for()
    rows = opened.page.locator("#table tbody tr")
    shown = [row.locator("th, td").all_text_contents() for row in rows.all()]
    moves = {
        a.question.id: [arm[id].score - a.score for arm in arms] for id, a in enumerate(baseline)
    }
    assert [(int(row[0]), int(row[3]), int(row[4])) for row in shown] == [
        (id, sum(move > 0 for move in of), sum(move < 0 for move in of))
        for id, of in moves.items()
        if any(of)
    ]


def test_an_arms_own_folder_holds_what_the_ablation_counts(ablation: Ablation) -> None:
    for arm in ablation.arms:
        folder = arm.run.folder
        assert json.loads((folder / "scores.json").read_text("utf-8"))["macro"] == arm.macro
        lines = (folder / "predictions.jsonl").read_text("utf-8").splitlines()
        handed_in = [record.stored.answer for record in arm.run.records]
        assert [json.loads(line)["model_output_str"] for line in lines] == handed_in
        unmended = "as said, not mended" in (folder / "report.html").read_text("utf-8")
        assert unmended == (arm.name == "no-mending")
        assert (handed_in == [one.stored.completion for one in arm.run.records]) == unmended
    changes = compare(ablation.folder / "baseline", ablation.folder / "no-mending")
    assert changes.settings == {"mend": (True, False)}
    assert changes.scores.macro
    assert changes.scores.macro.score_b == ablation.arms[2].macro


def test_report_finds_out_what_lies_in_a_folder(ablation: Ablation, paths: dict[str, Path]) -> None:
    better = ablation.folder / "better"
    for arguments, page in (
        ([ablation.folder], paths["ablation"]),
        ([better], better / "report.html"),
        ([ablation.folder / "baseline", better], paths["comparison"]),
    ):
        before = page.read_bytes()
        page.unlink()
        done = shopharness("report", *arguments, "--json")
        assert json.loads(done.stdout) == {"report": str(page), "questions": COUNT}
        assert page.read_bytes() == before
    assert paths["comparison"] == better / "report-against-baseline.html"
    done = shopharness("report", ablation.folder, better)
    assert (done.returncode, done.stdout) == (2, "")
    assert "is an ablation; name the folder of one of its arms" in done.stderr
