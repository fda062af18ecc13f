"""A model in training: its weights, its optimizers, and one step of learning."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any

import torch
from torch import Tensor
from torch.nn.functional import cross_entropy, linear
from transformers import (
    AttentionInterface,
    AttentionMaskInterface,
    AutoConfig,
    Qwen2Config,
    Qwen2ForCausalLM,
)
from transformers.integrations.sdpa_attention import sdpa_attention_forward
from transformers.masking_utils import sdpa_mask

from harness.errors import ModelError
from harness.minishop.corpus import Example
from harness.minishop.first_weights import set_first_weights
from harness.minishop.recipe import Recipe
from harness.minishop.world import ITEM_LABELS

_FINAL_RATE = 0.05
_SHORT_ATTENTION = "shop_matmul"


def _attention(
    module: torch.nn.Module,
    query: Tensor,
    key: Tensor,
    value: Tensor,
    mask: Tensor | None,
    **rest: Any,
) -> tuple[Tensor, None]:
    """Attention by plain matrix products, where nothing but later tokens is hidden.

    On a CPU, for short texts, it takes half the time of the kernel, forwards and backwards.

    Args:
        module: The layer.
        query: (batch, heads, length, width of a head); so are key and value.
        mask: None where nothing but later tokens is hidden.
        rest: ``scaling``, and what the kernel takes.

    Returns:
        (batch, length, heads, width of a head), and no weights.
    """
    if mask is not None or query.shape != key.shape:
        found: Tensor = sdpa_attention_forward(module, query, key, value, mask, **rest)[0]
        return found, None
    batch, heads, length, width = query.shape
    flat = (batch * heads, length, width)
    hidden = query.new_full((length, length), -torch.inf).triu(1).expand(batch * heads, -1, -1)
    scores = torch.baddbmm(hidden, query.reshape(flat), key.reshape(flat).mT, alpha=rest["scaling"])
    mixed = torch.bmm(scores.softmax(-1), value.reshape(flat))
    return mixed.view(batch, heads, length, width).transpose(1, 2), None


def _check_shape(start: Path, wanted: Qwen2Config) -> None:
    """A model to go on from has the recipe's shape.

    Raises:
        ModelError: It has another one.
    """
    found = AutoConfig.from_pretrained(start)
    for name in ("model_type", "num_hidden_layers", "hidden_size", "intermediate_size"):
        has, needs = getattr(found, name, None), getattr(wanted, name)
        if has != needs:
            raise ModelError(
                f"--start {start}: its {name} is {has}, but training makes a model of {needs}; "
                "give the built-in model or one that 'shop train' made"
            )


def _precision(device: torch.device) -> AbstractContextManager[Any]:
    """Bfloat16 on a GPU. A CPU's products of this size take half as long in fp32 (measured)."""
    if device.type == "cpu":
        return nullcontext()
    return torch.autocast(device.type, torch.bfloat16)


class Learner:
    """A Qwen2 model, the head that tells listed items' labels, and what updates them.

    Args:
        recipe: shape and rates.
        tokens: the tokenizer's vocabulary, in the order of ids.
        specials: ids of the token that pads and of the one that ends an answer.
        device: ``cpu``, ``cuda``, …
        threads: Parts of a step that are computed at a time.
        start: Folder of the model to go on from; None for first weights.

    Raises:
        ModelError: The model to go on from has another shape.
    """

    def __init__(
        self,
        recipe: Recipe,
        tokens: Sequence[str],
        specials: tuple[int, int],
        device: str,
        threads: int,
        start: Path | None = None,
    ) -> None:
        torch.manual_seed(recipe.seed)
        self._recipe = recipe
        self._workers = ThreadPoolExecutor(threads)
        self._pad, end = specials
        config = Qwen2Config(
            vocab_size=len(tokens),
            hidden_size=recipe.width,
            intermediate_size=recipe.mlp,
            num_hidden_layers=recipe.layers,
            num_attention_heads=recipe.heads,
            num_key_value_heads=recipe.heads,
            max_position_embeddings=recipe.context,
            rope_parameters={"rope_type": "default", "rope_theta": recipe.rope_theta},
            tie_word_embeddings=True,
            bos_token_id=None,
            eos_token_id=end,
            pad_token_id=self._pad,
        )
        self.model: Any = Qwen2ForCausalLM(config)
        if start:
            _check_shape(start, config)
            begun = Qwen2ForCausalLM.from_pretrained(start, dtype=torch.float32)
            self.model.load_state_dict(begun.state_dict())
        else:
            set_first_weights(self.model, tokens)
        self.model.to(device)
        if self.model.device.type == "cpu":
            AttentionInterface.register(_SHORT_ATTENTION, _attention)
            AttentionMaskInterface.register(_SHORT_ATTENTION, sdpa_mask)
            self.model.set_attn_implementation(_SHORT_ATTENTION)
        self.item_head = torch.nn.Linear(recipe.width, len(ITEM_LABELS)).to(device)
        layered = {id(p) for p in self.model.model.layers.parameters() if p.ndim == 2}
        others = [p for p in self._parameters() if id(p) not in layered]
        adam = torch.optim.AdamW(others, lr=0.0, betas=(0.9, 0.95), weight_decay=0.0)
        self._optimizers: list[tuple[torch.optim.Optimizer, float]] = [(adam, recipe.adam_rate)]
        # One for each layer, so that they can take their steps at the same time.
        for layer in self.model.model.layers:
            matrices = [p for p in layer.parameters() if p.ndim == 2]
            muon = torch.optim.Muon(matrices, weight_decay=0.01)
            self._optimizers.append((muon, recipe.muon_rate))

    def learn(self, step: int, examples: Sequence[Example]) -> dict[str, float]:
        """One step; returns the losses: all, answers, prompt, items."""
        totals = {
            "answer": sum(sum(example.answer) for example in examples),
            "prompt": sum(sum(example.prompt) for example in examples),
            "items": float(sum(len(example.marks) for example in examples)),
        }
        losses = dict.fromkeys(("loss", *totals), 0.0)
        parts = list(self._parts(examples))
        # Added up in the parts' order, whichever is ready first: threads change no number.
        for found, gradients in self._workers.map(self._gradients, parts, [totals] * len(parts)):
            for name, value in found.items():
                losses[name] += value
            for weight, gradient in zip(self._parameters(), gradients, strict=True):
                if gradient is not None:
                    weight.grad = gradient if weight.grad is None else weight.grad.add_(gradient)
        torch.nn.utils.clip_grad_norm_(self._parameters(), 1.0)
        for optimizer, rate in self._optimizers:
            for group in optimizer.param_groups:
                group["lr"] = rate * self._pace(step)
        list(self._workers.map(lambda one: one[0].step(), self._optimizers))
        for weight in self._parameters():
            weight.grad = None
        return losses

    def state(self) -> dict[str, Any]:
        """All that the next step depends on."""
        return {
            "model": self.model.state_dict(),
            "item_head": self.item_head.state_dict(),
            "optimizers": [optimizer.state_dict() for optimizer, _ in self._optimizers],
            "random": torch.get_rng_state(),
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Goes back to a state."""
        self.model.load_state_dict(state["model"])
        self.item_head.load_state_dict(state["item_head"])
        for (optimizer, _), saved in zip(self._optimizers, state["optimizers"], strict=True):
            optimizer.load_state_dict(saved)
        torch.set_rng_state(state["random"])

    def _parameters(self) -> list[torch.nn.Parameter]:
        return [*self.model.parameters(), *self.item_head.parameters()]

    def _pace(self, step: int) -> float:
        recipe = self._recipe
        warm = min(1.0, (step + 1) / recipe.warmup_steps)
        fast = recipe.fast_share * recipe.steps
        if step < fast:
            return warm
        left = (recipe.steps - step) / (recipe.steps - fast)
        return warm * recipe.settled_rate * max(_FINAL_RATE, left)

    def _parts(self, examples: Sequence[Example]) -> Iterator[list[Example]]:
        """Examples of like length together, so that little is padded."""
        part: list[Example] = []
        for example in sorted(examples, key=lambda one: -len(one.ids)):
            longest = len(part[0].ids) if part else 0
            wasteful = longest * 0.6 > len(example.ids)
            if part and (wasteful or (len(part) + 1) * longest > self._recipe.micro_tokens):
                yield part
                part = []
            part.append(example)
        if part:
            yield part

    def _gradients(
        self, part: Sequence[Example], totals: dict[str, float]
    ) -> tuple[dict[str, float], tuple[Tensor | None, ...]]:
        """A part's share of the losses, and their gradient with respect to each parameter."""
        found = self._losses(part, totals)
        loss = (
            found["answer"]
            + self._recipe.prompt_weight * found["prompt"]
            + self._recipe.item_weight * found["items"]
        )
        gradients = torch.autograd.grad(loss, self._parameters(), allow_unused=True)
        return {name: one.item() for name, one in {"loss": loss, **found}.items()}, gradients

    def _losses(self, part: Sequence[Example], totals: dict[str, float]) -> dict[str, Tensor]:
        """Each kind's share of the step's mean loss."""
        device = self.model.device
        longest = max(len(example.ids) for example in part)
        padded = [[*e.ids, *[self._pad] * (longest - len(e.ids))] for e in part]
        ids = torch.tensor(padded, device=device)
        # Padding stands at the end, where no token that counts can see it: no mask is needed.
        with _precision(device):
            out = self.model.model(input_ids=ids, use_cache=False, output_hidden_states=True)
            ends = [(row, place, label) for row, e in enumerate(part) for place, label in e.marks]
            losses = {"items": ids.new_zeros((), dtype=torch.float32)}
            if ends:
                rows, places, labels = torch.tensor(ends, device=device).unbind(1)
                seen = out.hidden_states[self._recipe.item_layer][rows, places]
                told = self.item_head(seen).float()
                losses["items"] = cross_entropy(told, labels, reduction="sum") / totals["items"]
            weights = {
                name: torch.tensor(
                    [[*getattr(e, name), *[0.0] * (longest - len(e.ids))] for e in part],
                    device=device,
                )[:, 1:]
                for name in ("answer", "prompt")
            }
            learnt = (weights["answer"] + weights["prompt"]) > 0
            logits = linear(out.last_hidden_state[:, :-1][learnt], self.model.lm_head.weight)
        token = cross_entropy(logits.float(), ids[:, 1:][learnt], reduction="none")
        for name, weight in weights.items():
            losses[name] = (token * weight[learnt]).sum() / max(totals[name], 1e-9)
        return losses
