"""The built-in benchmark: the questions that ship, and how they are written."""

from __future__ import annotations

import json
from typing import TextIO

from tqdm import tqdm

from harness.errors import HarnessError
from harness.minishop.questions import make
from harness.minishop.splits import Split

SEED = 1
SIZES = {Split.DEV: 507, Split.TEST: 1014}
"""13 and 26 questions of each family. Test is kept out of every choice."""
_SECONDS_TILL_PROGRESS = 2


def write_questions(split: str, n: int, seed: int, out: TextIO, wording: str = "") -> None:
    """Writes questions as JSON Lines; progress on stderr if it takes a while.

    Args:
        split: train, dev or test.
        n: How many questions.
        seed: The same seed gives the same bytes.
        out: Where they go.
        wording: The split whose phrasings are used; its own if empty.

    Raises:
        HarnessError: There is no such split.
    """
    chosen = _split("--split", split)
    made = make(chosen, n, seed, _split("--wording", wording) if wording else None)
    for one in tqdm(made, total=n, delay=_SECONDS_TILL_PROGRESS, unit="question", leave=False):
        out.write(json.dumps(one.row, ensure_ascii=False) + "\n")


def _split(option: str, name: str) -> Split:
    if name not in set(Split):
        raise HarnessError(f"{option}: there is no '{name}'; there are {', '.join(Split)}")
    return Split(name)
