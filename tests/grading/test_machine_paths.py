"""What stands in reports for folders of the machine that they were made on."""

import sysconfig
from pathlib import Path

import pytest

import grader
from grader.grading.machine_paths import without_machine_paths
from grader.model import Integrity, Outcome, Points, Status, TestResult, Verdict

OURS = Path(grader.__file__).parents[1]
PACK = Path("/home/teacher's pack (2)/week-1")


def told(text, pack=PACK):
    """What stands for a text, in the message of a verdict and in the output of its test alike."""
    test = TestResult(id="test_it", task=None, outcome=Outcome.FAILED, weight=1.0, output=text)
    points = Points(earned=0.0, possible=1.0)
    verdict = Verdict(
        id="kata",
        status=Status.FAILED,
        code="import_failed",
        message=text,
        points=points,
        integrity=Integrity(),
        diagnosis=None,
        tests=(test,),
        digest=None,
        suite="",
    )
    masked = without_machine_paths(verdict, pack)
    assert masked.message == masked.tests[0].output
    assert (masked.status, masked.points, masked.tests[0].outcome) == (Status.FAILED, points, Outcome.FAILED)
    return masked.message


PLACES = {
    f'File "{Path(pytest.__file__).parent}/__init__.py", line 3': 'File "site-packages/pytest/__init__.py", line 3',
    f'File "{OURS}/grader/inside/probe.py"': 'File "grader/inside/probe.py"',
    f"{PACK}/kit/__init__.py:3": "kit/__init__.py:3",
    f"['{PACK}', '{PACK}/kit']": "['.', 'kit']",
    f"{PACK}.txt and x{PACK}/a": f"{PACK}.txt and x{PACK}/a",
    "/usr/bin/env and 1/2": "/usr/bin/env and 1/2",
}


@pytest.mark.parametrize(("text", "expected"), PLACES.items())
def test_a_path_is_told_from_where_it_is_installed(text, expected):
    assert told(text) == expected


def test_the_library_is_told_by_its_version():
    text = told(f'File "{sysconfig.get_path("stdlib")}/asyncio/base_events.py", line 1')
    assert text == f'File "python{sysconfig.get_python_version()}/asyncio/base_events.py", line 1'


def test_a_module_that_prints_where_things_lie_gets_the_same_report_on_every_machine(make_pack, grade):
    pack = make_pack(
        {"kata/kata.py": "x = 1\n", "kata/test_kata.py": "import kata\n\n\ndef test_it():\n    assert kata.x\n"}
    )
    module = """
        import random, sys, traceback
        import pytest
        traceback.print_stack()
        raise ValueError(pytest.__file__, random.__file__, [each for each in sys.path if "pack" in each])
    """
    verdict = grade(pack, module)
    assert verdict.code == "import_failed"
    assert "('site-packages/pytest/__init__.py', 'python3." in verdict.message
    assert str(OURS) not in verdict.message
    assert str(pack.root) not in verdict.message
