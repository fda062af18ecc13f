"""Verbs about many runs at once: ablate."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from harness.verbs.common import Json, print_json

app = typer.Typer()


@app.command()
def ablate(
    plan: Annotated[Path, typer.Argument(help="A YAML file of a baseline and arms.")],
    out: Annotated[
        Path | None,
        typer.Option(
            help="Folder; default: runs/ablation- and the plan's hash. One that has some of the "
            "arms already goes on."
        ),
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Only say how many requests each arm adds.")
    ] = False,
    json: Json = False,
) -> None:
    """Say which changes to a run helped, and whether that is more than chance and noise."""
    from dataclasses import asdict

    from harness.ablation import runs
    from harness.ablation.plan import read_plan
    from harness.report.ablations import ablation_text, shares_table

    if dry_run:
        shares = list(runs.shares(read_plan(plan)))
        if json:
            print_json({"arms": [asdict(one) for one in shares]})
        else:
            print(shares_table(shares))
        return
    found = runs.ablate(plan, out)
    if json:
        print_json(found.to_json())
    else:
        print(ablation_text(found))
