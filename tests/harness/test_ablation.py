"""Ablations: arms share what they can, go on where they were, and are compared as promised."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest

from harness import HarnessError
from harness.ablation.findings import read_ablation
from harness.ablation.plan import read_plan
from harness.ablation.runs import ablate, shares
from harness.errors import RunError
from harness.store import read_manifest, read_stored

pytest.importorskip("torch")

INVENTED = Path(__file__).parents[1] / "data" / "invented_questions.jsonl"


def write_plan(folder: Path, model: Path, **changed: Any) -> Path:
    """JSON is YAML too."""
    quick = [
        line
        for line in INVENTED.read_text("utf-8").splitlines()
        if json.loads(line)["metric"] != "sent-transformer"
    ]
    (folder / "questions.jsonl").write_text("\n".join(quick), "utf-8")
    plan = {
        "description": "What each part adds.",
        "questions": str(folder / "questions.jsonl"),
        "baseline": {"model": str(model), "batch_size": 4, "device": "cpu"},
        "arms": {
            "no-bank": {"bank": "none"},
            "no-mending": {"mend": False},
            "cot": {"strategy": "cot"},
            "free": {"constrain": False},
        },
        **changed,
    }
    path = folder / "plan.yaml"
    path.write_text(json.dumps(plan), "utf-8")
    return path


@pytest.fixture(scope="module")
def plan(tiny_model: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_plan(tmp_path_factory.mktemp("ablation"), tiny_model)


@pytest.fixture(scope="module")
def done(plan: Path) -> Path:
    return ablate(plan, plan.parent / "whole").folder


def test_what_is_known_is_not_asked_again(plan: Path, done: Path) -> None:
    found = {share.name: share for share in shares(read_plan(plan))}
    asked = found["baseline"].questions
    assert found["baseline"].known == 0
    assert found["no-mending"].known == asked
    assert found["no-bank"].known == found["free"].known == 0
    choices = [json.loads(x) for x in (plan.parent / "questions.jsonl").read_text().splitlines()]
    reasoned = sum(row["is_multiple_choice"] for row in choices)
    assert found["cot"].known == asked - reasoned
    costs = read_manifest(done / "cot")["costs"]
    assert sum(cost["answered"] for cost in costs) == reasoned
    assert "costs" not in read_manifest(done / "no-mending")
    completions = [one.completion for one in read_stored(done / "no-mending")]
    assert completions == [one.completion for one in read_stored(done / "baseline")]


def test_each_arm_is_compared_with_the_baseline(done: Path) -> None:
    document = json.loads((done / "ablation.json").read_text("utf-8"))
    baseline, *arms = document["arms"]
    assert baseline["comparison"] is None
    assert [arm["name"] for arm in arms] == ["no-bank", "no-mending", "cot", "free"]
    for arm in arms:
        macro = arm["comparison"]["macro"]
        assert macro["score_a"] == pytest.approx(baseline["macro"])
        assert macro["score_b"] == pytest.approx(arm["macro"])
        assert macro["difference"] == pytest.approx(arm["macro"] - baseline["macro"])
        assert macro["resolved"] == (
            abs(macro["difference"]) > document["noise"]["differences"]["macro"]
        )
        assert macro["p_holm"] >= macro["p"]
        assert sum(arm["outcomes"].values()) == 16


def test_the_baseline_is_run_again_in_other_batches(done: Path) -> None:
    settings = [read_manifest(done / f"noise-{n}")["settings"] for n in (1, 2, 3)]
    assert sorted(one["batch_size"] for one in settings) == [2, 4, 8]
    assert len({one["order"] for one in settings} | {0}) == 4
    for n in (1, 2, 3):
        (cost,) = read_manifest(done / f"noise-{n}")["costs"]
        assert cost["answered"] == 16


def test_a_killed_ablation_goes_on_where_it_was(plan: Path, done: Path, tmp_path: Path) -> None:
    out = tmp_path / "killed"
    command = [sys.executable, "-m", "harness.cli", "ablate", str(plan), "--out", str(out)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    while not (out / "no-mending").exists() and process.poll() is None:
        time.sleep(0.01)
    os.kill(process.pid, signal.SIGKILL)
    process.communicate()
    first = (out / "baseline" / "run.sqlite").stat().st_mtime_ns
    again = subprocess.run([*command, "--json"], capture_output=True, text=True, check=True)
    assert (out / "baseline" / "run.sqlite").stat().st_mtime_ns == first
    document = json.loads(again.stdout)
    whole = json.loads((done / "ablation.json").read_text("utf-8"))
    for arm, other in zip(document["arms"], whole["arms"], strict=True):
        assert arm["macro"] == other["macro"]
        assert arm["comparison"] == other["comparison"]


def test_an_ablation_is_read_again_from_its_folder(done: Path) -> None:
    written = json.loads((done / "ablation.json").read_text("utf-8"))
    assert json.loads(json.dumps(read_ablation(done).to_json())) == written
    with pytest.raises(RunError, match=r"ablation\.json: cannot be read"):
        read_ablation(done / "baseline")


def test_how_many_completions_noise_changes_is_said(done: Path, tmp_path: Path) -> None:
    folder = copytree(done, tmp_path / "noisy")
    for name, id in (("noise-1", 0), ("noise-3", 0), ("noise-3", 1)):
        with closing(sqlite3.connect(folder / name / "run.sqlite")) as db, db:
            db.execute("UPDATE answers SET completion = 'other' WHERE id = ?", (id,))
    noise = read_ablation(folder).noise
    assert noise.completions == 3 * 16
    first = {one.id: one.completion for one in read_stored(folder / "baseline")}
    again = [one for n in (1, 2, 3) for one in read_stored(folder / f"noise-{n}")]
    assert noise.changed == sum(one.completion != first[one.id] for one in again) >= 3


def test_a_plan_that_is_no_sound_yaml_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "plan.yaml"
    path.write_text("arms:\n  a: {bank: none}\n  a: {bank: mixed}\n", "utf-8")
    with pytest.raises(HarnessError, match=r"'a' is there twice.*line 3"):
        read_plan(path)
    path.write_text("arms: !!map x\n", "utf-8")
    with pytest.raises(HarnessError, match=r"not valid YAML: expected a mapping node.*line 1"):
        read_plan(path)
    path.write_text("", "utf-8")
    with pytest.raises(HarnessError, match=r"plan\.yaml: is empty"):
        read_plan(path)


def test_a_runs_folder_is_no_ablations(plan: Path, done: Path) -> None:
    with pytest.raises(RunError, match="holds a run, not an ablation"):
        ablate(plan, done / "baseline")


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"arms": {}}, "there are none"),
        ({"arms": {"baseline": {}}}, "'baseline' is the baseline's name"),
        ({"arms": {"a/b": {}}}, "a name is letters"),
        ({"arms": {"x": {"banks": "none"}}}, r"arms.x: there is no setting 'banks'"),
        ({"arms": {"x" * 81: {}}}, "a name is letters"),
        ({"arms": {"ablation.json": {}}}, "does not begin as"),
        ({"arms": {"x": {"batch_size": "many"}}}, r"arms.x: Expected `int"),
        ({"arms": {"x": {"batch_size": 0}}}, r"arms.x: Expected `int` >= 1"),
        ({"arms": {"x": {"temperature": -1}}}, r"arms.x: Expected `float` >= 0"),
        ({"arms": {"x": {"mend": "no"}}}, r"arms.x: Expected `bool`"),
        ({"arms": {"x": {"settings": {"speed": 1}}}}, r"arms.x: there is no 'speed'"),
        ({"arms": {"x": {"engine": "abacus"}}}, r"arms.x: no engine is called 'abacus'"),
        ({"arms": {"x": {"model": "/nowhere"}}}, r"arms.x: /nowhere: there is no such model"),
        ({"arms": {"x": {"limit": 3}}}, r"arms.x: limit holds for all arms"),
        ({"arms": {"x": {"bank": "per-type"}}}, r"arms.x: has the settings of 'baseline'"),
        ({"arms": {"x": {"bank": "none"}, "y": {"bank": "none"}}}, r"y: has the settings of 'x'"),
        ({"arm": {}}, "unknown field `arm`"),
        ({"arms": ["x"]}, "Expected `object`"),
        ({"arms": {"x": {"strategy": "guess"}}}, "no strategy is called 'guess'"),
    ],
)
def test_a_bad_plan_is_refused_with_its_place(
    changed: dict[str, Any], words: str, tiny_model: Path, tmp_path: Path
) -> None:
    with pytest.raises(HarnessError, match=words):
        list(shares(read_plan(write_plan(tmp_path, tiny_model, **changed))))
