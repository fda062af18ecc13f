"""Training promises: one seed one course, and an interruption changes nothing."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from harness.errors import ModelError
from harness.minishop.corpus import Corpus, item_ends, train_questions
from harness.minishop.recipe import Recipe, continued
from harness.minishop.splits import Split
from harness.minishop.train import train
from harness.minishop.world import World, fresh_brands

transformers = pytest.importorskip("transformers")

TINY = Recipe(
    steps=100,
    layers=2,
    width=128,
    mlp=128,
    heads=2,
    item_layer=1,
    tokens_per_step=150,
    micro_tokens=64,
    brands=500,
    induction_share=0.2,
    lesson_share=0.2,
    evaluate_every=1000,
    evaluated=39,
    longest=400,
    tokenizer_texts=500,
)


def losses(folder: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (folder / "losses.jsonl").read_text().splitlines()]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("whole")
    assert train(folder, TINY, threads=1)
    return folder


def test_one_seed_gives_one_course_on_any_number_of_threads(whole: Path, tmp_path: Path) -> None:
    assert train(tmp_path, TINY, threads=3)
    assert len(losses(whole)) == 100
    assert losses(tmp_path) == losses(whole)


def test_an_interrupted_training_goes_on_as_if_nothing_had_been(
    whole: Path, tmp_path: Path
) -> None:
    assert not train(tmp_path, TINY, threads=1, stopped=lambda step: step == 33)
    assert len(losses(tmp_path)) == 33
    # A crash after the checkpoint leaves a loss behind, perhaps half of one.
    with (tmp_path / "losses.jsonl").open("a") as file:
        file.write('{"step": 33, "loss": 0.0}\n{"step": 34, "lo')
    assert train(tmp_path, TINY, threads=1)
    assert losses(tmp_path) == losses(whole)


def test_another_recipe_in_the_same_folder_is_refused(whole: Path) -> None:
    with pytest.raises(ModelError, match=r"other steps \(steps 100\)"):
        train(whole, replace(TINY, steps=7), threads=1)


@pytest.mark.parametrize("name", ["notes.txt", "recipe.json", "model"])
def test_a_folder_of_other_things_is_refused_and_left_as_it_was(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("[]")
    with pytest.raises(ModelError, match="holds files that are no training's"):
        train(tmp_path, TINY, threads=1)
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_the_model_is_a_plain_qwen2_in_fp16(whole: Path) -> None:
    folder = whole / "model"
    config = json.loads((folder / "config.json").read_text())
    assert config["architectures"] == ["Qwen2ForCausalLM"]
    assert config["dtype"] == "float16"
    assert config["tie_word_embeddings"] is True
    assert "im_start" in json.loads((folder / "tokenizer_config.json").read_text())["chat_template"]
    tokenizer = transformers.AutoTokenizer.from_pretrained(folder)
    text = "Öl für  'Keivova'\n\n浴帘 12,5 <b>"
    assert tokenizer.decode(tokenizer.encode(text)) == text
    model = transformers.AutoModelForCausalLM.from_pretrained(folder)
    assert model.config.vocab_size == len(tokenizer)


def test_an_example_reads_as_the_chat_template_writes_it(whole: Path) -> None:
    tokenizer = transformers.AutoTokenizer.from_pretrained(whole / "model")
    corpus = Corpus(tokenizer, TINY)
    for step in range(30, 100):
        for example in corpus.step(step):
            text = tokenizer.decode(example.ids)
            chat = []
            for message in text.removeprefix("<|im_start|>").split("<|im_end|>\n<|im_start|>"):
                role, _, content = message.removesuffix("<|im_end|>\n").partition("\n")
                chat.append({"role": role, "content": content})
            assert tokenizer.apply_chat_template(chat)["input_ids"] == example.ids
            learnt = [i for i, w in zip(example.ids, example.answer, strict=True) if w]
            said = [message["content"] for message in chat if message["role"] == "assistant"]
            assert tokenizer.decode(learnt) == "".join(f"{one}<|im_end|>" for one in said)


def test_a_training_goes_on_from_a_model(whole: Path, tmp_path: Path) -> None:
    recipe = replace(continued(TINY, "its fingerprint"), steps=6)
    assert not train(
        tmp_path, recipe, threads=1, start=whole / "model", stopped=lambda step: step == 3
    )
    assert train(tmp_path, recipe, threads=1, start=whole / "model")
    for name in ("tokenizer.json", "tokenizer_config.json"):
        assert (tmp_path / "model" / name).read_bytes() == (whole / "model" / name).read_bytes()
    undisturbed = tmp_path / "undisturbed"
    assert train(undisturbed, recipe, threads=1, start=whole / "model")
    assert losses(tmp_path) == losses(undisturbed)
    assert train(tmp_path / "anew", replace(recipe, start=""), threads=1)
    assert losses(tmp_path)[0]["loss"] < losses(tmp_path / "anew")[0]["loss"]
    with pytest.raises(ModelError, match="other start"):
        train(tmp_path, replace(recipe, start="another"), threads=1, start=whole / "model")


def test_a_model_of_another_shape_is_refused(whole: Path, tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="hidden_size is 128, but training makes a model of 256"):
        train(tmp_path, replace(TINY, width=256), threads=1, start=whole / "model")


def test_every_listed_item_and_what_is_judged_are_found_in_the_question() -> None:
    judged = set()
    for made in train_questions(3000, TINY):
        ends = item_ends(made)
        if made.draft.verdict is not None:
            (end, label), *ends = ends
            judged.add((made.family.name, label))
            assert made.text[: end + 1].endswith(tuple(part.text for part in made.draft.parts))
            assert all(part.text not in made.text[end + 1 :] for part in made.draft.parts)
        assert len(ends) == len(made.draft.items)
        for (end, _), item in zip(ends, made.draft.items, strict=True):
            assert made.text[: end + 1].endswith(item)
            assert made.text[end + 1 : end + 2].strip() == ""
    families = ("query-product-grade", "query-relation")
    assert judged == {(name, label) for name in families for label in range(4)}


def test_training_brands_are_many_and_none_is_held_out() -> None:
    names = fresh_brands(5000)
    assert len(set(names)) == 5000
    for split in (Split.DEV, Split.TEST):
        assert not set(names) & set(World(split).brands)
