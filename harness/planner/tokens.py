"""Tokens that a question file takes, by route: counted with the model's tokenizer, or estimated."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from harness.engines.base import Message
from harness.planner.schedule import Job
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
    """What the questions of one route take, each in the same place of both tuples."""

    task_type: TaskType
    prefix: int
    """Tokens that all of them share: system message and demonstrations."""
    prompts: tuple[int, ...]
    """Of each question's prompt, with the prefix."""
    new: tuple[int, ...]
    """Of each question's answer."""

    def capped(self, most: int) -> RouteTokens:
        """The same with no answer longer than so many tokens."""
        return replace(self, new=tuple(min(most, new) for new in self.new))

    def jobs(self, block_size: int | None) -> list[Job]:
        """What is computed for each question where whole blocks of the prefix are kept.

        Args:
            block_size: tokens; 0 if the prefix is kept to the token, None if it is not kept.
        """
        kept = 0
        if block_size is not None:
            kept = self.prefix // block_size * block_size if block_size else self.prefix
        pairs = zip(self.prompts, self.new, strict=True)
        return [Job(prompt - kept, new) for prompt, new in pairs]


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


def prefix_tokens(leading: Iterable[Message], count: Count) -> int:
    """Tokens of what questions are sent behind, in Qwen's chat markup."""
    return sum(count(message.content) + _MARKUP for message in leading)


def count_tokens(
    questions: Sequence[Question],
    solver: Solver,
    count: Count = estimated_tokens,
    *,
    longest: bool = False,
) -> list[RouteTokens]:
    """Tokens by route, the longest prompts first, as a run asks them.

    Args:
        questions: to be asked.
        solver: words them.
        count: of a text.
        longest: whether every answer is taken to be as long as allowed; else as long as the truth
            where the file has it, and half of what is allowed where it has not.
    """
    found: dict[TaskType, list[tuple[int, int]]] = {}
    prefixes: dict[TaskType, int] = {}
    for question in questions:
        prepared = solver.prepare(question.id, question.text, question.is_multiple_choice)
        kind, request = prepared.route.task_type, prepared.request
        if kind not in prefixes:
            prefixes[kind] = prefix_tokens(request.messages[: request.shared], count)
        prompt = prefixes[kind] + count(question.text) + _MARKUP + _ASKING
        most = request.max_tokens
        new = most if longest else min(most, _expected(question, most, count))
        found.setdefault(kind, []).append((prompt, new))
    return [_route(kind, prefixes[kind], found[kind]) for kind in TaskType if kind in found]


def _route(kind: TaskType, prefix: int, pairs: list[tuple[int, int]]) -> RouteTokens:
    longest_first = sorted(pairs, reverse=True)
    prompts, new = zip(*longest_first, strict=True)
    return RouteTokens(kind, prefix, prompts, new)


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
