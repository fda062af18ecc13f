"""Tokens that a question file takes, by route: counted with the model's tokenizer, or estimated."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from harness.engines.base import Message
from harness.question import Question
from harness.solver import Solver
from tasks.base import TaskType

Count = Callable[[str], int]
"""Tokens of a text."""

_MARKUP = 5
"""Tokens around a message in Qwen's chat markup: <|im_start|>, role, two newlines, <|im_end|>."""
_ASKING = 3
"""And before the answer: <|im_start|>assistant and a newline."""
_WORD = re.compile(r"[A-Za-z]+|[0-9]|[^\x00-\x7f]|[^\sA-Za-z0-9]|\n")


@dataclass(frozen=True, slots=True)
class RouteTokens:
    """What the questions of one route take."""

    task_type: TaskType
    questions: int
    prefix: int
    """Tokens that all of them share: system message and demonstrations."""
    prompts: int
    """Prompt tokens of all of them together, the shared ones every time."""
    new: int
    """Tokens they are expected to be answered with."""

    def computed(self, block_size: int) -> int:
        """Prompt tokens computed where whole blocks of the shared prefix are computed once."""
        kept = self.prefix // block_size * block_size if block_size else self.prefix
        return self.prompts - kept * (self.questions - 1)


def estimated_tokens(text: str) -> int:
    """Tokens of a text in Qwen2's vocabulary, within some percent for shop texts.

    Weights fitted by hand: 0.5 % off on ShopBench's development set as a whole, 0.1 % on the
    built-in benchmark.
    """
    total = 0.0
    for piece in _WORD.findall(text):
        first = piece[0]
        if first.isascii():
            total += 1.25 if first.isalpha() else 1.0 if first.isdigit() else 0.8
            total -= 0.2 * (first == "\n")
        else:
            total += 0.75 if first >= "\u2e80" else 0.5
    return round(total)


def token_counter(folder: Path | None) -> tuple[Count, str]:
    """How tokens are counted for a model, and how to say so; an estimate where there is none."""
    path = folder / "tokenizer.json" if folder else None
    if path is None or not path.is_file():
        return estimated_tokens, "tokens are an estimate for Qwen2's vocabulary (no tokenizer)"
    try:
        from tokenizers import Tokenizer
    except ImportError:
        return estimated_tokens, "tokens are an estimate (the package tokenizers is missing)"
    tokenizer = Tokenizer.from_file(str(path))
    return lambda text: len(
        tokenizer.encode(text, add_special_tokens=False).ids
    ), "tokens are counted with the model's tokenizer"


def prefix_tokens(leading: Iterable[Message], count: Count) -> int:
    """Tokens of what questions are sent behind, in Qwen's chat markup."""
    return sum(count(message.content) + _MARKUP for message in leading)


def count_tokens(
    questions: Sequence[Question], solver: Solver, count: Count = estimated_tokens
) -> list[RouteTokens]:
    """Tokens by route.

    An answer is expected to be as long as the truth where the file has it, else half of what is
    allowed.
    """
    found: dict[TaskType, list[int]] = {}
    prefixes: dict[TaskType, int] = {}
    for question in questions:
        prepared = solver.prepare(question.id, question.text, question.is_multiple_choice)
        kind, request = prepared.route.task_type, prepared.request
        if kind not in prefixes:
            prefixes[kind] = prefix_tokens(request.messages[: request.shared], count)
        prompt = prefixes[kind] + count(question.text) + _MARKUP + _ASKING
        sums = found.setdefault(kind, [0, 0, 0])
        new = min(request.max_tokens, _expected(question, request.max_tokens, count))
        for place, value in enumerate((1, prompt, new)):
            sums[place] += value
    return [
        RouteTokens(kind, found[kind][0], prefixes[kind], *found[kind][1:])
        for kind in TaskType
        if kind in found
    ]


def _expected(question: Question, most: int, count: Count) -> int:
    """Tokens of the right answer with its end, as far as the file says."""
    truth = question.truth
    match question.task_type:
        case _ if truth is None:
            return max(1, most // 2)
        case TaskType.RANKING | TaskType.RETRIEVAL if isinstance(truth, tuple):
            return 2 * len(truth)
        case TaskType.NER if isinstance(truth, tuple):
            return count(", ".join(map(str, truth))) + 1
        case TaskType.GENERATION if isinstance(truth, tuple):
            return max(count(str(text)) for text in truth) + 1
        case _:
            return count(str(truth)) + 1
