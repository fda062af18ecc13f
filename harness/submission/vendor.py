"""Which of this project's files a submission needs: whatever its modules import, and their data."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from pathlib import Path

import yaml

from harness.prompt import PROMPTS

ROOT = Path(__file__).resolve().parents[2]
"""Where the packages lie."""
_ENTRY = "harness.submission.user_model"
_OWN = ("harness", "tasks", "fewshot_bank")
_DATA = {"tasks": "*.json"}
"""Files that a package reads beside its modules; prompts and banks are chosen one by one."""


def vendored_files(engine_module: str, instructions: Iterable[str], bank: Path) -> dict[str, Path]:
    """Path below the vendored packages' folder → the file to copy.

    Args:
        engine_module: the one of ``ENGINES`` that is opened.
        instructions: names of the system messages that its strategies use.
        bank: the few-shot bank's file; it is vendored among the shipped ones, under its own name.
    """
    files = {}
    for module in sorted(_closure([_ENTRY, engine_module, "fewshot_bank", "tasks"])):
        source = _source(module)
        assert source
        files[source.relative_to(ROOT).as_posix()] = source
    for package, pattern in _DATA.items():
        for path in sorted((ROOT / package).glob(pattern)):
            files[path.relative_to(ROOT).as_posix()] = path
    for path in _prompts(instructions):
        files[f"harness/prompts/{path.name}"] = path
    files[f"fewshot_bank/{bank.stem}.yaml"] = bank
    return files


def _prompts(names: Iterable[str]) -> Iterator[Path]:
    """Files of system messages, and those that they leave parts to."""
    for name in names:
        path = PROMPTS / f"{name}.yaml"
        yield path
        like = yaml.safe_load(path.read_text("utf-8")).get("like")
        yield from _prompts([like] if like else [])


def _closure(modules: Iterable[str]) -> set[str]:
    """The modules, all they import, wherever in their code, and the packages around them."""
    found: set[str] = set()
    waiting = list(modules)
    while waiting:
        module = waiting.pop()
        source = _source(module)
        if module in found or source is None:
            continue
        found.add(module)
        waiting += [module.rpartition(".")[0], *_imported(ast.parse(source.read_bytes()))]
    return found


def _imported(tree: ast.Module) -> Iterator[str]:
    """Absolute names; what is imported from a package may be a module or not."""
    for node in _executed(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _executed(node: ast.AST) -> Iterator[ast.AST]:
    """All nodes but those that only a type checker reads."""
    for child in ast.iter_child_nodes(node):
        typing_only = isinstance(child, ast.If) and "TYPE_CHECKING" in ast.dump(child.test)
        if not typing_only:
            yield child
            yield from _executed(child)


def _source(module: str) -> Path | None:
    """A module's file, if it is one of this project's."""
    if module.partition(".")[0] not in _OWN:
        return None
    path = ROOT.joinpath(*module.split("."))
    candidates = (path.with_suffix(".py"), path / "__init__.py")
    return next((file for file in candidates if file.is_file()), None)
