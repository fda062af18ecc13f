"""The planner: published figures of the target machine, its arithmetic, and its command."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec
import pytest

from harness.checkpoint import Config
from harness.engines import Completion, EngineSettings, Request, Work
from harness.errors import EngineError, HarnessError
from harness.fewshot import read_bank
from harness.planner.calibration import Calibration
from harness.planner.memory import plan_memory, weight_bytes
from harness.planner.plan import TRACKS, Plan, plan_run
from harness.planner.planner import Wish, make_plan
from harness.planner.rates import Rates, estimated_rates, read_rates, write_rates
from harness.planner.remedies import find_remedies
from harness.planner.schedule import Batches, Continuous, Job
from harness.planner.tokens import RouteTokens, count_tokens, estimated_tokens
from harness.preset import PRESETS, Machine, read_preset
from harness.question import read_questions
from harness.solver import Solver
from tasks.base import TaskType

INVENTED = Path(__file__).parents[2] / "data" / "invented_questions.jsonl"
TARGET = read_preset("4xt4-qwen2-72b")
SETTINGS = EngineSettings(model="", **TARGET.settings)


def target_model() -> Config:
    assert TARGET.model is not None
    return TARGET.model


# --- The target machine, against published figures and hand arithmetic ----------------------


def test_the_quantized_72b_weighs_what_was_published() -> None:
    assert weight_bytes(target_model(), 2) == pytest.approx(41.6e9, rel=0.002)


def test_one_group_a_column_takes_fewer_scales() -> None:
    model = target_model()
    assert model.quantization_config
    column = msgspec.structs.replace(model.quantization_config, group_size=-1)
    weight = weight_bytes(msgspec.structs.replace(model, quantization_config=column), 2)
    assert 0.95 * weight_bytes(model, 2) < weight < weight_bytes(model, 2)


def test_a_t4_holds_its_share_and_some_ten_thousand_tokens() -> None:
    memory = plan_memory(target_model(), SETTINGS, TARGET.machine)
    lines = {what: gib for what, gib, _ in memory.lines}
    assert lines["weights"] == pytest.approx(9.7, abs=0.05)
    assert memory.kv_bytes_per_token == 80 * 1024
    assert 26_000 <= memory.kv_tokens <= 44_000
    assert sum(lines.values()) == pytest.approx(14.6 * 0.93)


def test_the_presets_sequences_fit_its_cache() -> None:
    memory = plan_memory(target_model(), SETTINGS, TARGET.machine)
    questions = list(read_questions(INVENTED))
    for one in count_tokens(questions, Solver(read_bank("per-type")), longest=True):
        taken = [job.prompt + job.new for job in one.jobs(SETTINGS.block_size)]
        mean = sum(taken) / len(taken)
        assert one.prefix + SETTINGS.batch_size * mean <= memory.kv_tokens, one.task_type


def test_weights_that_do_not_fit_leave_no_cache() -> None:
    small = msgspec.structs.replace(TARGET.machine, memory_gib=8.0)
    assert plan_memory(target_model(), SETTINGS, small).kv_tokens == 0


def test_a_cpu_gives_the_cache_what_its_preset_says() -> None:
    preset = read_preset("cpu-vllm")
    config = Config(
        hidden_size=64,
        intermediate_size=128,
        num_hidden_layers=2,
        num_attention_heads=4,
        vocab_size=100,
    )
    memory = plan_memory(config, EngineSettings("", **preset.settings), preset.machine)
    assert memory.kv_bytes_per_token == 2 * 2 * 64 * 4
    assert memory.kv_tokens == 2**30 // 1024


def test_the_roofline_is_that_of_the_cards() -> None:
    rates = estimated_rates(target_model(), SETTINGS, TARGET.machine, 600)
    # 2 × 70.5e9 operations a token over 4 × 65e12, and 160 all-reduces of 16 KiB × 1.5 over 8 GB/s.
    assert 1 / rates.prompt_token == pytest.approx(0.62 * 1 / (0.542e-3 + 0.492e-3), rel=0.01)
    # 10.4 GB at 320 GB/s and 160 × 20 µs, at 72 %.
    assert rates.step == pytest.approx((32.5e-3 + 3.2e-3) / 0.72, rel=0.01)
    tokens_a_second = 16 / (rates.step + 16 * rates.sequence_step)
    assert tokens_a_second == pytest.approx(272, rel=0.1)


def test_an_unknown_machine_must_be_measured() -> None:
    with pytest.raises(HarnessError, match="shopharness calibrate"):
        estimated_rates(target_model(), SETTINGS, Machine("the CPU at hand"), 600)


# --- Tokens -----------------------------------------------------------------------------------


def test_tokens_of_a_text_are_estimated_by_script() -> None:
    assert estimated_tokens("") == 0
    assert estimated_tokens("kettle") == 1
    assert 9 <= estimated_tokens("a red kettle, 1.7 litres") <= 12
    assert estimated_tokens("電気ケトル") == 4
    assert estimated_tokens("word " * 1000) == 1250


def test_routes_share_their_prefix() -> None:
    questions = list(read_questions(INVENTED))
    with_bank, without = (
        {one.task_type: one for one in count_tokens(questions, Solver(read_bank(name)))}
        for name in ("per-type", "none")
    )
    assert sum(len(one.prompts) for one in with_bank.values()) == len(questions)
    for kind, one in with_bank.items():
        bare = without[kind]
        assert one.prefix > bare.prefix
        longer = one.prefix - bare.prefix
        assert one.prompts == tuple(prompt + longer for prompt in bare.prompts)
        assert list(one.prompts) == sorted(one.prompts, reverse=True)
        assert one.new == bare.new
        assert [job.prompt for job in one.jobs(None)] == list(one.prompts)
        kept = one.prefix // 16 * 16
        assert [job.prompt for job in one.jobs(16)] == [prompt - kept for prompt in one.prompts]


def test_answers_are_expected_to_be_as_long_as_the_truth() -> None:
    questions = list(read_questions(INVENTED))
    solver = Solver(read_bank("none"))
    tokens = {one.task_type: one for one in count_tokens(questions, solver)}
    assert set(tokens[TaskType.MULTIPLE_CHOICE].new) == {1}
    assert set(tokens[TaskType.RANKING].new) == {2 * 5}
    worst = {one.task_type: one for one in count_tokens(questions, solver, longest=True)}
    for kind, one in tokens.items():
        assert all(new <= most for new, most in zip(one.new, worst[kind].new, strict=True))
        assert all(new <= 6 for new in one.capped(6).new)
    assert min(worst[TaskType.GENERATION].new) > max(tokens[TaskType.GENERATION].new)


# --- Time -------------------------------------------------------------------------------------

RATES = Rates(0.001, 0.02, 0.002, 0.01, 60.0, "made up")
CHOICES = RouteTokens(TaskType.MULTIPLE_CHOICE, 160, (260,) * 96, (1,) * 96)
STREAM = Continuous(64, 2048)


def planned(tokens: Sequence[RouteTokens], rates: Rates = RATES, **settings: Any) -> Plan:
    memory = plan_memory(target_model(), SETTINGS, TARGET.machine)
    return plan_run(tokens, {}, memory, rates, replace(SETTINGS, **settings), STREAM)


def test_a_choice_takes_its_prompt_alone() -> None:
    spent = STREAM.spend([Job(100, 1)] * 16, RATES)
    assert spent == pytest.approx((16 * 100 * 0.001, 0.0, 16 * 0.01))


def test_answers_are_decoded_together_until_the_longest_is_done() -> None:
    spent = STREAM.spend([Job(10, 3), Job(10, 2), Job(10, 1)], RATES)
    # One step of two sequences, one of the last.
    assert spent.decoding == pytest.approx(RATES.step_seconds(2) + RATES.step_seconds(1))


def test_a_stream_takes_the_next_as_soon_as_one_is_done() -> None:
    narrow = Continuous(1, 2048).spend([Job(10, 3)] * 2, RATES)
    assert narrow.decoding == pytest.approx(4 * RATES.step_seconds(1))
    # Of three, two at a time: the third begins when the short one ends.
    two = Continuous(2, 2048).spend([Job(10, 5), Job(10, 2), Job(10, 2)], RATES)
    assert two.decoding == pytest.approx(2 * RATES.step_seconds(2) + 2 * RATES.step_seconds(1))


def test_a_long_prompt_is_cut_into_steps_while_others_are_decoded() -> None:
    spent = Continuous(4, 100).spend([Job(90, 6), Job(308, 3)], RATES)
    assert spent.prompts == pytest.approx(398 * 0.001)
    # Beside the first's answer there is room for 10, 99, 99, 99 and 1 of the second's prompt.
    assert spent.decoding == pytest.approx(5 * RATES.step_seconds(1) + RATES.step_seconds(2))


def test_plain_batches_are_padded_and_wait_for_their_longest() -> None:
    spent = Batches(2).spend([Job(30, 5), Job(10, 2), Job(7, 1)], RATES)
    assert spent.prompts == pytest.approx((2 * 30 + 7) * 0.001)
    assert spent.decoding == pytest.approx(4 * RATES.step_seconds(2))
    assert spent.requests == pytest.approx(3 * 0.01)


def test_a_batch_takes_prompts_steps_and_requests() -> None:
    route = planned([CHOICES]).routes[0]
    assert route.batch_seconds == pytest.approx(16 * 100 * 0.001 + 16 * 0.01)
    assert route.uncached_batch_seconds == pytest.approx(16 * 260 * 0.001 + 16 * 0.01)
    assert route.slowest_batch_seconds == pytest.approx(route.batch_seconds)


def test_a_track_takes_its_batches_and_opening() -> None:
    plan = planned([CHOICES])
    of_batch = plan.routes[0].batch_seconds
    for track, known in zip(plan.tracks, TRACKS, strict=True):
        assert track.seconds == pytest.approx(60 + known.questions * of_batch / 16)
        assert track.seconds == pytest.approx(60 + track.spent.seconds)
    assert plan.go
    assert plan.remedies == find_remedies(plan, lambda most: plan) == ()


def test_a_route_of_few_questions_fills_the_graders_batches() -> None:
    few = RouteTokens(TaskType.MULTIPLE_CHOICE, 160, (260,) * 3, (1,) * 3)
    assert planned([few]).routes[0].batch_seconds == planned([CHOICES]).routes[0].batch_seconds


def test_what_is_too_slow_says_what_would_do() -> None:
    slow = replace(RATES, step=0.5)
    long = replace(CHOICES, task_type=TaskType.GENERATION, new=(40,) * 96)
    plan = planned([long], slow)
    assert not plan.go
    remedies = find_remedies(plan, lambda most: planned([long.capped(most)], slow))
    factor = float(remedies[0].split()[2])
    for speed in (1 / factor * 0.99, 1 / factor * 1.01):
        faster = replace(
            slow,
            prompt_token=slow.prompt_token * speed,
            step=slow.step * speed,
            sequence_step=slow.sequence_step * speed,
            request=slow.request * speed,
        )
        assert planned([long], faster).go is (speed < 1 / factor)
    most = int(remedies[-1].split()[4])
    assert planned([long.capped(most)], slow).go


def test_fewer_prompt_tokens_are_a_remedy() -> None:
    slow = replace(RATES, prompt_token=0.005)
    plan = planned([CHOICES], slow)
    share = int(find_remedies(plan, lambda most: plan)[1].split("%")[0])
    for fewer, goes in ((share - 1, False), (share + 1, True)):
        # Of 260, 100 are computed: each is a percent.
        assert planned([replace(CHOICES, prompts=(260 - fewer,) * 96)], slow).go is goes


def test_a_single_batch_beyond_its_limit_is_no_go() -> None:
    new = (9_000, *(1,) * 959)
    rare = RouteTokens(TaskType.GENERATION, 160, (260,) * 960, new)
    plan = planned([rare], replace(RATES, prompt_token=0.0001))
    assert plan.fits
    assert all(track.go for track in plan.tracks)
    assert plan.routes[0].slowest_batch_seconds > 160
    assert not plan.go


def test_small_caches_are_no_go_and_say_by_how_much() -> None:
    plan = planned([RouteTokens(TaskType.GENERATION, 0, (5_000,) * 10, (10,) * 10)])
    assert not plan.fits
    assert not plan.go
    missing = (16 * 5_010 - plan.memory.kv_tokens) * 80 / 2**20
    assert find_remedies(plan, lambda most: plan)[0].startswith(f"{missing:.2f} GiB more KV cache")


def test_without_the_prefix_cache_all_tokens_are_computed() -> None:
    with_cache, without = planned([CHOICES]), planned([CHOICES], prefix_cache=False)
    assert without.run_tokens - with_cache.run_tokens == 95 * 160
    assert without.run_seconds - with_cache.run_seconds == pytest.approx(95 * 160 * 0.001)
    assert without.tracks[0].seconds > with_cache.tracks[0].seconds


# --- Calibration: an engine whose true speed is known -----------------------------------------


class _Simulated:
    """Takes simulated time: so much a prompt token, a step, a sequence in it, and a request."""

    enforces_constraints = True
    batches_itself = True

    def __init__(self, truth: Rates, ends: bool = False) -> None:
        self.now, self._truth, self._ends = 0.0, truth, ends

    def generate(self, requests: Sequence[Request]) -> Iterator[Completion]:
        steps = 1 if self._ends else max(request.max_tokens for request in requests)
        prompts = [len(request.messages[0].content) // 3 for request in requests]
        size, truth = len(requests), self._truth
        self.now += sum(prompts) * truth.prompt_token + size * truth.request
        self.now += (steps - 1) * (truth.step + size * truth.sequence_step)
        for request, tokens in zip(requests, prompts, strict=True):
            yield Completion(request.id, "", True, tokens, 0, min(steps, request.max_tokens))

    def describe(self) -> dict[str, Any]:
        return {}

    def measure(self) -> Work:
        return Work()

    def close(self) -> None:
        pass


def test_calibration_finds_the_true_rates() -> None:
    engine = _Simulated(RATES)
    found = Calibration(engine, 16, lambda: engine.now).measure(60.0, "made up", "", "")
    for name in ("prompt_token", "step", "sequence_step", "request"):
        assert getattr(found, name) == pytest.approx(getattr(RATES, name), rel=1e-6), name


def test_calibration_tells_steps_of_every_size() -> None:
    engine = _Simulated(RATES)
    found = Calibration(engine, 64, lambda: engine.now).measure(60.0, "made up", "", "")
    assert [size for size, _ in found.steps] == [1, 4, 16, 64]
    for size in (1, 2, 4, 11, 16, 40, 64, 100):
        assert found.step_seconds(size) == pytest.approx(RATES.step_seconds(size))


def test_measured_steps_are_joined_by_straight_lines() -> None:
    rates = replace(RATES, steps=((1, 0.1), (5, 0.1), (9, 0.3)))
    assert [rates.step_seconds(size) for size in (1, 3, 5, 7, 9)] == pytest.approx(
        [0.1, 0.1, 0.1, 0.2, 0.3]
    )


def test_calibration_needs_a_model_that_goes_on() -> None:
    engine = _Simulated(RATES, ends=True)
    with pytest.raises(EngineError, match="ends its answers at once"):
        Calibration(engine, 16, lambda: engine.now).measure(0.0, "", "", "")


def test_rates_are_stored_and_read(tmp_path: Path) -> None:
    write_rates(RATES, tmp_path / "runs" / "rates.json")
    assert read_rates(tmp_path / "runs" / "rates.json") == RATES
    with pytest.raises(HarnessError, match="cannot be read"):
        read_rates(tmp_path / "none.json")
    (tmp_path / "bad.json").write_text("{}", "utf-8")
    with pytest.raises(HarnessError, match="holds no rates"):
        read_rates(tmp_path / "bad.json")


# --- The command --------------------------------------------------------------------------------


def test_the_command_plans_and_says_on_what_it_rests(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "harness.cli", "plan", str(INVENTED)]
    command += ["--preset", "4xt4-qwen2-72b"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    assert "rests on:" in done.stdout
    assert "tokens are " in done.stdout
    verdict = done.stdout.splitlines()[-1]
    assert (done.returncode, verdict.split(":")[0]) in ((0, "go"), (1, "no go"))
    document = json.loads(
        subprocess.run([*command, "--json"], capture_output=True, text=True, check=False).stdout
    )
    assert document["go"] is (done.returncode == 0)
    assert [track["number"] for track in document["tracks"]] == [1, 2, 3, 4, 5]


def test_the_worst_case_and_a_run_without_cache_take_longer() -> None:
    usual = make_plan(Wish(INVENTED, "4xt4-qwen2-72b"))
    worst = make_plan(Wish(INVENTED, "4xt4-qwen2-72b", longest=True))
    uncached = make_plan(Wish(INVENTED, "4xt4-qwen2-72b", uncached=True))
    for track, slower, slowest in zip(usual.tracks, worst.tracks, uncached.tracks, strict=True):
        assert track.seconds <= slower.seconds  # a track of choices alone has no longer answers
        assert track.seconds < slowest.seconds
    assert usual.tracks[-1].seconds < worst.tracks[-1].seconds
    assert "every answer is as long as allowed: the worst case" in worst.assumptions
    assert uncached.run_tokens > worst.run_tokens == usual.run_tokens
    for route in uncached.routes:
        assert route.batch_seconds == pytest.approx(route.uncached_batch_seconds)


@pytest.mark.parametrize(
    "changed",
    [{"step": -1}, {"opening": 1e300}, {"steps": [[2, 0.1], [2, 0.2]]}, {"source": "\ud800"}],
)
def test_impossible_rates_are_refused(tmp_path: Path, changed: dict[str, Any]) -> None:
    path = tmp_path / "rates.json"
    write_rates(RATES, path)
    path.write_text(json.dumps({**json.loads(path.read_text("utf-8")), **changed}), "utf-8")
    with pytest.raises(HarnessError, match=r"holds no rates: .*; make it with"):
        make_plan(Wish(INVENTED, "4xt4-qwen2-72b", rates=path))


def test_without_its_link_nothing_is_known_of_a_shared_model() -> None:
    alone = msgspec.structs.replace(TARGET.machine, link_gb_s=0.0)
    with pytest.raises(HarnessError, match="nothing is known of the speed of"):
        estimated_rates(target_model(), SETTINGS, alone, 600)
    assert estimated_rates(target_model(), replace(SETTINGS, tensor_parallel=1), alone, 600)


def test_a_track_is_planned_by_its_own_questions(tmp_path: Path) -> None:
    rows = INVENTED.read_text("utf-8").splitlines()
    own = [row for row in rows if json.loads(row)["track"].endswith("-concepts")]
    assert 0 < len(own) < len(rows)
    (tmp_path / "own.jsonl").write_text("\n".join(own), "utf-8")
    write_rates(RATES, tmp_path / "rates.json")
    of_all, of_own = (
        make_plan(Wish(questions, "4xt4-qwen2-72b", rates=tmp_path / "rates.json"))
        for questions in (INVENTED, tmp_path / "own.jsonl")
    )
    assert of_all.tracks[0].spent.decoding == pytest.approx(of_own.tracks[0].spent.decoding)
    assert of_all.tracks[4].spent.decoding != pytest.approx(of_own.tracks[4].spent.decoding)


def test_only_plain_batches_are_padded(tmp_path: Path) -> None:
    write_rates(Rates(0.001, 0.0, 0.0, 0.0, 0.0, "prompts alone"), tmp_path / "rates.json")
    for preset, padded in (("cpu", True), ("cpu-vllm", False)):
        plan = make_plan(Wish(INVENTED, preset, "builtin", rates=tmp_path / "rates.json"))
        assert "the model's own tokenizer" in plan.assumptions[0]
        assert (plan.run_seconds > 1.001 * plan.run_tokens * 0.001) is padded


def test_fewer_sequences_run_where_memory_is_short(tmp_path: Path) -> None:
    write_rates(Rates(0.0, 0.02, 0.0, 0.0, 0.0, "steps alone"), tmp_path / "rates.json")
    text = (PRESETS / "4xt4-qwen2-72b.yaml").read_text("utf-8")
    assert "memory_gib: 14.6" in text
    (tmp_path / "short.yaml").write_text(text.replace("14.6", "12.5"), "utf-8")
    (tmp_path / "many.jsonl").write_text(8 * (INVENTED.read_text("utf-8").strip() + "\n"), "utf-8")
    usual, short = (
        make_plan(Wish(tmp_path / "many.jsonl", preset, rates=tmp_path / "rates.json"))
        for preset in ("4xt4-qwen2-72b", str(tmp_path / "short.yaml"))
    )
    assert short.fits
    assert short.run_seconds > usual.run_seconds


@pytest.mark.parametrize("preset", ["4xt4-qwen2-72b", "1xh200"])
def test_the_large_presets_need_no_weights(preset: str) -> None:
    assert make_plan(Wish(INVENTED, preset)).fits


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--preset", "cpu"), "preset cpu is made for no model; name one with --model"),
        (("--preset", "1xh200", "--model", "none"), "none: none is no folder; give the folder"),
        (("--preset", "4xt4-qwen2-72b", "--rates", "none"), "none: cannot be read: No such file"),
    ],
)
def test_what_cannot_be_planned_is_said(arguments: tuple[str, ...], words: str) -> None:
    command = [sys.executable, "-m", "harness.cli", "plan", str(INVENTED), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr.startswith(f"error: {words}")
