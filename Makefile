# Each target sets up .venv by itself; `make run` and `make test` are all a newcomer needs.
PYTHON ?= python3
BIN := .venv/bin
MODEL := runs/random-qwen2
# Questions of the slowest benchmark; 64 take some eight minutes on two cores.
BENCH_QUESTIONS ?= 64
QUESTIONS := tests/data/invented_questions.jsonl

.PHONY: setup run test lint bench clean

setup: .venv/ready

.venv/ready: pyproject.toml constraints.txt
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --constraint constraints.txt \
		--editable '.[transformers,embeddings,pandas,dev]'
	touch $@

$(MODEL)/config.json: | .venv/ready
	$(BIN)/python -m harness.random_model $(MODEL)

run: .venv/ready $(MODEL)/config.json
	@echo 'The model is tiny and its weights are random: so are its answers, valid as they are.'
	$(BIN)/shopharness run $(QUESTIONS) --model $(MODEL)

test: .venv/ready
	$(BIN)/python -m pytest -n 2 --dist loadfile

lint: .venv/ready
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

bench: .venv/ready
	for name in start_up routing scoring constraints; do \
		$(BIN)/python -m benchmarks.$$name || exit 1; \
	done
	$(BIN)/python -m benchmarks.prefix_reuse --questions $(BENCH_QUESTIONS)

clean:
	rm -rf .venv runs build *.egg-info .mypy_cache .pytest_cache .ruff_cache
