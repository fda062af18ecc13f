"""What would make a no-go go."""

from __future__ import annotations

from collections.abc import Callable

from harness.planner.plan import BATCH, BATCH_LIMIT, Plan

_GIB = 2**30
_CAPS = (128, 96, 64, 48, 32, 24, 16, 12, 8, 6, 4, 2, 1)


def find_remedies(plan: Plan, capped: Callable[[int], Plan]) -> tuple[str, ...]:
    """Changes each of which would be enough by itself; none for a go.

    Args:
        plan: as it is.
        capped: the same with no answer longer than so many tokens.
    """
    if plan.go:
        return ()
    if not plan.fits:
        return (_more_memory(plan),)
    found = [f"a machine {_too_slow(plan):.2f} times as fast"]
    over = [
        ((track.seconds - track.limit) / track.spent.prompts if track.spent.prompts else 1.0)
        for track in plan.tracks
        if not track.go
    ]
    if all(route.slowest_batch_seconds <= BATCH_LIMIT for route in plan.routes) and max(over) < 1:
        found.append(f"{max(over):.0%} fewer prompt tokens to compute a question")
    cap = next((cap for cap in _CAPS if capped(cap).go), None)
    if cap:
        found.append(f"answers of at most {cap} tokens")
    return tuple(found)


def _more_memory(plan: Plan) -> str:
    missing = BATCH * plan.longest - plan.memory.kv_tokens
    gib = missing * plan.memory.kv_bytes_per_token / _GIB
    return (
        f"{gib:.2f} GiB more KV cache an accelerator: by memory_utilization or kv_cache_gib, fewer "
        "batched_tokens, or weights of fewer bits"
    )


def _too_slow(plan: Plan) -> float:
    """How many times as fast everything but the engine's opening must be."""
    opening = plan.rates.opening
    tracks = [
        track.spent.seconds / (track.limit - opening) if track.limit > opening else float("inf")
        for track in plan.tracks
    ]
    return max(*tracks, *(route.slowest_batch_seconds / BATCH_LIMIT for route in plan.routes))
