"""Multiple choice: one label of the list, or one point of a rating scale."""

from __future__ import annotations

import re

from tasks.base import Answer, Constraint, Outcome, Route, TaskType
from tasks.completion import plain
from tasks.labels import echoed, item_ahead, mentioned
from tasks.layout import take_apart
from tasks.listed import asked_list, is_free, rating_scale
from tasks.roles import Place

_NO_LIST = (0, 1, 2, 3)
_SIGNS = r"[\s\"'*:=(\[{]"
_LETTER = r"(?-i:[B-HJ-Z]|[a-z](?=\))|[AI](?! (?!because|since|as |is |and |or )[a-z]))(?![^\W_])"
_NAMES = (
    rf"{_SIGNS}{{0,6}}(?:is|would be|ist|es|est|è|é|は|是|为)?{_SIGNS}{{0,6}}"
    r"(?:(?:number|option|choice|product|nummer|no\.?|nr\.?|#) ?)?"
    rf"{_SIGNS}{{0,6}}(?:(\d{{1,4}})(?![\d.]*\d)|({_LETTER}))"
)
_ANSWER = re.compile(
    r"(?:answer|(?:correct|best|right) (?:option|choice|one)|choose|select|pick|rating|antwort|wahl"
    r"|respuesta|réponse|risposta|resposta|答案|回答|答え|正解|选择|選択|选|選|評価|评分)" + _NAMES,
    re.IGNORECASE,
)
_OPTION = re.compile(
    r"(?:option|choice|label|number|product|opción|choix|scelta|opção|选项|選択肢)" + _NAMES,
    re.IGNORECASE,
)
_LEADING = re.compile(
    r"[\s\"'*(\[{#]*(?:(\d{1,4})(?:\.0+)?(?!\d|\.\d)"
    r"|([B-HJ-Z](?![^\W_])|[a-zA-Z](?=[\s).:\]*\"]|'(?!\w)|$)(?! [a-z\d])))"
)
_LONE_LETTER = re.compile(r"(?<![^\W_])[B-HJ-Z](?![^\W_])")
_ANY = re.compile(r"(?<![\d.])\d{1,4}(?!\d|\.\d)")


def recognize(text: str, is_multiple_choice: bool) -> Route | None:
    """Every question that is flagged, and no other.

    The labels are those of the list asked about, else of the rating scale the instruction names.
    Where there is neither, the four options of the benchmark's own questions are assumed.
    """
    if not is_multiple_choice:
        return None
    layout = take_apart(text)
    options = asked_list(layout)
    scale = () if options and is_free(options, layout, Place.PLAIN) else rating_scale(layout)
    if options is None or scale:
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

    A choice that the token cap ended is complete all the same if it is the first or the stated
    thing said. The guess where nothing is said is what the official parser reads, if that is a
    label, else the first label.
    """
    said = completion.strip()
    if said.isascii() and said.isdecimal() and len(said) < 5 and int(said) in route.labels:
        return Answer(str(int(said)), Outcome.CLEAN if said == str(int(said)) else Outcome.REPAIRED)
    text = plain(completion)
    stated = _stated(text, route)
    label = _meant(text, route) if stated is None else stated
    if label is not None:
        complete = finished or stated is not None
        return Answer(str(label), Outcome.REPAIRED if complete else Outcome.TRUNCATED)
    guess = next((label for label in route.labels if text.lstrip()[:1] == str(label)), None)
    text = str(route.labels[0] if guess is None else guess)
    return Answer(text, Outcome.FALLBACK if finished else Outcome.TRUNCATED)


def _stated(text: str, route: Route) -> int | None:
    """The label in "the answer is …", else the first thing said, else that in "option …"."""
    leading = _LEADING.match(text)
    statements = (
        *[*_ANSWER.finditer(text)][-1:],
        *([leading] if leading else []),
        *[*_OPTION.finditer(text)][-1:],
    )
    for match in statements:
        number, letter = match.groups()
        # Where the number and the text behind it disagree, the text cannot be a miscount.
        named = item_ahead(text[match.end() :], route.labels, route.items)
        if named is not None:
            return named
        place = ord(letter.upper()) - ord("A") if letter else -1
        if number and int(number) in route.labels:
            return int(number)
        if 0 <= place < len(route.labels):
            return route.labels[place]
    return None


def _meant(text: str, route: Route) -> int | None:
    """The one label that a text names without saying that it is the answer."""
    repeated, _ = echoed(text, route.labels, route.items)
    if len(repeated) == 1:
        return repeated[0]
    letters = {ord(letter) - ord("A") for letter in _LONE_LETTER.findall(text)}
    if len(letters) == 1 and max(letters) < len(route.labels):
        return route.labels[letters.pop()]
    numbers = [int(number) for number in _ANY.findall(text)]
    standing = [number for number in numbers if number in route.labels]
    if standing and not set(numbers) - set(route.labels):
        return standing[0]
    return next(iter(mentioned(text, route.labels, route.items)), None)
