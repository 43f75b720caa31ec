"""Grade a class: every folder or archive in DIR is a submission, every submission gets a report in REPORTS.

A flat download of Canvas, Moodle or Blackboard is grouped by the names of its files.  Started again after a kill at any
moment it finishes what is left, and grades only what changed.
"""

import argparse
import shlex
from collections.abc import Iterator, Sequence

from grader.cli import class_commands, class_overview, class_progress, common
from grader.cli.broken_tests import refuse_broken_tests, tell_overlooked
from grader.cli.self_calibration import calibrate_unverified
from grader.errors import GraderError, OwnFault
from grader.executors import EXECUTORS
from grader.files import lock_folder, sweep_unfinished, write_atomically
from grader.grading.earlier import EarlierReports, read_earlier
from grader.grading.grade import Grader, grade_one
from grader.intake.classroom import Class, Entry
from grader.isolation import probing
from grader.model import Report, Status
from grader.pack.catalogue import Catalogue
from grader.reporters.attention import to_attention
from grader.reporters.csv import to_csv_file
from grader.reporters.table import to_table


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
    common.trial_argument(parser)
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
    tell_overlooked(pack)
    arguments.out.mkdir(parents=True, exist_ok=True)
    with lock_folder(arguments.out) as is_ours:
        if not is_ours:
            raise GraderError(
                f"{arguments.out}: another grader is writing reports there",
                remedy=f"wait until it has ended, or: --out {shlex.quote(f'{arguments.out}-2')}",
            )
        sweep_unfinished(arguments.out)
        if not room.only:
            class_overview.tell_missing_submissions(room, entries)
        earlier = read_earlier(room, entries)
        class_overview.tell_earlier(earlier, pack)
        seed = _seed(earlier, arguments)
        reports = _grade(pack, room, entries, earlier, seed, level, arguments)
    if arguments.csv:
        write_atomically(arguments.csv, to_csv_file(reports, [each.id for each in pack.asked]))
    _show(reports, arguments)
    print(f"seed {seed}; reports in {arguments.out}")
    return _exit_code(reports)


def _show(reports: Sequence[Report], arguments: argparse.Namespace) -> None:
    print(to_table(reports))
    where = f"the last column of {arguments.csv}" if arguments.csv else f"the reports in {arguments.out}"
    if told := to_attention(reports, where):
        print(told)


def _exit_code(reports: Sequence[Report]) -> int:
    """0, or 3 where something could not be graded for a fault on our side, which is told with its remedy."""
    faults = [each for report in reports for each in report.exercises if each.status is Status.GRADER_ERROR]
    if not faults:
        return 0
    is_unread = all(each.code == "unreadable" for each in faults)
    remedy = "make these files readable, then the same command again" if is_unread else "the same command again"
    missing = "1 verdict is" if len(faults) == 1 else f"{len(faults)} verdicts are"
    raise OwnFault(f"{missing} missing, for a fault on our side (above)", remedy=remedy)


def _grade(
    pack: Catalogue,
    room: Class,
    entries: Sequence[Entry],
    earlier: EarlierReports,
    seed: int,
    level: str,
    arguments: argparse.Namespace,
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
        calibrate_unverified(grader, arguments, jobs=min(arguments.jobs, len(entries)))
        refuse_broken_tests(grader, grader.catalogue.asked, leave_out=arguments.without_broken_tests)
        return list(_graded(grader, room, entries, earlier, arguments))


def _refuse_nothing(room: Class, entries: Sequence[Entry]) -> None:
    """Raises `GraderError` where there is no submission, or none for one of the names that were asked for."""
    unknown = [wanted for wanted in room.only if not any(entry.is_called(wanted) for entry in entries)]
    if unknown or not entries:
        wanted = f" called {', '.join(unknown)}" if unknown else ""
        raise GraderError(
            f"{room.submissions}: no submission{wanted} in it",
            remedy=f"ls {shlex.quote(str(room.submissions))}: every folder, .zip or .tar.gz in it is a submission",
        )


def _seed(earlier: EarlierReports, arguments: argparse.Namespace) -> int:
    """Return the seed from the command line, else that of the run being resumed, else a new one."""
    if arguments.seed is not None:
        return int(arguments.seed)
    return common.draw_seed() if earlier.seed is None else earlier.seed


def _graded(
    grader: Grader, room: Class, entries: Sequence[Entry], earlier: EarlierReports, arguments: argparse.Namespace
) -> Iterator[Report]:
    """Yield reports as they are done, and show the progress on stderr."""
    with class_progress.follow(len(entries)) as progress:

        def one(entry: Entry) -> Report:
            progress.begin(entry.id)
            again = class_commands.score_entry(entry, arguments)
            return grade_one(grader, room, entry, earlier.reports.get(entry.id), again)

        for report in EXECUTORS[arguments.executor](one, entries, jobs=min(arguments.jobs, len(entries))):
            progress.advance()
            yield report
