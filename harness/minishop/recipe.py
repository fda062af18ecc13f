"""How the built-in model is made: every number of its training."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Recipe:
    """Shape of the model and course of its training. Part of a training's identity."""

    steps: int = 5600
    seed: int = 1
    start: str = ""
    """Fingerprint of the model that it goes on from; empty for a training from nothing."""
    layers: int = 5
    width: int = 256
    mlp: int = 512
    heads: int = 4
    vocabulary: int = 5120
    context: int = 8192
    rope_theta: float = 10_000.0
    tokens_per_step: int = 4096
    micro_tokens: int = 2048
    """Padded tokens computed together."""
    brands: int = 30_000
    """Invented names: so many that copying is learnt, not the names."""
    tokenizer_texts: int = 20_000
    """Questions that the tokenizer takes its words from."""
    induction_share: float = 0.13
    """Of the steps, at the beginning: repeated random tokens and look-up."""
    induction_tokens_per_step: int = 2048
    """How soon looking back is learnt depends on the number of steps, not on their size."""
    growth_share: float = 0.4
    """Of the steps: when lists have grown to their full length."""
    chat_share: float = 0.6
    """Of the steps: from then on most chats have a system message, half of them demonstrations."""
    lesson_share: float = 0.0
    """Of the chats after the first lessons: short ones without wording (`lessons`)."""
    longest: int = 1600
    """Tokens of a chat; what demonstrations would make longer has fewer of them."""
    muon_rate: float = 0.02
    adam_rate: float = 0.004
    warmup_steps: int = 40
    """While the learning rates rise."""
    fast_share: float = 0.07
    """Of the steps: at full learning rates, until looking back is learnt."""
    settled_rate: float = 0.4
    """Of the learning rates, from then on: at full rates a small batch's noise hid what tells items
    apart. They fall to a twentieth in a straight line."""
    prompt_weight: float = 0.3
    prompt_share: float = 1.0
    """Of the chats: those whose questions' own tokens are learnt too, which costs a quarter."""
    item_weight: float = 0.5
    item_layer: int = 3
    """After how many layers each item's label is to be told; a head for training only."""
    evaluate_every: int = 500
    save_every: int = 100
    evaluated: int = 195
    """Questions of dev, all families in turn."""


def continued(recipe: Recipe, start: str) -> Recipe:
    """The course of a training that goes on from a trained model, whose fingerprint is ``start``.

    Looking back is learnt, so lists have their full length at once. The rates rise to about half of
    what a first course has in its middle: enough to learn anew, not enough to forget.
    """
    return replace(
        recipe,
        steps=1000,
        start=start,
        induction_share=0.0,
        growth_share=0.0,
        fast_share=0.0,
        settled_rate=0.2,
        warmup_steps=40,
        prompt_weight=0.1,
        prompt_share=0.25,
        lesson_share=0.3,
        chat_share=0.75,
        evaluate_every=200,
    )
