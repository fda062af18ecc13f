"""Named-entity recognition: spans of the source, separated by commas."""

from __future__ import annotations

import ast
import re
import warnings

from tasks.base import MAX_RESPONSE_CHARACTERS, Answer, Constraint, Outcome, Route, TaskType
from tasks.completion import answered, bare
from tasks.evidence import Kind, weigh
from tasks.layout import take_apart
from tasks.lexicon import concepts
from tasks.listed import source_text
from tasks.spans import find, guess, span_grammar

_CAP = 64
_MOST_PIECES = 200
_SEPARATOR = re.compile(r"[,，、;；\n]|\s\|\s|(?:^|\s)[-*•]\s")
_NUMBERING = re.compile(r"\s*(?:[-*•]|\d{1,2}[.)])\s+")
_NONE = re.compile(
    r"(?:(?:there (?:is|are) )?no(?:ne|thing|t any)?\b.{0,80}|n/?a|null|empty|keine?\b.{0,80}"
    r"|nichts|ningun[oa]?\b.{0,80}|nada|aucune?\b.{0,80}|rien|nessun[oa]?\b.{0,80}|nenhuma?\b.{0,80}"
    r"|なし|特になし|ありません|该当なし|無し|无|無|没有)?",
    re.IGNORECASE,
)
_JSON_KEY = re.compile(r"[\"'][^\"'\n]{1,40}[\"']\s*:")
_LEAD = re.compile(
    r".{0,80}?\b(?:is|are|ist|sind|es|son|est|sont|sono|são|found)\b:?\s+|.{0,40}?(?:は|是|为)",
    re.IGNORECASE,
)
_TRAIL = re.compile(r"\s?[(（][^()（）]{0,60}[)）]?$|(?:です|でした|だ)[。.]?$")
_AND = re.compile(r"\s?(?:/|&|と|和)\s?|\s(?:and|und|y|et|e|ed)\s", re.IGNORECASE)
_LIST_OPENERS = ("[", "(", "\ufeff")


def recognize(text: str, is_multiple_choice: bool) -> Route | None:
    """An instruction to copy phrases of a kind out of a text."""
    verdict = None if is_multiple_choice else weigh(text)
    if verdict is None or verdict.kind is not Kind.ENTITIES:
        return None
    layout = take_apart(text)
    return Route(
        TaskType.NER,
        source=source_text(layout),
        may_be_empty=concepts(layout.instruction)["may be empty"] > 0,
        material=layout.material,
        evidence=verdict.evidence,
    )


def constrain(route: Route) -> Constraint:
    """Spans of the source with commas between them, or nothing where the question allows it."""
    source = route.source or ""
    grammar = span_grammar(source, many=True, may_be_empty=route.may_be_empty)
    # A source without a word has no spans to be held to.
    return Constraint(_CAP, grammar=grammar, regex=None if grammar else r"[^,\n\r]*")


def read(completion: str, route: Route, finished: bool = True) -> Answer:
    """The spans of the source that a completion names, as the official parser will split them."""
    source = route.source or ""
    said = completion.strip()
    if not said and route.may_be_empty:
        return Answer("", Outcome.CLEAN if finished else Outcome.TRUNCATED)
    verbatim = _verbatim(said, source)
    none = _NONE.fullmatch(bare(answered(completion)).strip(" .!()[]{}\"'-。"))
    spans = verbatim or ([] if none else _listed(completion, source))
    # A span may hold commas; the parser splits at them, and so may one part come twice.
    parts = [part.strip() for span in spans for part in span.split(",")]
    text = _within_limit(list(dict.fromkeys(part for part in parts if part)))
    if text:
        clean = len(verbatim) == text.count(",") + 1
        done = Outcome.CLEAN if clean else Outcome.REPAIRED
        return Answer(said if clean else text, done if finished else Outcome.TRUNCATED)
    outcome = Outcome.REPAIRED if none and route.may_be_empty else Outcome.FALLBACK
    text = "" if route.may_be_empty else guess(source)[:MAX_RESPONSE_CHARACTERS]
    return Answer(text, outcome if finished else Outcome.TRUNCATED)


def _verbatim(said: str, source: str) -> list[str]:
    """The spans of a completion that is nothing but spans and commas, else none."""
    if said.startswith(_LIST_OPENERS) or "\n" in said or "\r" in said:
        return []
    pieces = [piece.strip() for piece in said.split(",", _MOST_PIECES)]
    return pieces if all(piece and piece in source for piece in pieces) else []


def _listed(completion: str, source: str) -> list[str]:
    """The spans that a completion lists, in whatever form."""
    return [span for piece in _pieces(completion) for span in _found(piece, source)]


def _pieces(completion: str) -> list[str]:
    """What a completion lists, whatever it puts between the entries."""
    text = bare(answered(completion))
    if text[:1] in ("[", "(", "{") and len(text) < MAX_RESPONSE_CHARACTERS:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                listed = ast.literal_eval(text)
        except (ArithmeticError, ValueError, SyntaxError, TypeError, MemoryError, RecursionError):
            listed = None
        if isinstance(listed, (list, tuple)):
            return [entry for entry in listed if isinstance(entry, str)][:_MOST_PIECES]
    pieces = _SEPARATOR.split(_JSON_KEY.sub(" ", text))[:_MOST_PIECES]
    return [_NUMBERING.sub("", piece, count=1).strip(" \t\r[](){}\"'`") for piece in pieces]


def _found(piece: str, source: str) -> list[str]:
    """The span of a piece, or those of "brand: a", "a (a brand)", "the brands are a and b"."""
    whole = find(piece, source)
    if whole is not None:
        return [whole]
    inner = _TRAIL.sub("", piece.rpartition(": ")[2])
    lead = _LEAD.match(inner)
    parts = (inner, *_AND.split(inner[lead.end() if lead else 0 :]))
    spans = [find(part, source) for part in parts]
    return [span for span in (spans[:1] if spans[0] else spans) if span]


def _within_limit(parts: list[str]) -> str:
    """As many whole parts as the official evaluator reads."""
    text = parts[0][:MAX_RESPONSE_CHARACTERS].rstrip() if parts else ""
    for part in parts[1:]:
        if len(text) + len(part) + 2 > MAX_RESPONSE_CHARACTERS:
            break
        text += ", " + part
    return text
