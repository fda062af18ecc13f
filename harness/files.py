"""Small files of settings: read, checked, and refused with a reason."""

from __future__ import annotations

from pathlib import Path
from typing import Any, TypeVar

import msgspec
import yaml
from yaml.composer import ComposerError

from harness.errors import HarnessError

T = TypeVar("T")


def load_yaml(path: Path, shape: type[T], error: type[HarnessError]) -> T:
    """A YAML file as an object of the given shape.

    Raises:
        HarnessError: of the given class; the file is missing, is not YAML, says something twice,
            or has another shape.
    """
    try:
        content = yaml.load(path.read_text("utf-8"), _Loader)
        if content is None:
            raise error(f"{path}: is empty")
        return msgspec.convert(content, shape)
    except OSError as problem:
        raise error(f"{path}: cannot be read: {problem.strerror}") from None
    except msgspec.ValidationError as problem:
        raise error(f"{path}: {problem}") from None
    except RecursionError:
        raise error(f"{path}: not valid YAML: nested too deeply") from None
    except (yaml.YAMLError, ValueError) as problem:  # ValueError: a date with a month 13
        raise error(f"{path}: not valid YAML: {' '.join(str(problem).split())}") from None


class _Loader(yaml.SafeLoader):
    """PyYAML's own would take the last of two values with one name, and say nothing."""

    def compose_mapping_node(self, anchor: Any) -> yaml.MappingNode:
        node = super().compose_mapping_node(anchor)
        names = set()
        for key in (key for key, _ in node.value if isinstance(key, yaml.ScalarNode)):
            if key.value in names:
                raise ComposerError(None, None, f"'{key.value}' is there twice", key.start_mark)
            names.add(key.value)
        return node
