"""What a model said, freed of what it said around it."""

from __future__ import annotations

import re
import unicodedata

_LONGEST = 8_000
_THINKING = re.compile(r"<think>.*?(?:</think>|\Z)", re.DOTALL)
_MARKUP = re.compile(r"<\|[a-z_]{2,20}\|>|</s>|<eos>|<end_of_turn>", re.IGNORECASE)
_NEXT_QUESTION = re.compile(
    r"\n\s*(?:#+ *)?(?:\*\*)?(?:question|input|query|instructions?|user|human|explanation)"
    r"(?:\*\*)? ?[:：]",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"\s*(?:[*_#>`]+ ?)*(?:(?:the |my |final |correct |best )*"
    r"(?:answer|output|result|response|antwort|ausgabe|respuesta|salida|réponse|sortie|risposta"
    r"|resposta|saída|回答|答案|答え|出力|输出|輸出)"
    r"(?:\*\*)?(?: (?:is|ist|es|est|è|é))? ?[:：=は是]|(?:the )?answer is\b)(?:\*\*)?\s*",
    re.IGNORECASE,
)
_FENCE = re.compile(r"```[a-z]*\n?|\n?```", re.IGNORECASE)


def plain(completion: str) -> str:
    """A completion for a reader of labels: one form for every digit, no markup, no thinking."""
    text = unicodedata.normalize("NFKC", answered(completion))
    return "".join(_ascii(c) for c in text if unicodedata.category(c) != "Cf")


def answered(completion: str) -> str:
    """A completion without its thinking, its chat markup and the question it goes on to ask.

    Of a very long one the head and the tail, where answers stand, are kept, so that whatever
    reads on is quick.
    """
    text = completion
    if len(text) > 2 * _LONGEST:
        text = text[:_LONGEST] + "\n" + text[-_LONGEST:]
    if "<think>" in text or "</think>" in text:
        text = _THINKING.sub("", text).rpartition("</think>")[2]
    end = _MARKUP.search(text.lstrip())
    if end:
        head, tail = text.lstrip()[: end.start()], text.lstrip()[end.end() :]
        text = head if head.strip() else _MARKUP.sub(" ", tail)
    run_on = _NEXT_QUESTION.search(text)
    if run_on and text[: run_on.start()].strip():
        text = text[: run_on.start()]
    return text


def bare(text: str) -> str:
    """Text without code fences, a lead such as "Answer:", and quotes or emphasis around it."""
    text = _FENCE.sub("", text)
    lead = _LEAD.match(text)
    if lead and text[lead.end() :].strip():
        text = text[lead.end() :]
    text = text.strip()
    for opening, closing in (
        ("**", "**"),
        ('"', '"'),
        ("'", "'"),
        ("`", "`"),
        ("“", "”"),
        ("「", "」"),
    ):
        inside = text[len(opening) : -len(closing)]
        if text.startswith(opening) and text.endswith(closing) and opening not in inside:
            text = inside.strip() or text
    return text


def _ascii(character: str) -> str:
    return str(unicodedata.decimal(character, character)) if not character.isascii() else character
