"""A plan for the terminal."""

from __future__ import annotations

from tabulate import tabulate

from harness.planner.plan import BATCH_LIMIT, Plan
from harness.planner.rates import Rates


def plan_text(plan: Plan) -> str:
    """Memory, tokens, time and the verdict, with what they rest on."""
    rests = (plan.rates.source, *plan.rates.assumptions, *plan.memory.assumptions)
    parts = (
        _memory(plan),
        _routes(plan),
        _tracks(plan),
        f"these questions in one run: {plan.run_seconds:.1f} s once the engine is open, "
        f"{plan.run_tokens:,} prompt tokens computed",
        "rests on:\n" + "\n".join(f"- {line}" for line in (*rests, *plan.assumptions)),
        verdict(plan),
    )
    return "\n\n".join(parts)


def verdict(plan: Plan) -> str:
    """Go or no go with its margin, and what would make it go."""
    used = [(track.seconds / track.limit, f"track {track.number}") for track in plan.tracks]
    used += [
        (r.slowest_batch_seconds / BATCH_LIMIT, f"a batch of {r.task_type}") for r in plan.routes
    ]
    most, where = max(used)
    if plan.go:
        return f"go: {where} is tightest, at {most:.0%} of its limit"
    why = [f"{what} at {share:.0%} of its limit" for share, what in used if share > 1]
    if not plan.fits:
        why = [f"room for {plan.memory.kv_tokens:,} tokens of KV cache, too few for a full batch"]
    return f"no go: {', '.join(why)}; what would do: {', or '.join(plan.remedies)}"


def rates_text(rates: Rates) -> str:
    """Speeds in the units people think in."""
    prompt = f"{1 / rates.prompt_token:,.0f} tokens/s" if rates.prompt_token else "too fast to tell"
    rows = [
        ("prompts", prompt),
        *(
            (f"decoding step, {size} together", f"{1e3 * seconds:.2f} ms")
            for size, seconds in rates.steps
        ),
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
            f"{route.slowest_batch_seconds:.2f}",
        )
        for route in plan.routes
    ]
    headers = (
        *("route", "n", "prefix", "prompt", "computed", "new"),
        *("s/batch, no cache", "s/batch", "slowest"),
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
