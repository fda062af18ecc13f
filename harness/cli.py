"""The command: a verb a function, no logic in it."""

from __future__ import annotations

import sys
from importlib import metadata
from pathlib import Path
from typing import Annotated, Any

import typer

from harness.errors import HarnessError

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    help="Offline inference for multi-task shopping benchmarks.",
)
shop_app = typer.Typer(no_args_is_help=True, help="The built-in small shop.")
app.add_typer(shop_app, name="shop")
_Json = Annotated[bool, typer.Option("--json", help="Print one JSON document on stdout.")]
_SkipBad = Annotated[
    bool, typer.Option("--skip-bad", help="Leave out rows that cannot be used, and count them.")
]


def main() -> None:
    """Runs a verb; mistakes are one or two lines on stderr, and exit code 2."""
    try:
        app(standalone_mode=True)
    except HarnessError as error:
        if "--debug" in sys.argv:
            raise
        from harness.errors import InterruptedRunError

        interrupted = isinstance(error, InterruptedRunError)
        print(str(error) if interrupted else f"error: {error}", file=sys.stderr)
        sys.exit(130 if interrupted else 2)
    except SystemExit as ended:
        if ended.code == 130:  # Typer's way of saying that Ctrl-C was pressed
            print("interrupted", file=sys.stderr)
        raise
    except BrokenPipeError:
        # The reader of our output has gone; nothing is left to say, not even at exit.
        sys.stdout = None
        sys.exit(0)


def _version(value: bool) -> None:
    if value:
        print(f"shopharness {metadata.version('shopharness')}")
        raise typer.Exit


@app.callback()
def _shared(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
    debug: Annotated[bool, typer.Option("--debug", help="Show tracebacks of mistakes.")] = False,
) -> None:
    pass


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
    bank: Annotated[
        str, typer.Option(help="per-type, track1, mixed, none, or a YAML file.")
    ] = "per-type",
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
    skip_bad: _SkipBad = False,
    json: _Json = False,
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
    _say_skipped(result.bad_rows)
    if json:
        _print_json(result.to_json())
    else:
        from harness.report.tables import run_table

        print(run_table(result))


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
    skip_bad: _SkipBad = False,
    json: _Json = False,
) -> None:
    """Say what the official evaluator would, with error bars."""
    from harness.pipeline import count_outcomes
    from harness.report.tables import outcome_line, run_table, score_table

    if predictions is None:
        from harness.pipeline import score_run

        result = score_run(questions, mend=mend)
        if json:
            _print_json(result.to_json(with_samples=samples))
        else:
            print(run_table(result))
        return
    from harness.predictions import read_predictions
    from harness.question import read_questions
    from harness.scoring import score_outputs

    bad: list[Exception] = []
    asked = list(read_questions(questions, skip_bad=skip_bad, on_bad=bad.append))
    _say_skipped(len(bad))
    given = read_predictions(predictions, asked)
    report = score_outputs(asked, [prediction.model_output_str for prediction in given])
    if json:
        _print_json(report.to_json(with_samples=samples))
    else:
        print(score_table(report))
        if all(prediction.outcome for prediction in given):
            print(f"\n{outcome_line(count_outcomes(p.outcome for p in given))}")


@app.command()
def parity(
    run_a: Annotated[Path, typer.Argument(help="A run's folder.")],
    run_b: Annotated[Path, typer.Argument(help="Another run on the same questions.")],
    json: _Json = False,
) -> None:
    """Show where two runs said different things, from which token on, and why."""
    from harness.parity import compare_completions

    found = compare_completions(run_a, run_b)
    if json:
        _print_json(found.to_json())
    else:
        from harness.report.tables import parity_text

        print(parity_text(found))


@app.command()
def route(
    questions: Annotated[Path, typer.Argument(help="A question file, or builtin.")],
    explain: Annotated[bool, typer.Option("--explain", help="Say for each row why.")] = False,
    skip_bad: _SkipBad = False,
    json: _Json = False,
) -> None:
    """Tell each question's task type from its text, and how often that is right."""
    from harness.question import read_questions
    from harness.report.routes import RouteReport

    bad: list[Exception] = []
    report = RouteReport(as_json=json, explain=explain)
    for question in read_questions(questions, skip_bad=skip_bad, on_bad=bad.append):
        report.add(question)
    report.finish()
    _say_skipped(len(bad))


@app.command()
def check(
    model: Annotated[Path, typer.Argument(help="Folder of a checkpoint, or builtin.")],
    preset: Annotated[str, typer.Option(help="For which machine and engine.")] = "cpu",
    json: _Json = False,
) -> None:
    """Say whether a model can run under a preset, from its small files; if not, exit code 1."""
    from dataclasses import asdict

    from harness.builtin import model_path
    from harness.preflight import check_model
    from harness.preset import read_preset

    chosen = read_preset(preset)
    found = check_model(model_path(model), chosen)
    go = not any(finding.refused for finding in found)
    if json:
        findings = [asdict(finding) for finding in found]
        _print_json({"model": str(model), "preset": preset, "go": go, "findings": findings})
    else:
        from harness.report.tables import findings_text

        print(findings_text(found))
    raise typer.Exit(0 if go else 1)


@app.command()
def plan(
    questions: Annotated[Path, typer.Argument(help="A question file, or builtin.")],
    preset: Annotated[str, typer.Option(help="The machine and the engine's settings.")],
    model: Annotated[
        str, typer.Option(help="Folder of a checkpoint, or builtin; default: the preset's.")
    ] = "",
    bank: Annotated[
        str, typer.Option(help="per-type, track1, mixed, none, or a YAML file.")
    ] = "per-type",
    rates: Annotated[
        Path | None, typer.Option(help="Speed as shopharness calibrate measured it.")
    ] = None,
    skip_bad: _SkipBad = False,
    json: _Json = False,
) -> None:
    """Predict memory and time of a run, and the competition's tracks; exit code 1 for no go."""
    from harness.planner.planner import Wish, make_plan

    made = make_plan(Wish(questions, preset, model, bank, rates, skip_bad))
    if json:
        _print_json(made.to_json())
    else:
        from harness.report.plans import plan_text

        print(plan_text(made))
    raise typer.Exit(0 if made.go else 1)


@app.command()
def calibrate(
    model: Annotated[str, typer.Argument(help="Folder of a checkpoint, or builtin.")],
    preset: Annotated[str, typer.Option(help="The engine and its settings.")] = "cpu",
    out: Annotated[Path, typer.Option(help="Where the rates go.")] = Path("runs/rates.json"),
    json: _Json = False,
) -> None:
    """Measure how fast an engine is on this machine, for shopharness plan --rates."""
    from dataclasses import asdict

    from harness.planner.planner import calibrate as measure
    from harness.planner.rates import write_rates

    rates = measure(model, preset)
    write_rates(rates, out)
    if json:
        _print_json(asdict(rates))
    else:
        from harness.report.plans import rates_text

        print(f"{rates_text(rates)}\n\n{out}: for shopharness plan --rates")


@app.command()
def presets(
    name: Annotated[str | None, typer.Argument(help="Show this one; default: all.")] = None,
    json: _Json = False,
) -> None:
    """Show engines with their settings, ready to choose."""
    from msgspec import to_builtins

    from harness.preset import preset_names, read_preset

    shown = [read_preset(one) for one in ([name] if name else preset_names())]
    if json:
        _print_json({"presets": to_builtins(shown)})
    else:
        from harness.report.tables import preset_text

        print("\n\n".join(map(preset_text, shown)))


@shop_app.command("questions")
def shop_questions(
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


@shop_app.command("baselines")
def shop_baselines(
    run: Annotated[Path, typer.Argument(help="A run on builtin or builtin-test.")],
    json: _Json = False,
) -> None:
    """Show a run on the built-in benchmark beside chance and beside one constant answer."""
    from harness.minishop.baselines import compare_with_baselines

    compared = compare_with_baselines(run)
    if json:
        _print_json({"compared": [one.to_json() for one in compared]})
    else:
        from harness.report.tables import baselines_table

        print(baselines_table(compared))


@shop_app.command("train")
def shop_train(
    out: Annotated[Path, typer.Option(help="Folder; a training in it goes on.")],
    steps: Annotated[int | None, typer.Option(min=1, help="Where it ends.")] = None,
    seed: Annotated[int | None, typer.Option(help="Of weights and examples.")] = None,
    device: Annotated[str, typer.Option(help="cpu, cuda, cuda:1, …")] = "cpu",
    threads: Annotated[int, typer.Option(min=0, help="Of the CPU; 0: one a core.")] = 0,
) -> None:
    """Train the built-in model on the small shop's train split; Ctrl-C stops, the same goes on."""
    from harness.minishop.recipe import Recipe
    from harness.minishop.training_run import run_training

    given = {name: n for name, n in (("steps", steps), ("seed", seed)) if n is not None}
    run_training(out, Recipe(**given), device=device, threads=threads)


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


def _say_skipped(count: int) -> None:
    if count:
        print(f"left out {count} rows that could not be used", file=sys.stderr)


def _print_json(document: dict[str, Any]) -> None:
    from json import dumps

    print(dumps(document, ensure_ascii=False, indent=2, allow_nan=False))


if __name__ == "__main__":
    main()
