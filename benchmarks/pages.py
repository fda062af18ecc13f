"""How long the pages of 20,000 questions take to open and to be searched, in headless Chromium.

python -m benchmarks.pages [--questions N] [--json]
"""

from __future__ import annotations

import io
import json
import shutil
import subprocess
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.common import COMMAND, distinct, parser, positive, show, write_rows

_TRIES = 5
# With it, the shop's short questions are as long as those of ShopBench's development set.
_MATERIAL = (
    "\nDescription: a bottle of shampoo for dry hair, 250 ml, with argan oil, no silicone." * 4
)


def main() -> None:
    arguments = parser(__doc__)
    arguments.add_argument("--questions", type=positive, default=20_000)
    chosen = arguments.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        rows = _questions(chosen.questions)
        write_rows(folder / "questions.jsonl", rows)
        for run, wrong in (("a", 3), ("b", 4)):
            _run(folder, run, rows, wrong)
        _shopharness("report", folder / "a", folder / "b", "--out", folder / "comparison.html")
        pages = {"a run": folder / "a" / "report.html", "a comparison": folder / "comparison.html"}
        found = {
            what: (path.stat().st_size / 2**20, _open(path, len(rows)))
            for what, path in pages.items()
        }
    length = sum(len(row["input_field"]) for row in rows) / len(rows)
    show(
        measured=(
            f"pages of {len(rows):,} questions of {length:.0f} characters on average, opened from "
            f"disk in Chromium until their rows are shown, {_TRIES} times each"
        ),
        aim="open in under 3 s",
        headers=("page of", "MiB", "open s, median", "most", "search s, median", "most"),
        rows=[
            (
                what,
                mib,
                median(one["open_seconds"]),
                max(one["open_seconds"]),
                median(one["search_seconds"]),
                max(one["search_seconds"]),
            )
            for what, (mib, one) in found.items()
        ],
        figures={
            "questions": len(rows),
            "pages": {what: {"mib": mib, **one} for what, (mib, one) in found.items()},
        },
        as_json=chosen.json,
    )


def _questions(count: int) -> list[dict[str, Any]]:
    """Questions of the shop, none scored by an embedding model."""
    from harness.minishop.benchmark import write_questions

    lines = io.StringIO()
    write_questions("train", count, 1, lines)
    rows = [json.loads(line) for line in lines.getvalue().splitlines()]
    for number, row in enumerate(rows):
        row["input_field"] = distinct(row["input_field"] + _MATERIAL, number)
        if "sent" in row["metric"]:
            row["metric"] = "rougel"
    return rows


def _run(folder: Path, name: str, rows: list[dict[str, Any]], wrong: int) -> None:
    """A run that is right but for one question in a few."""
    said = folder / f"{name}.jsonl"
    write_rows(
        said,
        (
            {"id": id, "model_output_str": "0" if id % wrong == 0 else _right(row["output_field"])}
            for id, row in enumerate(rows)
        ),
    )
    asked = folder / "questions.jsonl"
    _shopharness("run", asked, "--engine", "replay", "--model", said, "--out", folder / name)


def _right(truth: Any) -> str:
    return ",".join(map(str, truth)) if isinstance(truth, list) else str(truth)


def _shopharness(*arguments: str | Path) -> None:
    subprocess.run([COMMAND, *arguments], check=True, capture_output=True)


def _open(path: Path, count: int) -> dict[str, list[float]]:
    """Seconds until rows are shown, and until a word that one question has is found."""
    from playwright.sync_api import sync_playwright

    opened, searched = [], []
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"]
        )
        for _ in range(_TRIES):
            page = chromium.new_page()
            start = time.perf_counter()
            page.goto(path.as_uri())
            page.locator("#table tbody tr").first.wait_for()
            opened.append(time.perf_counter() - start)
            start = time.perf_counter()
            page.get_by_label("Search texts").fill(
                distinct("a line that is long enough", count - 1)[-6:]
            )
            page.locator("#count", has_text=f"1 of {count:,} ").wait_for()
            searched.append(time.perf_counter() - start)
            page.close()
        chromium.close()
    return {"open_seconds": opened, "search_seconds": searched}


if __name__ == "__main__":
    main()
