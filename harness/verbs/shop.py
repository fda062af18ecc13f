"""Verbs about the small shop: questions, baselines, train."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from harness.verbs.common import Json, print_json

app = typer.Typer(no_args_is_help=True, help="The built-in small shop.")


@app.command("questions")
def questions(
    split: Annotated[str, typer.Option(help="train, dev or test.")],
    n: Annotated[int, typer.Option("--n", min=1, help="How many.")],
    seed: Annotated[int, typer.Option(help="The same seed gives the same bytes.")] = 0,
    wording: Annotated[
        str, typer.Option(help="Put them in another split's words; default: its own.")
    ] = "",
) -> None:
    """Print questions of the small shop as ShopBench's JSON Lines."""
    from harness.minishop.benchmark import write_questions

    write_questions(split, n, seed, sys.stdout, wording)


@app.command("baselines")
def baselines(
    run: Annotated[Path, typer.Argument(help="A run on builtin or builtin-test.")],
    json: Json = False,
) -> None:
    """Show a run on the built-in benchmark beside chance and beside one constant answer."""
    from harness.minishop.baselines import compare_with_baselines

    compared = compare_with_baselines(run)
    if json:
        print_json({"compared": [one.to_json() for one in compared]})
    else:
        from harness.report.tables import baselines_table

        print(baselines_table(compared))


@app.command("train")
def train(
    out: Annotated[Path, typer.Option(help="Folder; a training in it goes on.")],
    steps: Annotated[int | None, typer.Option(min=1, help="Where it ends.")] = None,
    seed: Annotated[int | None, typer.Option(help="Of weights and examples.")] = None,
    start: Annotated[str, typer.Option(help="Model to go on from: folder or builtin.")] = "",
    device: Annotated[str, typer.Option(help="cpu, cuda, cuda:1, …")] = "cpu",
    threads: Annotated[int, typer.Option(min=0, help="Of the CPU; 0: one a core.")] = 0,
) -> None:
    """Train the built-in model on the small shop's train split; Ctrl-C stops, the same goes on."""
    from harness.minishop.training_run import run_training

    run_training(out, start=start, steps=steps, seed=seed, device=device, threads=threads)
