"""One file an engine; one line here makes it known."""

from __future__ import annotations

from importlib import import_module

from harness.engines.base import Completion, Engine, EngineSettings, Message, Request, Work
from harness.errors import EngineError

ENGINES = {
    "transformers": "harness.engines.transformers",
    "vllm": "harness.engines.vllm",
    "replay": "harness.engines.replay",
}

__all__ = [
    "ENGINES",
    "Completion",
    "Engine",
    "EngineSettings",
    "Message",
    "Request",
    "Work",
    "open_engine",
]


def open_engine(name: str, settings: EngineSettings) -> Engine:
    """Opens an engine by name, importing what it needs only now.

    Raises:
        EngineError: no engine has that name, or what it needs is not installed.
        ModelError: the model cannot be used.
    """
    if name not in ENGINES:
        raise EngineError(f"no engine is called '{name}'; there are {', '.join(ENGINES)}")
    try:
        engine: Engine = import_module(ENGINES[name]).open_engine(settings)
    except ModuleNotFoundError as missing:
        raise EngineError(
            f"engine '{name}' needs the package '{missing.name}'; "
            f"install it with: pip install 'shopharness[{name}]'"
        ) from None
    return engine
