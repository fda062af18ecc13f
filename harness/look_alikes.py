"""Texts as their letters alone, so that a text in disguise reads like the text itself."""

from __future__ import annotations

import html
import re
import unicodedata

# Letters that other scripts draw alike, and letters and digits that are mistaken for one another.
# Compatibility forms (full-width, mathematical, circled) and accents are Unicode's own business.
_DRAWN_ALIKE = {
    **dict(zip("авекмнорстухіјѕԁһԛԝьѵӏгзп", "abekmhopctyxijsdhqwbvir3n", strict=True)),
    **dict(zip("АВЕКМНОРСТУХІЈЅԀҺԚԜЬѴӀГЗП", "abekmhopctyxijsdhqwbvir3n", strict=True)),
    **dict(zip("αβγεηικμνορτυχω", "abyenikmvoptuxw", strict=True)),
    **dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "abezhikmnoptyx", strict=True)),
    **dict(zip("օսհոցզԱՍՕ", "ouhngquuo", strict=True)),
    **dict(zip("ıɑɡøłđØŁĐ", "iagoidoid", strict=True)),
    **dict(zip("lLiI1|0", "iiiiiio", strict=True)),
}
_TABLE = str.maketrans(_DRAWN_ALIKE)
# Within a label they would hide it.
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]")
# "0.", "(b)", "12)" before an option; a letter only at a line's start, for words end in letters.
_LABEL = re.compile(r"(?<!\S)[(\[]?\d{1,2}[.):\]](?!\d)|^\s*[(\[]?[A-Za-z][.)\]]", re.MULTILINE)


def letters(text: str) -> str:
    """A text's letters and digits alone, in one form for those that look alike.

    Case, spacing, punctuation, accents, invisible characters, HTML entities, compatibility forms
    and the labels of a list make no difference. Time is linear in the text.
    """
    if "&" in text:
        text = html.unescape(text)
    if not text.isascii():
        text = _INVISIBLE.sub("", unicodedata.normalize("NFKD", text))
    text = _LABEL.sub(" ", text).translate(_TABLE).casefold()
    return "".join(filter(str.isalnum, text))
