"""Generation: free text, one line of it, or one span of a given text."""

from __future__ import annotations

from tasks.base import MAX_RESPONSE_CHARACTERS, Answer, Constraint, Outcome, Route, TaskType
from tasks.completion import answered, bare
from tasks.layout import take_apart
from tasks.spans import find, guess, span_grammar
from tasks.weigh import asked_for_line, asked_to_extract

_PHRASE_CAP, _LINE_CAP, _TEXT_CAP = 32, 128, 128
# A first character that no strip can take away, so that no admitted answer is empty.
_VISIBLE = r"[\p{L}\p{N}]"
_NOTHING = "unknown"


def recognize(text: str, is_multiple_choice: bool) -> Route | None:
    """Whatever no other task claims; one keyphrase out of a review has that review as source."""
    if is_multiple_choice:
        return None
    layout = take_apart(text)
    asked = asked_to_extract(layout)
    if asked is not None and asked.single:
        return Route(
            TaskType.GENERATION,
            source=asked.source,
            one_line=True,
            material=layout.material,
            evidence=asked.evidence,
        )
    line = asked_for_line(layout)
    return Route(
        TaskType.GENERATION,
        one_line=line is not None,
        material=layout.material,
        evidence=(line or "asks for a text",),
    )


def constrain(route: Route) -> Constraint:
    """One span of the source where there is one, one line where only that counts, else text."""
    if route.source is not None:
        grammar = span_grammar(route.source, many=False, may_be_empty=False)
        if grammar:
            return Constraint(_PHRASE_CAP, grammar=grammar)
    if route.one_line:
        return Constraint(_LINE_CAP, regex=rf"{_VISIBLE}[^\n\r]*")
    return Constraint(_TEXT_CAP, regex=rf"{_VISIBLE}(?s:.)*")


def read(completion: str, route: Route, finished: bool = True) -> Answer:
    """The text said, without what a chatty model puts around it."""
    said = completion.strip()
    text = bare(answered(completion))
    if route.one_line or route.source is not None:
        text = next((line.strip() for line in text.splitlines() if line.strip()), "")
    if route.source is not None:
        text = _span(said, text, route.source)
    text = text[:MAX_RESPONSE_CHARACTERS].strip()
    if not text:
        return Answer(guess(route.source or "") or _NOTHING, Outcome.FALLBACK)
    if not finished:
        return Answer(text, Outcome.TRUNCATED)
    clean = text == said and (route.source is None or text in route.source)
    return Answer(text, Outcome.CLEAN if clean else Outcome.REPAIRED)


def _span(said: str, line: str, source: str) -> str:
    """The span meant; a phrase that is no span stays as it is, since its words still score."""
    if said in source and "\n" not in said:
        return said
    return find(line, source) or line
