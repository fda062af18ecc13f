"""Verbs about submissions to the competition: pack, rehearse."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from harness.verbs.common import Json, SkipBad, Strategy, bank_file_names, print_json, say_skipped

app = typer.Typer()


@app.command()
def pack(
    track: Annotated[str, typer.Option(help="1 to 5, or the track's name.")],
    out: Annotated[Path, typer.Option(help="The folder to make, such as submissions/NAME.")],
    model: Annotated[str, typer.Option(help="Folder of a checkpoint, or builtin.")] = "builtin",
    preset: Annotated[str, typer.Option(help="The machine and the engine's settings.")] = "cpu",
    bank: Annotated[str, typer.Option(help=f"{bank_file_names()}, or a YAML file.")] = "per-type",
    strategy: Strategy = "direct",
    adapter: Annotated[str, typer.Option(help="Folder of a LoRA adapter.")] = "",
    weights: Annotated[str, typer.Option(help="copy or hardlink.")] = "copy",
    author: Annotated[
        list[str] | None, typer.Option(help="An author's name there; may come several times.")
    ] = None,
    description: Annotated[str, typer.Option(help="A line of yours for aicrowd.json.")] = "",
    questions_expected: Annotated[
        int | None,
        typer.Option(min=0, help="In the whole track; default: its count, 0: not known."),
    ] = None,
    rates: Annotated[
        Path | None, typer.Option(help="The target's speed, from shopharness calibrate.")
    ] = None,
    set_: Annotated[
        list[str] | None,
        typer.Option("--set", metavar="NAME=VALUE", help="Another setting of the engine."),
    ] = None,
    json: Json = False,
) -> None:
    """Make a folder ready to be pushed to the competition; exit code 1 if it would fail there."""
    from harness.errors import SubmissionError
    from harness.preset import parse_settings
    from harness.submission.folder import Weights
    from harness.submission.pack import PackOptions
    from harness.submission.pack import pack as pack_submission

    if weights not in [*Weights]:
        raise SubmissionError(f"--weights: there is no '{weights}'; there are copy, hardlink")
    result = pack_submission(
        PackOptions(
            track=track,
            out=out,
            model=model,
            preset=preset,
            bank=bank,
            strategy=strategy,
            adapter=adapter,
            weights=Weights(weights),
            authors=tuple(author or ()),
            description=description,
            questions_expected=questions_expected,
            rates=rates,
            settings=parse_settings(set_ or ()),
        )
    )
    if json:
        print_json(result.to_json())
    else:
        from harness.report.rehearsals import pack_text

        print(pack_text(result))
    raise typer.Exit(0 if result.go else 1)


@app.command()
def rehearse(
    submission: Annotated[Path, typer.Argument(help="A packed submission's folder.")],
    questions: Annotated[Path, typer.Argument(help="A question file, or builtin.")],
    python: Annotated[
        str, typer.Option(help="An interpreter that has its requirements; default: this one.")
    ] = sys.executable,
    fresh: Annotated[
        bool, typer.Option("--fresh", help="Install its requirements in a new environment.")
    ] = False,
    scale: Annotated[
        float | None,
        typer.Option(min=0.0001, max=10_000, help="Multiply the grader's limits by this."),
    ] = None,
    rates: Annotated[
        Path | None,
        typer.Option(help="Scale them to this machine: its speed, from shopharness calibrate."),
    ] = None,
    target_rates: Annotated[
        Path | None, typer.Option(help="The target's speed; default: its data sheet's.")
    ] = None,
    memory: Annotated[
        float | None,
        typer.Option(min=0.1, help="GiB it may hold; default: 180 GB, or what is free."),
    ] = None,
    seed: Annotated[int, typer.Option(help="As AICROWD_RUN_SEED.")] = 0,
    sample: Annotated[
        int, typer.Option(min=0, help="Batches of each type that are asked again one by one.")
    ] = 1,
    limit: Annotated[
        int | None, typer.Option(min=1, help="Ask only the first N questions.")
    ] = None,
    skip_bad: SkipBad = False,
    json: Json = False,
) -> None:
    """Run a submission as the grader would, without network; exit code 0 only for go."""
    from harness.errors import QuestionError
    from harness.submission.rehearse import RehearseOptions
    from harness.submission.rehearse import rehearse as rehearse_submission
    from harness.submission.scale import Calibration

    bad: list[QuestionError] = []
    result = rehearse_submission(
        RehearseOptions(
            folder=submission,
            questions=questions,
            python=python,
            fresh=fresh,
            calibration=Calibration(scale, rates, target_rates),
            memory_gib=memory,
            seed=seed,
            sample=sample,
            limit=limit,
            skip_bad=skip_bad,
            on_bad=bad.append,
        )
    )
    say_skipped(len(bad))
    if json:
        print_json(result.to_json())
    else:
        from harness.report.rehearsals import rehearsal_text

        print(rehearsal_text(result))
        if not result.go and result.log:
            print(f"\nthe end of its log:\n{result.log}", file=sys.stderr)
    raise typer.Exit(0 if result.go else 1)
