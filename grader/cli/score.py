"""Grade one submission, a folder, an archive or a lone module: its report on stdout."""

import argparse
import sys
from pathlib import Path

from grader.cli import class_overview, common
from grader.intake import submissions
from grader.intake.classroom import id_of
from grader.isolation import probing
from grader.model import Status
from grader.pack.catalogue import Catalogue
from grader.reporters import REPORTERS


def arguments(parser: argparse.ArgumentParser) -> None:
    """The verb's command line."""
    parser.add_argument("path", type=common.path, metavar="PATH", help="a folder, an archive, or a lone module")
    parser.add_argument("--format", choices=tuple(REPORTERS), default="json", help="how to write the report")
    parser.add_argument("--test", metavar="NAME", help="only this test, by its function or its id")
    common.selection_arguments(parser)
    common.pack_argument(parser)
    common.run_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """0 when everything passes, 1 when something does not, 3 when the grader itself failed on something."""
    level = probing.choose_level(arguments.isolation, strangers=True)
    pack = common.select(common.load_pack(arguments), arguments)
    seed = common.draw_seed() if arguments.seed is None else arguments.seed
    found = submissions.read(arguments.path, pack.exercises)
    _tell_nothing(arguments.path, found.of(pack.asked), pack)
    submission = submissions.submission_of(id_of(arguments.path), found)
    with common.grader_for(
        pack, level=level, seed=seed, workers=1, isolation=probing.probe(level), decoys=True
    ) as grader:
        report = grader.report(submission, tests=(arguments.test,) if arguments.test else None)
    sys.stdout.write(REPORTERS[arguments.format](report))
    if Status.GRADER_ERROR in report.summary:
        return 3
    return 0 if set(report.summary) == {Status.PASSED} else 1


def _tell_nothing(path: Path, found: submissions.Read, pack: Catalogue) -> None:
    """Say on stderr that no module was recognised; the report then says `missing` for each exercise."""
    if not found.modules:
        print(
            f"{class_overview.shown(str(path))}: {class_overview.describe_unrecognised(found, pack.asked)}",
            file=sys.stderr,
        )
