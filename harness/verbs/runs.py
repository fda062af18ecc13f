"""Verbs about questions, answers and scores: run, prompt, score, compare, parity, route."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from harness.errors import HarnessError
from harness.verbs.common import Bank, Json, SkipBad, Strategy, print_json, say_skipped

app = typer.Typer()


@app.command()
def run(
    questions: Annotated[
        Path,
        typer.Argument(
            help="ShopBench JSON Lines or JSON, a Shopping MMLU folder, builtin or builtin-test."
        ),
    ] = Path("builtin"),
    model: Annotated[
        str, typer.Option(help="Folder of a Hugging Face checkpoint, or builtin.")
    ] = "builtin",
    preset: Annotated[
        str | None, typer.Option(help="An engine with its settings; see shopharness presets.")
    ] = None,
    engine: Annotated[
        str | None, typer.Option(help="transformers, vllm or replay; default: the preset's.")
    ] = None,
    adapter: Annotated[str, typer.Option(help="Folder of a LoRA adapter.")] = "",
    bank: Bank = "per-type",
    strategy: Strategy = "direct",
    out: Annotated[Path | None, typer.Option(help="Run folder; default: runs/ and a hash.")] = None,
    limit: Annotated[
        int | None, typer.Option(min=1, help="Answer only the first N questions.")
    ] = None,
    task_type: Annotated[
        str | None, typer.Option(help="Answer only questions routed to this type.")
    ] = None,
    constrain: Annotated[
        bool, typer.Option("--constrain/--no-constrain", help="Hold the decoder to valid answers.")
    ] = True,
    prefix_cache: Annotated[
        bool | None,
        typer.Option("--prefix-cache/--no-prefix-cache", help="Compute shared prefixes once."),
    ] = None,
    batch_size: Annotated[
        int | None, typer.Option(min=1, help="Questions computed together; default: 16.")
    ] = None,
    device: Annotated[str | None, typer.Option(help="auto, cpu, cuda, cuda:1, …")] = None,
    dtype: Annotated[str | None, typer.Option(help="auto, float32, float16 or bfloat16.")] = None,
    set_: Annotated[
        list[str] | None,
        typer.Option("--set", metavar="NAME=VALUE", help="Another setting of the engine."),
    ] = None,
    temperature: Annotated[float, typer.Option(min=0.0, max=100.0, help="0 is greedy.")] = 0.0,
    seed: Annotated[int, typer.Option(help="Of sampling.")] = 0,
    skip_bad: SkipBad = False,
    json: Json = False,
    verbose: Annotated[
        bool, typer.Option("--verbose", "-v", help="Show what libraries log.")
    ] = False,
) -> None:
    """Answer a benchmark file with a local model, and score the answers."""
    from harness.manifest import RunOptions
    from harness.pipeline import run as run_questions
    from harness.preset import parse_settings

    if verbose:
        import logging

        logging.basicConfig(stream=sys.stderr, level=logging.INFO)
    result = run_questions(
        RunOptions(
            questions=questions,
            model=model,
            preset=preset,
            engine=engine,
            adapter=adapter,
            bank=bank,
            strategy=strategy,
            constrain=constrain,
            prefix_cache=prefix_cache,
            batch_size=batch_size,
            device=device,
            dtype=dtype,
            temperature=temperature,
            seed=seed,
            limit=limit,
            task_type=_task_type(task_type),
            skip_bad=skip_bad,
            settings=parse_settings(set_ or ()),
        ),
        out,
    )
    say_skipped(result.bad_rows)
    if json:
        print_json(result.to_json())
    else:
        from harness.report.tables import run_table

        print(run_table(result))


@app.command()
def prompt(
    questions: Annotated[Path, typer.Argument(help="A question file, or builtin.")],
    row: Annotated[int, typer.Option(min=0, help="Which question, counted from 0.")] = 0,
    model: Annotated[
        str, typer.Option(help="Whose chat template and tokenizer: a checkpoint, or builtin.")
    ] = "builtin",
    bank: Bank = "per-type",
    strategy: Strategy = "direct",
    skip_bad: SkipBad = False,
    json: Json = False,
) -> None:
    """Print the exact text and tokens that a model is sent for one question."""
    from harness.errors import QuestionError
    from harness.sent import sent_requests

    bad: list[QuestionError] = []
    sent = sent_requests(
        questions, row, model, bank, strategy, skip_bad=skip_bad, on_bad=bad.append
    )
    say_skipped(len(bad))
    if json:
        print_json({"requests": [one.to_json() for one in sent]})
    else:
        from harness.report.tables import sent_text

        print("\n\n".join(map(sent_text, sent)))


@app.command()
def score(
    questions: Annotated[
        Path, typer.Argument(metavar="QUESTIONS|RUN", help="A question file, or a run's folder.")
    ],
    predictions: Annotated[
        Path | None, typer.Argument(help="JSON Lines with model_output_str; not for a run.")
    ] = None,
    mend: Annotated[
        bool, typer.Option("--mend/--no-mend", help="A run: its answers, or what the model said.")
    ] = True,
    samples: Annotated[
        bool, typer.Option("--samples", help="With --json: every question's score.")
    ] = False,
    skip_bad: SkipBad = False,
    json: Json = False,
) -> None:
    """Say what the official evaluator would, with error bars."""
    from harness.report.tables import outcome_line, run_table, score_table
    from harness.results import count_outcomes

    if predictions is None:
        from harness.results import score_run

        result = score_run(questions, mend=mend)
        if json:
            print_json(result.to_json(with_samples=samples))
        else:
            print(run_table(result))
        return
    from harness.predictions import read_predictions
    from harness.question import read_questions
    from harness.scoring import score_outputs

    bad: list[Exception] = []
    asked = list(read_questions(questions, skip_bad=skip_bad, on_bad=bad.append))
    say_skipped(len(bad))
    given = read_predictions(predictions, asked)
    report = score_outputs(asked, [prediction.model_output_str for prediction in given])
    if json:
        print_json(report.to_json(with_samples=samples))
    else:
        print(score_table(report))
        if all(prediction.outcome for prediction in given):
            print(f"\n{outcome_line(count_outcomes(p.outcome for p in given))}")


@app.command()
def compare(
    run_a: Annotated[Path, typer.Argument(help="A run's folder.")],
    run_b: Annotated[Path, typer.Argument(help="Another run on the same questions.")],
    flips: Annotated[
        int,
        typer.Option(min=0, help="Questions shown that flipped, and as many that changed in part."),
    ] = 10,
    json: Json = False,
) -> None:
    """Say whether one run is better than another, how surely, and on which questions."""
    from harness.comparison import compare as compare_runs

    found = compare_runs(run_a, run_b)
    if json:
        print_json(found.to_json())
    else:
        from harness.report.comparisons import comparison_text

        print(comparison_text(found, flips))


@app.command()
def parity(
    run_a: Annotated[Path, typer.Argument(help="A run's folder.")],
    run_b: Annotated[Path, typer.Argument(help="Another run on the same questions.")],
    json: Json = False,
) -> None:
    """Show where two runs said different things, from which token on, and why."""
    from harness.parity import compare_completions

    found = compare_completions(run_a, run_b)
    if json:
        print_json(found.to_json())
    else:
        from harness.report.tables import parity_text

        print(parity_text(found))


@app.command()
def route(
    questions: Annotated[Path, typer.Argument(help="A question file, or builtin.")],
    explain: Annotated[bool, typer.Option("--explain", help="Say for each row why.")] = False,
    skip_bad: SkipBad = False,
    json: Json = False,
) -> None:
    """Tell each question's task type from its text, and how often that is right."""
    from harness.question import read_questions
    from harness.report.routes import RouteReport

    bad: list[Exception] = []
    report = RouteReport(as_json=json, explain=explain)
    for question in read_questions(questions, skip_bad=skip_bad, on_bad=bad.append):
        report.add(question)
    report.finish()
    say_skipped(len(bad))


def _task_type(name: str | None) -> Any:
    from tasks.base import TaskType

    if name is None:
        return None
    try:
        return TaskType(name)
    except ValueError:
        raise HarnessError(
            f"--task-type: there is no '{name}'; there are {', '.join(TaskType)}"
        ) from None
