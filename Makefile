# Every target makes the virtual environment that it needs, once. On a bare machine:
#   make demo     two minutes with real Lean        make test     the test suite
#   make check    lint, format, types               make bench    benchmarks, as ratios
.DEFAULT_GOAL := demo
.PHONY: demo test test-all check bench venv clean
SHELL := /bin/sh

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
PIP_INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check \
	--constraint constraints.txt --editable

BASE_STAMP := $(VENV)/.base-installed
DEV_STAMP := $(VENV)/.dev-installed

$(BASE_STAMP): pyproject.toml constraints.txt
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(PIP_INSTALL) .
	@touch $@

$(DEV_STAMP): $(BASE_STAMP)
	$(PIP_INSTALL) '.[dev]'
	@touch $@

venv: $(DEV_STAMP)

# Some of the proofs are wrong on purpose, which is exit code 1.
demo: $(BASE_STAMP)
	$(BIN)/leanprm doctor
	$(BIN)/leanprm verify datasets/examples/demo.lean || test $$? -eq 1

test: $(DEV_STAMP)
	$(BIN)/python -m pytest -m "not long"

test-all: $(DEV_STAMP)
	$(BIN)/python -m pytest

check: $(DEV_STAMP)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

bench: $(DEV_STAMP)
	$(BIN)/python -m bench

clean:
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
