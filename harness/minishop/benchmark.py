"""The built-in benchmark: the questions that ship, and how they are written."""

from __future__ import annotations

import json
from typing import TextIO

from tqdm import tqdm

from harness.errors import HarnessError
from harness.minishop.questions import questions
from harness.minishop.splits import Split

SEED = 1
SIZES = {Split.DEV: 507, Split.TEST: 1014}
"""13 and 26 questions of each family. Test is kept out of every choice."""
_SECONDS_TILL_PROGRESS = 2


def write_questions(split: str, n: int, seed: int, out: TextIO) -> None:
    """Writes questions as JSON Lines; progress on stderr if it takes a while.

    Raises:
        HarnessError: There is no such split.
    """
    if split not in set(Split):
        raise HarnessError(f"--split: there is no '{split}'; there are {', '.join(Split)}")
    rows = questions(split, n, seed)
    for row in tqdm(rows, total=n, delay=_SECONDS_TILL_PROGRESS, unit="question", leave=False):
        out.write(json.dumps(row, ensure_ascii=False) + "\n")
