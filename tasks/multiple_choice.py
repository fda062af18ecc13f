"""Multiple choice: one label of the list, or one point of a rating scale."""

from __future__ import annotations

import re

from tasks.base import Answer, Constraint, Outcome, Route, TaskType
from tasks.completion import plain
from tasks.labels import mentioned
from tasks.layout import take_apart
from tasks.weigh import best_list, is_free, rating_scale

_NO_LIST = (0, 1, 2, 3)
_STATED = re.compile(
    r"(?:answer|option|choice|choose|select|pick|rating|label|antwort|wahl|respuesta|opción|réponse"
    r"|choix|risposta|scelta|resposta|opção|答案|回答|答え|正解|选择|選択|選)"
    r"[\s\"'*:：=(\[【]{0,6}(?:is|ist|es|est|è|é|would be|number|は|是|为)?[\s\"'*:：=(\[【#]{0,6}"
    r"(?:(\d{1,4})(?![\d.]*\d)|((?-i:[A-Z]))(?![^\W_]))",
    re.IGNORECASE,
)
_LEADING = re.compile(
    r"[\s\"'*(\[{【#]*(?:(\d{1,4})(?!\d|\.\d)|([A-Za-z])(?=[\s).:\]】*\"']|$)(?! [a-z]))"
)
_ANY = re.compile(r"(?<![\d.])\d{1,4}(?!\d|\.\d)")


def recognize(text: str, is_multiple_choice: bool) -> Route | None:
    """Every question that is flagged, and no other.

    The labels are those of the list asked about, else of the rating scale the instruction names.
    Where there is neither, the four options of the benchmark's own questions are assumed.
    """
    if not is_multiple_choice:
        return None
    layout = take_apart(text)
    options = best_list(layout)
    scale = rating_scale(layout)
    if options is None or (scale and not is_free(options, layout)):
        labels = scale or _NO_LIST
        why = (
            f"a scale from {labels[0]} to {labels[-1]}" if scale else "flagged, but without a list"
        )
        return Route(
            TaskType.MULTIPLE_CHOICE,
            labels=labels,
            select=1,
            material=layout.material,
            evidence=(why,),
        )
    return Route(
        TaskType.MULTIPLE_CHOICE,
        labels=options.labels,
        items=options.items,
        select=1,
        material=layout.material,
        evidence=(f"flagged as multiple choice; {len(options.labels)} options",),
    )


def constrain(route: Route) -> Constraint:
    """One of the labels: one step where labels are single tokens."""
    longest_first = sorted(map(str, route.labels), key=len, reverse=True)
    return Constraint(max_tokens=len(longest_first[0]), regex="|".join(longest_first))


def read(completion: str, route: Route, finished: bool = True) -> Answer:
    """One label: said alone, named as the answer, leading, as a letter or by its text.

    A choice that the token cap ended is complete all the same, unless the cap cut it before any
    label came. The fixed guess is the first label.
    """
    said = completion.strip()
    if said.isascii() and said.isdecimal() and len(said) < 5 and int(said) in route.labels:
        return Answer(str(int(said)), Outcome.CLEAN if said == str(int(said)) else Outcome.REPAIRED)
    label = _label(plain(completion), route)
    if label is not None:
        return Answer(str(label), Outcome.REPAIRED)
    return Answer(str(route.labels[0]), Outcome.FALLBACK if finished else Outcome.TRUNCATED)


def _label(text: str, route: Route) -> int | None:
    statements = [*_STATED.finditer(text)][-1:]
    leading = _LEADING.match(text)
    for match in (*statements, *([leading] if leading else [])):
        number, letter = match.groups()
        place = ord(letter.upper()) - ord("A") if letter else -1
        if number and int(number) in route.labels:
            return int(number)
        if 0 <= place < len(route.labels):
            return route.labels[place]
    named = mentioned(text, route.labels, route.items)
    numbers = [int(n) for n in _ANY.findall(text)]
    standing = [n for n in numbers if n in route.labels]
    if standing and not set(numbers) - set(route.labels):
        return standing[0]
    return named[0] if named else None
