"""Verbs about few-shot banks: list, show, check, select."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from harness.verbs.common import Json, SkipBad, print_json, say_skipped

app = typer.Typer(no_args_is_help=True, help="Few-shot banks: see them, check them, make them.")

BankName = Annotated[str, typer.Argument(metavar="BANK", help="A bank's name, or a YAML file.")]


@app.command("list")
def list_(json: Json = False) -> None:
    """List the banks that come with the project, and what their prefixes cost."""
    from harness.bank_check import check_bank
    from harness.fewshot import bank_names
    from harness.report.banks import banks_table

    reports = [check_bank(name) for name in bank_names()]
    if json:
        print_json({"banks": [report.to_json() for report in reports]})
    else:
        print(banks_table(reports))


@app.command()
def show(bank: BankName, json: Json = False) -> None:
    """Show what each type of question is shown, and why."""
    from dataclasses import asdict

    from harness.fewshot import read_bank
    from harness.report.banks import bank_text

    found = read_bank(bank)
    if json:
        print_json(asdict(found))
    else:
        print(bank_text(found))


@app.command()
def check(
    bank: BankName,
    questions: Annotated[
        Path | None, typer.Argument(help="What it is going to be used for, or builtin.")
    ] = None,
    model: Annotated[
        str, typer.Option(help="Whose tokenizer counts: a checkpoint, or builtin.")
    ] = "builtin",
    skip_bad: SkipBad = False,
    json: Json = False,
) -> None:
    """Check answers, duplicates, and leaks into a question file; a finding is exit code 1."""
    from harness.bank_check import check_bank
    from harness.question import read_questions
    from harness.report.banks import check_text

    bad: list[Exception] = []
    asked = None
    if questions:
        asked = list(read_questions(questions, skip_bad=skip_bad, on_bad=bad.append))
    report = check_bank(bank, asked, model)
    say_skipped(len(bad))
    if json:
        print_json(report.to_json())
    else:
        print(check_text(report))
    if not report.is_sound:
        raise typer.Exit(1)


@app.command()
def select(
    questions: Annotated[Path, typer.Argument(help="Labelled questions, or builtin.")],
    out: Annotated[Path, typer.Option(help="The bank file to write, .yaml.")],
    model: Annotated[
        str, typer.Option(help="Folder of a Hugging Face checkpoint, or builtin.")
    ] = "builtin",
    preset: Annotated[
        str | None, typer.Option(help="An engine with its settings; see shopharness presets.")
    ] = None,
    batch_size: Annotated[
        int | None, typer.Option(min=1, help="Questions computed together; default: 16.")
    ] = None,
    budget: Annotated[
        int, typer.Option(min=1, help="Tokens of the demonstrations of a type, at most.")
    ] = 1000,
    max_demonstrations: Annotated[int, typer.Option(min=1, help="Of a type.")] = 4,
    candidates: Annotated[
        int, typer.Option(min=1, help="Of a type, drawn from its tasks in turn.")
    ] = 8,
    folds: Annotated[int, typer.Option(min=2, help="Of the cross-validation.")] = 5,
    seed: Annotated[int, typer.Option(help="Of drawing candidates and folds.")] = 0,
    skip_bad: SkipBad = False,
    json: Json = False,
) -> None:
    """Choose demonstrations by what they do to scores, and write them as a bank.

    A demonstration is added as long as its cross-validated gain is larger than that gain's standard
    error. Stop it with Ctrl-C: the same command goes on.
    """
    from harness.report.banks import selection_text
    from harness.selection.select import SelectOptions, select_bank

    found = select_bank(
        SelectOptions(
            questions=questions,
            out=out,
            model=model,
            preset=preset,
            batch_size=batch_size,
            budget=budget,
            max_demonstrations=max_demonstrations,
            candidates=candidates,
            folds=folds,
            seed=seed,
            skip_bad=skip_bad,
        )
    )
    say_skipped(found.bad_rows)
    if json:
        print_json(found.to_json())
    else:
        print(selection_text(found))
