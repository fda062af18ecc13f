"""What holding the decoder costs in vLLM, a decoded token: on against off, in turns.

    .venv-vllm/bin/python -m benchmarks.constraint_cost [--requests 64] [--json]

The model has the shape of Qwen2-0.5B and random weights. With a constraint a request may only say
spans of a text of its own, until its cap; without one it says what it likes, until the same cap.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace

from benchmarks.common import half_billion_model, parser, show
from harness.engines import Engine, EngineSettings, Message, Request, open_engine
from harness.preset import read_preset
from tasks import entity_recognition
from tasks.base import Route, TaskType

_TOKENS, _ROUNDS = 48, 3
_WORDS = ("kettle", "red", "steel", "camping", "lid", "small", "handle", "blue", "cotton", "tent")


def main() -> None:
    arguments = parser(__doc__)
    arguments.add_argument("--requests", type=int, default=64)
    chosen = arguments.parse_args()
    settings = EngineSettings(str(half_billion_model()), **read_preset("cpu-vllm").settings)
    engine = open_engine("vllm", settings)
    draw = random.Random(0)
    _seconds_a_token(engine, _requests(draw, 2, constrained=True))
    ways: dict[str, list[tuple[float, int]]] = {"off": [], "on": []}
    for _ in range(_ROUNDS):
        for name, taken in ways.items():
            requests = _requests(draw, chosen.requests, constrained=name == "on")
            taken.append(_seconds_a_token(engine, requests))
    engine.close()
    best = {name: min(seconds for seconds, _ in taken) for name, taken in ways.items()}
    tokens = {name: sum(count for _, count in taken) for name, taken in ways.items()}
    show(
        measured=(
            f"{chosen.requests} requests of at most {_TOKENS} tokens, {_ROUNDS} times each way in "
            "turns; the best round counts; vLLM on the CPU in fp32, prompts included"
        ),
        aim="at most 5 % more with constraints",
        headers=("constraints", "ms a token", "tokens in all"),
        rows=[(name, 1e3 * best[name], tokens[name]) for name in ways],
        figures={
            "milliseconds_a_token": {name: 1e3 * seconds for name, seconds in best.items()},
            "tokens": tokens,
            "more": best["on"] / best["off"] - 1,
        },
        as_json=chosen.json,
    )


def _requests(draw: random.Random, count: int, *, constrained: bool) -> list[Request]:
    """Questions like no other, so that no cache has them."""
    requests = []
    for id in range(count):
        source = " ".join(draw.choices(_WORDS, k=30)) + f" {draw.randrange(10**6)}"
        route = Route(TaskType.NER, source=source)
        constraint = replace(entity_recognition.constrain(route), max_tokens=_TOKENS)
        requests.append(
            Request(
                id=id,
                messages=(Message("user", source),),
                shared=0,
                max_tokens=_TOKENS,
                constraint=constraint if constrained else None,
            )
        )
    return requests


def _seconds_a_token(engine: Engine, requests: Sequence[Request]) -> tuple[float, int]:
    before = engine.measure().seconds
    tokens = sum(done.new_tokens for done in engine.generate(requests))
    return (engine.measure().seconds - before) / tokens, tokens


if __name__ == "__main__":
    main()
