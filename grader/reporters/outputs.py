"""Job outputs: `NAME=VALUE` lines for the steps that follow, on GitHub or as a dotenv artefact on GitLab.

Every value is a number or a word of ours, so that nothing of the learner's can add a line.
"""

from grader.model import CiRun, Report, Status


def to_outputs(report: Report, run: CiRun) -> str:
    """Return the lines; `percent` is 100 where nothing was graded."""
    earned, possible = report.score.earned, report.score.possible
    values = {
        "result": _result(report, run),
        "earned": f"{earned:g}",
        "possible": f"{possible:g}",
        "percent": f"{100 * earned / possible:.1f}" if possible else "100.0",
        "graded": str(len(report.exercises)),
        "passed": str(report.summary.get(Status.PASSED, 0)),
        "review": str(sum(each.integrity.level == "review" for each in report.exercises)),
        "tampered": str(report.summary.get(Status.TAMPERED, 0)),
        "seed": str(report.grader.seed),
        "level": report.grader.isolation.level,
    }
    return "".join(f"{name}={value}\n" for name, value in values.items())


def _result(report: Report, run: CiRun) -> str:
    if Status.GRADER_ERROR in report.summary:
        return "error"
    return "fail" if run.failures else "pass"
