"""Generation: free text, one line of it, or one span of a given text."""

from __future__ import annotations

import re

from tasks.base import MAX_RESPONSE_CHARACTERS, Answer, Constraint, Outcome, Route, TaskType
from tasks.completion import answered, bare, visible
from tasks.evidence import Kind, weigh
from tasks.layout import take_apart
from tasks.lexicon import concepts
from tasks.listed import source_text
from tasks.spans import find, guess, span_grammar

_PHRASE_CAP, _LINE_CAP, _TEXT_CAP = 32, 128, 128
# A first character that no strip can take away, so that no admitted answer is empty.
_VISIBLE = r"[\p{L}\p{N}]"
_NOTHING = "unknown"
_LINE_END = re.compile(r"[\r\n]+")
_PREFACE = re.compile(
    r"(?:sure|certainly|of course|okay|here(?: is| are|'s))\b[^\n]{0,200}[:：]\s*\n", re.IGNORECASE
)


def recognize(text: str, is_multiple_choice: bool) -> Route | None:
    """Whatever no other task claims; one keyphrase of a review has that review as its source."""
    verdict = None if is_multiple_choice else weigh(text)
    if verdict is None or verdict.kind not in (Kind.TEXT, Kind.KEYPHRASE):
        return None
    layout = take_apart(text)
    phrase = verdict.kind is Kind.KEYPHRASE
    return Route(
        TaskType.GENERATION,
        source=source_text(layout) if phrase else None,
        one_line=phrase or concepts(layout.instruction)["title"] > 0,
        material=layout.material,
        evidence=verdict.evidence,
    )


def constrain(route: Route) -> Constraint:
    """One span of the source where there is one, one line where only that counts, else text."""
    if route.source is not None:
        grammar = span_grammar(route.source, many=False, may_be_empty=False)
        if grammar:
            return Constraint(_PHRASE_CAP, grammar=grammar)
    if route.one_line:
        return Constraint(_LINE_CAP, regex=rf"{_VISIBLE}[^\x00-\x1f]*")
    return Constraint(_TEXT_CAP, regex=rf"{_VISIBLE}[^\x00]*")


def read(completion: str, route: Route, finished: bool = True) -> Answer:
    """The text said, without what a chatty model puts around it."""
    # The cap may fall within a character.
    said = (completion if finished else completion.rstrip("\ufffd")).strip()
    text = _meant(said, route)
    if not visible(text):
        text = guess(route.source or "")[:MAX_RESPONSE_CHARACTERS] or _NOTHING
        return Answer(text, Outcome.FALLBACK if finished else Outcome.TRUNCATED)
    if not finished:
        return Answer(text, Outcome.TRUNCATED)
    clean = text == said and (route.source is None or text in route.source)
    return Answer(text, Outcome.CLEAN if clean else Outcome.REPAIRED)


def _meant(said: str, route: Route) -> str:
    """The text inside the last wrapping; a phrase that is no span of the source stays as it is,
    since its words still score.
    """
    source = route.source
    if source is not None and said in source and _is_line(said):
        return said
    text, inside = "", said
    while inside != text:
        text = inside
        inside = _PREFACE.sub("", bare(answered(text)[:MAX_RESPONSE_CHARACTERS]))
        if route.one_line or source is not None:
            inside = next((line for line in _LINE_END.split(inside) if visible(line)), "")
        inside = inside.strip()
    if source is None:
        return text
    return find(text, source) or find(text.rpartition(": ")[2], source) or text


def _is_line(text: str) -> bool:
    return len(text) <= MAX_RESPONSE_CHARACTERS and not _LINE_END.search(text)
