"""Named-entity recognition: spans of the source, separated by commas."""

from __future__ import annotations

import ast
import re
import warnings

from tasks.base import MAX_RESPONSE_CHARACTERS, Answer, Constraint, Outcome, Route, TaskType
from tasks.completion import answered, bare
from tasks.layout import take_apart
from tasks.spans import find, guess, span_grammar
from tasks.weigh import asked_to_extract

_CAP = 64
_MOST_PIECES = 200
_SEPARATOR = re.compile(r"[,，、;；\n]|\s\|\s|(?:^|\s)[-*•]\s|(?:^|\n)\s*\d{1,2}[.)]\s")
_NONE = re.compile(
    r"\W*(?:none|n/?a|null|nothing|empty"
    r"|no (?:such )?(?:entit\w+|phrases?|results?|matches)[^\n]{0,40}|keine?|ninguna?|aucune?|nessuna?|nenhuma?|なし|ありません|无|無|没有)?\W*",
    re.IGNORECASE,
)
_JSON_KEY = re.compile(r"[\"'][^\"'\n]{1,40}[\"']\s*:")


def recognize(text: str, is_multiple_choice: bool) -> Route | None:
    """An instruction to copy phrases of a kind out of a text."""
    layout = take_apart(text)
    asked = asked_to_extract(layout)
    if is_multiple_choice or asked is None or asked.single:
        return None
    return Route(
        TaskType.NER,
        source=asked.source,
        may_be_empty=asked.may_be_empty,
        material=layout.material,
        evidence=asked.evidence,
    )


def constrain(route: Route) -> Constraint:
    """Spans of the source with commas between them, or nothing where the question allows it."""
    source = route.source or ""
    grammar = span_grammar(source, many=True, may_be_empty=route.may_be_empty)
    return Constraint(_CAP, grammar=grammar)


def read(completion: str, route: Route, finished: bool = True) -> Answer:
    """The spans of the source that a completion names, as the official parser will split them."""
    source = route.source or ""
    said = completion.strip()
    if not said and route.may_be_empty:
        return Answer("", Outcome.CLEAN)
    pieces = said.split(",", _MOST_PIECES)
    exact = [piece.strip() for piece in pieces]
    spans = list(dict.fromkeys(find(piece, source) or "" for piece in _pieces(completion)))
    spans = [span for span in spans if span]
    if said[:1] not in ("[", "(", "") and all(piece and piece in source for piece in exact):
        clean = len(set(exact)) == len(exact) and len(said) <= MAX_RESPONSE_CHARACTERS
        if clean and len(said.splitlines()) == 1:
            return Answer(said, Outcome.CLEAN if finished else Outcome.TRUNCATED)
        spans = list(dict.fromkeys(exact))
    if spans:
        text = ", ".join(spans)[:MAX_RESPONSE_CHARACTERS].rstrip(", ")
        return Answer(text, Outcome.REPAIRED if finished else Outcome.TRUNCATED)
    if route.may_be_empty:
        empty = _NONE.fullmatch(bare(answered(completion)))
        return Answer("", Outcome.REPAIRED if empty else Outcome.FALLBACK)
    return Answer(guess(source), Outcome.FALLBACK if finished else Outcome.TRUNCATED)


def _pieces(completion: str) -> list[str]:
    """What a completion lists, whatever it puts between the entries."""
    text = bare(answered(completion))
    if text[:1] in ("[", "(", "{") and len(text) < MAX_RESPONSE_CHARACTERS:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                listed = ast.literal_eval(text)
        except (ValueError, SyntaxError, TypeError, MemoryError, RecursionError):
            listed = None
        if isinstance(listed, (list, tuple)):
            return [entry for entry in listed if isinstance(entry, str)][:_MOST_PIECES]
    text = _JSON_KEY.sub(" ", text)
    pieces = [piece.strip(" \t\r[](){}\"'`") for piece in _SEPARATOR.split(text)[:_MOST_PIECES]]
    # "brand: norvella" names the entity type before the entity.
    return [piece.rpartition(": ")[2] if ": " in piece else piece for piece in pieces]
