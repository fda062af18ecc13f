"""One open engine, kept for as long as the next run wants the same."""

from __future__ import annotations

from types import TracebackType

from harness.engines import Engine, EngineSettings, open_engine


class EnginePool:
    """Opens engines, one at a time; loading a large model takes longer than many a run."""

    def __init__(self) -> None:
        self._wanted: tuple[str, EngineSettings] | None = None
        self._engine: Engine | None = None

    def open(self, name: str, settings: EngineSettings) -> Engine:
        """The engine that is open if it is the one wanted, else a new one in its place.

        Raises:
            HarnessError: as `open_engine` does.
        """
        if self._engine is None or self._wanted != (name, settings):
            self.close()
            self._engine = open_engine(name, settings)
            self._wanted = (name, settings)
        return self._engine

    def close(self) -> None:
        """Ends what is open."""
        if self._engine is not None:
            self._engine.close()
        self._engine = None

    def __enter__(self) -> EnginePool:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
