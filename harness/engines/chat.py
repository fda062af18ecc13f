"""Chats to token ids: the model's own template, plain user text, long prompts made to fit."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from harness.engines.base import Message, Request
from harness.errors import EngineError, ModelError

_GAP = " … "


@dataclass(frozen=True, slots=True)
class Encoded:
    """A prompt in tokens."""

    request: Request
    ids: list[int]
    prefix: tuple[int, ...]
    """Leading ids shared with every request of the same leading messages; may be empty."""
    removed: int
    """Prompt tokens cut away to fit."""


def load_tokenizer(folder: str | Path) -> Any:
    """A checkpoint's tokenizer, as everybody loads it; nothing is fetched."""
    from transformers import AutoTokenizer

    return AutoTokenizer.from_pretrained(folder, local_files_only=True)


def single_tokens(tokenizer: Any, texts: Sequence[str]) -> list[int]:
    """The token of each text.

    Raises:
        EngineError: one of them is several tokens to this tokenizer.
    """
    tokens = [tokenizer.backend_tokenizer.encode(t, add_special_tokens=False).ids for t in texts]
    for text, ids in zip(texts, tokens, strict=True):
        if len(ids) != 1:
            raise EngineError(
                f"'{text}' is {len(ids)} tokens to this model's tokenizer; its log-probability as "
                "one token cannot be told: use another --strategy"
            )
    return [ids[0] for ids in tokens]


class ChatEncoder:
    """Encodes chats with one tokenizer.

    What the template writes may hold special tokens; what messages hold never does: a
    special-token string in a question is broken in two before it is encoded. A message without
    such strings encodes exactly as the tokenizer's own ``apply_chat_template`` does.

    Args:
        tokenizer: a Hugging Face tokenizer with a chat template.
        context: the longest sequence the model takes, prompt and completion, in tokens.
    """

    def __init__(self, tokenizer: Any, context: int) -> None:
        if not tokenizer.chat_template:
            raise ModelError(
                f"{tokenizer.name_or_path}: the tokenizer has no chat template; add a "
                "chat_template.jinja, as instruction-tuned checkpoints have"
            )
        self.context = context
        self._tokenizer = tokenizer
        specials = {str(token) for token in tokenizer.added_tokens_decoder.values()}
        self._special = re.compile(
            "|".join(map(re.escape, sorted(specials, key=len, reverse=True)))
        )
        self._options = (
            {"enable_thinking": False} if "enable_thinking" in str(tokenizer.chat_template) else {}
        )
        self._has_system_role = self._renders_system()
        self._prefixes: dict[tuple[Message, ...], tuple[str, tuple[int, ...]]] = {}

    def encode(self, request: Request) -> Encoded:
        """The ids of a request, within the model's context.

        A prompt that is too long loses, in this order: the ends of its material, its
        demonstrations, and last the middle of what is left.
        """
        ids, prefix = self._ids(request.messages, request.shared)
        room = self.context - request.max_tokens
        if len(ids) <= room:
            return Encoded(request, ids, prefix, 0)
        length = len(ids)
        for candidate in (request, _without_demonstrations(request)):
            ids, prefix = self._fit_material(candidate, room)
            if len(ids) <= room:
                return Encoded(request, ids, prefix, length - len(ids))
        half = room // 2
        ids = ids[:half] + ids[len(ids) - (room - half) :]
        return Encoded(request, ids, (), length - len(ids))

    def _ids(self, messages: tuple[Message, ...], shared: int) -> tuple[list[int], tuple[int, ...]]:
        """All ids, and those of the shared prefix among them."""
        leading = messages[:shared]
        if leading not in self._prefixes:
            self._prefixes[leading] = self._prefix(leading)
        text, prefix = self._prefixes[leading]
        pieces = self._render(messages)
        if prefix and pieces[0].startswith(text):
            return [*prefix, *self._encode([pieces[0][len(text) :], *pieces[1:]])], prefix
        return self._encode(pieces), ()

    def _prefix(self, leading: tuple[Message, ...]) -> tuple[str, tuple[int, ...]]:
        """The text every chat with these leading messages begins with, and its ids.

        It ends with a special token: no merge crosses one, so the rest can be encoded alone.
        """
        pieces, others = (self._render((*leading, Message("user", end))) for end in "aB")
        if not leading or len(pieces) > 1:
            return "", ()
        one, other = pieces[0], others[0]
        same = next((i for i, (x, y) in enumerate(zip(one, other, strict=False)) if x != y), 0)
        specials = [*self._special.finditer(one, 0, same)]
        text = one[: specials[-1].end()] if specials else ""
        prefix, rest = self._encode([text]), self._encode([one[len(text) :]])
        if not text or prefix + rest != self._encode([one]):
            return "", ()
        return text, tuple(prefix)

    def _render(self, messages: Sequence[Message]) -> list[str]:
        """The chat as text, cut wherever a message holds a special-token string."""
        cut = _unused_character(messages)
        chat = [
            {"role": role, "content": self._special.sub(lambda m: _broken(m.group(), cut), content)}
            for role, content in messages
        ]
        if not self._has_system_role and chat[0]["role"] == "system":
            system = chat.pop(0)
            chat[:1] = [
                {**first, "content": f"{system['content']}\n\n{first['content']}"}
                for first in chat[:1]
            ]
        rendered: str = self._tokenizer.apply_chat_template(
            chat, tokenize=False, add_generation_prompt=True, **self._options
        )
        return rendered.split(cut)

    def _encode(self, pieces: Sequence[str]) -> list[int]:
        ids: list[int] = []
        for piece in pieces:
            ids += self._tokenizer.backend_tokenizer.encode(piece, add_special_tokens=False).ids
        return ids

    def _fit_material(self, request: Request, room: int) -> tuple[list[int], tuple[int, ...]]:
        """Shortens the longest stretch of material until the prompt fits or none is left."""
        *head, question = request.messages
        text, spans = question.content, sorted(request.material, reverse=True)
        parts = {span: text[span[0] : span[1]] for span in spans}
        while True:
            shortened = text
            for start, end in spans:
                shortened = shortened[:start] + parts[start, end] + shortened[end:]
            messages = (*head, Message(question.role, shortened))
            ids, prefix = self._ids(messages, request.shared)
            longest = max(parts, key=lambda span: len(parts[span]), default=None)
            if len(ids) <= room or longest is None or len(parts[longest]) <= len(_GAP):
                return ids, prefix
            excess, part = len(ids) - room, parts[longest].removesuffix(_GAP)
            # No token is shorter than a byte, so this never cuts more than half too much.
            per_token = len(shortened) / len(ids)
            keep = len(part) - max(len(_GAP) + 1, int(excess * min(per_token, 1.0)))
            parts[longest] = part[: max(keep, 0)] + _GAP

    def _renders_system(self) -> bool:
        """Whether the template takes a system message; some refuse it, some leave it out."""
        from jinja2 import TemplateError

        chat = [{"role": "system", "content": "(system)"}, {"role": "user", "content": "(user)"}]
        try:
            return "(system)" in self._tokenizer.apply_chat_template(chat, tokenize=False)
        except TemplateError:
            return False


def _without_demonstrations(request: Request) -> Request:
    first, last = request.messages[0], request.messages[-1]
    system = (first,) if first.role == "system" else ()
    return replace(request, messages=(*system, last), shared=len(system))


def _unused_character(messages: Sequence[Message]) -> str:
    """A private-use character that no message holds."""
    private = map(chr, range(0xE000, 0xF8FF))
    return next(c for c in private if not any(c in message.content for message in messages))


def _broken(special: str, cut: str) -> str:
    middle = len(special) // 2
    return special[:middle] + cut + special[middle:]
