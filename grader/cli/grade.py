"""Grade a class: every folder or archive in DIR is a submission, every submission gets a report in REPORTS.

Started again after a kill at any moment it finishes what is left, and grades only what changed.
"""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from grader.cli import common
from grader.errors import GraderError
from grader.executors import EXECUTORS
from grader.files import sweep_unfinished
from grader.grading.grade import Grader, grade_one
from grader.intake.classroom import Class
from grader.isolation import probing
from grader.model import Report, Status
from grader.reporters.table import to_table


def arguments(parser: argparse.ArgumentParser) -> None:
    """The verb's command line."""
    parser.add_argument("folder", type=Path, metavar="DIR", help="the folder of submissions")
    parser.add_argument("--out", type=Path, required=True, metavar="REPORTS", help="the folder of reports")
    parser.add_argument("--jobs", type=int, default=common.cores(), metavar="N", help="workers (default: cores)")
    parser.add_argument("--only", nargs="+", default=[], metavar="ID", help="only these submissions")
    parser.add_argument("--executor", choices=tuple(EXECUTORS), default="local", help="where the work is done")
    parser.add_argument("--resume", action=argparse.BooleanOptionalAction, default=True, help="keep what is unchanged")
    common.pack_argument(parser)
    common.run_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """0 when every submission got its verdicts, 3 when the grader itself failed on something."""
    level = probing.choose_level(arguments.isolation, strangers=True)
    common.refuse_no_worker(arguments.jobs)
    pack = common.load_pack(arguments)
    room = Class(arguments.folder, arguments.out, tuple(arguments.only), resume=arguments.resume)
    entries = list(room.entries())
    _refuse_nothing(room, entries)
    _tell_ignored(room)
    sweep_unfinished(arguments.out)
    seed = _seed(room, arguments)
    with common.grader_for(
        pack,
        level=level,
        seed=seed,
        workers=min(arguments.jobs, len(entries)),
        isolation=probing.probe(level),
        many=True,
        decoys=True,
    ) as grader:
        for exercise in pack.exercises:
            grader.expectation(exercise)
        reports = list(_graded(grader, room, entries, arguments))
    print(to_table(reports))
    print(f"seed {seed}; reports in {arguments.out}")
    return 3 if any(Status.GRADER_ERROR in report.summary for report in reports) else 0


def _refuse_nothing(room: Class, entries: list[tuple[str, Path]]) -> None:
    unknown = [wanted for wanted in room.only if wanted not in dict(entries)]
    if unknown or not entries:
        wanted = f" called {', '.join(unknown)}" if unknown else ""
        raise GraderError(
            f"{room.submissions}: no submission{wanted} in it",
            remedy=f"ls {room.submissions}: every folder, .zip or .tar.gz in it is a submission",
        )


def _tell_ignored(room: Class) -> None:
    """A lone file could be somebody's work in the wrong shape: say that it got no mark."""
    ignored = room.ignored()
    if ignored:
        more = f" and {len(ignored) - 5} more" if len(ignored) > 5 else ""  # noqa: PLR2004
        print(f"ignored, neither folder nor archive: {', '.join(ignored[:5])}{more}", file=sys.stderr)


def _seed(room: Class, arguments: argparse.Namespace) -> int:
    """Return the seed from the command line, else that of the run being resumed, else a new one."""
    if arguments.seed is not None:
        return int(arguments.seed)
    earlier = room.seed() if arguments.resume else None
    return common.draw_seed() if earlier is None else earlier


def _graded(
    grader: Grader, room: Class, entries: list[tuple[str, Path]], arguments: argparse.Namespace
) -> Iterator[Report]:
    """Reports as they are done, with a progress bar on stderr when that is a terminal."""
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, disable=not sys.stderr.isatty(), transient=True) as bar:
        task = bar.add_task("grading", total=len(entries))
        work = EXECUTORS[arguments.executor](
            lambda entry: grade_one(grader, room, *entry), entries, jobs=min(arguments.jobs, len(entries))
        )
        for report in work:
            bar.advance(task)
            yield report
