"""Small files of settings: read, checked, and refused with a reason."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

import msgspec

from harness.errors import HarnessError

T = TypeVar("T")


def load_yaml(path: Path, shape: type[T], error: type[HarnessError]) -> T:
    """A YAML file as an object of the given shape.

    Raises:
        HarnessError: of the given class; the file is missing, is not YAML, or has another shape.
    """
    import yaml

    try:
        return msgspec.convert(yaml.safe_load(path.read_text("utf-8")), shape)
    except OSError as problem:
        raise error(f"{path}: cannot be read: {problem.strerror}") from None
    except (yaml.YAMLError, UnicodeDecodeError) as problem:
        raise error(f"{path}: not valid YAML: {' '.join(str(problem).split())}") from None
    except msgspec.ValidationError as problem:
        raise error(f"{path}: {problem}") from None
