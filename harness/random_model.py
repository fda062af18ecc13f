"""A tiny Qwen2 checkpoint with random weights, for trying the machinery without a model.

Its answers are random. It has what a real checkpoint has: safetensors weights, a byte-level
BPE, special tokens and a chat template in ChatML, so that it loads like any other.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from harness.qwen_tokenizer import byte_level_bpe

TINY = {
    "hidden_size": 128,
    "intermediate_size": 256,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
}
HALF_BILLION = {
    "hidden_size": 896,
    "intermediate_size": 4864,
    "num_hidden_layers": 24,
    "num_attention_heads": 14,
    "num_key_value_heads": 2,
}
"""The shape of Qwen2-0.5B (its config.json), without its large vocabulary."""


def make_random_model(
    folder: Path,
    *,
    seed: int = 0,
    shape: dict[str, int] = TINY,
    vocabulary: int = 2_048,
    context: int = 8_192,
    dtype: str = "float32",
    tokenizer: Any = None,
) -> Path:
    """Writes a random Qwen2 checkpoint and returns its folder.

    Args:
        folder: where to; made if missing, files of the same names are replaced.
        seed: of the weights.
        shape: sizes as config.json names them, `TINY` or `HALF_BILLION`.
        vocabulary: tokens of the BPE, the 256 bytes and the special tokens among them.
        context: longest sequence, in tokens.
        dtype: of the weights, as torch names it.
        tokenizer: one to take instead of a BPE made here.
    """
    import torch
    from transformers import Qwen2Config, Qwen2ForCausalLM

    tokenizer = tokenizer or byte_level_bpe(_texts(), vocabulary, context)
    torch.manual_seed(seed)
    config = Qwen2Config(
        max_position_embeddings=context,
        tie_word_embeddings=False,
        bos_token_id=None,
        eos_token_id=tokenizer.eos_token_id,
        pad_token_id=tokenizer.pad_token_id,
        **{"vocab_size": len(tokenizer), **shape},
    )
    folder.mkdir(parents=True, exist_ok=True)
    Qwen2ForCausalLM(config).to(getattr(torch, dtype)).save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder


def _texts() -> list[str]:
    """What the BPE learns from: the project's own banks and prompts."""
    import fewshot_bank

    folders = (Path(fewshot_bank.__path__[0]), Path(__file__).parent / "prompts")
    return [file.read_text("utf-8") for d in folders for file in sorted(d.glob("*.yaml"))]


def main() -> None:
    """Command line: FOLDER, --seed, --half-billion."""
    parser = argparse.ArgumentParser(description="Write a tiny Qwen2 with random weights.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--half-billion", action="store_true", help="the shape of Qwen2-0.5B")
    chosen = parser.parse_args()
    shape = HALF_BILLION if chosen.half_billion else TINY
    make_random_model(chosen.folder, seed=chosen.seed, shape=shape)
    print(json.dumps({"folder": str(chosen.folder), "answers": "random", **shape}))


if __name__ == "__main__":
    main()
