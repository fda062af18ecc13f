"""What a prefix cache of whole blocks could hold."""

from __future__ import annotations

from collections.abc import Sequence


class PrefixBlocks:
    """The blocks of all prompts so far: what a prefix cache that never drops anything holds."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._seen: set[int] = set()

    def known(self, ids: Sequence[int]) -> int:
        """Adds a prompt's blocks; returns the tokens of those leading ones that were there.

        The last token is always computed: its logits are asked for.
        """
        chain, known = 0, 0
        for end in range(self._size, len(ids), self._size):
            chain = hash((chain, *ids[end - self._size : end]))
            if chain in self._seen and known == end - self._size:
                known = end
            self._seen.add(chain)
        return known
