"""Demonstrations that a question file asks: equal, nearly equal, or the same in disguise.

Questions of one task share most of their words, so words alone prove nothing. What is compared is
what a demonstration asks *about*: quotations, labelled material and lists, as the router finds them
in the demonstration, which nobody has disguised. They are looked for in the question's letters,
wherever they stand and in whatever order; asked for the same kind of answer, whatever the words.

A question is first asked how many of the demonstrations' runs of four letters it has, from an
exact index: a bank is too small for an approximate one (MinHash) to pay. Only for what is left
are pieces aligned, by RapidFuzz.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from harness.fewshot import Demonstration
from harness.look_alikes import letters
from harness.question import Question
from harness.router import route
from tasks.base import TaskType
from tasks.layout import take_apart

_RUN = 4
"""Letters of an index entry."""
_LIKELY = 4
"""One of so many runs must be there before anything is aligned."""
_PIECE = 12
"""Letters of material compared at a time, at most: what is cut off at its end costs no more."""
_ALIKE = 85
"""Per cent of a piece's letters that must be found: one typo in some eight letters."""
_FOUND, _FOUND_OUTSIDE, _FOUND_WORDS = 0.5, 0.65, 0.6
"""Share of the material, of what stands outside of lists, and of all runs, that must be found."""
_WHOLE = 0.8
"""A question may be as much shorter than a demonstration that it is the beginning or end of."""
_LIST_ALONE = 40
"""Letters of a list that is known again by itself, where a question is about nothing else."""
_LITTLE = 24
"""With fewer letters than this, material turns up in other questions by chance."""
_TYPO = 6
"""Letters of such little material to a typo."""
_LONGEST = 60_000
"""Letters of a question that are aligned; the router reads no more either."""


@dataclass(frozen=True, slots=True)
class Leak:
    """A demonstration that is a question of the file, or nearly so."""

    demonstration: str
    question: int
    """The question's row, from 0."""
    why: str


def find_leaks(
    demonstrations: Iterable[Demonstration], questions: Iterable[Question]
) -> Iterator[Leak]:
    """All pairs of a demonstration and a question that are the same, in the questions' order."""
    finder = LeakFinder(demonstrations)
    for question in questions:
        for demonstration, why in finder.search(question.text, question.is_multiple_choice):
            yield Leak(demonstration.name, question.id, why)


class LeakFinder:
    """Knows some demonstrations again in whatever text."""

    def __init__(self, demonstrations: Iterable[Demonstration]) -> None:
        known = map(_Known.of, demonstrations)
        self._clues = [(runs, one) for one in known for runs in one.clues()]
        self._index: dict[str, list[int]] = defaultdict(list)
        for number, (runs, _) in enumerate(self._clues):
            for run in runs:
                self._index[run].append(number)

    def search(self, text: str, is_multiple_choice: bool) -> list[tuple[Demonstration, str]]:
        """The demonstrations that a question repeats, and what of them."""
        said = letters(text)
        known = map(self._index.__getitem__, _runs(said) & self._index.keys())
        hits = Counter(chain.from_iterable(known))
        clues = (
            self._clues[n] for n in sorted(hits) if _LIKELY * hits[n] >= len(self._clues[n][0])
        )
        likely = {id(known): known for _, known in clues}
        if not likely:
            return []
        asked = _Asked(said, text, is_multiple_choice)
        found = ((known.demonstration, known.repeated_by(asked)) for known in likely.values())
        return [(demonstration, why) for demonstration, why in found if why]


@dataclass(frozen=True, slots=True)
class _Material:
    """What a question is about, as letters."""

    outside: tuple[str, ...]
    """Quotations and labelled lines; lines that ask nothing where no line is labelled."""
    listed: tuple[str, ...]
    """The items of the list to choose from."""
    rest: str
    """The whole question without that list."""

    @property
    def size(self) -> int:
        return _size(self.outside) + _size(self.listed)

    @property
    def joined(self) -> str:
        return "".join((*self.outside, *sorted(self.listed)))


class _Asked:
    """A question that may repeat a demonstration; it is taken apart only if need be."""

    def __init__(self, said: str, text: str, is_multiple_choice: bool) -> None:
        self.whole = said
        half = _LONGEST // 2
        self.letters = said if len(said) <= _LONGEST else said[:half] + said[-half:]
        self.runs = _runs(self.letters)
        self._text = text
        self._is_multiple_choice = is_multiple_choice

    def task_type(self) -> TaskType:
        return route(self._text, self._is_multiple_choice).task_type

    def material(self) -> _Material:
        return _material(self._text, self._is_multiple_choice)


@dataclass(frozen=True, slots=True)
class _Known:
    """A demonstration, and what it is known by."""

    demonstration: Demonstration
    whole: str
    material: _Material

    @classmethod
    def of(cls, demonstration: Demonstration) -> _Known:
        text = demonstration.question
        chosen = demonstration.task_type is TaskType.MULTIPLE_CHOICE
        material, whole = _material(text, chosen), letters(text)
        return cls(demonstration, whole, material)

    def clues(self) -> list[set[str]]:
        """Runs of letters, many of which a question has that repeats it."""
        parts = (*self.material.outside, *self.material.listed)
        material = {run for part in parts for run in _runs(part)}
        # A typo leaves no run of a short word.
        return [material, _runs(self.whole)] if self.material.size < _LITTLE else [material]

    def repeated_by(self, asked: _Asked) -> str:
        """What of it a question repeats, in words; nothing if it is another question."""
        if self._is_within(asked.whole):
            return "the same words"
        if self.material.size < _LITTLE:
            found = self._is_all_of(asked.material())
        elif self._is_found_in(asked.letters):
            own = _runs(self.whole)
            if len(own & asked.runs) >= _FOUND_WORDS * len(own):
                return "nearly the same words"
            found = not self.material.listed or self._lists_like(asked.material())
        else:
            found = False
        same_type = found and asked.task_type() is self.demonstration.task_type
        return "the same material" if same_type else ""

    def _is_within(self, said: str) -> bool:
        """All its words are in the question, or the question is nearly all of its words."""
        own = self.whole
        return bool(own) and (own in said or (len(said) >= _WHOLE * len(own) and said in own))

    def _is_all_of(self, material: _Material) -> bool:
        """A question is about the same and nothing else, but for a typo."""
        from rapidfuzz.distance import OSA

        own, other = self.material.joined, material.joined
        if not self.material.outside:  # "yes" and "no" are many a question's list
            return bool(own) and own == other and self.material.rest in material.rest
        most = len(own) // _TYPO
        return OSA.distance(own, other, score_cutoff=most) <= most

    def _is_found_in(self, said: str) -> bool:
        """Most of the material is somewhere in the question."""
        outside, listed = self.material.outside, self.material.listed
        if not outside and _size(listed) < _LIST_ALONE:
            return False
        found_outside = _found(outside, said)
        return (
            found_outside >= _FOUND_OUTSIDE * _size(outside)
            and found_outside + _found(listed, said) >= _FOUND * self.material.size
        )

    def _lists_like(self, material: _Material) -> bool:
        """Half of the items are items of the question: "wood" is in many a title, too."""
        from rapidfuzz import process

        items = self.material.listed
        repeated = sum(
            process.extractOne(item, material.listed, score_cutoff=_ALIKE) is not None
            for item in items
        )
        return repeated >= _FOUND * len(items)


def _material(text: str, is_multiple_choice: bool) -> _Material:
    layout = take_apart(text)
    spans = [*layout.quotes, *(layout.labelled or layout.material)]
    outside = (letters(text[start:end]) for start, end in spans)
    listed = tuple(filter(None, map(letters, route(text, is_multiple_choice).items)))
    rest = letters(text)
    for item in listed:
        before, _, after = rest.rpartition(item)
        rest = before + after
    return _Material(tuple(filter(None, outside)), listed, rest)


def _found(parts: Sequence[str], said: str) -> int:
    """How much of some texts is found in another, by `_size`."""
    from rapidfuzz import fuzz

    return sum(
        len(piece.encode())
        for part in parts
        for piece in _pieces(part)
        if len(piece) <= len(said) and fuzz.partial_ratio(piece, said, score_cutoff=_ALIKE)
    )


def _pieces(part: str) -> list[str]:
    """A text in as few pieces of equal length as may be."""
    count = -(-len(part) // _PIECE)
    length = -(-len(part) // count)
    return [part[start : start + length] for start in range(0, len(part), length)]


def _size(parts: Iterable[str]) -> int:
    """Bytes in UTF-8: a Chinese character says about as much as three Latin letters."""
    return sum(len(part.encode()) for part in parts)


def _runs(text: str) -> set[str]:
    return {text[start : start + _RUN] for start in range(len(text) - _RUN + 1)}
