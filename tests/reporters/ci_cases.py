"""Reports of pull requests, made by hand, for the tests of what is written about them."""

from grader.model import (
    CiRun,
    Diagnosis,
    Exercise,
    Facts,
    GraderInfo,
    Ignored,
    Integrity,
    Isolation,
    Outcome,
    Points,
    Report,
    Status,
    SubmissionRef,
    TestResult,
    Timing,
    Verdict,
)

#: What a learner may try to get into a page, a log or a table.
NASTY = (
    "::error file=a.py::forged",
    "::stop-commands::x",
    "::set-output name=result::pass",
    "##[error]forged",
    "<img src=x onerror=alert(1)>",
    "</pre><script>alert(1)</script>",
    "</code><b>bold</b>",
    "<!-- ",
    "]]> --> </details>",
    "[a](http://example.org) ![b](http://example.org/x.png)",
    "http://example.org www.example.org a@example.org",
    "@octocat #1 GH-1 a/b#2",
    "# heading\n\n---\n\n* list\n1. list",
    "| a | b |\n|---|---|",
    "```\ncode\n```\n~~~",
    "`code` *em* **strong** ~~gone~~ \\* &lt; &#60; $x$ :smile:",
    "a,b:c=d%0A::error::x%",
    "line\r\nresult=pass\rresult=pass\nEOF",
    "\x1b[31mred\x07 \u202eback \u2028 \udcff",
    "한글도 그대로",
)


def result_of(name, outcome="passed", *, text="", line=None, call="", output="", task=1):
    failed = outcome == "failed"
    return TestResult(
        id=name,
        task=task,
        outcome=Outcome(outcome),
        weight=1.0,
        message=text if outcome != "passed" else "",
        output=output,
        rule={"en": "Doubling adds a number to itself.", "ko": "두 배는 자신을 더한 값입니다."},
        facts=Facts(call=call, expected="6", got=text or "0", line=line, source=text) if failed else None,
    )


def verdict_of(name, *tests, status=None, earned=None, text="", line=None, code=None, level="clean", found=None):
    passed = sum(test.outcome is Outcome.PASSED for test in tests)
    chosen = status or ("passed" if passed == len(tests) else "failed")
    return Verdict(
        id=name,
        status=Status(chosen),
        code=code or (None if chosen in {"passed", "untouched", "missing"} else "tests_failed"),
        message="",
        points=Points(earned=passed if earned is None else earned, possible=max(1, len(tests))),
        integrity=Integrity(level=level, findings=() if level == "clean" else (text or "Line 1: os",)),
        diagnosis=Diagnosis(name="x", explanation={"en": "It forgets to add.", "ko": "더하지 않았습니다."})
        if chosen == "failed"
        else None,
        tests=tests,
        digest=None,
        suite="",
        line=line,
        detail=text,
        reproduce=f"grader check {name} --seed 7 --test test_x" if chosen == "failed" else "",
        found=f"{name}.py" if found is None else found,
    )


def report_of(*verdicts, submission="topic"):
    return Report(
        schema="flowkata/report/v1",
        submission=SubmissionRef(id=submission, digest=""),
        grader=GraderInfo(
            version="0.1", python="3.11", platform="linux", catalogue="", seed=7, isolation=Isolation(level="landlock")
        ),
        score=Points(
            earned=sum(each.points.earned for each in verdicts), possible=sum(each.points.possible for each in verdicts)
        ),
        summary={status: n for status in Status if (n := sum(each.status is status for each in verdicts))},
        exercises=verdicts,
        timing=Timing(),
    )


def run_of(report, *, lang="en", ignored=(), **more):
    exercises = {
        each.id: Exercise(
            id=each.id,
            stub=b"",
            suite=b"",
            title={"en": "A title", "ko": "제목"},
            korean_titles={"test_it_doubles": "두 배를 반환한다"},
            hints={"en": ("One.",), "ko": ("하나.",)},
        )
        for each in report.exercises
    }
    files = tuple(Ignored(path=path, why=why) for path, why in ignored)
    return CiRun(base="a" * 40, head="b" * 40, lang=lang, exercises=exercises, ignored=files, **more)


def nasty_report(text):
    """A report with this text wherever a learner's can stand."""
    failing = result_of("test_it_doubles", "failed", text=text, line=2, call=text, output=text)
    late = result_of("test_late", "error", text=text)
    return report_of(
        verdict_of("small/first", failing, late, level="review", text=text, found=f"{text}/first.py"),
        verdict_of("small/second", status="rejected", code="syntax_error", line=3, text=text),
        verdict_of("small/third", result_of("test_a"), status="crashed", code="exited", text=text),
        submission=text,
    )
