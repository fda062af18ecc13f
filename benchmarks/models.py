"""The checkpoints that benchmarks run, and Qwen's vocabulary."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

from harness.qwen_tokenizer import SPECIAL_TOKENS, SPLIT, qwen_ranks, tokenizer_of
from harness.random_model import HALF_BILLION, make_random_model

_COLUMNS = 151_936
"""Rows of Qwen2-0.5B's embedding, columns of its logits (its config.json)."""


def small_vocabulary_model() -> Path:
    """A checkpoint of Qwen2-0.5B's shape with random weights and 2,048 tokens; made once."""
    folder = benchmark_folder("half-billion")
    if not _is_there(folder):
        make_random_model(folder, shape=HALF_BILLION)
    return folder


def half_billion_model() -> Path:
    """A checkpoint of Qwen2-0.5B's shape with random weights and Qwen's vocabulary; made once.

    Tokens are cut as Qwen2 cuts them, under other ids.
    """
    folder = benchmark_folder("half-billion-qwen-vocabulary")
    if not _is_there(folder):
        merges = json.loads(qwen_vocabulary().to_str())["model"]["merges"]
        shape = {**HALF_BILLION, "vocab_size": _COLUMNS}
        make_random_model(folder, shape=shape, tokenizer=tokenizer_of(merges, 8_192))
    return folder


def qwen_vocabulary() -> Any:
    """Qwen's vocabulary and its merges, as a ``tokenizers.Tokenizer``.

    Raises:
        SystemExit: the package that holds it is not installed.
    """
    from transformers.convert_slow_tokenizer import TikTokenConverter

    ranks = qwen_ranks()
    if ranks is None:
        raise SystemExit("dashscope is not installed; install it with: pip install dashscope")
    special = list(SPECIAL_TOKENS)
    return TikTokenConverter(str(ranks), pattern=SPLIT, extra_special_tokens=special).converted()


def benchmark_folder(name: str) -> Path:
    """Where what is made once lies."""
    return Path(tempfile.gettempdir()) / "shopharness-benchmarks" / name


def _is_there(folder: Path) -> bool:
    return (folder / "tokenizer_config.json").is_file()  # what is written last
