"""Fits the weights of `tasks/` on the invented questions and instructions of this folder.

    python -m tests.routing.fit            fits on everything and writes the weights
    python -m tests.routing.fit --check    fits without each author in turn and tests on them

Two models. `requests.json` tells lines that ask from lines to read: logistic regression over the
mean of a line's features, on the instructions of `wordings/` against the material of this folder.
`weights.json` tells the kind of answer asked for: logistic regression over the features that
`tasks.evidence` finds in the instruction, each question a row of length one, so that a long
instruction counts no more than a short one. Every wording counts alike, however many questions
were made from it, and a feature is kept only if at least three wordings share it: the model is to
learn words, not prompts. Needs scikit-learn (extra `dev`).
"""

from __future__ import annotations

import argparse
import json
import random
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import normalize

import tasks.requests
from tasks.evidence import ALWAYS, Kind, features
from tasks.layout import take_apart
from tasks.lists import find_lists, split_lines
from tests.routing.layouts import Wording, question, statements, wordings

CORPORA = (
    *("english", "european", "cjk", "adverse", "plain"),
    *("market", "tester", "linguist", "maintainer", "shop"),
)
_TASKS = Path(tasks.requests.__file__).parent
_LEAST, _SMALLEST, _QUESTIONS, _STRENGTH = 3, 10, 4_000, 20
_KINDS = {
    "ranking": Kind.RANKING,
    "retrieval": Kind.RETRIEVAL,
    "named_entity_recognition": Kind.ENTITIES,
    "generation": Kind.TEXT,
}
_SENTENCE = re.compile(r"(?<=[.!?。！？])\s+|(?<=[。！？])")


@dataclass(frozen=True, slots=True)
class Example:
    """An instruction's features, and what it asks for."""

    features: frozenset[str]
    kind: Kind
    author: str
    wording: str
    listed: bool
    """Whether the question holds a numbered list; without one nothing can be ranked."""
    weight: float


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="leave one author out at a time")
    if parser.parse_args().check:
        check()
        return
    _write("requests.json", fit_requests(wordings()))
    for cached in (tasks.requests._weights, tasks.requests._weigh_word, tasks.requests.request):
        cached.cache_clear()
    _write("weights.json", fit_kinds(examples()))


def check() -> None:
    """Prints how well each author's questions are read by weights fitted without them."""
    found = examples()
    for author in CORPORA:
        weights = fit_kinds([e for e in found if e.author != author])
        left_out = [e for e in found if e.author == author]
        right = sum(same(decide(weights, e), e.kind) for e in left_out)
        print(f"{author}: {right / len(left_out):.2%} of {len(left_out):,} right when left out")


def _write(name: str, weights: dict[str, int] | dict[str, list[int]]) -> None:
    text = json.dumps(weights, ensure_ascii=False, separators=(",", ":"))
    (_TASKS / name).write_text(text, "utf-8")
    print(f"{name}: {len(weights):,} features, {len(text) / 1e6:.2f} MB")


def fit_requests(known: Iterable[Wording]) -> dict[str, int]:
    """The weights of `tasks.requests`, in hundredths."""
    asking = dict.fromkeys(line for w in known for line in _lines(w.text))
    telling = dict.fromkeys(line for text in _material() for line in _lines(text))
    lines = [*asking, *(line for line in telling if line not in asking)]
    found = [tasks.requests.features(line) for line in lines]
    counts = Counter(feature for one in found for feature in one)
    kept = sorted(feature for feature, count in counts.items() if count >= _LEAST)
    model = LogisticRegression(C=5, max_iter=500, class_weight="balanced")
    model.fit(_matrix(found, kept), [line in asking for line in lines])
    weights = {f: round(100 * float(w)) for f, w in zip(kept, model.coef_[0], strict=True)}
    return {tasks.requests.BIAS: round(100 * float(model.intercept_[0])), **weights}


def _lines(text: str) -> Iterator[str]:
    """A text's lines and, where they are several, their sentences."""
    for line in filter(str.strip, text.splitlines()):
        yield line
        sentences = [s for s in _SENTENCE.split(line) if s.strip()]
        yield from sentences if len(sentences) > 1 else ()


def _material() -> Iterator[str]:
    """What is there to be read: statements, list items, the texts that spans come from."""
    yield from statements()
    for name in CORPORA:
        for row in import_module(f"tests.routing.corpora.{name}").questions(0, 1_500):
            text = row["text"]
            yield from (
                item for found in find_lists(text, split_lines(text)) for item in found.items
            )
            yield row["source"] or ""


def examples() -> list[Example]:
    """The features of all questions and instructions, taken with the weights of requests."""
    return [*_worded(random.Random(0)), *(e for name in CORPORA for e in _questions(name))]


def _worded(draw: random.Random, layouts: int = 3) -> Iterator[Example]:
    for wording in wordings():
        kind = Kind.KEYPHRASE if wording.kind == "keyphrase" else None
        for _ in range(layouts):
            row = question(wording, draw)
            yield example(row, "wordings", wording.id, 2 / layouts, kind)


def _questions(corpus: str) -> Iterator[Example]:
    rows = list(import_module(f"tests.routing.corpora.{corpus}").questions(0, _QUESTIONS))
    wording = [r["template"].removesuffix("-decoy").removesuffix("-adv") for r in rows]
    counts = Counter(wording)
    for row, name in zip(rows, wording, strict=True):
        if not row["is_multiple_choice"]:
            yield example(row, corpus, f"{corpus} {name}", min(1.0, 20 / counts[name]))


def example(
    row: dict[str, object], author: str, wording: str, weight: float = 1, kind: Kind | None = None
) -> Example:
    """A question as the model sees it."""
    kind = kind or _KINDS[str(row["task_type"])]
    if kind is Kind.TEXT and row["source"]:
        kind = Kind.KEYPHRASE
    layout = take_apart(str(row["text"]))
    found = frozenset(features(layout))
    return Example(found, kind, author, wording, bool(layout.listings), weight)


def fit_kinds(found: Sequence[Example]) -> dict[str, list[int]]:
    """The weights of `tasks.evidence` in hundredths, without features that hardly speak."""
    wordings = defaultdict(set)
    for one in found:
        for feature in one.features:
            wordings[feature].add(one.wording)
    kept = sorted(f for f, shared in wordings.items() if len(shared) >= _LEAST)
    model = LogisticRegression(C=_STRENGTH, max_iter=300, fit_intercept=False)
    model.fit(
        normalize(_matrix([dict.fromkeys(one.features, 1.0) for one in found], kept)),
        [one.kind.value for one in found],
        sample_weight=[one.weight for one in found],
    )
    order = [list(model.classes_).index(kind.value) for kind in Kind]
    weights = {
        feature: [round(100 * float(w)) for w in column]
        for feature, column in zip(kept, model.coef_[order].T, strict=True)
    }
    return {f: w for f, w in weights.items() if f == ALWAYS or max(map(abs, w)) >= _SMALLEST}


def _matrix(found: Sequence[dict[str, float]], kept: Sequence[str]) -> csr_matrix:
    column = {feature: n for n, feature in enumerate(kept)}
    rows = [[(column[f], value) for f, value in one.items() if f in column] for one in found]
    ends = np.cumsum([0, *map(len, rows)])
    flat = [entry for row in rows for entry in row]
    places, values = [n for n, _ in flat], [value for _, value in flat]
    return csr_matrix((values, places, ends), shape=(len(rows), len(kept)))


def decide(weights: dict[str, list[int]], one: Example) -> Kind:
    """The kind that weights speak for."""
    columns = [weights[f] for f in one.features if f in weights]
    sums = dict(zip(Kind, map(sum, zip(*columns, strict=True)), strict=True))
    possible: Iterable[Kind] = Kind if one.listed else list(Kind)[2:]
    return max(possible, key=lambda kind: sums[kind])


def same(one: Kind, other: Kind) -> bool:
    """Whether two kinds are one task type: a keyphrase is generated text."""
    texts = (Kind.TEXT, Kind.KEYPHRASE)
    return one is other or (one in texts and other in texts)


if __name__ == "__main__":
    main()
