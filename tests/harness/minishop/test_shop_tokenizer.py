"""The shop's tokenizer is one that everybody rebuilds alike, and cuts a name alike everywhere."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harness.minishop.corpus import train_questions
from harness.minishop.recipe import Recipe
from harness.minishop.splits import Split
from harness.minishop.tokenizer import shop_tokenizer
from harness.minishop.world import World, fresh_brands

transformers = pytest.importorskip("transformers")

TEXTS = [made.text for made in train_questions(3000, Recipe(brands=500))]


@pytest.fixture(scope="module")
def made() -> Any:
    return shop_tokenizer(TEXTS, fresh_brands(2000), 4096, 1024)


@pytest.fixture(scope="module")
def rebuilt(made: Any, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """As transformers and vLLM load it beside a Qwen2 configuration: from vocabulary and merges."""
    folder = tmp_path_factory.mktemp("tokenizer")
    made.save_pretrained(folder)
    (folder / "config.json").write_text(json.dumps({"model_type": "qwen2"}))
    return transformers.AutoTokenizer.from_pretrained(folder)


def test_it_is_rebuilt_alike(made: Any, rebuilt: Any) -> None:
    assert len(rebuilt) == len(made) <= 4096
    assert [rebuilt.encode(text) for text in TEXTS[:500]] == [made.encode(t) for t in TEXTS[:500]]
    chat = [{"role": "user", "content": "Which?\n\n0. Keivova's (new)\n"}]
    assert rebuilt.apply_chat_template(chat, tokenize=False) == made.apply_chat_template(
        chat, tokenize=False
    )
    assert rebuilt.eos_token_id == made.eos_token_id


@given(text=st.text(st.characters(codec="utf-8"), max_size=60))
def test_any_text_is_cut_alike_and_comes_back(made: Any, rebuilt: Any, text: str) -> None:
    ids = made.encode(text)
    assert rebuilt.encode(text) == ids
    assert made.decode(ids) == made.backend_tokenizer.normalizer.normalize_str(text)


def test_frequent_words_are_one_token(made: Any) -> None:
    for word in (" the", " product", " review", "Answer", " three"):
        assert len(made.encode(word)) == 1, word


def test_a_name_is_cut_alike_wherever_it_stands(made: Any) -> None:
    def pieces(text: str) -> list[str]:
        tokens = made.backend_tokenizer.encode(text).tokens
        return [bare for token in tokens if (bare := token.replace("Ġ", "").lower())]

    names = World(Split.TEST).brands
    alike = [
        len({tuple(pieces(text)) for text in (name, f" {name}", name.lower(), f" {name.lower()}")})
        == 1
        for name in names
    ]
    assert sum(alike) >= 0.9 * len(names)
