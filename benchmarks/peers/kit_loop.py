"""The loop of the competition's kit over a model without a prefix cache.

    python -m benchmarks.peers.kit_loop FOLDER MODEL

As the KDD Cup 2024 ShopBench starter kit drives a submission: questions in groups of one task type,
each group in batches of 16, a batch answered before the next is handed over. The model behind it is
plain vLLM, ``LLM.chat``, without prefix caching, as the kit's sample models have none. It is handed
the same chats and caps as the other ways, and its answers are scored as shopharness scores them.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from benchmarks.peers.exchange import Asked, Meter, read_asked, write_taken
from harness.question import read_questions
from harness.scoring import score_outputs

NAME = "kit"
BATCH = 16


class UserModel:
    """What the kit asks for answers, in the manner of its sample that uses vLLM."""

    def __init__(self, model: str, settings: dict[str, Any]) -> None:
        from vllm import LLM

        self.llm = LLM(model=model, enable_prefix_caching=False, **settings)

    def get_batch_size(self) -> int:
        """Prompts of one call."""
        return BATCH

    def batch_predict(self, batch: Sequence[Asked]) -> list[str]:
        """Answers a batch, in its order."""
        from vllm import SamplingParams

        outputs = self.llm.chat(
            [asked.messages for asked in batch],
            [SamplingParams(temperature=0.0, max_tokens=asked.max_tokens) for asked in batch],
            use_tqdm=False,
        )
        return [output.outputs[0].text for output in outputs]


def main() -> None:
    from tqdm import tqdm

    folder, model = Path(sys.argv[1]), sys.argv[2]
    asked = read_asked(folder)
    user_model = UserModel(model, json.loads((folder / "engine.json").read_text("utf-8")))
    answers: dict[int, str] = {}
    meter = Meter(user_model.llm.llm_engine)
    with tqdm(total=len(asked), unit="question", disable=None) as bar:
        for batch in _batches(asked, user_model.get_batch_size()):
            said = user_model.batch_predict(batch)
            answers |= {one.id: text for one, text in zip(batch, said, strict=True)}
            bar.update(len(batch))
    questions = list(read_questions(folder / "questions.jsonl"))
    score_outputs(questions, [answers[question.id] for question in questions])
    write_taken(folder, NAME, meter.taken(), answers)


def _batches(asked: Sequence[Asked], size: int) -> Iterator[list[Asked]]:
    groups: dict[str, list[Asked]] = {}
    for one in asked:
        groups.setdefault(one.task_type, []).append(one)
    for group in groups.values():
        for start in range(0, len(group), size):
            yield group[start : start + size]


if __name__ == "__main__":
    main()
