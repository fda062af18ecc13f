"""A page for whatever there is one of: a run, a comparison of two, an ablation."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from harness.errors import RunError
from harness.report.page import save
from harness.results import RunResult

if TYPE_CHECKING:
    from harness.ablation.findings import Ablation
    from harness.comparison import RunComparison

NAME_OF_PAGE = "report.html"


def write_report(found: RunResult | RunComparison | Ablation, out: Path | None = None) -> Path:
    """Writes a page, one file that opens from disk and asks no network.

    Args:
        found: By `run` or `score_run`, by `compare`, or by `ablate`.
        out: The file. By default `report.html` in the folder of the run or the ablation; a
            comparison's is `report-against-A.html` in B's folder.

    Returns:
        The file.

    Raises:
        RunError: a run has no manifest, or the file cannot be written.
    """
    if isinstance(found, RunResult):
        from harness.report.run_page import run_page

        return save(out or found.folder / NAME_OF_PAGE, run_page(found))
    from harness.comparison import RunComparison

    if isinstance(found, RunComparison):
        from harness.report.comparison_page import comparison_page

        name = f"report-against-{found.a.folder.resolve().name}.html"
        return save(out or found.b.folder / name, comparison_page(found))
    from harness.report.ablation_page import ablation_page

    return save(out or found.folder / NAME_OF_PAGE, ablation_page(found))


def read_results(folder: Path, other: Path | None = None) -> RunResult | RunComparison | Ablation:
    """What there is to report in a folder, or of two runs: read and scored anew.

    Raises:
        HarnessError: no run and no finished ablation is there, or two runs cannot be compared.
    """
    from harness.ablation.findings import FILE, read_ablation
    from harness.comparison import compare
    from harness.results import score_run

    if other is not None:
        return compare(folder, other)
    if (folder / FILE).exists():
        return read_ablation(folder)
    if folder.is_dir() and not (folder / "manifest.json").exists():
        raise RunError(f"{folder}: holds no run and no finished ablation")
    return score_run(folder)
