"""shopharness: offline inference for multi-task shopping benchmarks.

The verbs of the command are functions too; importing the package imports none of them yet.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from harness.ablation.findings import Ablation
    from harness.ablation.runs import ablate
    from harness.comparison import RunComparison, compare
    from harness.errors import HarnessError
    from harness.export import export_run
    from harness.manifest import RunOptions
    from harness.pipeline import run
    from harness.question import Question, read_questions
    from harness.report.pages import write_report
    from harness.results import RunResult, score_run
    from harness.router import route
    from harness.scoring import score_outputs as score

__all__ = [
    "Ablation",
    "HarnessError",
    "Question",
    "RunComparison",
    "RunOptions",
    "RunResult",
    "ablate",
    "compare",
    "export_run",
    "read_questions",
    "route",
    "run",
    "score",
    "score_run",
    "write_report",
]

_HOMES = {
    "Ablation": ("harness.ablation.findings", "Ablation"),
    "HarnessError": ("harness.errors", "HarnessError"),
    "Question": ("harness.question", "Question"),
    "RunComparison": ("harness.comparison", "RunComparison"),
    "RunOptions": ("harness.manifest", "RunOptions"),
    "RunResult": ("harness.results", "RunResult"),
    "ablate": ("harness.ablation.runs", "ablate"),
    "compare": ("harness.comparison", "compare"),
    "export_run": ("harness.export", "export_run"),
    "read_questions": ("harness.question", "read_questions"),
    "route": ("harness.router", "route"),
    "run": ("harness.pipeline", "run"),
    "score": ("harness.scoring", "score_outputs"),
    "score_run": ("harness.results", "score_run"),
    "write_report": ("harness.report.pages", "write_report"),
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'harness' has no attribute '{name}'")
    module, attribute = _HOMES[name]
    return getattr(import_module(module), attribute)
