"""Few-shot banks for the terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from tabulate import tabulate

from harness.fewshot import Bank, Evidence

if TYPE_CHECKING:
    from harness.bank_check import BankReport
    from harness.selection.select import Selection


def banks_table(reports: Sequence[BankReport]) -> str:
    """A row a bank: what it shows, and the tokens of its longest prefix."""
    rows = [
        (
            one.bank,
            sum(len(prefix.demonstrations) for prefix in one.prefixes),
            max(prefix.tokens for prefix in one.prefixes),
            textwrap.fill(one.description, 60),
        )
        for one in reports
    ]
    headers = ("bank", "shown, all types", "longest prefix", "what it is")
    return f"{tabulate(rows, headers)}\n\n{reports[0].counted}"


def bank_text(bank: Bank) -> str:
    """What each type of question is shown, and every demonstration in full."""
    lines = [bank.name, textwrap.indent(textwrap.fill(bank.description, 96), "  "), ""]
    rows = [
        (kind, ", ".join(one.name for one in shown)) for kind, shown in bank.demonstrations.items()
    ]
    lines.append(tabulate(rows, ("before", "is shown, in this order")) if rows else "shows nothing")
    for one in bank.pool:
        lines += ["", f"{one.name} ({one.task_type})", textwrap.indent(one.question, "  ")]
        if one.reasoning:
            lines.append(f"  reasoning: {one.reasoning}")
        lines.append(f"  answer: {one.answer}")
        if one.evidence:
            lines.append(f"  evidence: {evidence_text(one.evidence)}")
    return "\n".join(lines)


def evidence_text(found: Evidence) -> str:
    """Why a demonstration was selected, in one line."""
    return (
        f"{found.score_without:.3f} without, {found.score_with:.3f} with; cross-validated gain "
        f"{found.gain:+.4f}, standard error {found.standard_error:.4f}, "
        f"{found.questions} questions, {found.folds} folds"
    )


def check_text(report: BankReport) -> str:
    """Tokens, what is wrong, and the verdict."""
    rows = [(one.task_type, ", ".join(one.demonstrations), one.tokens) for one in report.prefixes]
    table = tabulate(rows, ("before", "is shown", "prefix tokens"))
    parts = [f"{table}\n{report.counted}", *_findings(report)]
    compared = (
        "compared with no questions"
        if report.questions is None
        else f"compared with {report.questions:,} questions"
    )
    count = len(report.faults) + len(report.duplicates) + len(report.leaks)
    verdict = f"{count} findings must be mended" if count else "nothing is wrong"
    return "\n\n".join((*parts, f"{report.bank}: {verdict}; {compared}"))


def selection_text(selection: Selection) -> str:
    """Every round of every type, and where the bank is."""
    rows = []
    for one in selection.types:
        for number, step in enumerate(one.steps, 1):
            found = step.best.evidence
            assert found is not None
            rows.append(
                (
                    *(one.task_type, number, step.best.name),
                    *(f"{found.score_without:.3f}", f"{found.score_with:.3f}"),
                    f"{found.gain:+.4f} ± {found.standard_error:.4f}",
                    *(found.questions, "taken" if step.taken else "left: gain within its error"),
                )
            )
        if not one.steps:
            rows.append((one.task_type, 1, "no candidate fits", "", "", "", one.questions, ""))
    headers = ("before", "round", "best of them", "without", "with", "gain ± error", "n", "")
    chosen = sum(len(one.chosen) for one in selection.types)
    return (
        f"{tabulate(rows, headers, disable_numparse=True)}\n\n"
        "gain: on questions that had no part in picking; with: on those that had, so rather too "
        f"high\n\n{chosen} demonstrations: {selection.out}"
    )


def _findings(report: BankReport) -> Iterator[str]:
    lines = [
        *(f"invalid: {one.demonstration}: {one.what}" for one in report.faults),
        *(
            f"duplicate: {one.demonstration} repeats {one.earlier}: {one.why}"
            for one in report.duplicates
        ),
        *(f"leak: {one.demonstration}: {one.why} as row {one.question}" for one in report.leaks),
    ]
    if lines:
        yield "\n".join(lines)
