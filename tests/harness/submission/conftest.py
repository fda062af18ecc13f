"""A packed submission of the built-in model, and the same with an engine that needs no torch."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from harness.builtin import question_path
from harness.submission.pack import PackOptions, pack

STUB = '''"""An engine that says something different for each question, at once."""

from zlib import crc32

from harness.engines.base import Completion, Work


def open_engine(settings):
    return Stub()


class Stub:
    enforces_constraints = True
    batches_itself = False

    def generate(self, requests):
        for request in requests:
            number = crc32(request.messages[-1].content.encode())
            yield Completion(request.id, f"{number % 4}, {number % 3}", True, new_tokens=2)

    def describe(self):
        return {}

    def measure(self):
        return Work()

    def close(self):
        pass
'''


@pytest.fixture(scope="session")
def packed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """As it would be submitted."""
    folder = tmp_path_factory.mktemp("submissions") / "healthy"
    assert pack(PackOptions("2", folder, authors=("someone",))).go
    return folder


@pytest.fixture(scope="session")
def light(packed: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same, but nothing is computed; its requirements are those of the packages it needs."""
    folder = tmp_path_factory.mktemp("submissions") / "light"
    shutil.copytree(packed, folder)
    (folder / "vendor/harness/engines/transformers.py").write_text(STUB, "utf-8")
    return folder


@pytest.fixture(scope="session")
def questions(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Twelve built-in questions of each of four task types, with their truth."""
    path = tmp_path_factory.mktemp("questions") / "some.jsonl"
    rows = question_path("builtin").read_text("utf-8").splitlines()
    kinds: dict[str, list[str]] = {}
    for row in rows:
        kinds.setdefault(json.loads(row)["task_type"], []).append(row)
    kept = [row for kind in sorted(kinds) for row in kinds[kind][:12]]
    path.write_text("".join(f"{row}\n" for row in kept), "utf-8")
    return path
