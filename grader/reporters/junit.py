"""A report as JUnit XML: a suite an exercise, a case a test.

It keeps to what the stricter of the schemas in use demand (attributes, and the order of elements), so that any reader
takes it.
"""

from xml.etree import ElementTree as ET

from grader.judge.sentences import explain
from grader.model import CiRun, Outcome, Report, Status, TestResult, Verdict
from grader.reporters.times import read_time
from grader.sanitize import sanitize_text

#: How the outcomes of tests are called; a test that was not run counts as failed, since it earned nothing.
_ELEMENTS = {
    Outcome.FAILED: "failure",
    Outcome.TIMED_OUT: "failure",
    Outcome.NOT_RUN: "failure",
    Outcome.ERROR: "error",
}
#: How the statuses are called that no test shows.
_STATUSES = {Status.UNTOUCHED: "skipped", Status.MISSING: "skipped", Status.GRADER_ERROR: "error"}


def to_junit(report: Report) -> str:
    """Return the report as one XML document; nothing in it can end an element or is forbidden in XML."""
    root = ET.Element("testsuites")
    for number, verdict in enumerate(report.exercises):
        root.append(_suite(report, verdict, number))
    ET.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(root, encoding="unicode") + "\n"


def to_junit_of_run(report: Report, _run: CiRun) -> str:
    """Return the same for `grader ci`."""
    return to_junit(report)


def _suite(report: Report, verdict: Verdict, number: int) -> ET.Element:
    is_believed = verdict.status is not Status.TAMPERED
    cases = [_case(verdict, test) for test in verdict.tests] if is_believed else []
    if verdict.status is not Status.PASSED and not any(len(case) for case in cases):
        cases.append(_case_of_status(verdict))
    track, _, slug = verdict.id.rpartition("/")
    suite = ET.Element(
        "testsuite",
        name=_attribute(slug),
        package=_attribute(track),
        id=str(number),
        hostname="localhost",
        timestamp=f"{read_time(report.timing.started):%Y-%m-%dT%H:%M:%S}",
        time=f"{report.timing.exercises.get(verdict.id, 0.0):.3f}",
        tests=str(len(cases)),
        failures=_count(cases, "failure"),
        errors=_count(cases, "error"),
        skipped=_count(cases, "skipped"),
    )
    suite.append(_properties(report, verdict))
    suite.extend(cases)
    ET.SubElement(suite, "system-out").text = ""
    ET.SubElement(suite, "system-err").text = _text("\n".join(verdict.integrity.findings))
    return suite


def _count(cases: list[ET.Element], kind: str) -> str:
    return str(sum(case.find(kind) is not None for case in cases))


def _properties(report: Report, verdict: Verdict) -> ET.Element:
    properties = ET.Element("properties")
    told = {
        "status": verdict.status.value,
        "earned": f"{verdict.points.earned:g}",
        "possible": f"{verdict.points.possible:g}",
        "integrity": verdict.integrity.level,
        "seed": str(report.grader.seed),
    }
    for name, value in told.items():
        ET.SubElement(properties, "property", name=name, value=value)
    return properties


def _case(verdict: Verdict, test: TestResult) -> ET.Element:
    case = _empty_case(verdict, test.id)
    if kind := _ELEMENTS.get(test.outcome):
        told = ET.SubElement(case, kind, type=test.outcome.value, message=_attribute(test.message))
        told.text = _text("\n".join(part for part in (test.message, test.output) if part))
    return case


def _case_of_status(verdict: Verdict) -> ET.Element:
    """Return a case for what no test shows, such as a file that is missing or evidence that is not believed."""
    case = _empty_case(verdict, verdict.status.value)
    kind = _STATUSES.get(verdict.status, "failure")
    sentence = explain(verdict)
    if kind == "skipped":  # the schemas know no attributes of it
        ET.SubElement(case, kind)
    else:
        ET.SubElement(case, kind, type=verdict.status.value, message=_attribute(sentence)).text = _text(sentence)
    return case


def _empty_case(verdict: Verdict, name: str) -> ET.Element:
    # A report keeps no times of single tests, and the attribute is demanded.
    return ET.Element("testcase", name=_attribute(name), classname=_attribute(verdict.id.replace("/", ".")), time="0")


def _attribute(text: str) -> str:
    return _text(text.partition("\n")[0], 1000)


def _text(text: str, limit: int = 10_000) -> str:
    return sanitize_text(text, limit)
