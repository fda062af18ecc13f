"""The nine metrics of ShopBench, one function a sample.

The formulas are those of the KDD Cup 2024 ShopBench starter kit evaluator; the libraries under
them are the ones it uses (rouge-score, sacrebleu, sentence-transformers), imported when asked.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, partial
from typing import Any, TypeAlias

from harness.scoring.embeddings import UnavailableError, encodable, mean_cosines, model_folder
from harness.scoring.parsers import Parsed
from tasks.base import TaskType

Counts: TypeAlias = tuple[int, int, int]
"""True positives, false positives, false negatives of one sample."""

Score: TypeAlias = float | Counts
"""One sample's score: counts for micro F1, else a number, mostly in [0, 1]."""


class Metric(StrEnum):
    """How an answer is compared with the truth, as ShopBench spells it."""

    ACCURACY = "accuracy"
    NDCG = "ndcg"
    HIT_RATE_3 = "hit rate@3"
    MICRO_F1 = "micro f1"
    ROUGE_L = "rougel"
    BLEU = "bleu"
    JP_BLEU = "jp-bleu"
    SENT_TRANSFORMER = "sent-transformer"
    MULTILINGUAL_SENT_TRANSFORMER = "multilingual-sent-transformer"

    @property
    def task_type(self) -> TaskType:
        """The one task type whose answers this metric reads."""
        return _NOT_FOR_TEXT.get(self, TaskType.GENERATION)


_NOT_FOR_TEXT = {
    Metric.ACCURACY: TaskType.MULTIPLE_CHOICE,
    Metric.NDCG: TaskType.RANKING,
    Metric.HIT_RATE_3: TaskType.RETRIEVAL,
    Metric.MICRO_F1: TaskType.NER,
}
_EMBEDDING = (Metric.SENT_TRANSFORMER, Metric.MULTILINGUAL_SENT_TRANSFORMER)


@dataclass(frozen=True, slots=True)
class Missing:
    """A metric that cannot be computed on this machine."""

    reason: str
    """Why, and what to do about it, in words."""


def only_metric(task_type: TaskType) -> Metric | None:
    """The metric of a task type, or None for generation, which has five."""
    fitting = [metric for metric in Metric if metric.task_type is task_type]
    return fitting[0] if len(fitting) == 1 else None


def score_answers(
    metric: Metric, answers: Sequence[Parsed], truths: Sequence[object]
) -> list[Score | None] | Missing:
    """Scores of many answers by one metric, in order.

    Args:
        metric: The metric of all of them.
        answers: What the parser of ``metric.task_type`` read.
        truths: The truth of each.

    Returns:
        A score each, None where the truth is absent, of a kind the metric cannot read, or such
        that the score would be no number; or why the metric is missing.
    """
    usable = [_usable(metric, truth) for truth in truths]
    if not usable:
        return []
    try:
        if metric in _EMBEDDING:
            return _embedding_scores(metric, answers, usable)
        score = _per_sample(metric)
    except UnavailableError as error:
        return Missing(str(error))
    return [
        None if truth is None else _finite(score(answer, truth))
        for answer, truth in zip(answers, usable, strict=True)
    ]


def accuracy(answer: int, truth: int) -> float:
    """1 if the choice is the true one, else 0."""
    return float(answer == truth)


def hit_rate_at_3(answer: Sequence[int], truth: Sequence[int]) -> float:
    """Share of the true indices that are among the first three answered."""
    return len(set(truth) & set(answer[:3])) / len(truth)


def ndcg(answer: Sequence[int], weights: Sequence[float]) -> float:
    """Normalized discounted cumulative gain, gain 2^w - 1, discount log2(position + 1).

    Args:
        answer: 1-based items, best first; cut to the number of weights.
        weights: Relevance of each item, in the items' order.

    Returns:
        0 to 1, and 0 where no item is relevant. As in the starter kit, an item past the end
        gains nothing and item 0 gains what the last one does (Python's index -1).
    """
    count = len(weights)
    gained = (weights[item - 1] if item <= count else 0.0 for item in answer[:count])
    ideal = _discounted(sorted(weights, reverse=True))
    return _discounted(gained) / ideal if ideal else 0.0


def entity_counts(answer: Sequence[str], truth: Sequence[str]) -> Counts:
    """True positives, false positives and false negatives of one sample's entities.

    Predictions are lower-cased and stripped, truths lower-cased only; a prediction said twice
    counts once as true and once as false.
    """
    predicted = [entity.lower().strip() for entity in answer]
    true = [entity.lower() for entity in truth]
    hits = len(set(predicted) & set(true))
    return hits, len(predicted) - hits, len(true) - hits


def micro_f1(counts: Iterable[Counts]) -> float:
    """F1 of summed counts; 0 where it is undefined."""
    hits = misses = 0
    for true_positives, false_positives, false_negatives in counts:
        hits += true_positives
        misses += false_positives + false_negatives
    return 2 * hits / (2 * hits + misses) if hits else 0.0


def rouge_l(answer: str, references: Sequence[str]) -> float:
    """ROUGE-L F-measure with Porter stemming (rouge-score); the best over the references.

    Raises:
        UnavailableError: rouge-score is not installed.
    """
    try:
        from rouge_score import rouge_scorer  # noqa: F401  (absent is absent, cached or not)
    except ImportError as error:
        raise UnavailableError("rougel needs the package rouge-score") from error
    return float(_rouge_scorer().score_multi(references, answer)["rougeL"].fmeasure)


def bleu(answer: str, references: Sequence[str], japanese: bool = False) -> float:
    """Sentence BLEU of the answer's first line (sacrebleu), 0 to 1.

    Lower-cased, exponential smoothing, no effective order; against several references as
    sacrebleu does it.

    Raises:
        UnavailableError: sacrebleu is not installed or, for Japanese, its MeCab tokenizer.
    """
    try:
        import sacrebleu  # noqa: F401
    except ImportError as error:
        raise UnavailableError("bleu needs the package sacrebleu") from error
    scorer = _bleu_scorer("ja-mecab" if japanese else "13a")
    line = answer.strip("\n").split("\n")[0]
    # corpus_score of one sentence is what the starter kit calls; sentence_score would warn.
    score = scorer.corpus_score([encodable(line)], [[encodable(text)] for text in references])
    return float(score.score) / 100


def _usable(metric: Metric, truth: object) -> Any:
    """The truth in the form the metric reads it, or None if it is not of that kind."""
    if metric is Metric.ACCURACY:
        return truth if isinstance(truth, int) else None
    if metric.task_type is TaskType.GENERATION and isinstance(truth, str):
        return (truth,)
    if not isinstance(truth, tuple | list):
        return None
    if metric is Metric.MICRO_F1:  # no entity at all is a truth too
        return truth if all(isinstance(entity, str) for entity in truth) else None
    kinds: dict[Metric, Any] = {Metric.NDCG: int | float, Metric.HIT_RATE_3: int}
    fits = truth and all(isinstance(part, kinds.get(metric, str)) for part in truth)
    return tuple(truth) if fits else None


def _per_sample(metric: Metric) -> Callable[[Any, Any], Score]:
    """The function for a metric, tried once so that what is missing shows at once."""
    functions: dict[Metric, Callable[[Any, Any], Score]] = {
        Metric.ACCURACY: accuracy,
        Metric.NDCG: ndcg,
        Metric.HIT_RATE_3: hit_rate_at_3,
        Metric.MICRO_F1: entity_counts,
        Metric.ROUGE_L: rouge_l,
        Metric.BLEU: bleu,
        Metric.JP_BLEU: partial(bleu, japanese=True),
    }
    function = functions[metric]
    if metric.task_type is TaskType.GENERATION:
        function("a", ("a",))
    return function


def _embedding_scores(
    metric: Metric, answers: Sequence[Parsed], truths: Sequence[Any]
) -> list[Score | None]:
    """Mean cosine over the references, negative to 0; one encoding of all texts at once."""
    folder = model_folder(multilingual=metric is Metric.MULTILINGUAL_SENT_TRANSFORMER)
    rows = [row for row, truth in enumerate(truths) if truth is not None]
    cosines = mean_cosines(folder, [(str(answers[row]), truths[row]) for row in rows])
    scores: list[Score | None] = [None] * len(truths)
    for row, cosine in zip(rows, cosines, strict=True):
        scores[row] = _finite(max(cosine, 0.0))
    return scores


def _discounted(weights: Iterable[float]) -> float:
    """Discounted cumulative gain of weights in ranked order; infinite if a weight is too."""
    try:
        return math.fsum(
            (math.exp2(weight) - 1) / math.log2(place + 2) for place, weight in enumerate(weights)
        )
    except OverflowError:
        return math.inf


def _finite(score: Score) -> Score | None:
    """The score, or None where it is no number."""
    return score if isinstance(score, tuple) or math.isfinite(score) else None


@cache
def _rouge_scorer() -> Any:
    from rouge_score.rouge_scorer import RougeScorer

    return RougeScorer(["rougeL"], use_stemmer=True)


@cache
def _bleu_scorer(tokenizer: str) -> Any:
    from sacrebleu.metrics.bleu import BLEU

    try:
        return BLEU(lowercase=True, tokenize=tokenizer)
    except Exception as error:  # sacrebleu raises whatever MeCab or its dictionary does
        raise UnavailableError(
            f"sacrebleu cannot open its tokenizer {tokenizer}; install sacrebleu[ja]"
            f" ({' '.join(str(error).split())})"
        ) from error
