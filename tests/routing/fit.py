"""Fits `tasks/weights.json` on the invented questions and instructions of this folder.

    python -m tests.routing.fit            fits on everything and writes the weights
    python -m tests.routing.fit --check    fits without each corpus in turn and tests on it

A multinomial logistic regression over the features of `tasks.evidence`. Every wording counts
alike, however many questions were made from it, and a feature is kept only if at least three
wordings share it: the model is to learn words, not prompts. Needs scikit-learn (extra `dev`).
"""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

import tasks.evidence
from tasks.evidence import Kind, features
from tasks.layout import take_apart

CORPORA = ("english", "european", "cjk", "adverse", "plain")
_HERE = Path(__file__).parent
_WEIGHTS = Path(tasks.evidence.__file__).with_name("weights.json")
_LEAST_WORDINGS, _STRENGTH, _QUESTIONS, _SMALLEST = 3, 0.3, 8_000, 0.05
_LIST = "".join(f"\n{n}. {chr(96 + n)}" for n in range(1, 11))
_KINDS = {
    "ranking": Kind.RANKING,
    "retrieval": Kind.RETRIEVAL,
    "named_entity_recognition": Kind.ENTITIES,
    "ner": Kind.ENTITIES,
    "generation": Kind.TEXT,
    "keyphrase": Kind.KEYPHRASE,
}


@dataclass(frozen=True, slots=True)
class Example:
    """An instruction's features, and what it asks for."""

    features: frozenset[str]
    kind: Kind
    corpus: str
    wording: str
    listed: bool
    """Whether the question holds a numbered list; without one nothing can be ranked."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="leave one corpus out at a time")
    chosen = parser.parse_args()
    examples = [*_wordings(), *(e for name in CORPORA for e in _questions(name))]
    if not chosen.check:
        weights = _fit(examples)
        _WEIGHTS.write_text(json.dumps(weights, ensure_ascii=False, separators=(",", ":")), "utf-8")
        print(f"{len(weights):,} features from {len(examples):,} examples: {_WEIGHTS.name}")
        return
    for name in CORPORA:
        weights = _fit([e for e in examples if e.corpus != name])
        left_out = [e for e in examples if e.corpus == name]
        right = sum(_same(_decide(weights, e), e.kind) for e in left_out)
        print(f"{name}: {right / len(left_out):.2%} of {len(left_out):,} right when left out")


def _questions(corpus: str) -> Iterator[Example]:
    rows = import_module(f"tests.routing.corpora.{corpus}").questions(0, _QUESTIONS)
    for row in rows:
        if row["is_multiple_choice"]:
            continue
        kind = _KINDS[row["task_type"]]
        if kind is Kind.TEXT and row["source"]:
            kind = Kind.KEYPHRASE
        wording = row["template"].removesuffix("-decoy").removesuffix("-adv")
        yield _example(row["text"], kind, corpus, f"{corpus} {wording}")


def _wordings() -> Iterator[Example]:
    for path in sorted((_HERE / "wordings").glob("*.tsv")):
        for number, line in enumerate(path.read_text("utf-8").splitlines()):
            name, _, _, instruction = line.split("\t")
            kind = _KINDS[name]
            text = instruction.replace("\\n", "\n")
            if kind in (Kind.RANKING, Kind.RETRIEVAL):
                text += _LIST
            yield _example(text, kind, "wordings", f"{path.stem} {number}")


def _example(text: str, kind: Kind, corpus: str, wording: str) -> Example:
    layout = take_apart(text)
    return Example(frozenset(features(layout)), kind, corpus, wording, listed=bool(layout.listings))


def _fit(examples: Sequence[Example]) -> dict[str, list[float]]:
    wordings = defaultdict(set)
    for example in examples:
        for feature in example.features:
            wordings[feature].add(example.wording)
    kept = sorted(f for f, shared in wordings.items() if len(shared) >= _LEAST_WORDINGS)
    counts = Counter(example.wording for example in examples)
    shares = np.array(
        [6 if e.corpus == "wordings" else min(1.0, 20 / counts[e.wording]) for e in examples]
    )
    model = LogisticRegression(C=_STRENGTH, max_iter=300)
    model.fit(_matrix(examples, kept), [e.kind.value for e in examples], sample_weight=shares)
    order = [list(model.classes_).index(kind.value) for kind in Kind]
    weights = {
        feature: [round(float(w), 2) for w in column]
        for feature, column in zip(kept, model.coef_[order].T, strict=True)
        if np.abs(column).max() >= _SMALLEST
    }
    return {"": [round(float(b), 2) for b in model.intercept_[order]], **weights}


def _matrix(examples: Sequence[Example], kept: Sequence[str]) -> NDArray[np.float64]:
    column = {feature: n for n, feature in enumerate(kept)}
    rows = [[column[f] for f in sorted(e.features) if f in column] for e in examples]
    ends = np.cumsum([0, *map(len, rows)])
    flat = np.concatenate([np.array(row, dtype=int) for row in rows])
    return csr_matrix((np.ones(len(flat)), flat, ends), shape=(len(rows), len(kept)))


def _decide(weights: dict[str, list[float]], example: Example) -> Kind:
    columns = [weights[""], *(weights[f] for f in example.features if f in weights)]
    sums = dict(zip(Kind, map(sum, zip(*columns, strict=True)), strict=True))
    possible: Iterable[Kind] = Kind if example.listed else list(Kind)[2:]
    return max(possible, key=lambda kind: sums[kind])


def _same(one: Kind, other: Kind) -> bool:
    """Whether two kinds are one task type: a keyphrase is generated text."""
    texts = (Kind.TEXT, Kind.KEYPHRASE)
    return one is other or (one in texts and other in texts)


if __name__ == "__main__":
    main()
