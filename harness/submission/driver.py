"""The grader's side of a rehearsal, run as a script in a process of its own.

It needs nothing but Python. Prompts come over one pipe and answers go back over another, batch by
batch, so that the submission never holds a truth, a task's name, or a question that is to come.
"""

from __future__ import annotations

import fcntl
import importlib
import json
import socket
import struct
import sys
import traceback
from collections.abc import Iterable
from contextlib import suppress
from typing import Any, TextIO

_SIOCGIFFLAGS, _SIOCSIFFLAGS, _IFF_UP = 0x8913, 0x8914, 1
"""Linux's numbers (netdevice(7))."""


def main() -> None:
    """Arguments: the folder, and the numbers of the two pipes."""
    folder, incoming, outgoing = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    _raise_loopback()
    sys.path.insert(0, folder)
    with (
        open(incoming, encoding="ascii") as messages,
        open(outgoing, "w", encoding="ascii") as replies,
    ):
        serve(messages, replies)


def serve(messages: Iterable[str], replies: TextIO) -> None:
    """Answers each line with a line, until there are no more: the first loads the submission."""
    model: Any = None
    for line in messages:
        message = json.loads(line)
        try:
            if "prompt" in message:
                reply = _predict(model, message["prompt"], message["is_multiple_choice"])
            else:
                model = importlib.import_module("models.user_config").UserModel()
                reply = {"batch_size": _in_json(model.get_batch_size())}
        except BaseException as problem:  # SystemExit too: a grader would be gone
            traceback.print_exc()
            said = " ".join(str(problem).split())
            reply = {"raised": f"{type(problem).__name__}{': ' if said else ''}{said}"}
        replies.write(json.dumps(reply) + "\n")
        replies.flush()


def _predict(model: Any, prompts: list[str], chosen: bool) -> dict[str, Any]:
    batch = {"prompt": [*prompts]}
    reply = _answers(model.batch_predict(batch, chosen))
    if batch != {"prompt": prompts}:
        reply["changed"] = True
    tally = getattr(model, "tally", None)  # Only a packed model counts how it answered.
    if isinstance(tally, dict) and all(type(count) is int for count in tally.values()):
        reply["tally"] = {str(step): count for step, count in tally.items()}
    return reply


def _answers(returned: object) -> dict[str, Any]:
    if isinstance(returned, (list, tuple)):
        return {"answers": [_in_json(answer) for answer in returned]}
    return {"not_a_list": type(returned).__name__}


def _in_json(value: object) -> dict[str, Any]:
    """Strings and whole numbers as they are, the rest by its type."""
    if isinstance(value, str):
        return {"text": value}
    return {"number": value} if type(value) is int else {"type": type(value).__name__}


def _raise_loopback() -> None:
    """A new network namespace has its loopback interface down; engines talk to themselves over it.

    Where this is no namespace of ours it is up already.
    """
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket, suppress(OSError):
        asked = struct.pack("16sh", b"lo", 0)
        _, flags = struct.unpack("16sh", fcntl.ioctl(any_socket, _SIOCGIFFLAGS, asked))
        fcntl.ioctl(any_socket, _SIOCSIFFLAGS, struct.pack("16sh", b"lo", flags | _IFF_UP))


if __name__ == "__main__":
    main()
