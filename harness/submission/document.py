"""``SUBMISSION.md``: what was packed, and how it is submitted."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from importlib import metadata
from pathlib import Path
from string import Template
from textwrap import indent

from harness.preflight import Finding
from harness.submission.contract import track_of
from harness.submission.settings import ADAPTER, MODEL, VENDOR, SubmissionSettings


def submission_document(
    template: Path,
    settings: SubmissionSettings,
    sums: Mapping[str, str],
    *,
    tag: str,
    fingerprint: str,
    sizes: Mapping[str, int],
    findings: Sequence[Finding],
    plan: str,
) -> bytes:
    """Fills the template in.

    Args:
        template: of ``string.Template``.
        settings: the submission's.
        sums: each file's path and SHA-256.
        tag: the git tag that submits it.
        fingerprint: the model's.
        sizes: each file's bytes.
        findings: the preflight's.
        plan: the planner's verdict, in words.
    """
    from harness.report.tables import findings_text

    track = track_of(settings.challenge)
    model = [path for path in sums if path.startswith(f"{MODEL}/")]
    heavy = [path for path in sorted(sums) if path.startswith((f"{MODEL}/", f"{ADAPTER}/"))]
    code = [f"{path} {digest}" for path, digest in sorted(sums.items()) if path.startswith(VENDOR)]
    expected = settings.questions_expected
    given = ", ".join(f"{name} {value}" for name, value in sorted(settings.settings.items()))
    values = {
        "challenge": settings.challenge,
        "track": track.number,
        "questions": f"{expected:,} questions are expected"
        if expected
        else "any number of questions",
        "minutes": f"{settings.track_seconds / 60:g}",
        "seconds": f"{settings.question_seconds:g}",
        "preset": settings.preset,
        "engine": settings.engine,
        "machine": settings.machine["name"],
        "settings": given,
        "bank": settings.bank,
        "strategy": settings.strategy,
        "batch_size": settings.batch_size,
        "model_files": len(model),
        "model_size": f"{sum(sizes[path] for path in model):,}",
        "fingerprint": fingerprint,
        "adapter": "yes" if settings.adapter else "none",
        "version": metadata.version("shopharness"),
        "code": hashlib.sha256("\n".join(code).encode()).hexdigest(),
        "preflight": indent(findings_text(findings), "    "),
        "plan": indent(plan, "    "),
        "tag": tag,
        "hashes": "\n".join(f"    {sums[path]}  {path}" for path in heavy),
    }
    return Template(template.read_text("utf-8")).substitute(values).encode()
