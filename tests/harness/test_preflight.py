"""`check`: a model folder judged by its small files. Weights here are headers over holes."""

from __future__ import annotations

import json
import math
import os
import pickle
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from harness.preflight import Finding, check_model
from harness.preset import read_preset

QWEN2_72B: dict[str, Any] = {
    "model_type": "qwen2",
    "architectures": ["Qwen2ForCausalLM"],
    "hidden_size": 8192,
    "intermediate_size": 29_696,
    "num_hidden_layers": 1,
    "num_attention_heads": 64,
    "num_key_value_heads": 8,
    "vocab_size": 152_064,
    "max_position_embeddings": 32_768,
    "torch_dtype": "float16",
    "quantization_config": {"quant_method": "gptq", "bits": 4, "group_size": 128, "sym": True},
}
SMALL = {
    **QWEN2_72B,
    "hidden_size": 64,
    "intermediate_size": 128,
    "num_attention_heads": 4,
    "num_key_value_heads": 4,
    "vocab_size": 32,
    "quantization_config": None,
}


Header = dict[str, tuple[str, list[int]]]


def header_of(config: dict[str, Any], dtype: str = "F16") -> Header:
    """All tensors of a checkpoint, packed by GPTQ where the configuration says so."""
    width, head = config["hidden_size"], config["hidden_size"] // config["num_attention_heads"]
    keys, inner = config["num_key_value_heads"] * head, config["intermediate_size"]
    vocabulary = [config["vocab_size"], width]
    tensors: Header = {
        "model.embed_tokens.weight": (dtype, vocabulary),
        "lm_head.weight": (dtype, vocabulary),
        "model.norm.weight": (dtype, [width]),
    }
    for layer in range(config["num_hidden_layers"]):
        name = f"model.layers.{layer}"
        for norm in ("input_layernorm", "post_attention_layernorm"):
            tensors[f"{name}.{norm}.weight"] = (dtype, [width])
        for part, out, into in (
            ("self_attn.q_proj", width, width),
            ("self_attn.k_proj", keys, width),
            ("self_attn.v_proj", keys, width),
            ("self_attn.o_proj", width, width),
            ("mlp.gate_proj", inner, width),
            ("mlp.up_proj", inner, width),
            ("mlp.down_proj", width, inner),
        ):
            if config["quantization_config"]:
                tensors[f"{name}.{part}.qweight"] = ("I32", [into // 8, out])
                tensors[f"{name}.{part}.scales"] = (dtype, [into // 128, out])
            else:
                tensors[f"{name}.{part}.weight"] = (dtype, [out, into])
    return tensors


def write_safetensors(path: Path, tensors: Header) -> None:
    """A file with a true header; the tensors' bytes are a hole that takes no space."""
    header, end = {}, 0
    for name, (dtype, shape) in tensors.items():
        size = math.prod(shape) * {"I32": 4}.get(dtype, 2)
        header[name] = {"dtype": dtype, "shape": shape, "data_offsets": [end, end + size]}
        end += size
    raw = json.dumps(header).encode()
    with path.open("wb") as file:
        file.write(len(raw).to_bytes(8, "little") + raw)
        file.truncate(8 + len(raw) + end)


def model(folder: Path, config: dict[str, Any]) -> Path:
    """A whole checkpoint folder."""
    folder.mkdir()
    (folder / "config.json").write_text(json.dumps(config), "utf-8")
    (folder / "tokenizer.json").write_text("{}", "utf-8")
    (folder / "chat_template.jinja").write_text("{{ messages }}", "utf-8")
    write_safetensors(folder / "model.safetensors", header_of(config))
    return folder


def change(**fields: Any) -> Callable[[Path], None]:
    """Changes config.json after the weights were written."""

    def changed(folder: Path) -> None:
        path = folder / "config.json"
        path.write_text(json.dumps({**json.loads(path.read_text("utf-8")), **fields}), "utf-8")

    return changed


def quantized(**fields: Any) -> dict[str, Any]:
    return {**QWEN2_72B["quantization_config"], **fields}


class _Bomb:
    def __reduce__(self) -> tuple[Any, ...]:
        return (Path.touch, (Path("/tmp/shopharness-was-unpickled"),))


def pickled(folder: Path) -> None:
    (folder / "model.safetensors").unlink()
    (folder / "pytorch_model.bin").write_bytes(pickle.dumps(_Bomb()))


def cut(keep: int) -> Callable[[Path], None]:
    def cut_off(folder: Path) -> None:
        with (folder / "model.safetensors").open("r+b") as file:
            file.truncate(keep)

    return cut_off


def index(files: dict[str, str]) -> Callable[[Path], None]:
    def written(folder: Path) -> None:
        text = json.dumps({"weight_map": files})
        (folder / "model.safetensors.index.json").write_text(text, "utf-8")

    return written


def without(name: str) -> Callable[[Path], None]:
    return lambda folder: (folder / name).unlink()


def garbled(folder: Path) -> None:
    (folder / "model.safetensors").write_bytes((20).to_bytes(8, "little") + b"{not json at all}   ")


def big_header(folder: Path) -> None:
    (folder / "model.safetensors").write_bytes(b"\xff" * 64)


def header(said: Any, tail: int = 0, length: int | None = None) -> Callable[[Path], None]:
    """A weight file of any header, true or not, and so many bytes behind it."""
    raw = said if isinstance(said, bytes) else json.dumps(said).encode()

    def written(folder: Path) -> None:
        size = (len(raw) if length is None else length).to_bytes(8, "little")
        (folder / "model.safetensors").write_bytes(size + raw + bytes(tail))

    return written


def entry(dtype: str = "F16", shape: Any = (2, 2), offsets: Any = (0, 8)) -> dict[str, Any]:
    return {"dtype": dtype, "shape": shape, "data_offsets": offsets}


def text(name: str, content: str) -> Callable[[Path], None]:
    def written(folder: Path) -> None:
        (folder / name).write_text(content, "utf-8")

    return written


def tensors(changes: Callable[[Header], Header]) -> Callable[[Path], None]:
    """The same weights with other tensors."""
    return lambda folder: write_safetensors(folder / "model.safetensors", changes(header_of(SMALL)))


def left_out(name: str) -> Callable[[Path], None]:
    return tensors(lambda old: {key: value for key, value in old.items() if name not in key})


def replaced(name: str, by: Callable[[Path], None]) -> Callable[[Path], None]:
    """A file that is something else than a file."""

    def replace(folder: Path) -> None:
        (folder / name).unlink()
        by(folder / name)

    return replace


def endless(path: Path) -> None:
    path.symlink_to(path.name)


def copied(name: str) -> Callable[[Path], None]:
    return lambda folder: (folder / name).write_bytes((folder / "model.safetensors").read_bytes())


BAD: list[tuple[str, dict[str, Any], Callable[[Path], None], str, str]] = [
    (
        "4xt4-qwen2-72b",
        {**QWEN2_72B, "intermediate_size": 29_568},
        lambda folder: None,
        "intermediate_size 29,568 over 4 accelerators cuts groups of 128",
        "pad gate_proj, up_proj and down_proj with zeros to 29,696 before quantizing "
        "(zeros change no output), and say so in config.json",
    ),
    (
        "4xt4-qwen2-72b",
        {**SMALL, "num_attention_heads": 2, "num_key_value_heads": 2},
        lambda folder: None,
        "2 attention heads do not divide by tensor parallel 4",
        "set tensor_parallel to 2",
    ),
    (
        "4xt4-qwen2-72b",
        {**SMALL, "num_attention_heads": 12, "num_key_value_heads": 6, "hidden_size": 96},
        lambda folder: None,
        "6 key-value heads neither divide by tensor parallel 4 nor it by them",
        "set tensor_parallel to 3",
    ),
    (
        "4xt4-qwen2-72b",
        QWEN2_72B,
        change(quantization_config=quantized(sym=False)),
        "GPTQ without symmetry (sym false) has no fast kernel in vLLM",
        "quantize with sym=True",
    ),
    (
        "4xt4-qwen2-72b",
        QWEN2_72B,
        change(quantization_config=quantized(bits=3)),
        "GPTQ with 3 bits has no kernel in vLLM",
        "quantize with 4 or 8 bits",
    ),
    (
        "auto-t4",
        SMALL,
        change(torch_dtype="bfloat16"),
        "the checkpoint's dtype is bfloat16, which 1 × NVIDIA T4 does not have",
        "set dtype to float16",
    ),
    (
        "4xt4-qwen2-72b",
        {**SMALL, "max_position_embeddings": 2048},
        lambda folder: None,
        "the preset's context of 4,096 tokens is beyond the model's 2,048",
        "set context to 2048 or less",
    ),
    (
        "4xt4-qwen2-72b",
        {**QWEN2_72B, "num_hidden_layers": 80, "quantization_config": None},
        lambda folder: None,
        "weights take 34.0 GiB of each accelerator, which has 13.6 GiB to give "
        "(memory_utilization 0.93 of 14.6)",
        "quantize to fewer bits, or share the model among more accelerators",
    ),
    (
        "cpu-vllm",
        QWEN2_72B,
        lambda folder: None,
        "GPTQ does not compute in float32",
        "set dtype to float16, on a CPU to bfloat16",
    ),
    (
        "cpu",
        SMALL,
        pickled,
        "the weights are pickled (pytorch_model.bin), which can run any code",
        "",
    ),
    (
        "cpu",
        SMALL,
        without("config.json"),
        "config.json is missing",
        "copy it from where the weights come from",
    ),
    (
        "cpu",
        SMALL,
        without("tokenizer.json"),
        "there is no tokenizer (tokenizer.json)",
        "copy the tokenizer's files beside the weights",
    ),
    (
        "cpu",
        SMALL,
        without("chat_template.jinja"),
        "there is no chat template",
        "add chat_template.jinja, as instruction-tuned checkpoints have",
    ),
    (
        "cpu",
        SMALL,
        without("model.safetensors"),
        "there are no *.safetensors weights",
        "copy the weights",
    ),
    (
        "cpu",
        SMALL,
        cut(100),
        "model.safetensors: its header is cut off after 92 of 1,247 bytes",
        "copy model.safetensors anew",
    ),
    (
        "cpu",
        SMALL,
        cut(5000),
        "model.safetensors: has 5,000 bytes where its header describes 91,751: it was cut off",
        "copy model.safetensors anew",
    ),
    ("cpu", SMALL, garbled, "model.safetensors: its header is not JSON", ""),
    (
        "cpu",
        SMALL,
        big_header,
        "model.safetensors: is not a safetensors file: its first eight bytes are no length",
        "copy model.safetensors anew",
    ),
    (
        "cpu",
        SMALL,
        index({"model.embed_tokens.weight": "model-00002.safetensors"}),
        "model.safetensors.index.json names model-00002.safetensors, not there",
        "copy the missing files",
    ),
    (
        "cpu",
        SMALL,
        index(dict.fromkeys([*header_of(SMALL), "a"], "model.safetensors")),
        "model.safetensors.index.json places a where it is not",
        "copy model.safetensors.index.json and all files anew",
    ),
    (
        "cpu",
        SMALL,
        change(num_hidden_layers=7),
        "the weights hold 1 layers, config.json says 7",
        "copy weights and config.json from one place",
    ),
    (
        "cpu",
        SMALL,
        change(vocab_size=33),
        "model.embed_tokens.weight has shape [32, 64], config.json says [33, 64]",
        "copy weights and config.json from one place",
    ),
    (
        "cpu",
        SMALL,
        change(hidden_size="wide"),
        "config.json: Expected `int`, got `str` - at `$.hidden_size`",
        "copy the original config.json anew",
    ),
    (
        "cpu",
        SMALL,
        header({}, length=2**60),
        "model.safetensors: is not a safetensors file: its first eight bytes are no length",
        "",
    ),
    ("cpu", SMALL, header([]), "model.safetensors: its header is not a JSON object", ""),
    ("cpu", SMALL, header({}), "model.safetensors: its header names no tensor", ""),
    (
        "cpu",
        SMALL,
        header({"a": entry(), "b": entry(offsets=(4, 12))}, 12),
        "model.safetensors: its header's offsets overlap or leave a hole",
        "",
    ),
    (
        "cpu",
        SMALL,
        header({"a": entry(offsets=(8, 16))}, 16),
        "model.safetensors: its header's offsets overlap or leave a hole",
        "",
    ),
    (
        "cpu",
        SMALL,
        header({"a": entry(shape=(-2, -2))}, 8),
        "model.safetensors: its header is not one of safetensors: Expected `int` >= 0",
        "",
    ),
    (
        "cpu",
        SMALL,
        header({"a": entry(shape=(math.nan, 2))}, 8),
        "model.safetensors: its header is not one of safetensors: Expected `int`, got `float`",
        "",
    ),
    (
        "cpu",
        SMALL,
        header({"a": entry(shape=(2**62, 2**62), offsets=(0, 2**125))}, 8),
        "model.safetensors: has 153 bytes where its header describes 42,535,295",
        "",
    ),
    ("cpu", SMALL, header(b'{"a":1,"a":2}'), "model.safetensors: its header says 'a' twice", ""),
    (
        "cpu",
        SMALL,
        header({"a": entry("Q4")}, 8),
        "model.safetensors: its header names the dtype Q4, which is not known",
        "",
    ),
    (
        "cpu",
        SMALL,
        header({"a": 10**99}),
        "model.safetensors: its header holds a number of 100 digits",
        "",
    ),
    (
        "cpu",
        SMALL,
        header(b'{"a":' + b"[" * 100_000),
        "model.safetensors: its header is nested too deep",
        "",
    ),
    (
        "cpu",
        SMALL,
        header(pickle.dumps(_Bomb()), length=0),
        "model.safetensors: is not a safetensors file",
        "",
    ),
    (
        "cpu",
        SMALL,
        text("model.safetensors", "version https://git-lfs.github.com/spec/v1\n"),
        "model.safetensors: is a git-lfs pointer, not the weights",
        "",
    ),
    (
        "cpu",
        SMALL,
        replaced("model.safetensors", endless),
        "model.safetensors: is no file that can be read",
        "",
    ),
    (
        "cpu",
        SMALL,
        replaced("model.safetensors", Path.mkdir),
        "model.safetensors: is no file that can be read",
        "",
    ),
    (
        "cpu",
        SMALL,
        replaced("model.safetensors", os.mkfifo),
        "model.safetensors: is no file that can be read",
        "",
    ),
    (
        "cpu",
        SMALL,
        copied("copy.safetensors"),
        "of copy.safetensors, model.safetensors none is known to be the whole",
        "",
    ),
    (
        "cpu",
        SMALL,
        lambda folder: (folder / "model.safetensors").rename(folder / "adapter_model.safetensors"),
        "adapter_model.safetensors is a LoRA adapter, no model",
        "",
    ),
    (
        "cpu",
        SMALL,
        index({"a": "../model.safetensors"}),
        "model.safetensors.index.json names ../model.safetensors, which is not in the folder",
        "",
    ),
    (
        "cpu",
        SMALL,
        index({"a": "/etc/passwd"}),
        "model.safetensors.index.json names /etc/passwd, which is not in the folder",
        "",
    ),
    (
        "cpu",
        SMALL,
        index({"a": "x" * 5000}),
        "model.safetensors.index.json names xxxxxxxxxxxxxxxxxxxx",
        "",
    ),
    (
        "cpu",
        SMALL,
        index({"model.embed_tokens.weight": "model.safetensors"}),
        "model.safetensors.index.json leaves out lm_head.weight, ",
        "",
    ),
    (
        "cpu",
        SMALL,
        text("model.safetensors.index.json", '{"weight_map": {"a": 1}}'),
        "model.safetensors.index.json has no weight_map from tensors to files",
        "",
    ),
    ("cpu", SMALL, replaced("config.json", Path.mkdir), "config.json is missing", ""),
    ("cpu", SMALL, text("config.json", "[" * 100_000), "config.json is nested too deep", ""),
    (
        "cpu",
        SMALL,
        text("config.json", '{"hidden_size": 64, "hidden_size": 128}'),
        "config.json says 'hidden_size' twice",
        "",
    ),
    (
        "cpu",
        SMALL,
        change(hidden_size=math.nan),
        "config.json: Expected `int`, got `float` - at `$.hidden_size`",
        "",
    ),
    (
        "cpu",
        SMALL,
        change(hidden_size=2**100),
        "model.embed_tokens.weight has shape [32, 64], config.json says [32, 12676",
        "",
    ),
    (
        "cpu",
        SMALL,
        change(num_hidden_layers=-1),
        "config.json: Expected `int` >= 0 - at `$.num_hidden_layers`",
        "",
    ),
    (
        "cpu",
        SMALL,
        change(num_attention_heads=0),
        "config.json does not say num_attention_heads",
        "",
    ),
    (
        "cpu",
        SMALL,
        change(num_attention_heads=3, num_key_value_heads=3),
        "config.json: hidden_size 64 does not divide by num_attention_heads 3",
        "",
    ),
    (
        "cpu",
        SMALL,
        change(num_key_value_heads=3),
        "config.json: num_attention_heads 4 does not divide by num_key_value_heads 3",
        "",
    ),
    (
        "cpu",
        SMALL,
        change(architectures=["BertModel"]),
        "its architecture is BertModel, which writes no text",
        "",
    ),
    (
        "cpu",
        SMALL,
        change(torch_dtype="float99"),
        "config.json's dtype is 'float99', which torch does not know",
        "",
    ),
    (
        "cpu",
        SMALL,
        left_out("q_proj"),
        "the weights lack model.layers.0.self_attn.q_proj.weight",
        "",
    ),
    ("cpu", SMALL, left_out("lm_head"), "the weights lack lm_head.weight", ""),
    (
        "cpu",
        SMALL,
        tensors(lambda old: {key: ("I16", shape) for key, (_, shape) in old.items()}),
        "model.embed_tokens.weight and 11 more tensors: dtype I16 is no floating point",
        "",
    ),
    ("cpu", SMALL, text("tokenizer.json", "{"), "tokenizer.json is not JSON", ""),
    (
        "cpu",
        SMALL,
        text("chat_template.jinja", "{% if %}"),
        "chat_template.jinja is no template: line 1: ",
        "",
    ),
    ("cpu", SMALL, text("chat_template.jinja", ""), "there is no chat template", ""),
    (
        "4xt4-qwen2-72b",
        QWEN2_72B,
        change(quantization_config=quantized(group_size=0)),
        "a group size of 0 is none GPTQ has",
        "quantize with group_size 128, or -1 for one group a column",
    ),
    (
        "4xt4-qwen2-72b",
        {**QWEN2_72B, "intermediate_size": 29_568},
        change(intermediate_size=29_696),
        "model.layers.0.mlp.gate_proj.qweight has shape [1024, 29568], config.json says "
        "[1024, 29696]; 5 more differ",
        "copy weights and config.json from one place",
    ),
    (
        "1xh200",
        {**QWEN2_72B, "quantization_config": None},
        change(quantization_config=quantized()),
        "config.json says GPTQ, but no tensor is a qweight",
        "copy weights and config.json from one place",
    ),
    (
        "1xh200",
        QWEN2_72B,
        change(quantization_config=None),
        "the weights are packed as GPTQ does, but config.json has no quantization_config",
        "copy the quantized model's own config.json",
    ),
]


@pytest.fixture(scope="module")
def preset_file(tmp_path_factory: pytest.TempPathFactory) -> str:
    """One T4, with the dtype left to the checkpoint."""
    path = tmp_path_factory.mktemp("preset") / "auto-t4.yaml"
    machine = "{name: 1 × NVIDIA T4, accelerators: 1, compute_capability: 7.5}"
    path.write_text(f"about: A.\nengine: vllm\nmachine: {machine}\n", "utf-8")
    return str(path)


@pytest.mark.parametrize(("preset", "config", "break_it", "what", "remedy"), BAD)
def test_a_bad_folder_has_one_finding_with_its_remedy(
    tmp_path: Path,
    preset_file: str,
    preset: str,
    config: dict[str, Any],
    break_it: Callable[[Path], None],
    what: str,
    remedy: str,
) -> None:
    folder = model(tmp_path / "model", config)
    break_it(folder)
    chosen = read_preset(preset_file if preset == "auto-t4" else preset)
    found = check_model(folder, chosen)
    assert [finding.refused for finding in found] == [True], found
    assert found[0].what.startswith(what)
    assert found[0].remedy == remedy or not remedy
    assert not Path("/tmp/shopharness-was-unpickled").exists()


def test_all_findings_are_told_not_only_the_first(tmp_path: Path) -> None:
    folder = model(tmp_path / "model", {**QWEN2_72B, "intermediate_size": 29_568})
    (folder / "chat_template.jinja").unlink()
    change(quantization_config=quantized(bits=3, sym=False, desc_act=True))(folder)
    found = check_model(folder, read_preset("4xt4-qwen2-72b"))
    assert [finding.refused for finding in found] == [True] * 4 + [False]


@pytest.mark.parametrize("preset", ["4xt4-qwen2-72b", "1xh200"])
def test_the_published_model_padded_is_go(tmp_path: Path, preset: str) -> None:
    assert check_model(model(tmp_path / "model", QWEN2_72B), read_preset(preset)) == []


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    found = check_model(tmp_path / "none", read_preset("cpu"))
    assert found == [
        Finding(
            True, f"{tmp_path}/none is no folder", "give the folder of a Hugging Face checkpoint"
        )
    ]


def test_the_command_says_go_or_no_go(tmp_path: Path) -> None:
    good = model(tmp_path / "good", SMALL)
    bad = model(tmp_path / "bad", SMALL)
    (bad / "config.json").unlink()
    for folder, code, verdict in ((good, 0, "go"), (bad, 1, "no go: 1 of the findings must be")):
        command = [sys.executable, "-m", "harness.cli", "check", str(folder)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert (done.returncode, done.stderr) == (code, "")
        assert done.stdout.splitlines()[-1].startswith(verdict)
        done = subprocess.run([*command, "--json"], capture_output=True, text=True, check=False)
        assert json.loads(done.stdout)["go"] is (code == 0)
