"""``shopharness shop train``: makes the built-in model from the world's train split."""

from __future__ import annotations

import json
import os
import shutil
import time
from collections.abc import Callable
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Any

from tqdm import tqdm

from harness.errors import ModelError
from harness.minishop.corpus import Corpus, train_questions
from harness.minishop.evaluate import dev_scores
from harness.minishop.recipe import Recipe
from harness.minishop.tokenizer import shop_tokenizer
from harness.minishop.world import fresh_brands
from harness.prompt import read_instructions
from tasks.base import TaskType


def train(
    out: Path,
    recipe: Recipe,
    *,
    device: str = "cpu",
    threads: int = 0,
    start: Path | None = None,
    stopped: Callable[[int], bool] = lambda step: False,
) -> bool:
    """Trains, from where an earlier call in the same folder stopped.

    Args:
        out: Folder of the checkpoint, of ``losses.jsonl``, ``curve.jsonl`` and of ``model/``, the
            best model by dev.
        recipe: All numbers; those of the earlier call.
        device: ``cpu``, ``cuda``, …
        threads: Of the CPU; 0 for as many as it has cores. No number depends on it.
        start: Folder of the model to go on from, whose fingerprint the recipe holds; None for a
            training from nothing.
        stopped: Asked after every step whether to stop there.

    Returns:
        Whether the training came to its end.

    Raises:
        ModelError: The folder holds a training by another recipe, or something else.
    """
    import torch

    on_cpu = torch.device(device).type == "cpu"
    if on_cpu:
        # One thread an operation, but several parts of a step at a time: threads that share an
        # operation wait for the slowest, which cost a third on two cores and more on busy ones.
        torch.set_num_threads(1)
    workers = (threads or os.cpu_count() or 1) if on_cpu else 1
    _claim(out, recipe)
    tokenizer = _tokenizer(out, recipe, start)
    from harness.minishop.learner import Learner

    specials = (tokenizer.pad_token_id, tokenizer.eos_token_id)
    tokens = tokenizer.convert_ids_to_tokens(range(len(tokenizer)))
    learner = Learner(recipe, tokens, specials, device, workers, start)
    corpus = Corpus(tokenizer, recipe)
    first, best, spent = _restore(out, learner)
    started = time.monotonic() - spent
    ended = True
    bar = tqdm(range(first, recipe.steps), total=recipe.steps, initial=first, unit="step")
    for step in bar:
        losses = learner.learn(step, corpus.step(step))
        seconds = time.monotonic() - started
        bar.set_postfix({name: f"{value:.3f}" for name, value in losses.items()}, refresh=False)
        _append(out / "losses.jsonl", {"step": step, **losses})
        done, last = step + 1, step + 1 == recipe.steps
        if last or done % recipe.evaluate_every == 0:
            scores = dev_scores(learner.model, tokenizer, recipe.evaluated)
            record = {"step": done, "seconds": round(seconds, 1), **losses, "dev": scores}
            _append(out / "curve.jsonl", record)
            if scores["mean"] >= best:
                best = scores["mean"]
                write_model(out / "model", learner.model, tokenizer, start)
        stop = stopped(done)
        if last or stop or done % recipe.save_every == 0:
            saved = {"step": done, "best": best, "seconds": seconds, **learner.state()}
            _replace(out / "checkpoint.pt", partial(torch.save, saved))
        if stop and not last:
            ended = False
            break
    bar.close()
    return ended


def write_model(folder: Path, model: Any, tokenizer: Any, start: Path | None = None) -> None:
    """Writes a checkpoint in fp16 that loads like any other; a folder of that name is replaced.

    Args:
        folder: Where to.
        model: In training, of any precision.
        tokenizer: The one it is trained with.
        start: The model that it went on from; its tokenizer's files are taken over as they are.
    """
    import torch
    from transformers import GenerationConfig

    new = folder.with_name(f"{folder.name}.new")
    shutil.rmtree(new, ignore_errors=True)
    copy = type(model)(model.config)
    copy.load_state_dict(model.state_dict())
    copy.generation_config = GenerationConfig(
        eos_token_id=tokenizer.eos_token_id, pad_token_id=tokenizer.pad_token_id, do_sample=False
    )
    copy.to(torch.float16).save_pretrained(new)
    if start:
        for file in start.glob("tokenizer*.json"):
            shutil.copyfile(file, new / file.name)
    else:
        tokenizer.save_pretrained(new, save_jinja_files=False)
        _name_plain_class(new / "tokenizer_config.json")
    shutil.rmtree(folder, ignore_errors=True)
    new.rename(folder)


def _claim(out: Path, recipe: Recipe) -> None:
    """Makes the folder, or sees that it belongs to this recipe."""
    path, wanted = out / "recipe.json", asdict(recipe)
    try:
        out.mkdir(parents=True, exist_ok=True)
        found = json.loads(path.read_text("utf-8")) if any(out.iterdir()) else wanted
    except (FileNotFoundError, ValueError):
        found = None
    except OSError as problem:
        raise ModelError(f"{out}: cannot be used: {problem.strerror}") from None
    if not isinstance(found, dict):
        raise ModelError(f"{out}: holds files that are no training's; choose another --out")
    other = [name for name in wanted if found.get(name) != wanted[name]]
    if other:
        raise ModelError(
            f"{out} holds a training with other {', '.join(other)} "
            f"({', '.join(f'{name} {found.get(name)}' for name in other)}); "
            "give the same to go on with it, or another --out"
        )
    _replace(path, lambda new: new.write_text(json.dumps(wanted, indent=2) + "\n", "utf-8"))


def _tokenizer(out: Path, recipe: Recipe, start: Path | None) -> Any:
    """The tokenizer of the model it goes on from, or its own, made on the first call."""
    from transformers import AutoTokenizer

    if start:
        return AutoTokenizer.from_pretrained(start)
    folder = out / "tokenizer"
    if not (folder / "tokenizer_config.json").exists():
        names = fresh_brands(recipe.brands)
        made = shop_tokenizer(_texts(recipe), names, recipe.vocabulary, recipe.context)
        made.save_pretrained(folder)
    return AutoTokenizer.from_pretrained(folder)


def _texts(recipe: Recipe) -> list[str]:
    """What the tokenizer takes its words from."""
    made = train_questions(recipe.tokenizer_texts, recipe)
    instructions = read_instructions()
    systems = [instructions.system_message(kind) for kind in TaskType]
    return [text for one in made for text in (one.text, one.answer)] + systems * 20


def _restore(out: Path, learner: Any) -> tuple[int, float, float]:
    """The step to go on with, the best score so far and the seconds spent."""
    import torch

    path = out / "checkpoint.pt"
    if not path.exists():
        for name in ("losses.jsonl", "curve.jsonl"):
            (out / name).unlink(missing_ok=True)
        return 0, -1.0, 0.0
    saved = torch.load(path, map_location=learner.model.device, weights_only=True)
    saved["random"] = saved["random"].cpu()
    learner.restore(saved)
    step = int(saved["step"])
    for name, least in (("losses.jsonl", 1), ("curve.jsonl", 0)):
        _forget(out / name, step - least)
    return step, float(saved["best"]), float(saved["seconds"])


def _forget(path: Path, last: int) -> None:
    """Drops what was recorded after the checkpoint: it comes again."""
    if path.exists():
        lines = path.read_text("utf-8").splitlines()
        kept = [line for line in lines if line.endswith("}") and json.loads(line)["step"] <= last]
        _replace(path, lambda new: new.write_text("".join(f"{line}\n" for line in kept), "utf-8"))


def _append(path: Path, record: dict[str, Any]) -> None:
    with path.open("a", encoding="utf-8") as file:
        file.write(json.dumps(record) + "\n")


def _replace(path: Path, write: Callable[[Path], Any]) -> None:
    """Writes a file whole or not at all."""
    new = path.with_name(f"{path.name}.new")
    write(new)
    new.replace(path)


def _name_plain_class(path: Path) -> None:
    """The name of the tokenizer's class that Qwen2 checkpoints give, in transformers 4 and 5."""
    config = json.loads(path.read_text("utf-8"))
    config["tokenizer_class"] = "Qwen2Tokenizer"
    path.write_text(json.dumps(config, indent=2, ensure_ascii=False) + "\n", "utf-8")
