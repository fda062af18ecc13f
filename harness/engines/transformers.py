"""Any local Hugging Face causal language model, on CPU or GPU.

The KV cache of a shared prefix is computed once and reused by every batch; constraints are
enforced by llguidance through outlines, one matcher a row; a batch that does not fit in memory
is halved.
"""

from __future__ import annotations

import copy
import logging
import os
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

os.environ.setdefault("HF_HUB_OFFLINE", "1")
os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")

import torch
import transformers

from harness.engines.base import Completion, EngineSettings, Request, Work
from harness.engines.chat import ChatEncoder, Encoded, load_tokenizer, single_tokens
from harness.engines.lora import add_adapter
from harness.errors import EngineError, ModelError

log = logging.getLogger(__name__)

_DTYPES = ("auto", "float32", "float16", "bfloat16")


def open_engine(settings: EngineSettings) -> TransformersEngine:
    """Loads a checkpoint folder; weights must be safetensors, nothing is fetched or unpickled."""
    return TransformersEngine(settings)


class TransformersEngine:
    """Completes batches with `model.generate`."""

    enforces_constraints = True
    batches_itself = False

    def __init__(self, settings: EngineSettings) -> None:
        transformers.utils.logging.disable_progress_bar()
        transformers.utils.logging.disable_default_handler()
        transformers.utils.logging.enable_propagation()
        device = settings.device
        if device == "auto":
            device = "cuda" if torch.cuda.is_available() else "cpu"
        dtype = settings.dtype
        if dtype == "auto" and device == "cpu":
            dtype = "float32"
        if dtype not in _DTYPES:
            raise EngineError(f"--dtype: there is no '{dtype}'; there are {', '.join(_DTYPES)}")
        self._settings = settings
        self._tokenizer, self._model = _load(Path(settings.model), device, dtype)
        if settings.adapter:
            add_adapter(self._model, Path(settings.adapter))
        self._context = _context(self._model.config, self._tokenizer)
        self._encoder = ChatEncoder(self._tokenizer, self._context)
        self._constraints = _Constraints(self._tokenizer, self._model.config.vocab_size)
        self._prefix: tuple[int, ...] = ()
        self._prefix_cache: Any = None
        self._work = Work()

    def generate(self, requests: Sequence[Request]) -> Iterator[Completion]:
        """Completes one batch at a time, requests of one shared prefix together."""
        encoded = [self._encoder.encode(request) for request in requests]
        if not self._settings.prefix_cache:
            encoded = [Encoded(e.request, e.ids, (), e.removed) for e in encoded]
        groups: dict[tuple[tuple[int, ...], float], list[Encoded]] = {}
        for prompt in encoded:
            groups.setdefault((prompt.prefix, prompt.request.temperature), []).append(prompt)
        size = self._settings.batch_size
        for (prefix, _), prompts in groups.items():
            for start in range(0, len(prompts), size):
                yield from self._complete(prefix, prompts[start : start + size])

    def describe(self) -> dict[str, Any]:
        """Versions, device and dtype."""
        return {
            "torch": torch.__version__,
            "transformers": transformers.__version__,
            "device": str(self._model.device),
            "dtype": str(self._model.dtype).removeprefix("torch."),
            "context": self._context,
        }

    def measure(self) -> Work:
        """Seconds in the model."""
        return self._work

    def close(self) -> None:
        """Nothing was started."""

    @torch.inference_mode()
    def first_difference(
        self, request: Request, one: tuple[int, ...], other: tuple[int, ...]
    ) -> tuple[int, tuple[str, str], float]:
        """The first token where two different completions of a request part.

        Args:
            request: what both complete.
            one: a completion's tokens, without its end.
            other: the other's.

        Returns:
            The token's place from 0, the token in each, and by how many logits the model prefers
            the first.
        """
        pairs = zip(one, other, strict=False)
        place = next((n for n, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))
        prompt = [*self._encoder.encode(request).ids, *one[:place]]
        logits = self._model(torch.tensor([prompt], device=self._model.device)).logits[0, -1]
        end = int(self._model.generation_config.eos_token_id[0])
        tokens = [ids[place] if place < len(ids) else end for ids in (one, other)]
        said = (self._tokenizer.decode(tokens[0]), self._tokenizer.decode(tokens[1]))
        return place, said, float(logits[tokens[0]] - logits[tokens[1]])

    def _complete(self, prefix: tuple[int, ...], batch: list[Encoded]) -> list[Completion]:
        """One batch; on lack of memory its two halves, one after the other."""
        started = time.perf_counter()
        try:
            return self._forward(prefix, batch)
        except (RuntimeError, MemoryError) as problem:
            if not _is_out_of_memory(problem):
                raise EngineError(f"the engine failed: {problem}") from problem
            if len(batch) == 1:
                raise EngineError(
                    "out of memory with a single question in the batch; use a smaller model, "
                    "--dtype, or a machine with more memory"
                ) from problem
        finally:
            self._work.seconds += time.perf_counter() - started
        if torch.cuda.is_available():
            torch.cuda.empty_cache()
        half = len(batch) // 2
        log.warning(
            "out of memory with %d questions in a batch; going on with %d", len(batch), half
        )
        return self._complete(prefix, batch[:half]) + self._complete(prefix, batch[half:])

    @torch.inference_mode()
    def _forward(self, prefix: tuple[int, ...], batch: list[Encoded]) -> list[Completion]:
        rests = [prompt.ids[len(prefix) :] for prompt in batch]
        longest = max(map(len, rests))
        # Padding stands between prefix and question, so that the prefix lies alike in every row.
        pads = [[self._tokenizer.pad_token_id] * (longest - len(rest)) for rest in rests]
        rows = [[*prefix, *pad, *rest] for pad, rest in zip(pads, rests, strict=True)]
        mask = [
            [1] * len(prefix) + [0] * len(pad) + [1] * len(rest)
            for pad, rest in zip(pads, rests, strict=True)
        ]
        device = self._model.device
        settings = self._settings
        first = batch[0].request
        torch.manual_seed(hash((settings.seed, first.id, first.part)))
        temperature = first.temperature or settings.temperature
        sampling = {"do_sample": True, "temperature": temperature, "top_k": 0}
        ids = torch.tensor(rows, device=device)
        output = self._model.generate(
            ids,
            attention_mask=torch.tensor(mask, device=device),
            past_key_values=self._cache(prefix, len(batch)),
            max_new_tokens=max(prompt.request.max_tokens for prompt in batch),
            logits_processor=self._constraints.processors([prompt.request for prompt in batch]),
            pad_token_id=self._tokenizer.pad_token_id,
            return_dict_in_generate=True,
            output_logits=any(prompt.request.scored for prompt in batch),
            **(sampling if temperature > 0 else {"do_sample": False}),
        )
        said = output.sequences[:, ids.shape[1] :].tolist()
        return [
            self._completion(prompt, tokens, len(prefix), output.logits and output.logits[0][row])
            for row, (prompt, tokens) in enumerate(zip(batch, said, strict=True))
        ]

    def _completion(
        self, prompt: Encoded, tokens: list[int], cached: int, logits: torch.Tensor | None
    ) -> Completion:
        """What one row says; ``logits`` of its first token, (vocabulary,)."""
        ends = self._model.generation_config.eos_token_id
        length = next((i for i, token in enumerate(tokens) if token in ends), None)
        cap = prompt.request.max_tokens
        finished = length is not None and length < cap
        tokens = tokens[: length if finished else cap]
        return Completion(
            id=prompt.request.id,
            text=self._tokenizer.decode(tokens, skip_special_tokens=True),
            finished=finished,
            prompt_tokens=len(prompt.ids),
            cached_tokens=cached,
            new_tokens=len(tokens) + finished,
            removed_tokens=prompt.removed,
            part=prompt.request.part,
            tokens=tuple(tokens),
            logprobs=self._logprobs(prompt.request, logits),
        )

    def _logprobs(self, request: Request, logits: torch.Tensor | None) -> tuple[float, ...]:
        if logits is None or not request.scored:
            return ()
        tokens = single_tokens(self._tokenizer, request.scored)
        return tuple(logits.float().log_softmax(-1)[tokens].tolist())

    def _cache(self, prefix: tuple[int, ...], rows: int) -> Any:
        """The prefix's keys and values, once a row."""
        if not prefix:
            return None
        if prefix != self._prefix:
            cache = transformers.DynamicCache(config=self._model.config)
            ids = torch.tensor([prefix], device=self._model.device)
            self._model(input_ids=ids, past_key_values=cache, use_cache=True, logits_to_keep=1)
            self._prefix, self._prefix_cache = prefix, cache
        repeated = copy.deepcopy(self._prefix_cache)
        repeated.batch_repeat_interleave(rows)
        return repeated


class _Constraints:
    """Compiles constraints against one tokenizer, and makes logits processors of them."""

    def __init__(self, tokenizer: Any, vocabulary: int) -> None:
        from llguidance.hf import from_tokenizer

        self._tokenizer = from_tokenizer(tokenizer, n_vocab=max(vocabulary, len(tokenizer)))

    def processors(self, requests: Sequence[Request]) -> list[Any]:
        """None where no request is constrained, else one for the whole batch."""
        if not any(request.constraint for request in requests):
            return []
        from harness.engines.masking import RowMasks

        return [RowMasks(self._tokenizer, [request.constraint for request in requests])]


def _load(folder: Path, device: str, dtype: str) -> tuple[Any, Any]:
    try:
        tokenizer = load_tokenizer(folder)
        model = transformers.AutoModelForCausalLM.from_pretrained(
            folder, local_files_only=True, dtype=dtype, use_safetensors=True
        )
        model.to(device)
    except Exception as problem:  # loaders of many formats raise of many kinds
        reason = " ".join(str(problem).split())
        raise ModelError(
            f"{folder}: cannot be loaded as a causal language model: {reason}"
        ) from problem
    if tokenizer.pad_token_id is None:
        tokenizer.pad_token = tokenizer.eos_token
    # The checkpoint's habits, of sampling or of anything else, are not this run's.
    ends = {tokenizer.eos_token_id, *_as_list(model.generation_config.eos_token_id)} - {None}
    model.generation_config = transformers.GenerationConfig(eos_token_id=sorted(ends))
    return tokenizer, model.eval()


def _context(config: Any, tokenizer: Any) -> int:
    """The longest sequence; a tokenizer without a limit says so with a very large number."""
    positions = getattr(config, "max_position_embeddings", None) or tokenizer.model_max_length
    return int(min(positions, tokenizer.model_max_length))


def _is_out_of_memory(problem: Exception) -> bool:
    return isinstance(problem, (torch.OutOfMemoryError, MemoryError)) or "allocate" in str(problem)


def _as_list(value: int | list[int] | None) -> list[int | None]:
    return [*value] if isinstance(value, list) else [value]
