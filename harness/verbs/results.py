"""Verbs that hand a run's results on, to people and to other tools: report, export."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from harness.errors import HarnessError
from harness.verbs.common import Json, print_json

app = typer.Typer()

Run = Annotated[Path, typer.Argument(metavar="RUN", help="A run's folder.")]


@app.command()
def report(
    run: Annotated[Path, typer.Argument(metavar="RUN|ABLATION", help="A folder of either.")],
    other: Annotated[
        Path | None, typer.Argument(metavar="RUN_B", help="A run to compare RUN with.")
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option(
            help="The file; default: report.html in the folder, report-against-RUN.html in RUN_B."
        ),
    ] = None,
    open_: Annotated[bool, typer.Option("--open", help="Show it in a browser.")] = False,
    json: Json = False,
) -> None:
    """Write the page of a run, two runs, or an ablation: scores, plots, and every question."""
    from harness.report.pages import read_results, write_report

    found = read_results(run, other)
    path = write_report(found, out)
    if open_:
        import webbrowser

        if not webbrowser.open(path.resolve().as_uri()):
            print(f"no browser could be started; open {path} in one", file=sys.stderr)
    if json:
        print_json({"report": str(path), "questions": len(found.records)})
    else:
        print(f"page: {path}")


@app.command()
def export(
    run: Run,
    format: Annotated[str, typer.Option(help="csv, parquet, jsonl or lm-eval.")] = "csv",
    out: Annotated[
        Path | None,
        typer.Option(help="The file; a folder for lm-eval. Default: RUN/export.* or RUN/lm-eval."),
    ] = None,
    json: Json = False,
) -> None:
    """Write a row a question for pandas or DuckDB, or as lm-evaluation-harness logs samples."""
    from harness.export import Format, export_run
    from harness.results import score_run

    if format not in list(Format):
        raise HarnessError(f"--format: there is no '{format}'; there are {', '.join(Format)}")
    result = score_run(run)
    paths = export_run(result, Format(format), out)
    if json:
        print_json({"files": [str(path) for path in paths], "rows": len(result.records)})
    else:
        what = f"{paths[0]}" if len(paths) == 1 else f"{len(paths)} files in {paths[0].parent}"
        print(f"{len(result.records)} questions: {what}")
