"""Grade one submission, a folder or an archive: its report on stdout."""

import argparse
import sys
from pathlib import Path

from grader.cli import common
from grader.intake import submissions
from grader.isolation import probing
from grader.model import Status
from grader.reporters import REPORTERS


def arguments(parser: argparse.ArgumentParser) -> None:
    """The verb's command line."""
    parser.add_argument("path", type=Path, metavar="PATH", help="a folder, .zip or .tar.gz")
    parser.add_argument("--format", choices=tuple(REPORTERS), default="json", help="how to write the report")
    common.pack_argument(parser)
    common.run_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """0 when everything passes, 1 when something does not, 3 when the grader itself failed on something."""
    level = probing.choose_level(arguments.isolation, strangers=True)
    pack = common.load_pack(arguments)
    seed = common.draw_seed() if arguments.seed is None else arguments.seed
    found = submissions.read(arguments.path, pack.exercises)
    with common.grader_for(
        pack, level=level, seed=seed, workers=1, isolation=probing.probe(level), decoys=True
    ) as grader:
        report = grader.report(found)
    sys.stdout.write(REPORTERS[arguments.format](report))
    if Status.GRADER_ERROR in report.summary:
        return 3
    return 0 if set(report.summary) == {Status.PASSED} else 1
