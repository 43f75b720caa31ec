# Every target is one line over the `grader` command; the first use of any builds .venv.
.DEFAULT_GOAL := help
.PHONY: help check list next hint reset
export FLOWKATA_MAKE := 1

GRADER := .venv/bin/grader

help::
	@echo 'flowkata: small exercises on control flow in Python'
	@echo ''
	@echo '  make check             what to do next, and why a test fails'
	@echo '  make check EX=NAME     the same for one exercise: its id, its slug, or the start of one'
	@echo '  make list              all exercises'
	@echo '  make next              the next one'
	@echo '  make hint EX=NAME      one more hint'
	@echo '  make reset EX=NAME     start an exercise over (your file is kept)'

.venv/.ready: pyproject.toml
	@sh .ci/venv .venv .

# Exit code 1 says that an exercise does not pass yet: the screen has told so already, and make need not.
check: .venv/.ready
	@$(GRADER) check $(EX) $(ARGS) || [ $$? -eq 1 ]

list next: .venv/.ready
	@$(GRADER) $@ $(ARGS)

hint: .venv/.ready
	@$(GRADER) hint $(EX) $(ARGS)

reset: .venv/.ready
	@$(GRADER) reset $(EX) $(ARGS) || [ $$? -eq 1 ]

# What instructors and the project itself need; a copy for learners has none of it.
-include .ci/project.mk
