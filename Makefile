# Every target is one line over the `grader` command; the first use of any builds .venv.
.DEFAULT_GOAL := help
.PHONY: hostile help check watch list next hint reset solution grade verify mutants bench lint test test-rest test-all
export FLOWKATA_MAKE := 1

GRADER := .venv/bin/grader
PY := .venv/bin/python

help:
	@echo 'flowkata: small exercises on control flow in Python'
	@echo ''
	@echo '  make check             what to do next, and why a test fails'
	@echo '  make check EX=NAME     the same for one exercise: its id, its slug, or the start of one'
	@echo '  make watch             the same on every save, in one screen with keys'
	@echo '  make list              all exercises'
	@echo '  make next              the next one'
	@echo '  make hint EX=NAME      one more hint'
	@echo '  make reset EX=NAME     start an exercise over (your file is kept)'
	@echo '  make solution EX=NAME  the reference, once yours passes'
	@echo ''
	@echo '  make grade DIR=CLASS OUT=REPORTS   grade a folder of submissions'
	@echo '  make test              what every commit keeps green, in at most five minutes; EX=NAME: one exercise'
	@echo '  make test-all          the same and the rest: all levels, mutants, more seeds, other Pythons'
	@echo '  make verify            stubs fail, solutions pass (ARGS=--write renews the calibration)'
	@echo '  make mutants           suites reject small changes of the solutions (EX=NAME; ARGS="--sample 8")'
	@echo '  make lint bench        style and types; throughput against other runners'
	@echo '  make hostile           the hostile suite alone, at every level that this machine reaches'

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
