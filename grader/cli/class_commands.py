"""The command that grades one submission again, as it is typed where the class was graded.

Reports hold it, so nothing in it may depend on the machine: a path below the current folder is told from there, any
other as it was typed.
"""

import argparse
from pathlib import Path

from grader.cli import common
from grader.intake.classroom import Entry
from grader.judge.reproduce import ScoreCommand


def score_again(words: tuple[str, ...], arguments: argparse.Namespace) -> ScoreCommand:
    """Return the command for a submission that these words name, with the options of this run."""
    options = ["--exercises", typed(common.find_pack(arguments.exercises))]
    options += ["--assignment", typed(arguments.assignment)] if arguments.assignment else []
    options += ["--isolation", arguments.isolation] if arguments.isolation else []
    options += ["--without-broken-tests"] if arguments.without_broken_tests else []
    return ScoreCommand(words, tuple(options))


def score_entry(entry: Entry, arguments: argparse.Namespace) -> ScoreCommand:
    """Return the command for a submission of a class; one of a flat download is found by its student's name."""
    if entry.files:
        return score_again((typed(arguments.folder), *student_words(entry.id)), arguments)
    return score_again((typed(entry.path),), arguments)


def typed(path: Path) -> str:
    """Return a path as it is typed here, and never like an option."""
    absolute, here = path.absolute(), Path.cwd()
    told = str(absolute.relative_to(here)) if absolute.is_relative_to(here) else str(path)
    return f"./{told}" if told.startswith("-") else told


def student_words(name: str) -> tuple[str, ...]:
    """Return the option for one student of a class; a value that begins like an option is written behind its sign."""
    return (f"--student={name}",) if name.startswith("-") else ("--student", name)
