"""Greedy answers by a library's own interface, in fp32, without this project's code.

python tests/plain_answers.py transformers|vllm MODEL ANSWERS.json < prompts.json
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

NEW_TOKENS = 32


def with_transformers(model: str, prompts: list[str]) -> list[str]:
    from transformers import pipeline

    generate = pipeline("text-generation", model=model, dtype="float32", device="cpu")
    chats = [[{"role": "user", "content": prompt}] for prompt in prompts]
    said = generate(chats, max_new_tokens=NEW_TOKENS, do_sample=False, return_full_text=False)
    return [one[0]["generated_text"] for one in said]


def with_vllm(model: str, prompts: list[str]) -> list[str]:
    from vllm import LLM, SamplingParams

    llm = LLM(model, dtype="float32", kv_cache_memory_bytes=2**30, max_num_seqs=32)
    chats = [[{"role": "user", "content": prompt}] for prompt in prompts]
    said = llm.chat(chats, SamplingParams(temperature=0.0, max_tokens=NEW_TOKENS), use_tqdm=False)
    return [one.outputs[0].text for one in said]


if __name__ == "__main__":
    os.environ.setdefault("HF_HUB_OFFLINE", "1")
    asked = json.load(sys.stdin)
    answer = {"transformers": with_transformers, "vllm": with_vllm}[sys.argv[1]]
    # Libraries print what they like: the answers get a file.
    Path(sys.argv[3]).write_text(json.dumps(answer(sys.argv[2], asked)), "utf-8")
