"""Grade a class: every folder or archive in DIR is a submission, every submission gets a report in REPORTS.

A flat download of Canvas, Moodle or Blackboard is grouped by the names of its files.  Started again after a kill at any
moment it finishes what is left, and grades only what changed.
"""

import argparse
import sys
from collections.abc import Iterator, Sequence

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

from grader.cli import class_overview, common
from grader.errors import GraderError
from grader.executors import EXECUTORS
from grader.files import lock_folder, sweep_unfinished, write_atomically
from grader.grading.grade import Grader, grade_one
from grader.intake.classroom import Class, Entry
from grader.isolation import probing
from grader.model import Report, Status
from grader.pack.catalogue import Catalogue
from grader.reporters.csv import to_csv
from grader.reporters.table import to_table
from grader.sanitize import escape_controls


def arguments(parser: argparse.ArgumentParser) -> None:
    """The verb's command line."""
    parser.add_argument("folder", type=common.path, metavar="DIR", help="the folder of submissions")
    parser.add_argument("--out", type=common.path, required=True, metavar="REPORTS", help="the folder of reports")
    parser.add_argument("--jobs", type=int, default=common.cores(), metavar="N", help="workers (default: cores)")
    parser.add_argument(
        "--students", nargs="+", default=[], metavar="NAME", help="only these submissions; * and ? work"
    )
    parser.add_argument("--csv", type=common.path, metavar="FILE", help="write the marks as a table beside the reports")
    parser.add_argument("--executor", choices=tuple(EXECUTORS), default="local", help="where the work is done")
    parser.add_argument("--resume", action=argparse.BooleanOptionalAction, default=True, help="keep what is unchanged")
    common.selection_arguments(parser)
    common.pack_argument(parser)
    common.run_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """0 when every submission got its verdicts, 3 when the grader itself failed on something."""
    level = probing.choose_level(arguments.isolation, strangers=True)
    common.refuse_no_worker(arguments.jobs)
    pack = common.select(common.load_pack(arguments), arguments)
    room = Class(arguments.folder, arguments.out, tuple(arguments.students), resume=arguments.resume)
    entries = list(room.entries())
    class_overview.refuse_odd_folders(arguments.folder, arguments.out, pack.exercises, entries)
    _refuse_nothing(room, entries)
    found = [(entry, entry.read(pack.exercises).of(pack.asked)) for entry in entries]
    class_overview.tell_class(room, found, pack.asked)
    arguments.out.mkdir(parents=True, exist_ok=True)
    with lock_folder(arguments.out) as is_ours:
        if not is_ours:
            raise GraderError(
                f"{arguments.out}: another grader is writing reports there",
                remedy=f"wait until it has ended, or: --out {arguments.out}-2",
            )
        sweep_unfinished(arguments.out)
        if not room.only:
            class_overview.tell_missing_submissions(room, entries)
        seed = _seed(room, arguments)
        reports = _grade(pack, room, entries, seed, level, arguments)
    print(to_table(reports))
    if arguments.csv:
        write_atomically(arguments.csv, to_csv(reports, [each.id for each in pack.asked]).encode())
    print(f"seed {seed}; reports in {arguments.out}")
    return 3 if any(Status.GRADER_ERROR in report.summary for report in reports) else 0


def _grade(
    pack: Catalogue, room: Class, entries: Sequence[Entry], seed: int, level: str, arguments: argparse.Namespace
) -> list[Report]:
    with common.grader_for(
        pack,
        level=level,
        seed=seed,
        workers=min(arguments.jobs, len(entries)),
        isolation=probing.probe(level),
        many=True,
        decoys=True,
    ) as grader:
        for exercise in pack.asked:
            grader.expectation(exercise)
        return list(_graded(grader, room, entries, arguments))


def _refuse_nothing(room: Class, entries: Sequence[Entry]) -> None:
    """Raises `GraderError` where there is no submission, or none for one of the names that were asked for."""
    unknown = [wanted for wanted in room.only if not any(entry.is_called(wanted) for entry in entries)]
    if unknown or not entries:
        wanted = f" called {', '.join(unknown)}" if unknown else ""
        raise GraderError(
            f"{room.submissions}: no submission{wanted} in it",
            remedy=f"ls {room.submissions}: every folder, .zip or .tar.gz in it is a submission",
        )


def _seed(room: Class, arguments: argparse.Namespace) -> int:
    """Return the seed from the command line, else that of the run being resumed, else a new one."""
    if arguments.seed is not None:
        return int(arguments.seed)
    earlier = room.seed() if arguments.resume else None
    return common.draw_seed() if earlier is None else earlier


def _graded(grader: Grader, room: Class, entries: Sequence[Entry], arguments: argparse.Namespace) -> Iterator[Report]:
    """Yield reports as they are done, with a progress bar on stderr when that is a terminal."""
    console = Console(stderr=True)
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TextColumn("left:"),
        TimeRemainingColumn(),
    )
    jobs = min(arguments.jobs, len(entries))
    with Progress(*columns, console=console, disable=not sys.stderr.isatty(), transient=True) as bar:
        task = bar.add_task("grading", total=len(entries))

        def one(entry: Entry) -> Report:
            bar.update(task, description=escape_controls(entry.id)[:24])
            return grade_one(grader, room, entry)

        for report in EXECUTORS[arguments.executor](one, entries, jobs=jobs):
            bar.advance(task)
            yield report
