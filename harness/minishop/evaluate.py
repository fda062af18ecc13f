"""How good a model in training is: greedy answers to a sample of dev, scored by task type."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from harness.minishop.benchmark import SEED
from harness.minishop.questions import Made, make
from harness.minishop.splits import Split
from harness.prompt import read_instructions
from harness.scoring import score_outputs
from harness.scoring.metrics import Metric

_BATCH = 32
_MOST_TOKENS = 40
_STAND_INS = {
    Metric.SENT_TRANSFORMER: Metric.ROUGE_L,
    Metric.MULTILINGUAL_SENT_TRANSFORMER: Metric.ROUGE_L,
}
"""Embedding models are too slow, or absent, for a look in passing."""


@dataclass(frozen=True, slots=True)
class _Asked:
    truth: object
    task_type: str
    metric: str
    task_name: str
    track: None = None


def dev_scores(model: Any, tokenizer: Any, count: int) -> dict[str, float]:
    """The mean score of each task type's families, and of all types under ``mean``.

    No demonstrations and no constraint; ROUGE-L stands in for metrics that need an embedding model.
    """
    made = list(make(Split.DEV, count, SEED))
    answers = _greedy(model, tokenizer, made)
    asked = [
        _Asked(
            one.draft.truth,
            str(one.family.task_type),
            str(_STAND_INS.get(one.family.metric, one.family.metric)),
            one.family.name,
        )
        for one in made
    ]
    families = score_outputs(asked, answers).scores.tasks
    kinds = {one.task_name: one.task_type for one in asked}
    scores: dict[str, float] = {}
    for kind in dict.fromkeys(kinds.values()):
        found = [families[name].score or 0.0 for name in families if kinds[name] == kind]
        scores[kind] = round(sum(found) / len(found), 4)
    scores["mean"] = round(sum(scores.values()) / len(scores), 4)
    scores.update({name: round(of.score or 0.0, 4) for name, of in families.items()})
    return scores


def _greedy(model: Any, tokenizer: Any, made: Sequence[Made]) -> list[str]:
    import torch

    instructions = read_instructions()
    prompts = []
    for one in made:
        system = {"role": "system", "content": instructions.system_message(one.family.task_type)}
        chat = [system, {"role": "user", "content": one.text}]
        text = tokenizer.apply_chat_template(chat, tokenize=False, add_generation_prompt=True)
        prompts.append(tokenizer.backend_tokenizer.encode(text, add_special_tokens=False).ids)
    order = sorted(range(len(prompts)), key=lambda row: len(prompts[row]))
    answers = [""] * len(prompts)
    model.eval()
    for begin in range(0, len(order), _BATCH):
        rows = order[begin : begin + _BATCH]
        longest = max(len(prompts[row]) for row in rows)
        pad = tokenizer.pad_token_id
        ids = torch.tensor([[pad] * (longest - len(prompts[r])) + prompts[r] for r in rows])
        kept = torch.tensor(
            [[0] * (longest - len(prompts[r])) + [1] * len(prompts[r]) for r in rows]
        )
        with torch.inference_mode():
            said = model.generate(
                input_ids=ids.to(model.device),
                attention_mask=kept.to(model.device),
                max_new_tokens=_MOST_TOKENS,
                do_sample=False,
            )
        for row, tokens in zip(rows, said[:, longest:], strict=True):
            answers[row] = tokenizer.decode(tokens, skip_special_tokens=True)
    model.train()
    return answers
