"""A run's folder: one SQLite file of answers, a manifest, a lock, and what is written from them."""

from __future__ import annotations

import errno
import fcntl
import json
import os
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile
from typing import Any

from harness.cost import Cost
from harness.errors import RunError
from harness.solver import Solved
from tasks.base import Outcome

_SCHEMA = """
CREATE TABLE IF NOT EXISTS answers (
    id INTEGER PRIMARY KEY,      -- 0-based row of the question file
    batch INTEGER NOT NULL,      -- which questions were computed together; -1: another run's
    task_type TEXT NOT NULL,
    completion TEXT NOT NULL,    -- what the model said
    finished INTEGER NOT NULL,   -- 0 if the token cap ended it
    answer TEXT NOT NULL,        -- what is handed in
    outcome TEXT NOT NULL,
    prompt_tokens INTEGER NOT NULL,
    cached_tokens INTEGER NOT NULL,
    new_tokens INTEGER NOT NULL,
    removed_tokens INTEGER NOT NULL,
    tokens TEXT NOT NULL         -- JSON, what the completion was decoded from
) STRICT;
CREATE TABLE IF NOT EXISTS costs (cost TEXT NOT NULL) STRICT;  -- JSON, a row a process
"""

_MANIFEST = (
    ("settings", "questions_sha256"),
    ("settings", "strategy"),
    ("questions", "path"),
    ("questions", "asked"),
)
"""What reading a run again takes from its manifest."""


@dataclass(frozen=True, slots=True)
class Stored:
    """One answered question."""

    id: int
    completion: str
    finished: bool
    answer: str
    outcome: Outcome
    prompt_tokens: int
    cached_tokens: int
    new_tokens: int
    removed_tokens: int
    tokens: tuple[int, ...] = ()
    """What the completion was decoded from."""


class Store:
    """An open run folder. Only one process at a time has it.

    Raises:
        RunError: another process has it, it holds another run, or it cannot be written.
    """

    def __init__(self, folder: Path, settings: dict[str, Any]) -> None:
        self.folder = folder
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._check_folder()
            self._lock = (folder / "lock").open("a+")
        except OSError as problem:
            raise RunError(f"{folder}: cannot be written: {problem.strerror}") from None
        self._claim()
        try:
            self._db = sqlite3.connect(folder / "run.sqlite")
            self._db.executescript(_SCHEMA)
            # Without answers there is nothing to mix up: a run that failed before its first
            # batch leaves the folder to the next.
            if self.answered():
                self._check_settings(settings)
        except (RunError, sqlite3.Error) as problem:
            self._lock.close()
            if isinstance(problem, RunError):
                raise
            raise RunError(f"{folder}/run.sqlite: cannot be used: {problem}") from None

    def close(self) -> None:
        """Lets other processes have the folder."""
        self._db.close()
        self._lock.close()

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def answered(self) -> set[int]:
        """The questions that need not be asked again."""
        return {row[0] for row in self._db.execute("SELECT id FROM answers")}

    def add(self, batch: int, solved: Iterable[Solved]) -> None:
        """Stores a whole batch in one transaction: all of it survives a kill, or none."""
        rows = [
            (
                s.completion.id,
                batch,
                s.route.task_type.value,
                s.completion.text,
                s.completion.finished,
                s.answer.text,
                s.answer.outcome.value,
                s.completion.prompt_tokens,
                s.completion.cached_tokens,
                s.completion.new_tokens,
                s.completion.removed_tokens,
                json.dumps(s.completion.tokens),
            )
            for s in solved
        ]
        with self._writing():
            self._db.executemany(f"INSERT INTO answers VALUES ({','.join('?' * 12)})", rows)

    def stored(self) -> Iterator[Stored]:
        """All answers in the order of the question file."""
        return _select(self._db)

    def add_cost(self, cost: Cost) -> None:
        """Stores what a process's work has cost, beside what earlier ones' has."""
        with self._writing():
            self._db.execute("INSERT INTO costs VALUES (?)", (json.dumps(cost.to_json()),))

    def costs(self) -> list[dict[str, float]]:
        """What each process's work has cost, but for those that were killed."""
        return [json.loads(row[0]) for row in self._db.execute("SELECT cost FROM costs")]

    def write_manifest(self, manifest: dict[str, Any]) -> None:
        """Everything needed to repeat the run."""
        write_json(self.folder / "manifest.json", manifest)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        try:
            with self._db:
                yield
        except sqlite3.Error as problem:
            raise RunError(
                f"{self.folder}/run.sqlite: cannot be written: {problem}; what was answered until "
                "then is kept, and the same command goes on"
            ) from None

    def _claim(self) -> None:
        try:
            fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            self._lock.seek(0)
            owner = self._lock.read().strip() or "unknown"
            self._lock.close()
            raise RunError(
                f"{self.folder}: process {owner} is working on this run; wait for it, stop it, "
                "or choose another --out"
            ) from None
        self._lock.truncate(0)
        self._lock.write(str(os.getpid()))
        self._lock.flush()

    def _check_folder(self) -> None:
        names = {file.name for file in self.folder.iterdir()}
        ours = {"run.sqlite", "manifest.json"} & names
        if not ours and names - {"lock", "log.txt", "manifest.json.part"}:
            raise RunError(f"{self.folder}: holds files that are no run's; choose another --out")

    def _check_settings(self, settings: dict[str, Any]) -> None:
        there = read_manifest(self.folder)["settings"]
        other = sorted(k for k in {*there, *settings} if there.get(k) != settings.get(k))
        if other:
            was = ", ".join(f"{k} was {json.dumps(there.get(k))}" for k in other[:3])
            raise RunError(f"{self.folder}: holds another run ({was}); choose another --out")


def read_stored(folder: Path) -> list[Stored]:
    """A run's answers in the order of the question file.

    Raises:
        RunError: no run is there.
    """
    if not (folder / "run.sqlite").is_file():
        raise RunError(f"{folder}: no run is stored here (there is no run.sqlite)")
    try:
        with closing(sqlite3.connect(folder / "run.sqlite")) as db:
            return list(_select(db))
    except (sqlite3.Error, ValueError) as problem:
        raise RunError(f"{folder}/run.sqlite: cannot be read: {problem}") from None


def read_manifest(folder: Path) -> dict[str, Any]:
    """A run's manifest.

    Raises:
        RunError: there is none, or it is not JSON.
    """
    if folder.is_file():
        raise RunError(
            f"{folder}: is a file, not a run's folder; to score answers to these questions: "
            f"shopharness score {folder} PREDICTIONS"
        )
    path = folder / "manifest.json"
    try:
        manifest: dict[str, Any] = json.loads(path.read_text("utf-8"))
        for part, name in _MANIFEST:
            manifest[part][name]
    except FileNotFoundError:
        if (folder / "ablation.json").exists():
            raise RunError(
                f"{folder}: is an ablation; name the folder of one of its arms"
            ) from None
        raise RunError(
            f"{folder}: holds no run; give a run's folder, or a question file and predictions"
        ) from None
    except OSError as problem:
        raise RunError(f"{path}: cannot be read: {problem.strerror}") from None
    except (ValueError, KeyError, TypeError):
        raise RunError(
            f"{path}: is not a run's manifest, or one of another version; "
            "remove the folder and run again"
        ) from None
    return manifest


def check_writable(path: Path) -> None:
    """Sees that a file can be written later, before the work whose result goes into it.

    Raises:
        RunError: it is a folder, or its folder cannot be made or written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _refuse_folder(path)
        TemporaryFile(dir=path.parent).close()
    except OSError as problem:
        raise RunError(f"{path}: cannot be written: {problem.strerror}") from None


def write_json(path: Path, document: Any) -> None:
    """Writes a document whole or not at all."""
    write_text(path, json.dumps(document, indent=2, ensure_ascii=False, allow_nan=False) + "\n")


def write_text(path: Path, text: str) -> None:
    """Writes a file whole or not at all."""
    _refuse_folder(path)
    draft = path.with_name(path.name + ".part")
    try:
        draft.write_text(text, "utf-8")
        draft.replace(path)
    except OSError:
        draft.unlink(missing_ok=True)
        raise


def _refuse_folder(path: Path) -> None:
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, "is a folder; name a file", str(path))


def _select(db: sqlite3.Connection) -> Iterator[Stored]:
    query = (
        "SELECT id, completion, finished, answer, outcome, "
        "prompt_tokens, cached_tokens, new_tokens, removed_tokens, tokens FROM answers ORDER BY id"
    )
    for id, completion, finished, answer, outcome, *counts, tokens in db.execute(query):
        rest = (*counts, tuple(json.loads(tokens)))
        yield Stored(id, completion, bool(finished), answer, Outcome(outcome), *rest)
