"""What exactly a model is sent for a question: text, tokens, and what its answer is held to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from harness.banks import bank_for
from harness.builtin import model_path, question_path
from harness.engines.chat import ChatEncoder, load_tokenizer
from harness.errors import QuestionError
from harness.question import read_questions
from harness.solver import Solver
from tasks.base import Constraint


@dataclass(frozen=True, slots=True)
class Sent:
    """One request as a model gets it."""

    text: str
    """The chat, its markup included."""
    token_ids: list[int]
    shared_tokens: int
    """How many of them, from the first, other questions of the type begin with too."""
    max_tokens: int
    temperature: float
    scored: tuple[str, ...]
    constraint: Constraint | None

    def to_json(self) -> dict[str, Any]:
        """A JSON document."""
        return asdict(self)


def sent_requests(
    questions: Path,
    row: int,
    model: str,
    bank: str,
    strategy: str,
    *,
    skip_bad: bool = False,
    on_bad: Callable[[QuestionError], object] | None = None,
) -> list[Sent]:
    """The requests that one question of a file makes, in the order asked.

    Args:
        questions: The file.
        row: Which, counted from 0.
        model: The checkpoint whose chat template and tokenizer are used.
        bank: The demonstrations.
        strategy: The way to ask.
        skip_bad: Whether rows that cannot be read are passed over.
        on_bad: Called with the error of each.

    Raises:
        HarnessError: a file cannot be used, or has no such row.
    """
    every = read_questions(question_path(questions), skip_bad=skip_bad, on_bad=on_bad)
    asked = {question.id: question for question in every}
    if row not in asked:
        raise QuestionError(
            f"{questions}: no question in row {row}; its {len(asked)} are in rows "
            f"{min(asked)} to {max(asked)}"
        )
    question = asked[row]
    tokenizer = load_tokenizer(model_path(model))
    encoder = ChatEncoder(tokenizer, tokenizer.model_max_length)
    shown, _ = bank_for(bank, list(asked.values()))
    prepared = Solver(shown, strategy).prepare(row, question.text, question.is_multiple_choice)
    sent = []
    for request in prepared.requests:
        encoded = encoder.encode(request)
        sent.append(
            Sent(
                tokenizer.decode(encoded.ids, skip_special_tokens=False),
                list(encoded.ids),
                len(encoded.prefix),
                request.max_tokens,
                request.temperature,
                request.scored,
                request.constraint,
            )
        )
    return sent
