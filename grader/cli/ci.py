"""Grade a pull request: suites and limits from the base, from the head only the modules of exercises, as bytes.

Without --all only what the head changes is graded.  Fails where an exercise that passed at the base does not pass any
more; with --fail-under or --require, where what they ask for is not reached; always where results were tampered with.
"""

import argparse

from grader.cli import common
from grader.pack.catalogue import LANGUAGES
from grader.reporters.ci_formats import CI_FORMATS


def arguments(parser: argparse.ArgumentParser) -> None:
    """The verb's command line."""
    parser.add_argument("--base", required=True, metavar="REF|DIR", help="where the exercises come from: it is trusted")
    parser.add_argument("--head", required=True, metavar="REF|DIR", help="where the learner's modules come from")
    parser.add_argument("--out", type=common.path, metavar="DIR", help="write report.json and the format's files there")
    parser.add_argument("--all", action="store_true", help="grade every exercise, not only what the head changes")
    parser.add_argument("--format", choices=tuple(CI_FORMATS), default="plain", help="what is written, and for whom")
    parser.add_argument("--fail-under", metavar="POINTS|PERCENT%", help="fail with less of what was graded")
    parser.add_argument("--require", nargs="+", default=[], metavar="ID", help="fail unless these exercises pass")
    parser.add_argument(
        "--review", choices=("fail", "neutral"), default="neutral", help="what a finding to review does"
    )
    parser.add_argument(
        "--only", nargs="+", default=[], metavar="ID", help="only these exercises: ids, slugs or tracks"
    )
    parser.add_argument(
        "--assignment", metavar="FILE", help="which exercises count: a file of the base, or an absolute path"
    )
    parser.add_argument(
        "--exercises", metavar="PATH", default="exercises", help="the pack: a folder of the base, or an absolute path"
    )
    parser.add_argument(
        "--repository", type=common.path, metavar="DIR", help="the git repository of the refs (default: here)"
    )
    parser.add_argument("--submission", metavar="NAME", help="what the report calls the submission (default: the head)")
    parser.add_argument(
        "--lang", choices=LANGUAGES, help="the language of what a learner reads (default: the assignment's)"
    )
    common.run_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """0 when nothing speaks against it, 1 when something does, 3 when the grader itself failed on something."""
    raise NotImplementedError(arguments)
