"""What holding the decoder costs in vLLM, a decoded token: off against on, in turns.

    .venv-vllm/bin/python -m benchmarks.constraint_cost [--requests 32] [--rounds 12] [--json]

The model has the shape of Qwen2-0.5B with Qwen's vocabulary, and random weights. Both ways decode
the same prompts to the same number of tokens: the constraints are the project's own, a permutation
of 20 labels and spans of a text of the request's own, made so that they cannot end before the cap.
Setting them up is counted, reading the prompts is not. Takes ten minutes on two cores.
"""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from dataclasses import replace
from statistics import median

from tqdm import tqdm

from benchmarks.common import parser, positive, quantile, show
from benchmarks.models import half_billion_model
from benchmarks.vllm_runs import PRESET, need_vllm
from harness.engines import Engine, EngineSettings, Message, Request, open_engine
from harness.preset import read_preset
from tasks.base import Constraint
from tasks.labels import distinct_grammar
from tasks.spans import span_grammar

_TOKENS = 50
"""A permutation of 20 labels is 31 digits and 19 commas, each a token of its own."""
_WORDS = ("kettle", "red", "steel", "camping", "lid", "small", "handle", "blue", "cotton", "tent")
_PERMUTATION = Constraint(_TOKENS, grammar=distinct_grammar(range(1, 21), 20))


def main() -> None:
    arguments = parser(__doc__)
    arguments.add_argument("--requests", type=positive, default=32)
    arguments.add_argument("--rounds", type=positive, default=12)
    chosen = arguments.parse_args()
    need_vllm()
    preset = read_preset(PRESET).settings
    engine = open_engine("vllm", EngineSettings(str(half_billion_model()), **preset))
    draw = random.Random(0)
    plain = [_request(draw, id) for id in range(chosen.requests)]
    held = {
        "permutation of 20": [replace(one, constraint=_PERMUTATION) for one in plain],
        "spans of a text": [replace(one, constraint=_spans(one)) for one in plain],
    }
    for requests in held.values():
        _seconds(engine, requests)  # what is set up but once; from now on the prompts are cached
    taken: dict[str, list[float]] = {"off": [], **{name: [] for name in held}}
    tokens: dict[str, set[int]] = {name: set() for name in taken}
    with tqdm(total=chosen.rounds * len(taken), unit="turn", disable=None) as bar:
        for _ in range(chosen.rounds):
            first, count = _seconds(engine, [replace(one, max_tokens=1) for one in plain])
            for name, requests in {"off": plain, **held}.items():
                seconds, new = _seconds(engine, requests)
                taken[name].append((seconds - first) / (new - count))
                tokens[name].add(new)
                bar.update()
    engine.close()
    more = {
        name: [on / off - 1 for on, off in zip(taken[name], taken["off"], strict=True)]
        for name in taken
    }
    show(
        measured=(
            f"{chosen.requests} requests at once, {_TOKENS} tokens each, {chosen.rounds} rounds of "
            "every way in turns, medians and quartiles; vLLM on the CPU in fp32, Qwen2-0.5B's "
            "shape and vocabulary; seconds until the first token of all, unconstrained, taken off"
        ),
        aim="at most 5 % more with constraints",
        headers=("constraint", "ms a token", "more %", "quartiles", "tokens a round"),
        rows=[
            (
                name,
                1e3 * median(taken[name]),
                100 * median(more[name]),
                f"{100 * quantile(more[name], 0.25):.1f} to {100 * quantile(more[name], 0.75):.1f}",
                _counts(tokens[name]),
            )
            for name in taken
        ],
        figures={
            "milliseconds_a_token": {name: [1e3 * s for s in each] for name, each in taken.items()},
            "more": more,
            "tokens_a_round": {name: sorted(counts) for name, counts in tokens.items()},
        },
        as_json=chosen.json,
    )


def _request(draw: random.Random, id: int) -> Request:
    text = " ".join(draw.choices(_WORDS, k=30)) + f" {draw.randrange(10**6)}"
    return Request(id=id, messages=(Message("user", text),), shared=0, max_tokens=_TOKENS)


def _spans(request: Request) -> Constraint:
    """Spans of the request's own text, more of them than fit in its cap."""
    grammar = span_grammar(request.messages[-1].content, many=True, may_be_empty=False)
    endless, found = re.subn(r"\{0,\d+\}", f"{{{_TOKENS}}}", grammar or "", count=1)
    if not found:
        raise SystemExit("tasks.spans no longer writes a number of spans that can be raised")
    return Constraint(_TOKENS, grammar=endless)


def _seconds(engine: Engine, requests: Sequence[Request]) -> tuple[float, int]:
    """Seconds in the engine, and tokens."""
    before = engine.measure().seconds
    tokens = sum(done.new_tokens for done in engine.generate(requests))
    return engine.measure().seconds - before, tokens


def _counts(counts: set[int]) -> str:
    return " or ".join(f"{count:,}" for count in sorted(counts))


if __name__ == "__main__":
    main()
