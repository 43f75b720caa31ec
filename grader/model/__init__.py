"""The words of the grader as frozen values: exercise, attempt, evidence, outcome, verdict, report.

No behaviour beyond what a value can say of itself; nothing here knows a file format or touches the disk.
"""

from grader.model.ci_run import CiRun, Failure, Ignored
from grader.model.evidence import Evidence, Job, TestRun, Trace
from grader.model.exercise import CodeWords, Exercise, Expectation, Limits, Misconception, TestSpec
from grader.model.report import GraderInfo, Isolation, Report, SubmissionRef, Timing
from grader.model.submission import Attempt, Rejection, Submission
from grader.model.test_ids import by_position, is_by_position, path_of
from grader.model.verdict import Diagnosis, Facts, Integrity, Points, TestResult, Verdict
from grader.model.words import Ending, Outcome, Status, TaskState

__all__ = [
    "Attempt",
    "CiRun",
    "CodeWords",
    "Diagnosis",
    "Ending",
    "Evidence",
    "Exercise",
    "Expectation",
    "Facts",
    "Failure",
    "GraderInfo",
    "Ignored",
    "Integrity",
    "Isolation",
    "Job",
    "Limits",
    "Misconception",
    "Outcome",
    "Points",
    "Rejection",
    "Report",
    "Status",
    "Submission",
    "SubmissionRef",
    "TaskState",
    "TestResult",
    "TestRun",
    "TestSpec",
    "Timing",
    "Trace",
    "Verdict",
    "by_position",
    "is_by_position",
    "path_of",
]
