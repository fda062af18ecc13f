"""vLLM: continuous batching, prefix caching, tensor parallelism; on GPUs or a CPU.

Requests stream in as others finish, those of one shared prefix after another, so that the prefix
cache never has to drop a prefix that is still needed. Constraints are held by llguidance inside
vLLM, one a request; what is one token long needs no grammar, only the tokens that are allowed.
"""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator, Sequence
from hashlib import blake2b
from itertools import islice
from multiprocessing import connection
from pathlib import Path
from threading import Thread
from typing import Any

os.environ.setdefault("HF_HUB_OFFLINE", "1")
os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
os.environ.setdefault("VLLM_LOGGING_LEVEL", "ERROR")
os.environ.setdefault("VLLM_NO_USAGE_STATS", "1")

import vllm
from vllm.sampling_params import RequestOutputKind, StructuredOutputsParams
from vllm.v1.engine.exceptions import EngineDeadError

from harness.engines.base import Completion, EngineSettings, Message, Request, Work
from harness.engines.chat import ChatEncoder, Encoded, load_tokenizer, single_tokens
from harness.errors import EngineError, ModelError
from tasks.base import Constraint

_DTYPES = ("auto", "float32", "float16", "bfloat16")
_AHEAD = 2
"""Batches' worth of requests that vLLM holds: one computed, one waiting."""


def open_engine(settings: EngineSettings) -> VllmEngine:
    """Starts vLLM on a checkpoint folder; nothing is fetched, no code of the model's is run."""
    return VllmEngine(settings)


class VllmEngine:
    """Completes requests with one vLLM engine, which runs in a process of its own."""

    enforces_constraints = True
    batches_itself = True

    def __init__(self, settings: EngineSettings) -> None:
        if settings.dtype not in _DTYPES:
            raise EngineError(
                f"--dtype: there is no '{settings.dtype}'; there are {', '.join(_DTYPES)}"
            )
        platform = vllm.platforms.current_platform.device_type
        if settings.device not in ("auto", platform):
            raise EngineError(f"--device {settings.device}: this vLLM is built for {platform}")
        self._settings = settings
        try:
            self._engine = vllm.LLMEngine.from_engine_args(_arguments(settings))
            tokenizer = load_tokenizer(settings.model)
        except Exception as problem:  # vLLM and loaders of many formats raise of many kinds
            reason = " ".join(str(problem).split())
            raise ModelError(f"{settings.model}: vLLM cannot load it: {reason}") from problem
        self._tokenizer = tokenizer
        self._context = self._engine.model_config.max_model_len
        self._encoder = ChatEncoder(tokenizer, self._context)
        self._ends = _ends(self._engine, tokenizer)
        self._choices = _FirstTokens(tokenizer, self._engine.model_config.get_vocab_size())
        self._prefixes = _Blocks(self._block_size()) if settings.prefix_cache else None
        self._work = Work()
        self._processes = list(self._engine.engine_core.resources.engine_manager.processes)
        self._watch()
        self._set_up_constraints()

    def generate(self, requests: Sequence[Request]) -> Iterator[Completion]:
        """Completes requests as vLLM finishes them."""
        coming, held = iter(requests), dict[str, Encoded]()
        most = _AHEAD * self._settings.batch_size
        try:
            while True:
                for request in islice(coming, most - len(held)):
                    held[_name(request)] = self._add(request)
                if not held:
                    return
                started = time.perf_counter()
                outputs = self._engine.step()
                self._work.seconds += time.perf_counter() - started
                for output in outputs:
                    yield self._completion(held.pop(output.request_id), output)
        except EngineDeadError as problem:
            held.clear()  # There is nobody left to take them back from.
            raise EngineError(f"vLLM's engine died{self._death()}") from problem
        except (ValueError, RuntimeError) as problem:
            raise EngineError(f"vLLM failed: {' '.join(str(problem).split())}") from problem
        finally:
            if held:
                self._engine.abort_request(list(held))

    def describe(self) -> dict[str, Any]:
        """Versions and what vLLM chose."""
        config = self._engine.vllm_config
        return {
            "vllm": vllm.__version__,
            "device": config.device_config.device_type,
            "dtype": str(config.model_config.dtype).removeprefix("torch."),
            "quantization": config.model_config.quantization,
            "context": self._context,
            "block_size": self._block_size(),
            "kv_cache_tokens": self._block_size() * (config.cache_config.num_gpu_blocks or 0),
        }

    def measure(self) -> Work:
        """Seconds spent waiting for vLLM, and what the prefix cache could have held."""
        return self._work

    def close(self) -> None:
        """Ends vLLM's process."""
        self._engine.engine_core.shutdown()

    def _add(self, request: Request) -> Encoded:
        encoded = self._encoder.encode(request)
        if self._prefixes:
            self._work.cacheable_tokens += self._prefixes.known(encoded.ids)
        self._engine.add_request(
            _name(request),
            {"prompt_token_ids": encoded.ids},
            self._sampling(request),
            lora_request=_adapter(self._settings.adapter),
        )
        return encoded

    def _sampling(self, request: Request) -> vllm.SamplingParams:
        constraint = request.constraint
        held: dict[str, Any] = {}
        if constraint and request.max_tokens == 1:
            held = {"allowed_token_ids": self._choices.of(constraint)}
        elif constraint and constraint.grammar is not None:
            held = {"structured_outputs": StructuredOutputsParams(grammar=constraint.grammar)}
        elif constraint:
            held = {"structured_outputs": StructuredOutputsParams(regex=constraint.regex)}
        if request.scored:
            held["logprob_token_ids"] = single_tokens(self._tokenizer, request.scored)
        temperature = request.temperature or self._settings.temperature
        # On a CPU, vLLM 0.32 dies of seeds of single requests; there the engine's alone holds.
        seeded = temperature and not vllm.platforms.current_platform.is_cpu()
        return vllm.SamplingParams(
            temperature=temperature,
            seed=_seed(self._settings.seed, request) if seeded else None,
            max_tokens=request.max_tokens,
            stop_token_ids=sorted(self._ends),
            output_kind=RequestOutputKind.FINAL_ONLY,
            detokenize=False,
            **held,
        )

    def _completion(self, prompt: Encoded, output: vllm.RequestOutput) -> Completion:
        said = output.outputs[0]
        tokens = [token for token in said.token_ids if token not in self._ends]
        return Completion(
            id=prompt.request.id,
            text=self._tokenizer.decode(tokens, skip_special_tokens=True),
            finished=said.finish_reason == "stop",
            prompt_tokens=len(prompt.ids),
            cached_tokens=output.num_cached_tokens or 0,
            new_tokens=len(said.token_ids),
            removed_tokens=prompt.removed,
            part=prompt.request.part,
            logprobs=self._logprobs(prompt.request, said),
        )

    def _logprobs(self, request: Request, said: vllm.CompletionOutput) -> tuple[float, ...]:
        if not request.scored:
            return ()
        first = said.logprobs[0]
        return tuple(first[id].logprob for id in single_tokens(self._tokenizer, request.scored))

    def _set_up_constraints(self) -> None:
        """vLLM reads the vocabulary at its first constraint; no question is to wait for that."""
        constraint = Constraint(2, regex="[0-9]")
        asked = Request(0, (Message("user", "?"),), 0, constraint.max_tokens, constraint)
        list(self.generate([asked]))
        self._work = Work()

    def _block_size(self) -> int:
        return int(self._engine.vllm_config.cache_config.block_size)

    def _watch(self) -> None:
        """Sees to it that `step` ends when vLLM's process does: by itself it waits forever."""
        sentinels = [process.sentinel for process in self._processes]
        outputs = self._engine.engine_core.outputs_queue

        def wait_for_death() -> None:
            connection.wait(sentinels)
            outputs.put_nowait(EngineDeadError())

        Thread(target=wait_for_death, name="vllm-watch", daemon=True).start()

    def _death(self) -> str:
        """How its process ended, as far as it can be told."""
        for process in self._processes:
            process.join(timeout=1)
        code = next((process.exitcode for process in self._processes if process.exitcode), None)
        if code is None:
            return "; its own last words stand above"
        if code < 0:
            name = signal.Signals(-code).name
            memory = ", as a system does that runs out of memory" if name == "SIGKILL" else ""
            return f": its process was ended by {name}{memory}"
        return f": its process ended with exit code {code}; its own last words stand above"


def _name(request: Request) -> str:
    return f"{request.id}-{request.part}"


def _seed(seed: int, request: Request) -> int:
    """One of its own for every request, whatever it is computed with."""
    return int.from_bytes(blake2b(f"{seed} {_name(request)}".encode(), digest_size=4).digest())


class _FirstTokens:
    """Which tokens a constraint admits where one token is all there is."""

    def __init__(self, tokenizer: Any, vocabulary: int) -> None:
        from llguidance.hf import from_tokenizer

        self._tokenizer = from_tokenizer(tokenizer, n_vocab=max(vocabulary, len(tokenizer)))
        self._known: dict[Constraint, list[int]] = {}

    def of(self, constraint: Constraint) -> list[int]:
        """The ids, in order."""
        if constraint not in self._known:
            from harness.engines.constraints import first_tokens

            self._known[constraint] = first_tokens(self._tokenizer, constraint)
        return self._known[constraint]


class _Blocks:
    """The blocks of all prompts so far: what a prefix cache that never drops anything holds."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._seen: set[int] = set()

    def known(self, ids: Sequence[int]) -> int:
        """Adds a prompt's blocks; returns the tokens of those leading ones that were there.

        The last token is always computed: its logits are asked for.
        """
        chain, known = 0, 0
        for end in range(self._size, len(ids), self._size):
            chain = hash((chain, *ids[end - self._size : end]))
            if chain in self._seen and known == end - self._size:
                known = end
            self._seen.add(chain)
        return known


def _arguments(settings: EngineSettings) -> vllm.EngineArgs:
    given: dict[str, Any] = {}
    if settings.context:
        given["max_model_len"] = settings.context
    if settings.block_size:
        given["block_size"] = settings.block_size
    if settings.attention_backend:
        given["attention_backend"] = settings.attention_backend
    if settings.adapter:
        given |= {"enable_lora": True, "max_lora_rank": 64}
    if vllm.platforms.current_platform.is_cpu():
        given["kv_cache_memory_bytes"] = int(settings.kv_cache_gib * 2**30)
    else:
        given["gpu_memory_utilization"] = settings.memory_utilization
    return vllm.EngineArgs(
        model=str(Path(settings.model)),
        dtype=settings.dtype,
        seed=settings.seed,
        tensor_parallel_size=settings.tensor_parallel,
        max_num_seqs=settings.batch_size,
        max_num_batched_tokens=settings.batched_tokens,
        enable_prefix_caching=settings.prefix_cache,
        structured_outputs_config={"backend": "guidance"},
        generation_config="vllm",
        disable_log_stats=True,
        **given,
    )


def _ends(engine: Any, tokenizer: Any) -> frozenset[int]:
    """Tokens that end a completion: the tokenizer's and the checkpoint's."""
    said = engine.model_config.try_get_generation_config().get("eos_token_id")
    ends = said if isinstance(said, list) else [said]
    return frozenset(end for end in (tokenizer.eos_token_id, *ends) if end is not None)


def _adapter(folder: str) -> Any:
    if not folder:
        return None
    from vllm.lora.request import LoRARequest

    return LoRARequest("adapter", 1, folder)
