"""What a model said, freed of what it said around it."""

from __future__ import annotations

import re
import unicodedata

_LONGEST = 8_000
_INVISIBLE = ("Cc", "Cf", "Cs", "Zl", "Zp", "Zs")
# SQLite, JSON and UTF-8 files cannot all carry these.
_UNSENDABLE = re.compile(r"[\x00\ud800-\udfff]")
_THINKING = re.compile(r"<think>.*?(?:</think>|\Z)", re.DOTALL)
_MARKUP = re.compile(r"<\|[a-z_]{2,20}\|>|</s>|<eos>|<end_of_turn>", re.IGNORECASE)
_OPENING = re.compile(rf"(?:\s|(?:{_MARKUP.pattern})(?:assistant(?=\s|<\|))?)*", re.IGNORECASE)
_NEXT_QUESTION = re.compile(
    r"\n[ \t]*(?:#+ *)?(?:\*\*)?(?:question|input|query|instructions?|user|human|explanation)"
    r"(?:\*\*)? ?[:：]",
    re.IGNORECASE,
)
# Repeats of the same characters within a repeat need a word between them: without one, a row of
# asterisks takes exponential time.
_LEAD = re.compile(
    r"(?:[\s*_#>`]*(?:(?:the |my |final |correct |best )*"
    r"(?:answer|output|result|response|assistant|translation|key ?phrase|antwort|ausgabe"
    r"|übersetzung|respuesta|salida|traducción|réponse|sortie|traduction|risposta|traduzione"
    r"|resposta|saída|tradução|回答|答案|答え|出力|输出|輸出|翻译|翻譯|翻訳)"
    r"(?:\*\*)?(?: (?:is|ist|es|est|è|é))? ?[:：=は是]|(?:the )?answer is\b)(?:\*\*)?\s*)+",
    re.IGNORECASE,
)
_FENCE = re.compile(r"```[a-z]*\n?|\n?```", re.IGNORECASE)
_WRAPPERS = (
    ("**", "**"),
    ("*", "*"),
    ('"', '"'),
    ("'", "'"),
    ("`", "`"),
    ("“", "”"),
    ("‘", "’"),
    ("「", "」"),
    ("『", "』"),
)


def plain(completion: str) -> str:
    """A completion for a reader of labels: one form for every digit, no markup, no thinking."""
    return normal(answered(completion))


def normal(text: str) -> str:
    """Text in one form for every digit, letter and space, without zero-width characters."""
    text = unicodedata.normalize("NFKC", text)
    return "".join(_ascii(c) for c in text if unicodedata.category(c) != "Cf")


def visible(text: str) -> bool:
    """Whether a reader would see anything of it."""
    return any(unicodedata.category(character) not in _INVISIBLE for character in text)


def answered(completion: str) -> str:
    """A completion without its thinking, its chat markup and the question it goes on to ask.

    Of a very long one the head and the tail, where answers stand, are kept, so that whatever
    reads on is quick.
    """
    text = completion
    if len(text) > 2 * _LONGEST:
        text = text[:_LONGEST] + "\n" + text[-_LONGEST:]
    text = _UNSENDABLE.sub("", text)
    if "<think>" in text or "</think>" in text:
        text = _THINKING.sub("", text).rpartition("</think>")[2]
    opening = _OPENING.match(text)
    text = text[opening.end() :] if opening else text
    text = _MARKUP.split(text, maxsplit=1)[0]
    return _NEXT_QUESTION.split(text, maxsplit=1)[0]


def bare(text: str) -> str:
    """Text without code fences, leads such as "Answer:", and quotes or emphasis around it."""
    while (inside := _inside(text)) != text:
        text = inside
    return text


def _inside(text: str) -> str:
    text = _FENCE.sub("", text)
    lead = _LEAD.match(text)
    text = text[lead.end() if lead else 0 :].strip()
    for opening, closing in _WRAPPERS:
        inside = text[len(opening) : -len(closing)]
        if text.startswith(opening) and text.endswith(closing) and opening not in inside:
            text = inside.strip() or text
    return text


def _ascii(character: str) -> str:
    return str(unicodedata.decimal(character, character)) if not character.isascii() else character
