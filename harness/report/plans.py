"""A plan for the terminal."""

from __future__ import annotations

from tabulate import tabulate

from harness.planner.plan import BATCH, SECONDS_A_QUESTION, Plan
from harness.planner.rates import Rates


def plan_text(plan: Plan) -> str:
    """Memory, tokens, time and the verdict, with what they rest on."""
    assumptions = (plan.rates.source, *plan.assumptions)
    parts = (
        _memory(plan),
        _routes(plan),
        _tracks(plan),
        f"these questions in one run: {plan.run_seconds:.1f} s after opening",
        "rests on:\n" + "\n".join(f"- {line}" for line in assumptions),
        verdict(plan),
    )
    return "\n\n".join(parts)


def verdict(plan: Plan) -> str:
    """Go or no go, and the tightest margin."""
    if not plan.fits:
        return (
            "no go: the KV cache does not hold a full batch; give it more memory "
            "(memory_utilization), or lower batched_tokens or the weights' bits"
        )
    limit = BATCH * SECONDS_A_QUESTION
    slow = [f"a batch of {r.task_type}" for r in plan.routes if r.batch_seconds > limit]
    slow += [f"track {track.number}" for track in plan.tracks if not track.go]
    margins = [(track.limit / track.seconds, f"track {track.number}") for track in plan.tracks]
    margins += [(limit / r.batch_seconds, f"a batch of {r.task_type}") for r in plan.routes]
    least, where = min(margins)
    if not slow:
        return f"go: {where} is tightest, at {1 / least:.0%} of its limit"
    return (
        f"no go: {', '.join(slow)} would be too slow; a machine {1 / least:.1f} times as fast, "
        "a shorter bank, or shorter answers would make it go"
    )


def rates_text(rates: Rates) -> str:
    """Speeds in the units people think in."""
    prompt = f"{1 / rates.prompt_token:,.0f} tokens/s" if rates.prompt_token else "too fast to tell"
    rows = [
        ("prompts", prompt),
        ("decoding step", f"{1e3 * rates.step:.2f} ms"),
        ("and for each sequence", f"{1e3 * rates.sequence_step:.3f} ms"),
        ("each request", f"{1e3 * rates.request:.2f} ms"),
        ("opening", f"{rates.opening:.1f} s"),
    ]
    return tabulate(rows, tablefmt="plain", disable_numparse=True)


def _memory(plan: Plan) -> str:
    memory = plan.memory
    rows = [(what, f"{gib:.2f} GiB", source) for what, gib, source in memory.lines]
    table = tabulate(rows, ("memory", "an accelerator", "from"), disable_numparse=True)
    return (
        f"{table}\nKV cache: {memory.kv_bytes_per_token:,} bytes a token, "
        f"room for {memory.kv_tokens:,} tokens"
    )


def _routes(plan: Plan) -> str:
    rows = [
        (
            route.task_type,
            route.questions,
            route.prefix_tokens,
            f"{route.uncached_tokens_a_question:.0f}",
            f"{route.tokens_a_question:.0f}",
            f"{route.new_tokens:.1f}",
            f"{route.uncached_batch_seconds:.2f}",
            f"{route.batch_seconds:.2f}",
        )
        for route in plan.routes
    ]
    headers = (
        *("route", "n", "prefix", "prompt", "computed", "new"),
        *("s/batch, no cache", "s/batch"),
    )
    return tabulate(rows, headers, disable_numparse=True)


def _tracks(plan: Plan) -> str:
    rows = [
        (
            f"track {track.number}",
            f"{track.questions:,}",
            f"{track.seconds / 60:.1f}",
            f"{track.limit / 60:.0f}",
            "go" if track.go else "no go",
        )
        for track in plan.tracks
    ]
    headers = ("predicted", "questions", "minutes", "limit", "")
    return tabulate(rows, headers, disable_numparse=True)
