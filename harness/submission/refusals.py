"""What would fail at the grader's, found before anything is written."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from harness.checkpoint import PICKLED
from harness.model import identify_adapter
from harness.preflight import Finding, check_model
from harness.preset import Preset
from harness.submission.contract import MOST_BYTES

_ENGINES = ("transformers", "vllm")


def preflight(
    model: Path, preset: Preset, adapter: str, authors: Sequence[str]
) -> tuple[Finding, ...]:
    """What a checkpoint's preflight finds, and what else a submission needs.

    Raises:
        HarnessError: the adapter is none.
    """
    findings = check_model(model, preset)
    if adapter:
        identify_adapter(Path(adapter))
    if preset.engine not in _ENGINES:
        findings.append(
            Finding(
                True,
                f"engine '{preset.engine}' is no engine to submit",
                "use a preset of transformers or vLLM",
            )
        )
    findings += [
        Finding(True, f"the author's name {author!r} is no text", "give letters")
        for author in authors
        if not author.isprintable()
    ]
    if not authors:
        findings.append(
            Finding(False, "aicrowd.json names no authors", "give --author NAME, once for each")
        )
    left = sorted(path.name for end in PICKLED for path in model.glob(end))
    if left:
        findings.append(
            Finding(
                False,
                f"{', '.join(left[:3])} stay behind: pickled files can run any code",
                "nothing: safetensors weights are there too",
            )
        )
    return tuple(findings)


def size_findings(size: int) -> tuple[Finding, ...]:
    """Whether the whole folder is too big.

    Args:
        size: bytes.
    """
    if size <= MOST_BYTES:
        return ()
    return (
        Finding(
            True,
            f"the submission has {size / 1e9:,.1f} GB, the grader takes {MOST_BYTES / 1e9:,.0f} GB",
            "quantize the weights to fewer bits, or use a smaller model",
        ),
    )
