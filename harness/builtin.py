"""What ``builtin`` stands for: the model and the benchmark that ship."""

from __future__ import annotations

import os
from pathlib import Path

from harness.errors import ModelError

NAME = "builtin"
_SHOP = Path(__file__).parent / "minishop"
QUESTION_FILES = {NAME: _SHOP / "dev.jsonl", f"{NAME}-test": _SHOP / "test.jsonl"}
_MODEL = _SHOP / "model"


def model_path(name: str | os.PathLike[str]) -> Path:
    """A model's folder or file; ``builtin`` is the one that ships.

    Raises:
        ModelError: this installation came without it.
    """
    if str(name) != NAME:
        return Path(name)
    if not _MODEL.is_dir():
        raise ModelError(
            f"{_MODEL}: the built-in model is not there; install shopharness anew, or make it with "
            f"shopharness shop train --out FOLDER and use FOLDER{os.sep}model"
        )
    return _MODEL


def question_path(name: str | os.PathLike[str]) -> Path:
    """A question file; ``builtin`` is the shop's dev split, ``builtin-test`` its test split.

    A file of that name needs its whole path.
    """
    return QUESTION_FILES.get(str(name), Path(name))
