"""How much longer things may take here than on the machine that a submission is for."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from harness.errors import HarnessError
from harness.planner.rates import Rates, write_rates
from harness.submission import scale as module
from harness.submission.contract import track_of
from harness.submission.scale import Calibration, Scale, find_scale
from harness.submission.settings import SubmissionSettings, read_settings

T4 = {
    "name": "4 × NVIDIA T4",
    "accelerators": 4,
    "bandwidth_gb_s": 320,
    "tflops": 65,
    "link_gb_s": 8,
}


def scaled(
    known: Calibration, folder: Path, questions: Path, packed: SubmissionSettings | None
) -> Scale:
    return find_scale(known, folder, packed, questions, track_of("2"))


def test_what_is_given_is_taken(packed: Path, questions: Path) -> None:
    assert scaled(Calibration(3.5), packed, questions, None) == Scale(3.5, "as given")


@pytest.mark.parametrize(("share", "factor"), [(1.0, 1.0), (1.1, 1.0), (0.9, 1.0), (0.25, 4.0)])
def test_a_cpu_that_others_use_too_has_longer(
    packed: Path, questions: Path, monkeypatch: pytest.MonkeyPatch, share: float, factor: float
) -> None:
    monkeypatch.setattr(module, "_free_share", lambda: share)
    found = scaled(Calibration(), packed, questions, read_settings(packed))
    assert found.factor == factor
    assert "the machine it is for is this one" in found.source


def test_the_share_is_measured() -> None:
    assert 0.0 < module._free_share() < 1.05


def test_without_a_calibration_an_accelerators_limits_are_the_graders(
    packed: Path, questions: Path
) -> None:
    settings = replace(read_settings(packed), machine=T4)
    found = scaled(Calibration(), packed, questions, settings)
    assert found.factor == 1.0
    assert "--rates" in found.source
    assert scaled(Calibration(), packed, questions, None).factor == 1.0


def test_rates_that_nothing_can_be_held_against_are_refused(
    packed: Path, questions: Path, tmp_path: Path
) -> None:
    here = tmp_path / "here.json"
    write_rates(Rates(1e-4, 1e-2, 1e-3, 1e-3, 20.0, "invented"), here)
    with pytest.raises(HarnessError, match=r"give the target's with --target-rates, or neither"):
        scaled(Calibration(None, here), packed, questions, read_settings(packed))
    with pytest.raises(HarnessError, match=r"only for what shopharness pack made; give --scale"):
        scaled(Calibration(None, here), packed, questions, None)


def test_settings_of_ones_own_are_planned_as_packed(
    packed: Path, questions: Path, tmp_path: Path
) -> None:
    """The preset's name may be that of a file that is not here, or of another."""
    rates = Rates(1e-4, 1e-2, 1e-3, 1e-3, 20.0, "invented")
    write_rates(rates, tmp_path / "there.json")
    write_rates(
        replace(rates, prompt_token=3e-4, step=3e-2, sequence_step=3e-3, request=3e-3),
        tmp_path / "here.json",
    )
    known = Calibration(None, tmp_path / "here.json", tmp_path / "there.json")
    settings = replace(read_settings(packed), preset="mine")
    assert scaled(known, packed, questions, settings).factor == pytest.approx(3.0)
