"""Packed and rehearsed submissions for the terminal."""

from __future__ import annotations

import textwrap

from tabulate import tabulate

from harness.report.tables import findings_text, score_table
from harness.submission.pack import PackResult
from harness.submission.verdict import Rehearsal

_WIDTH = 88


def pack_text(result: PackResult) -> str:
    """What speaks against it or should be known, and where it lies."""
    lines = [findings_text(result.findings)]
    if result.go:
        lines.append(
            f"{result.folder}: {'already there, the same' if result.unchanged else 'packed'}; "
            f"{result.files} files, {result.size:,} bytes, to be tagged {result.tag}"
        )
    return "\n".join(lines)


def rehearsal_text(rehearsal: Rehearsal) -> str:
    """Scores, slow batches, every check, and the verdict last."""
    parts = []
    if rehearsal.report:
        parts.append(score_table(rehearsal.report))
    if rehearsal.slow:
        rows = [
            (b.number, b.group, b.size, f"{b.seconds:.1f}", f"{b.limit:.1f}", f"{b.share:.0%}")
            for b in rehearsal.slow
        ]
        headers = ("batch over half its limit", "type", "n", "seconds", "limit", "share")
        parts.append(tabulate(rows, headers, disable_numparse=True))
    checks = [
        (check.name, check.verdict, textwrap.fill(check.detail, _WIDTH))
        for check in rehearsal.checks
    ]
    parts.append(tabulate(checks, ("check", "", ""), disable_numparse=True))
    bad = [check.name for check in rehearsal.checks if check.verdict == "no-go"]
    parts.append("go" if rehearsal.go else f"no-go: {', '.join(bad)}")
    return "\n\n".join(parts)
