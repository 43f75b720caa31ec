# Targets for instructors and for the project itself: the part of the Makefile that learners' copies do not have.
.PHONY: solution grade verify mutants bench lint hostile test test-rest test-all pins

PY := .venv/bin/python

help::
	@case "$${LC_ALL:-$${LC_MESSAGES:-$${LANG:-}}}" in ko*) cat .ci/project-help.ko.txt ;; *) cat .ci/project-help.txt ;; esac

.venv/.ready-dev: .venv/.ready
	@sh .ci/venv .venv '.[dev]' dev

solution: .venv/.ready
	@$(GRADER) solution $(EX) $(if $(FORCE),--force) $(ARGS) || [ $$? -eq 1 ]

grade: .venv/.ready
	@$(GRADER) grade '$(DIR)' --out '$(or $(OUT),reports)' $(ARGS)

verify: .venv/.ready
	@$(GRADER) verify $(EX) $(ARGS)

mutants: .venv/.ready-dev
	@$(GRADER) verify --mutants $(EX) $(ARGS)

bench: .venv/.ready
	@$(PY) benchmarks/throughput.py $(ARGS)

lint: .venv/.ready-dev
	@$(PY) -m ruff check .
	@$(PY) -m ruff format --check .
	@$(PY) -m mypy
	@.venv/bin/jactionlint --strict-exit --shellcheck .venv/bin/shellcheck
	@.venv/bin/zizmor --offline --quiet .github
	@.venv/bin/shellcheck .ci/run .ci/venv .github/install

hostile: .venv/.ready-dev
	@$(PY) -m pytest tests/hostile $(ARGS)

# With EX=NAME only that exercise, in seconds.
test: .venv/.ready-dev
	@$(PY) tests/steps.py $(if $(EX),exercise $(EX),test)

# What `make test-all` adds to `make test`.
test-rest: .venv/.ready-dev
	@$(PY) tests/steps.py rest

test-all: test test-rest

# The releases that grade a pull request, with their hashes; by uv, which knows every Python and system at once.
pins:
	@echo 'setuptools>=70.1' | uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes \
	  --no-annotate --custom-compile-command 'make pins' --output-file .github/requirements.txt pyproject.toml -
