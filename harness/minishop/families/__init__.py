"""The families of questions, one list; a track's are in a file of their own."""

from __future__ import annotations

from harness.minishop.drafts import Family
from harness.minishop.families import behaviour, concepts, languages, reasoning, reviewing

FAMILIES: tuple[Family, ...] = (
    *concepts.FAMILIES,
    *reviewing.FAMILIES,
    *reasoning.FAMILIES,
    *behaviour.FAMILIES,
    *languages.FAMILIES,
)
