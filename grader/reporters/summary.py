"""The summary of a pull request as GitHub's Markdown, for the learner who made it.

Whatever may come from the learner is shown letter by letter: it is no markup, and mentions neither people nor issues.
"""

import math
from collections.abc import Iterable, Iterator
from pathlib import PurePath

from grader.judge.facts import source_line
from grader.judge.readable import first_failing, title_of, what_happened
from grader.judge.sentences import explain
from grader.model import CiRun, Failure, Outcome, Report, Status, TestResult, Verdict
from grader.reporters.next_commands import commands_for
from grader.reporters.summary_words import STATUSES, say
from grader.sanitize import cut_text, escape_markdown, sanitize_text

#: GitHub takes no larger summary of a step, in bytes; what else the step writes there needs a little.
LIMIT = 2**20 - 2**12
#: So many files that were left alone, and further tests of one exercise, are named.
_NAMED = 20
#: How much of one text of the learner's process is shown, in characters.
_SHOWN = 1500
#: Statuses that need no words besides the table's.
_PLAIN = {Status.PASSED, Status.UNTOUCHED}


def to_summary(report: Report, run: CiRun, limit: int = LIMIT, *, has_check: bool = True) -> str:
    """Return at most `limit` bytes of Markdown; what is cut is told.

    Without `has_check` nothing is said of a check that may be green while exercises fail.
    """
    blocks = [*_head(report, run, has_check=has_check), *_sections(report, run), *_left_alone(run), _foot(report, run)]
    return _fit(blocks, say("cut", run.lang, limit=limit // 1024), limit)


def _fit(blocks: Iterable[str], cut: str, limit: int) -> str:
    """Join as many blocks as there is room for; each stands for itself, so that no markup is left open."""
    room, kept = limit - len(cut.encode()) - 4, list[str]()
    for block in blocks:
        room -= len(block.encode()) + 2
        if room < 0:
            return "\n\n".join([*kept, cut]) + "\n"
        kept.append(block)
    return "\n\n".join(kept) + "\n"


def _head(report: Report, run: CiRun, *, has_check: bool) -> Iterator[str]:
    yield f"## {_heading(report, run)}"
    if not report.exercises:
        yield say("none", run.lang, file=_code(f"{_slug(next(iter(run.exercises), 'NAME'))}.py"))
        return
    points = report.score
    if Status.GRADER_ERROR in report.summary:
        yield say("ours", run.lang)
    yield say("points", run.lang, earned=_number(points.earned), possible=_number(points.possible))
    if run.failures:
        yield f"### {say('why', run.lang)}"
        yield "\n".join(f"- {_failure(each, run.lang)}" for each in run.failures)
    elif has_check and set(report.summary) != {Status.PASSED}:
        yield say("green", run.lang)
    yield "\n".join(_table(report, run))


def _heading(report: Report, run: CiRun) -> str:
    passed, count = report.summary.get(Status.PASSED, 0), len(report.exercises)
    if Status.GRADER_ERROR in report.summary:
        return say("heading_ours", run.lang)
    if count == 1:
        key = "heading_one_passed" if passed else "heading_one"
        return say(key, run.lang, exercise=_text(_slug(report.exercises[0].id)))
    return say("heading", run.lang, passed=passed, count=count) if count else say("heading_none", run.lang)


def _failure(failure: Failure, lang: str) -> str:
    key = "under_percent" if failure.is_percent else failure.code
    exercise = f"**{_text(_slug(failure.exercise))}**"
    return say(key, lang, exercise=exercise, earned=_number(failure.earned), wanted=_number(failure.wanted))


def _table(report: Report, run: CiRun) -> Iterator[str]:
    names = (say(key, run.lang) for key in ("exercise", "result", "tests", "of_points"))
    yield f"| {' | '.join(names)} |"
    yield "|---|---|---|---|"
    for verdict in report.exercises:
        points = f"{_number(verdict.points.earned)} / {_number(verdict.points.possible)}"
        yield f"| {_name(verdict, run)} | {_status(verdict, run)} | {_tests(verdict)} | {points} |"


def _tests(verdict: Verdict) -> str:
    """How many tests pass; nothing where there are none, or none of them is believed."""
    if not verdict.tests or verdict.status is Status.TAMPERED:
        return ""
    return f"{sum(test.outcome is Outcome.PASSED for test in verdict.tests)} / {len(verdict.tests)}"


def _number(points: float) -> str:
    """Rounded down, so that nothing looks complete that is not."""
    return f"{math.floor(points * 100 + 1e-6) / 100:g}"


def _name(verdict: Verdict, run: CiRun) -> str:
    return f"**{_text(_slug(verdict.id))}**: {_text(run.exercises[verdict.id].title[run.lang])}"


def _status(verdict: Verdict, run: CiRun) -> str:
    status = STATUSES[verdict.status][run.lang]
    is_worse = run.before.get(verdict.id) is Status.PASSED
    return f"{status} ({say('before', run.lang)})" if is_worse else status


def _sections(report: Report, run: CiRun) -> Iterator[str]:
    """One block for each exercise that needs words."""
    for verdict in report.exercises:
        is_plain = verdict.status in _PLAIN or (verdict.status is Status.MISSING and not run.has_make)
        if not is_plain or verdict.integrity.findings:
            yield "\n\n".join(_section(verdict, report, run))


def _section(verdict: Verdict, report: Report, run: CiRun) -> Iterator[str]:
    yield f"### {_text(_slug(verdict.id))}: {_text(run.exercises[verdict.id].title[run.lang])}"
    if verdict.status is not Status.PASSED:
        more = f" {say('doubted', run.lang)}" if verdict.status is Status.TAMPERED else ""
        yield f"{_text(explain(verdict, run.lang))}{more}"
    if source := source_line(run.modules.get(verdict.id, b""), verdict.line):
        yield _pre(source)
    first = first_failing(verdict)
    if first is not None and first.outcome is not Outcome.NOT_RUN and verdict.status is not Status.TAMPERED:
        yield from _test(verdict, first, run)
    yield from _diagnoses(verdict, run.lang)
    if verdict.integrity.findings:
        yield f"**{say('findings', run.lang)}**"
        yield "\n".join(f"- {_code(each)}" for each in verdict.integrity.findings[:_NAMED])
    if verdict.status in {Status.PASSED, Status.TAMPERED, Status.GRADER_ERROR}:
        return
    yield from (
        _field(key, run.lang, _code(command)) for key, command in commands_for(verdict, run, report.grader.seed)
    )


def _test(verdict: Verdict, test: TestResult, run: CiRun) -> Iterator[str]:
    exercise = run.exercises[verdict.id]
    task = f" ({say('task', run.lang, task=test.task)})" if test.task is not None else ""
    yield _field("test", run.lang, _code(title_of(exercise, test.id, run.lang)) + task)
    if rule := test.rule.get(run.lang) or test.rule.get("en"):
        yield _field("rule", run.lang, _text(rule))
    rows = what_happened(exercise, verdict, test, run.lang)
    yield _pre("\n".join(f"{label}: {text}" if label else text for label, text in rows))
    if test.output.strip():
        yield _field("output", run.lang, "")
        yield _pre(test.output.strip())
    others = [each for each in verdict.tests if each.outcome is not Outcome.PASSED and each is not test]
    if others:
        named = "\n".join(f"- {_code(title_of(exercise, each.id, run.lang))}" for each in others[:_NAMED])
        more = f"\n- {say('and_more', run.lang, count=len(others) - _NAMED)}" if len(others) > _NAMED else ""
        summary = say("more", run.lang, count=len(others))
        yield f"<details><summary>{summary}</summary>\n\n{named}{more}\n\n</details>"


def _diagnoses(verdict: Verdict, lang: str) -> Iterator[str]:
    """The mistake that this looks like, or the two of which it may be either."""
    likely = [("likely", verdict.diagnosis)] if verdict.diagnosis else []
    for key, diagnosis in [*likely, *zip(("one_of", "or"), verdict.one_of, strict=False)]:
        told = diagnosis.explanation
        yield _field(key, lang, _text(told.get(lang) or told["en"]))


def _left_alone(run: CiRun) -> Iterator[str]:
    if run.unchanged or run.ignored or not run.has_ancestor:
        yield f"### {say('left', run.lang)}"
    if not run.has_ancestor:
        yield say("no_ancestor", run.lang)
    if run.unchanged:
        yield say("unchanged", run.lang, count=len(run.unchanged))
    if run.ignored:
        yield say("ignored", run.lang)
        lines = [f"- {_code(each.path)}: {say(each.why, run.lang)}" for each in run.ignored[:_NAMED]]
        more = len(run.ignored) - _NAMED
        yield "\n".join([*lines, *([f"- {say('and_more', run.lang, count=more)}"] if more > 0 else [])])


def _foot(report: Report, run: CiRun) -> str:
    about = report.grader
    sides = f"{_code(_short(run.base))} → {_code(_short(run.head))}"
    return (
        f"<sub>{sides}, grader {_text(about.version)}, Python {_text(about.python)}, seed {about.seed}, "
        f"isolation {_text(about.isolation.level)}</sub>"
    )


def _short(side: str) -> str:
    """A commit as people write it; of a folder only its name, whatever machine it lies on."""
    return side[:10] if len(side) in {40, 64} and side.isalnum() else PurePath(side).name or side


def _field(key: str, lang: str, text: str) -> str:
    return f"**{say(key, lang)}**: {text}".rstrip()


def _slug(exercise: str) -> str:
    return exercise.rpartition("/")[2]


def _text(text: str) -> str:
    """A text on one line; a sign that begins a mention or links an address is parted from what follows it.

    Nothing of that can be seen.
    """
    shown = escape_markdown(" ".join(cut_text(sanitize_text(text), _SHOWN).split()))
    return shown.replace("&#64;", "&#64;\u2060").replace("&#35;", "&#35;\u2060")


def _code(text: str) -> str:
    """The same as code."""
    return f"<code>{_text(text)}</code>"


def _pre(text: str) -> str:
    return f"<pre>{escape_markdown(cut_text(sanitize_text(text), _SHOWN))}</pre>"
