"""A training as the command runs it: Ctrl-C stops it between two steps."""

from __future__ import annotations

import os
import shlex
import signal
import sys
from dataclasses import replace
from pathlib import Path
from types import FrameType

from harness.builtin import model_path
from harness.errors import EngineError, InterruptedRunError, ModelError
from harness.minishop.recipe import Recipe, continued
from harness.model import identify


def run_training(
    out: Path,
    *,
    start: str = "",
    steps: int | None = None,
    seed: int | None = None,
    device: str = "cpu",
    threads: int = 0,
) -> None:
    """Trains in ``out``, from where an earlier call stopped.

    Args:
        out: Folder of the training.
        start: Folder of the model to go on from, or ``builtin``; empty for none.
        steps: Where it ends; None for as many as the recipe says.
        seed: Of weights and examples; None for the recipe's.
        device: ``cpu``, ``cuda``, …
        threads: Of the CPU; 0 for one a core.

    Raises:
        EngineError: torch or transformers is not installed, or the device is not there.
        ModelError: The folder holds a training by another recipe, or there is no model to start.
        InterruptedRunError: Somebody stopped it; the last step is stored.
    """
    folder = model_path(start) if start else None
    if folder and folder.is_file():
        raise ModelError(f"--start: {start} is a file; name the folder of a model")
    recipe = continued(Recipe(), identify(folder).fingerprint) if folder else Recipe()
    recipe = replace(
        recipe, steps=steps or recipe.steps, seed=recipe.seed if seed is None else seed
    )
    # Threads that wait for one another sleep: where they spin and another process has one of the
    # cores, training was ten times slower. Read when torch is imported.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    os.environ.setdefault("GOMP_SPINCOUNT", "0")
    try:
        import torch

        from harness.minishop.train import train

        torch.empty(0, device=device)
    except ImportError as problem:
        raise EngineError(
            f"{problem.name} is needed for training: pip install 'shopharness[transformers]'"
        ) from None
    except (RuntimeError, AssertionError) as problem:
        reason = str(problem).splitlines()[0]
        raise EngineError(f"--device: '{device}' cannot be used: {reason}") from None
    asked_to_stop = False

    def stop(signal_number: int, frame: FrameType | None) -> None:
        nonlocal asked_to_stop
        asked_to_stop = True
        signal.signal(signal.SIGINT, signal.default_int_handler)

    before = signal.signal(signal.SIGINT, stop)
    try:
        ended = train(
            out,
            recipe,
            device=device,
            threads=threads,
            start=folder,
            stopped=lambda step: asked_to_stop,
        )
    finally:
        signal.signal(signal.SIGINT, before)
    if not ended:
        again = shlex.join(["shopharness", *sys.argv[1:]])
        raise InterruptedRunError(f"interrupted; to go on: {again}")
    print(f"{out / 'model'}: the best model by dev; its course is in {out / 'curve.jsonl'}")
