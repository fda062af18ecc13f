"""What Python itself refuses in a rehearsal, in every process that the submission starts.

Python imports this file by its name, from PYTHONPATH, before anything else. It needs nothing of
the project. Where the system can cut the network off and make the folder read-only it does; this
says who tried, and is the cut where the system cannot.
"""

from __future__ import annotations

import errno
import json
import os
import socket
import sys
from contextlib import suppress
from typing import Any

_FOLDER = os.environ.get("REHEARSAL_FOLDER", "")
_LOG = os.environ.get("REHEARSAL_GUARD", "")
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_LINKS = ("os.link", "os.symlink")
_FOLLOWING = ("os.chmod", "os.chown", "os.truncate", "os.utime")
_CHANGES = (*_FOLLOWING, "os.mkdir", "os.remove", "os.rename", "os.rmdir")
_LOOKUPS = ("socket.getaddrinfo", "socket.gethostbyname")


def _guard(event: str, args: tuple[Any, ...]) -> None:
    if event == "open":
        if isinstance(args[2], int) and args[2] & _WRITING:
            _refuse_write(args[0])
    elif event == "os.mkdir" and os.path.isdir(args[0]):
        pass  # The system says that it is there, on a read-only disk too.
    elif event in _LINKS:
        _refuse_write(args[1], args[-1], follow=False)  # the first path is only named
    elif event in _CHANGES:
        for path in args[:2]:
            _refuse_write(path, args[-1], follow=event in _FOLLOWING)
    elif event in ("socket.connect", "socket.sendto"):
        _refuse_connection(event, args[0], args[1])
    elif event in _LOOKUPS and not (_is_here(args[0]) or _is_address(args[0])):
        _tell("network", f"looked up {_text(args[0])}")
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")


def _refuse_write(path: object, directory: object = -1, *, follow: bool = True) -> None:
    """Refuses a path in the folder.

    ``directory`` may be the descriptor that it is relative to; ``follow`` says whether what
    happens to a link happens to what it leads to.
    """
    if not isinstance(path, (str, bytes, os.PathLike)):
        return
    name = os.fsdecode(path)
    if isinstance(directory, int) and directory >= 0:
        name = os.path.join(os.readlink(f"/proc/self/fd/{directory}"), name)
    parent, last = os.path.split(os.path.abspath(name))
    name = os.path.realpath(name) if follow else os.path.join(os.path.realpath(parent), last)
    if name.startswith(_FOLDER + os.sep):
        _tell("write", f"wrote {os.path.relpath(name, _FOLDER)}")
        raise OSError(errno.EROFS, "Read-only file system", name)


def _refuse_connection(event: str, sock: socket.socket, address: Any) -> None:
    if sock.family not in (socket.AF_INET, socket.AF_INET6) or _is_here(address[0]):
        return
    # Connecting a datagram socket sends nothing: it is how programs ask for their own address.
    if event == "socket.connect" and sock.type == socket.SOCK_DGRAM:
        return
    _tell("network", f"connected to {_text(address[0])}, port {address[1]}")
    raise OSError(errno.ENETUNREACH, "Network is unreachable")


def _is_here(host: object) -> bool:
    name = _text(host)
    own = ("", "localhost", "::", "::1", "0.0.0.0", os.uname().nodename)
    return name in own or name.startswith("127.")


def _is_address(host: object) -> bool:
    """Whether there is nothing to look up."""
    for family in (socket.AF_INET, socket.AF_INET6):
        with suppress(OSError):
            return bool(socket.inet_pton(family, _text(host)))
    return False


def _text(host: object) -> str:
    return host.decode("ascii", "replace") if isinstance(host, bytes) else str(host or "")


def _tell(kind: str, what: str) -> None:
    line = json.dumps({"kind": kind, "what": what}) + "\n"
    log = os.open(_LOG, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    os.write(log, line.encode())
    os.close(log)


if _FOLDER and _LOG:
    sys.addaudithook(_guard)
