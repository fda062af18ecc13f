"""Completions that are kept, so that the same request to the same model is made once, ever."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, replace
from pathlib import Path

from harness.engines import Completion, Engine, Request
from harness.errors import RunError

_SCHEMA = "CREATE TABLE IF NOT EXISTS completions (key TEXT PRIMARY KEY, completion TEXT) STRICT"
_AT_ONCE = 64
"""Completions stored together where an engine makes its own batches."""


class KeptCompletions:
    """One SQLite file of completions.

    Args:
        path: the file; it is made where there is none.
        model: what of model and engine decides a completion.

    Raises:
        RunError: the file cannot be used.
    """

    def __init__(self, path: Path, model: str) -> None:
        self._model = model
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._db = sqlite3.connect(path)
            self._db.execute(_SCHEMA)
        except (OSError, sqlite3.Error) as problem:
            raise RunError(f"{path}: cannot be used to keep completions: {problem}") from None

    def close(self) -> None:
        """Lets go of the file."""
        self._db.close()

    def complete(
        self,
        batches: Sequence[Sequence[Request]],
        engine: Callable[[], Engine],
        on_done: Callable[[int], object],
    ) -> Iterator[Completion]:
        """A completion for every request, in any order; `on_done` hears of each few.

        Args:
            batches: what is computed together, where the engine leaves that to others.
            engine: opens it; not called where everything is known.
            on_done: called with how many more are there.
        """
        missing: list[list[Request]] = []
        for batch in batches:
            unknown = []
            for request in batch:
                known = self._known(request)
                if known is None:
                    unknown.append(request)
                else:
                    on_done(1)
                    yield known
            missing += [unknown] if unknown else []
        if not missing:
            return
        opened = engine()
        whole = [[request for batch in missing for request in batch]]
        for batch in whole if opened.batches_itself else missing:
            yield from self._ask(opened, batch, on_done)

    def _ask(
        self, engine: Engine, batch: Sequence[Request], on_done: Callable[[int], object]
    ) -> Iterator[Completion]:
        asked = {request.id: request for request in batch}
        ready: list[Completion] = []
        for completion in engine.generate(batch):
            ready.append(completion)
            if len(ready) == _AT_ONCE:
                self._keep(asked, ready)
                on_done(len(ready))
                yield from ready
                ready = []
        self._keep(asked, ready)
        on_done(len(ready))
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
