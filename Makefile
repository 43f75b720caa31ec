# Every target is one line over the `grader` command; the first use of any builds .venv.
.DEFAULT_GOAL := help
.PHONY: hostile help check watch list next hint reset solution grade verify mutants bench lint test test-rest test-all
export FLOWKATA_MAKE := 1

GRADER := .venv/bin/grader
PY := .venv/bin/python

help:
	@case "$${LC_ALL:-$${LC_MESSAGES:-$${LANG:-}}}" in ko*) cat .ci/help.ko.txt ;; *) cat .ci/help.txt ;; esac

.venv/.ready: pyproject.toml
	@sh .ci/venv .venv .

.venv/.ready-dev: .venv/.ready
	@sh .ci/venv .venv '.[dev]' dev

# Exit code 1 says that an exercise does not pass yet: the screen has told so already, and make need not.
check: .venv/.ready
	@$(GRADER) check $(EX) $(ARGS) || [ $$? -eq 1 ]

watch: .venv/.ready
	@$(GRADER) watch $(EX) $(ARGS)

list next: .venv/.ready
	@$(GRADER) $@ $(ARGS)

hint: .venv/.ready
	@$(GRADER) hint $(EX) $(if $(N),--number $(N)) $(ARGS)

reset: .venv/.ready
	@$(GRADER) reset $(EX) $(ARGS) || [ $$? -eq 1 ]

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

hostile: .venv/.ready-dev
	@$(PY) -m pytest tests/hostile $(ARGS)

# With EX=NAME only that exercise, in seconds.
test: .venv/.ready-dev
	@$(PY) tests/steps.py $(if $(EX),exercise $(EX),test)

# What `make test-all` adds to `make test`.
test-rest: .venv/.ready-dev
	@$(PY) tests/steps.py rest

test-all: test test-rest
