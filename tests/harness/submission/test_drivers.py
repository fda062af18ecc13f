"""A packed folder under programs of other hands, which follow the contract and know no more."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from harness.submission.folder import SUMS, changed_files

INVENTED = Path(__file__).parents[2] / "data" / "invented_questions.jsonl"

ELSEWHERE = """
import importlib.util
import json
import sys

import pandas
import tasks  # another's, which has taken a vendored package's name

folder, rows, out = sys.argv[1:]
place = f"{folder}/models/user_config.py"
spec = importlib.util.spec_from_file_location("models.user_config", place)
module = importlib.util.module_from_spec(spec)
spec.loader.exec_module(module)
model = module.UserModel()
table = pandas.read_json(rows, lines=True)
parts = []
for task_type, group in table.groupby("task_type"):
    size = model.get_batch_size()
    for start in range(0, len(group), size):
        prompts = group["input_field"].iloc[start : start + size].tolist()
        answers = model.batch_predict({"prompt": prompts}, task_type == "multiple-choice")
        parts.append(pandas.DataFrame({"input_field": prompts, "model_output_str": answers}))
joined = table.merge(pandas.concat(parts), on="input_field")
assert len(joined) == len(table), (len(joined), len(table))
assert not any(name == "harness.cli" for name in sys.modules)
assert sys.modules["harness"].__file__.startswith(folder), sys.modules["harness"]
json.dump(joined["model_output_str"].tolist(), open(out, "w"))
"""

# As the starter kit has it: a script among the submission's own files, started there, whose helpers
# are modules of common names beside it.
WITHIN = """
import json
import sys

import metrics
import pandas
import parsers

table = pandas.read_json("./data/development.json", lines=True)
from models.user_config import UserModel

model = UserModel()
frames = []
for key, group in table.groupby(by=["task_type"]):
    group = group.reset_index(drop=True)
    chosen = key[0] == "multiple-choice"
    size = model.get_batch_size()
    for part in [group[start : start + size] for start in range(0, len(group), size)]:
        batch = {"prompt": part["input_field"].tolist()}
        said = model.batch_predict(batch, chosen)
        frames.append(pandas.DataFrame({"input_field": batch["prompt"], "said": said}))
joined = pandas.merge(table, pandas.concat(frames), on="input_field")
assert (metrics.OURS, parsers.OURS) == (True, True)
json.dump(joined["said"].tolist(), open(sys.argv[1], "w"))
"""

ROW_BY_ROW = """
import json
import sys

import pandas

table = pandas.read_json("./data/development.json", lines=True)
from models.user_config import UserModel

model = UserModel()
said = []
for _, row in table.iterrows():
    said.append(model.predict(row["input_field"], row["task_type"] == "multiple-choice"))
json.dump(said, open(sys.argv[1], "w"))
"""


def drive(script: Path, *arguments: Path | str, cwd: Path) -> None:
    """Runs it with nothing of this project in sight, and no home folder."""
    done = subprocess.run(
        [sys.executable, "-B", str(script), *map(str, arguments)],
        cwd=cwd,
        env={"PATH": os.environ["PATH"], "HOME": "/nonexistent", "AICROWD_RUN_SEED": "3"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def said(path: Path) -> list[str]:
    answers = json.loads(path.read_text("utf-8"))
    assert len(answers) == len(INVENTED.read_text("utf-8").splitlines())
    assert all(isinstance(answer, str) and answer for answer in answers)
    return list(answers)


def test_it_runs_by_its_file_from_another_place(light: Path, tmp_path: Path) -> None:
    (tmp_path / "tasks.py").write_text("OTHER = True\n", "utf-8")
    script = tmp_path / "drive.py"
    script.write_text(ELSEWHERE, "utf-8")
    before = changed_files(light)
    drive(script, light, INVENTED, tmp_path / "answers.json", cwd=tmp_path)
    said(tmp_path / "answers.json")
    assert changed_files(light) == before
    assert not list(light.rglob("__pycache__"))


@pytest.fixture
def with_kit(light: Path, tmp_path: Path) -> Path:
    """The starter kit's files around a submission's."""
    folder = tmp_path / "kit"
    shutil.copytree(light, folder)
    (folder / "data").mkdir()
    shutil.copy(INVENTED, folder / "data" / "development.json")
    for name in ("metrics", "parsers"):
        (folder / f"{name}.py").write_text("OURS = True\n", "utf-8")
    return folder


def test_it_runs_under_the_starter_kits_own_local_evaluation(
    with_kit: Path, tmp_path: Path
) -> None:
    """Of both phases: the second hands over batches, the first one prompt at a time."""
    answers = []
    for name, script in (("second", WITHIN), ("first", ROW_BY_ROW)):
        (with_kit / "local_evaluation.py").write_text(script, "utf-8")
        drive(Path("local_evaluation.py"), tmp_path / name, cwd=with_kit)
        answers.append(said(tmp_path / name))
    assert answers[0] == answers[1]
    assert (with_kit / SUMS).exists()
