"""How long the command takes to say something.

python -m benchmarks.start_up [--json]
"""

from __future__ import annotations

from statistics import median

from benchmarks.common import COMMAND, cost, parser, show

_RUNS = 15
_ARGUMENTS = (("--help",), ("--version",), ("route", "--help"))


def main() -> None:
    chosen = parser(__doc__).parse_args()
    figures = {}
    for arguments in _ARGUMENTS:
        cost([COMMAND, *arguments])  # The first run reads the disk and may compile.
        runs = [cost([COMMAND, *arguments]) for _ in range(_RUNS)]
        seconds = [run.seconds for run in runs]
        figures[" ".join(arguments)] = {
            "median_s": median(seconds),
            "fastest_s": min(seconds),
            "slowest_s": max(seconds),
            "median_cpu_s": median(run.cpu_seconds for run in runs),
            "peak_mib": max(run.peak_mib for run in runs),
        }
    show(
        measured=f"wall time of the process, {_RUNS} runs after a first one",
        aim="median of --help below 0.3 s",
        headers=("shopharness", "median s", "fastest s", "slowest s", "median CPU s", "peak MiB"),
        rows=[(name, *figure.values()) for name, figure in figures.items()],
        figures={"runs": _RUNS, "commands": figures},
        as_json=chosen.json,
    )


if __name__ == "__main__":
    main()
