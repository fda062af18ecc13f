"""Completions that are kept, so that the same request to the same model is made once, ever."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, replace
from itertools import islice
from pathlib import Path

from harness.engines import Completion, Engine, Request
from harness.errors import RunError

_SCHEMA = "CREATE TABLE IF NOT EXISTS completions (key TEXT PRIMARY KEY, completion TEXT) STRICT"
_AT_ONCE = 64
"""Completions stored together where an engine makes its own batches."""


class KeptCompletions:
    """Completes requests, and keeps the completions in one SQLite file.

    Args:
        path: the file; it is made where there is none.
        model: what of model and engine decides a completion.
        engine: opens it; not called where everything is known.
        batch_size: what is computed together, where the engine leaves that to others.

    Raises:
        RunError: the file cannot be used.
    """

    def __init__(
        self, path: Path, model: str, engine: Callable[[], Engine], batch_size: int
    ) -> None:
        self._model = model
        self._engine = engine
        self._batch_size = batch_size
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._db = sqlite3.connect(path)
            self._db.execute(_SCHEMA)
        except (OSError, sqlite3.Error) as problem:
            raise RunError(f"{path}: cannot be used to keep completions: {problem}") from None

    def close(self) -> None:
        """Lets go of the file."""
        self._db.close()

    def generate(self, requests: Sequence[Request]) -> Iterator[Completion]:
        """A completion for every request, in any order; what is computed together is kept whole."""
        unknown: list[Request] = []
        for request in requests:
            known = self._known(request)
            if known is None:
                unknown.append(request)
            else:
                yield known
        if not unknown:
            return
        engine = self._engine()
        size, batches = _AT_ONCE, [unknown]
        if not engine.batches_itself:
            size = self._batch_size
            batches = [unknown[at : at + size] for at in range(0, len(unknown), size)]
        asked = {request.id: request for request in unknown}
        for batch in batches:
            completions = engine.generate(batch)
            while ready := list(islice(completions, size)):
                self._keep(asked, ready)
                yield from ready

    def _known(self, request: Request) -> Completion | None:
        query = "SELECT completion FROM completions WHERE key = ?"
        found = self._db.execute(query, (self._key(request),)).fetchone()
        return None if found is None else replace(Completion(**json.loads(found[0])), id=request.id)

    def _keep(self, asked: dict[int, Request], ready: Sequence[Completion]) -> None:
        rows = [(self._key(asked[one.id]), json.dumps(asdict(one))) for one in ready]
        with self._db:
            self._db.executemany("INSERT OR REPLACE INTO completions VALUES (?, ?)", rows)

    def _key(self, request: Request) -> str:
        content = (self._model, asdict(replace(request, id=0)))
        return hashlib.sha256(json.dumps(content).encode()).hexdigest()
