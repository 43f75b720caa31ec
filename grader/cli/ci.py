"""Grade a pull request: suites and limits from the base, from the head only the modules of exercises, as bytes.

Without --all only what the head changes is graded.  Fails where an exercise that passed at the base does not pass any
more; with --fail-under or --require, where what they ask for is not reached; always where results were tampered with.
A bare word is a branch, a tag or a commit; a folder is written as ./FOLDER or as an absolute path.
"""

import argparse
import os
import sys
from pathlib import Path

from grader import wire
from grader.cli import class_overview, common
from grader.cli.broken_tests import refuse_broken_tests
from grader.engine.pool import Pool
from grader.errors import OURS, GraderError
from grader.files import write_atomically
from grader.grading.base_pack import open_base_pack
from grader.grading.grade import Grader
from grader.grading.pull_request import PullRequest, grade_pull_request, read_pull_request
from grader.intake.classroom import id_of
from grader.intake.trees import is_folder, open_tree
from grader.isolation import probing
from grader.judge.gate import Gate
from grader.model import CiRun, Report, Status
from grader.pack.catalogue import LANGUAGES, Catalogue
from grader.reporters.ci_formats import CI_FORMATS, CiFormat
from grader.reporters.lines import to_lines
from grader.sanitize import sanitize_text

#: So many files that were left alone are named on stderr.
_NAMED = 10
#: The most that can be asked for, in percent.
_WHOLE = 100


def arguments(parser: argparse.ArgumentParser) -> None:
    """The verb's command line."""
    parser.add_argument("--base", required=True, metavar="REF|DIR", help="where the exercises come from: it is trusted")
    parser.add_argument("--head", required=True, metavar="REF|DIR", help="where the learner's modules come from")
    parser.add_argument("--repository", type=common.path, default=".", metavar="DIR", help="where the refs are known")
    parser.add_argument("--out", type=common.path, metavar="DIR", help="write report.json and the format's files there")
    parser.add_argument("--format", choices=tuple(CI_FORMATS), default="plain", help="what is written, and for whom")
    parser.add_argument("--all", action="store_true", help="grade every exercise, not only what the head changes")
    parser.add_argument(
        "--fail-under", type=_threshold, metavar="POINTS|PERCENT%", help="fail with less than this of what is graded"
    )
    parser.add_argument("--require", nargs="+", default=[], metavar="ID", help="fail unless these exercises pass")
    parser.add_argument(
        "--review", choices=("fail", "neutral"), default="neutral", help="what a finding to be reviewed does"
    )
    parser.add_argument("--only", nargs="+", default=[], metavar="ID", help="only these: ids, slugs or tracks")
    parser.add_argument(
        "--assignment", metavar="FILE", help="what counts, and for how much: a path in the base, or an absolute one"
    )
    parser.add_argument(
        "--exercises", default="exercises", metavar="PATH", help="the pack: a path in the base, or an absolute one"
    )
    parser.add_argument("--submission", metavar="NAME", help="what the report calls the submission (default: the head)")
    parser.add_argument("--lang", choices=LANGUAGES, help="what the learner reads (default: the assignment's)")
    common.trial_argument(parser)
    common.run_arguments(parser)


def _threshold(text: str) -> tuple[float, bool]:
    """A number of points, or with a percent sign a share of them; and which of the two."""
    try:
        number = float(text.removesuffix("%"))
    except ValueError:
        number = -1.0
    if not 0 <= number < float("inf") or (text.endswith("%") and number > _WHOLE):
        raise argparse.ArgumentTypeError(f"{text} is neither a number of points nor a percentage")
    return number, text.endswith("%")


def run(arguments: argparse.Namespace) -> int:
    """0 when nothing speaks against it, 1 when something does, 3 when the grader itself failed on something."""
    form = CI_FORMATS[arguments.format]
    if form.check is not None:
        form.check(os.environ)
    level = probing.choose_level(arguments.isolation, strangers=True)
    base, head = (open_tree(word, arguments.repository) for word in (arguments.base, arguments.head))
    with (
        open_base_pack(base, arguments.exercises, arguments.assignment) as laid_out,
        Pool(1, root=laid_out.root, level=level) as pool,  # starts while the pack is read
    ):
        pack = laid_out.load()
        asked = pack.catalogue.select(arguments.only) if arguments.only else pack.catalogue
        gate = _gate(arguments, asked)
        pull = read_pull_request(pack, base, head)
        ids = {each.id for each in asked.asked}
        chosen = ids if arguments.all else (pull.changed() & ids) | set(gate.required)
        grader = _grader(arguments, asked, pool, level)
        tried = [each for each in asked.asked if each.id in chosen]
        refuse_broken_tests(grader, tried, leave_out=arguments.without_broken_tests)
        report, before = grade_pull_request(grader, pull, chosen, _name(arguments))
    context = CiRun(
        base=base.label,
        head=head.label,
        lang=arguments.lang or pack.lang or common.locale_language(),
        exercises={each.id: each for each in asked.exercises},
        modules=pull.modules(chosen),
        before=before,
        unchanged=tuple(each.id for each in asked.asked if each.id not in chosen),
        ignored=tuple(pull.ignored(ids)),
        failures=gate.failures(report, before),
        has_ancestor=pull.has_ancestor,
        has_make=pull.has_make,
    )
    _tell(context, pull, asked, level)
    _write(report, context, arguments.out, form)
    if Status.GRADER_ERROR in report.summary:
        return OURS
    return 1 if context.failures and form.may_fail else 0


def _gate(arguments: argparse.Namespace, asked: Catalogue) -> Gate:
    """Raises `GraderError` where an exercise is required that is not asked for."""
    required = asked.select(arguments.require).asked_for if arguments.require else ()
    unasked = set(required or ()) - {each.id for each in asked.asked}
    if unasked:
        raise GraderError(
            f"--require {min(unasked)}: this exercise is not among those that --only or --assignment ask for",
            remedy="add it there, or take it out of --require",
        )
    under, is_percent = arguments.fail_under or (None, False)
    return Gate(
        fail_under=under,
        is_percent=is_percent,
        required=required or (),
        is_review_failing=arguments.review == "fail",
    )


def _grader(arguments: argparse.Namespace, asked: Catalogue, pool: Pool, level: str) -> Grader:
    seed = common.draw_seed() if arguments.seed is None else arguments.seed
    return Grader(catalogue=asked, pool=pool, seed=seed, isolation=probing.probe(level), decoys=True)


def _name(arguments: argparse.Namespace) -> str:
    """Return the name of the submission in the report."""
    head = arguments.head
    return sanitize_text(arguments.submission or (id_of(Path(head)) if is_folder(head) else head), 200)


def _tell(context: CiRun, pull: PullRequest, asked: Catalogue, level: str) -> None:
    """Say on stderr what was left alone, and how the code was confined."""
    if not pull.head.modules:
        _say(class_overview.describe_unrecognised(pull.head, asked.asked))
    if not context.has_ancestor:
        _say(
            "base and head have no commit in common in this clone: what differs from the base is graded; for what "
            "the head changes, fetch the whole history (fetch-depth: 0)"
        )
    if context.unchanged:
        count = len(context.unchanged)
        _say(f"left as they are by the head, and not graded: {count} exercise{'s' if count > 1 else ''}")
    if context.ignored:
        named = ", ".join(class_overview.shown(each.path) for each in context.ignored[:_NAMED])
        more = f" and {len(context.ignored) - _NAMED} more" if len(context.ignored) > _NAMED else ""
        _say(f"changed by the head, without influence on the result: {named}{more}")
    unknown = [name for name, status in context.before.items() if status is Status.GRADER_ERROR]
    if unknown:
        _say(f"the grader failed on the base's version, so nobody knows whether it passed: {', '.join(unknown)}")
    if level != "namespaces":
        _say(f"isolation level {level}; grader doctor tells what is missing for namespaces")


def _write(report: Report, context: CiRun, out: Path | None, form: CiFormat) -> None:
    """Write the files of a format, add to those that the runner names, and print what people read in the log."""
    if out is not None:
        write_atomically(out / "report.json", wire.encode(report))
        for name, made in form.files.items():
            write_atomically(out / name, made(report, context).encode())
    for variable, made in form.appended.items():
        if path := os.environ.get(variable):
            with Path(path).open("a", encoding="utf-8") as file:
                file.write(made(report, context))
    _print(to_lines(report, context))
    if form.printed is not None and os.environ.get(form.printed_where):
        _print(form.printed(report, context))


def _print(text: str) -> None:
    """Write to stdout; a reader that went away leaves the exit code to the policy."""
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _say(line: str) -> None:
    print(line, file=sys.stderr)
