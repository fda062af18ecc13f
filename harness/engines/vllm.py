"""vLLM: continuous batching, prefix caching, tensor parallelism; on GPUs or a CPU.

Requests stream in as others finish, those of one shared prefix after another, so that the prefix
cache never has to drop a prefix that is still needed. Constraints are held by llguidance inside
vLLM, one a request; what is one token long needs no grammar, only the tokens that are allowed.
"""

from __future__ import annotations

import gc
import logging
import os
import time
from collections.abc import Iterator, Sequence
from hashlib import blake2b
from itertools import islice
from multiprocessing import connection
from pathlib import Path
from threading import Thread
from typing import Any, NamedTuple

os.environ.setdefault("HF_HUB_OFFLINE", "1")
os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
os.environ.setdefault("VLLM_LOGGING_LEVEL", "ERROR")
os.environ.setdefault("VLLM_NO_USAGE_STATS", "1")

import vllm
from vllm.lora.request import LoRARequest
from vllm.sampling_params import RequestOutputKind, StructuredOutputsParams
from vllm.utils.gc_utils import freeze_gc_heap
from vllm.v1.engine.exceptions import EngineDeadError
from vllm.v1.executor import UniProcExecutor

from harness.engines.base import Completion, EngineSettings, Message, Request, Work
from harness.engines.chat import ChatEncoder, Encoded, load_tokenizer, single_tokens
from harness.engines.constraints import FirstTokens
from harness.engines.lora import read_adapter_config
from harness.engines.prefix_blocks import PrefixBlocks
from harness.engines.processes import ChildOutput, how_it_ended, shortened
from harness.errors import EngineError, ModelError
from tasks.base import Constraint

log = logging.getLogger(__name__)
log.addHandler(logging.NullHandler())  # all that vLLM printed is for log files, not for terminals

_DTYPES = ("auto", "float32", "float16", "bfloat16")
_LORA_RANKS = (8, 16, 32, 64, 128, 256, 320, 512)
"""vLLM's own choice (its LoRA configuration)."""
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
        self._adapter = LoRARequest("adapter", 1, settings.adapter) if settings.adapter else None
        self._output = ChildOutput()
        self._engine: Any = None
        try:
            arguments = _arguments(settings)
            with self._output.catching():
                self._engine = vllm.LLMEngine.from_engine_args(arguments)
                tokenizer = load_tokenizer(settings.model)
                if self._adapter:
                    self._engine.add_lora(self._adapter)
        except Exception as problem:  # vLLM and loaders of many formats raise of many kinds
            reason = self._output.cause() or shortened(str(problem))
            log.error("what vLLM printed:\n%s", self._output.text())
            if self._engine:
                self._engine.engine_core.shutdown()
            raise ModelError(f"{settings.model}: vLLM cannot load it: {reason}") from problem
        self._tokenizer = tokenizer
        self._context = self._engine.model_config.max_model_len
        self._encoder = ChatEncoder(tokenizer, self._context)
        self._ends = _ends(self._engine, tokenizer)
        self._choices = FirstTokens(tokenizer, self._engine.model_config.get_vocab_size())
        self._prefixes = PrefixBlocks(self._block_size()) if settings.prefix_cache else None
        self._work = Work()
        self._processes = list(self._engine.engine_core.resources.engine_manager.processes)
        self._watch()
        self._set_up_constraints()
        freeze_gc_heap()  # Python is not to look through vLLM's many objects again and again.

    def generate(self, requests: Sequence[Request]) -> Iterator[Completion]:
        """Completes requests as vLLM finishes them."""
        coming, held = iter(requests), dict[str, _Held]()
        most = _AHEAD * self._settings.batch_size
        try:
            while True:
                for request in islice(coming, most - len(held)):
                    held[_name(request)] = self._add(request)
                if not held:
                    return
                for output in self._step():
                    done = held.pop(output.request_id)
                    # Only now: of a run that is broken off, neither saved nor savable counts.
                    self._work.cacheable_tokens += done.cacheable
                    yield self._completion(done.prompt, output)
        except EngineDeadError as problem:
            held.clear()  # There is nobody left to take them back from.
            ended = how_it_ended(self._processes, self._output)
            log.error("what vLLM printed:\n%s", self._output.text())
            raise EngineError(f"vLLM's engine died: {ended}") from problem
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
        """Ends vLLM's process; on a CPU at once, as there is nothing that it must give back."""
        at_once = vllm.platforms.current_platform.is_cpu()
        self._engine.engine_core.shutdown(timeout=0 if at_once else None)
        gc.unfreeze()  # else libraries complain at the end of what was never freed
        self._output.close()

    def _step(self) -> list[vllm.RequestOutput]:
        """What vLLM has finished meanwhile; the wait is counted even if the engine dies of it."""
        started = time.perf_counter()
        try:
            return list(self._engine.step())
        finally:
            self._work.seconds += time.perf_counter() - started

    def _add(self, request: Request) -> _Held:
        encoded = self._encoder.encode(request)
        cacheable = self._prefixes.known(encoded.ids) if self._prefixes else 0
        self._engine.add_request(
            _name(request),
            {"prompt_token_ids": encoded.ids},
            self._sampling(request),
            lora_request=self._adapter,
        )
        return _Held(encoded, cacheable)

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
            tokens=tuple(tokens),
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


class _Held(NamedTuple):
    """A request that vLLM has."""

    prompt: Encoded
    cacheable: int
    """Of its tokens, those that the prefix cache would have held if it never dropped any."""


def _name(request: Request) -> str:
    return f"{request.id}-{request.part}"


def _seed(seed: int, request: Request) -> int:
    """One of its own for every request, whatever it is computed with."""
    return int.from_bytes(blake2b(f"{seed} {_name(request)}".encode(), digest_size=4).digest())


def _arguments(settings: EngineSettings) -> vllm.EngineArgs:
    given: dict[str, Any] = {}
    if settings.context:
        given["max_model_len"] = settings.context
    if settings.block_size:
        given["block_size"] = settings.block_size
    if settings.attention_backend:
        given["attention_backend"] = settings.attention_backend
    if settings.adapter:
        given |= {"enable_lora": True, "max_lora_rank": _lora_rank(Path(settings.adapter))}
    if vllm.platforms.current_platform.is_cpu():
        from harness.engines.vllm_cpu import Worker

        given["worker_cls"] = f"{Worker.__module__}.{Worker.__qualname__}"
        given["kv_cache_memory_bytes"] = int(settings.kv_cache_gib * 2**30)
        if settings.tensor_parallel == 1:
            # By itself vLLM gives the model a second process and keeps a core for the first, which
            # waits in a loop: of two cores one would compute.
            given["distributed_executor_backend"] = UniProcExecutor
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
        enforce_eager=settings.eager,
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


def _lora_rank(folder: Path) -> int:
    """The least that vLLM can be opened with for an adapter."""
    rank = int(read_adapter_config(folder)["r"])
    most = next((known for known in _LORA_RANKS if known >= rank), None)
    if most is None:
        raise ModelError(
            f"{folder}: its rank is {rank}; vLLM takes {_LORA_RANKS[-1]} at most; merge it into "
            "the model with PEFT's merge_and_unload"
        )
    return most
