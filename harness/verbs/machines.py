"""Verbs about models and machines: check, plan, calibrate, presets."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from harness.verbs.common import Json, SkipBad, print_json, say_skipped

app = typer.Typer()


@app.command()
def check(
    model: Annotated[Path, typer.Argument(help="Folder of a checkpoint, or builtin.")],
    preset: Annotated[str, typer.Option(help="For which machine and engine.")] = "cpu",
    json: Json = False,
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
        print_json({"model": str(model), "preset": preset, "go": go, "findings": findings})
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
        str, typer.Option(help="a shipped bank, see shopharness bank list, or a YAML file.")
    ] = "per-type",
    rates: Annotated[
        Path | None, typer.Option(help="Speed as shopharness calibrate measured it.")
    ] = None,
    longest: Annotated[
        bool, typer.Option("--longest", help="Every answer as long as allowed: the worst case.")
    ] = False,
    prefix_cache: Annotated[
        bool, typer.Option("--prefix-cache/--no-prefix-cache", help="Compute shared prefixes once.")
    ] = True,
    skip_bad: SkipBad = False,
    json: Json = False,
) -> None:
    """Predict memory and time of a run, and the competition's tracks; exit code 1 for no go."""
    from harness.errors import QuestionError
    from harness.planner.planner import Wish, make_plan

    bad: list[QuestionError] = []
    made = make_plan(
        Wish(
            questions,
            preset,
            model,
            bank,
            rates,
            longest=longest,
            uncached=not prefix_cache,
            skip_bad=skip_bad,
            on_bad=bad.append,
        )
    )
    say_skipped(len(bad))
    if json:
        print_json(made.to_json())
    else:
        from harness.report.plans import plan_text

        print(plan_text(made))
    raise typer.Exit(0 if made.go else 1)


@app.command()
def calibrate(
    model: Annotated[str, typer.Argument(help="Folder of a checkpoint, or builtin.")],
    preset: Annotated[str, typer.Option(help="The engine and its settings.")] = "cpu",
    out: Annotated[Path, typer.Option(help="Where the rates go.")] = Path("runs/rates.json"),
    json: Json = False,
) -> None:
    """Measure how fast an engine is on this machine, for shopharness plan --rates."""
    from dataclasses import asdict

    from harness.planner.planner import calibrate as measure
    from harness.planner.rates import write_rates
    from harness.store import check_writable

    check_writable(out)
    rates = measure(model, preset)
    write_rates(rates, out)
    if json:
        print_json(asdict(rates))
    else:
        from harness.report.plans import rates_text

        print(f"{rates_text(rates)}\n\n{out}: for shopharness plan --rates")


@app.command()
def presets(
    name: Annotated[str | None, typer.Argument(help="Show this one; default: all.")] = None,
    json: Json = False,
) -> None:
    """Show engines with their settings, ready to choose."""
    from msgspec import to_builtins

    from harness.preset import preset_names, read_preset

    shown = [read_preset(one) for one in ([name] if name else preset_names())]
    if json:
        print_json({"presets": to_builtins(shown)})
    else:
        from harness.report.tables import preset_text

        print("\n\n".join(map(preset_text, shown)))
