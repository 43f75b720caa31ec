"""The formats of `grader ci`: files besides report.json, additions to the runner's files, lines on stdout.

A formatter takes the report and the run, and returns text in which everything of the learner's is neutralised.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from grader.model import CiRun, Report
from grader.reporters.annotations import to_annotations
from grader.reporters.classroom50 import read_submission, to_classroom50, to_classroom50_outputs, to_release_body
from grader.reporters.code_quality import to_code_quality
from grader.reporters.json import to_run_json
from grader.reporters.junit import to_junit_of_run
from grader.reporters.outputs import to_outputs
from grader.reporters.summary import to_summary

Formatter = Callable[[Report, CiRun], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class CiFormat:
    """The output of one format.

    `files` are written into --out by their names.  `appended` are added to the file that an environment variable
    names, where it is set.  `printed` goes to stdout where the variable `printed_where` is set to anything.  Where
    `may_fail` is False, exit code 1 stands for something else than a failing exercise, and 0 is given instead.
    `check` raises `GraderError`, before anything is graded, where the environment lacks what the format wants.
    """

    files: Mapping[str, Formatter] = field(default_factory=dict)
    appended: Mapping[str, Formatter] = field(default_factory=dict)
    printed: Formatter | None = None
    printed_where: str = ""
    may_fail: bool = True
    check: Callable[[Mapping[str, str]], object] | None = None


CI_FORMATS: dict[str, CiFormat] = {
    "plain": CiFormat(files={"summary.md": to_summary, "annotations.txt": to_annotations}),
    "github": CiFormat(
        files={"summary.md": to_summary, "annotations.txt": to_annotations, "run.json": to_run_json},
        appended={"GITHUB_STEP_SUMMARY": to_summary, "GITHUB_OUTPUT": to_outputs},
        printed=to_annotations,
        printed_where="GITHUB_ACTIONS",
    ),
    "gitlab": CiFormat(
        files={
            "summary.md": to_summary,
            "gl-code-quality-report.json": to_code_quality,
            "grader.env": to_outputs,
            "junit.xml": to_junit_of_run,
        }
    ),
    "classroom50": CiFormat(
        files={"result.json": to_classroom50, "release-body.md": to_release_body},
        appended={"GITHUB_OUTPUT": to_classroom50_outputs},
        may_fail=False,
        check=read_submission,
    ),
}
