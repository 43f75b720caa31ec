"""Grade one submission, a folder, an archive or a lone module: its report on stdout."""

import argparse
import shlex
import sys
from pathlib import Path

from grader.cli import class_commands, class_overview, common
from grader.cli.broken_tests import refuse_broken_tests, tell_overlooked
from grader.cli.self_calibration import calibrate_unverified
from grader.errors import GraderError
from grader.intake import submissions
from grader.intake.classroom import Class, Entry, id_of
from grader.isolation import probing
from grader.judge.readable import find_test
from grader.model import Status
from grader.pack.catalogue import Catalogue
from grader.reporters import REPORTERS


def arguments(parser: argparse.ArgumentParser) -> None:
    """The verb's command line."""
    parser.add_argument("path", type=common.path, metavar="PATH", help="a folder, an archive, or a lone module")
    parser.add_argument("--format", choices=tuple(REPORTERS), default="json", help="how to write the report")
    parser.add_argument(
        "--student", metavar="NAME", help="PATH is a class: this submission of it, by the name that `grade` gives it"
    )
    parser.add_argument("--test", metavar="NAME", help="only this test, by its function, its id or its title")
    common.selection_arguments(parser)
    common.trial_argument(parser)
    common.pack_argument(parser)
    common.run_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """0 when everything passes, 1 when something does not, 3 when the grader itself failed on something."""
    level = probing.choose_level(arguments.isolation, strangers=True)
    pack = common.select(common.load_pack(arguments), arguments)
    tell_overlooked(pack)
    seed = common.draw_seed() if arguments.seed is None else arguments.seed
    name, found = _read(arguments, pack)
    _tell_nothing(arguments.path, found.of(pack.asked), pack)
    submission = submissions.submission_of(name, found)
    again = class_commands.score_again(_words(arguments), arguments)
    with common.grader_for(
        pack, level=level, seed=seed, workers=1, isolation=probing.probe(level), decoys=True
    ) as grader:
        calibrate_unverified(grader, arguments, jobs=1)
        refuse_broken_tests(grader, grader.catalogue.asked, leave_out=arguments.without_broken_tests)
        report = grader.report(submission, tests=_tests(pack, arguments.test), again=again)
    sys.stdout.write(REPORTERS[arguments.format](report))
    if Status.GRADER_ERROR in report.summary:
        return 3
    return 0 if set(report.summary) == {Status.PASSED} else 1


def _tests(pack: Catalogue, name: str | None) -> tuple[str, ...] | None:
    """The ids that a name stands for in the exercises that were asked for; None for all tests."""
    return tuple({find_test(exercise, name) for exercise in pack.asked}) if name else None


def _read(arguments: argparse.Namespace, pack: Catalogue) -> tuple[str, submissions.Read]:
    if arguments.student is None:
        return id_of(arguments.path), submissions.read(arguments.path, pack.exercises)
    entry = _entry_of(arguments.path, arguments.student)
    return entry.id, entry.read(pack.exercises)


def _entry_of(folder: Path, student: str) -> Entry:
    """Find one submission of a class.  Raises `GraderError`."""
    found = list(Class(folder, folder, (student,)).entries())
    exact = [entry for entry in found if entry.id == student] or found
    if len(exact) != 1:
        how_many = "no submission" if not exact else f"{len(exact)} submissions"
        told = class_overview.shown(student)
        raise GraderError(f"{folder}: {how_many} called {told} in it", remedy=f"ls {shlex.quote(str(folder))}")
    return exact[0]


def _words(arguments: argparse.Namespace) -> tuple[str, ...]:
    """Return the path of the submission as it was typed."""
    path = class_commands.typed(arguments.path)
    return (path,) if arguments.student is None else (path, *class_commands.student_words(arguments.student))


def _tell_nothing(path: Path, found: submissions.Read, pack: Catalogue) -> None:
    """Say on stderr that no module was recognised; the report then says `missing` for each exercise."""
    if not found.modules:
        print(
            f"{class_overview.shown(str(path))}: {class_overview.describe_unrecognised(found, pack.asked)}",
            file=sys.stderr,
        )
