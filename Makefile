# Every target is one line over the `grader` command; the first use of any builds .venv.
.DEFAULT_GOAL := help
.PHONY: help check watch list next hint reset
export FLOWKATA_MAKE := 1

GRADER := .venv/bin/grader

help::
	@case "$${LC_ALL:-$${LC_MESSAGES:-$${LANG:-}}}" in ko*) cat .ci/help.ko.txt ;; *) cat .ci/help.txt ;; esac

.venv/.ready: pyproject.toml
	@sh .ci/venv .venv .

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

# What instructors and the project itself need; a copy for learners has none of it.
-include .ci/project.mk
