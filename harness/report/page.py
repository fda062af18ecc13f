"""Pages: one self-contained HTML file each, which opens from disk and asks no network.

What a page shows is plain data (:mod:`harness.report.parts`, :mod:`harness.report.table_fields`);
how it looks stands in ``assets/``: a base for every kind of page, macros for its parts, a style
sheet, and the script behind the table of questions. Texts of questions and models are hostile:
templates escape what they show, and the script writes text nodes only. Beyond that, the page's
own content security policy forbids every script but its own, and every request.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from harness.errors import RunError
from harness.store import write_text

if TYPE_CHECKING:
    from jinja2 import Environment

_ASSETS = Path(__file__).parent / "assets"
_UNSAFE = re.compile("[<>&\u2028\u2029\ud800-\udfff]")
# Control and direction characters, as in table.js, and halves of surrogate pairs.
_UNSEEN = re.compile(
    "[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]"
)


def render(template: str, **parts: object) -> str:
    """A page as HTML.

    Args:
        template: a file of ``assets/`` that extends ``base.html.jinja``.
        parts: what it shows. A `Table` among them brings its rows by the filter `embed`.
    """
    style, script = (_asset(name) for name in ("page.css", "table.js"))
    return (
        _environment()
        .get_template(template)
        .render(
            **parts,
            style=Markup(style),
            script=Markup(script),
            style_digest=_digest(style),
            script_digest=_digest(script),
        )
    )


def save(path: Path, html: str) -> Path:
    """Writes a page whole or not at all, and returns where it lies.

    Raises:
        RunError: there is no such folder, or it cannot be written.
    """
    try:
        write_text(path, html)
    except OSError as problem:
        raise RunError(f"{path}: cannot be written: {problem.strerror}") from None
    return path


def embed(document: Any) -> Markup:
    """JSON that is safe inside ``<script type="application/json">``, whatever its strings hold.

    ``<``, ``>``, ``&``, U+2028, U+2029 and halves of surrogate pairs, which occur in strings
    only, are written as escapes.
    """
    text = json.dumps(document, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return Markup(_UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", text))


def _visible(value: Any) -> Any:
    """A string in which characters that are unseen, or would turn the others, are named."""
    if not isinstance(value, str) or isinstance(value, Markup):
        return value
    return _UNSEEN.sub(lambda found: f"[U+{ord(found[0]):04X}]", value)


@cache
def _environment() -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(_ASSETS),
        autoescape=True,
        finalize=_visible,  # of whatever a template shows
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(embed=embed, visible=_visible)
    return environment


@cache
def _asset(name: str) -> str:
    return (_ASSETS / name).read_text("utf-8")


def _digest(text: str) -> str:
    """What a content security policy knows an inline script or style by."""
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
