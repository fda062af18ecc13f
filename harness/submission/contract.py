"""The competition's own words: tracks, limits and files (KDD Cup 2024 ShopBench starter kit)."""

from __future__ import annotations

from harness.errors import SubmissionError
from harness.planner.plan import TRACKS, Track
from harness.scoring.aggregate import ALL_AROUND
from harness.scoring.aggregate import TRACKS as SKILLS

CHALLENGES = dict(zip((track.number for track in TRACKS), (*SKILLS, ALL_AROUND), strict=True))
"""Track number → ``challenge_id``."""
MOST_BYTES = 200 * 10**9
BATCH_SIZES = range(1, 17)
PYTHON = "3.11"


def track_of(name: str) -> Track:
    """A track by its number, its ``challenge_id``, or the last part of that.

    Raises:
        SubmissionError: there is none of that name.
    """
    prefix = ALL_AROUND.removesuffix("all-around")
    for track in TRACKS:
        challenge = CHALLENGES[track.number]
        if name in (str(track.number), challenge, challenge.removeprefix(prefix)):
            return track
    known = ", ".join(f"{number} {one.removeprefix(prefix)}" for number, one in CHALLENGES.items())
    raise SubmissionError(f"--track: there is no '{name}'; there are {known}")
