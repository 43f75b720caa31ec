"""What is told of an attempt besides its marks: each thing once, and nothing that the exercise allows."""

import pytest

from grader.judge.findings import integrity_of
from grader.model import Ending, Evidence, Exercise, Status


def told(module="", reached=(), imports=(), names=(), *, status=Status.PASSED, doubts=(), **run):
    exercise = Exercise(id="kata", suite=b"", stub=b"", title={}, imports=imports, names=names)
    evidence = Evidence(ending=Ending.EXITED, exit_code=0, reached=reached, **run)
    return integrity_of(exercise, module.encode(), status, evidence, doubts)


def test_nothing_said_is_clean():
    assert (told("x = 1").level, told("x = 1").findings) == ("clean", ())


@pytest.mark.parametrize(
    ("module", "reached"),
    [
        ("f = vars", ("open",)),
        ("opener = 1", ("open",)),
        ("import math", ("os.listdir",)),
        ("", ("__code__",)),
        ("# __code__", ("__code__",)),
        ("import re\nre.compile('x')  # exec", ("compile",)),
    ],
)
def test_what_the_text_does_not_show_is_told_with_its_name(module, reached):
    assert told(module, reached).level == "review"
    assert told(module, reached).findings == (
        f"The code used {reached[0]} while it ran, in a way that its text does not show",
    )


@pytest.mark.parametrize(
    ("module", "reached"),
    [
        ("open('x')", ("open",)),
        ("import io\nio.open('x')", ("open",)),
        ("import os\nos.listdir('.')", ("os.listdir", "os.scandir")),
        ("from os import listdir", ("os.listdir",)),
        ("f.__code__", ("__code__",)),
        ("eval('1')", ("compile", "exec")),
        ("import inspect\ninspect.currentframe()", ("_getframe",)),
    ],
)
def test_what_is_told_of_the_text_is_not_told_again_of_the_run(module, reached):
    assert len(told(module, reached).findings) == 1
    assert "while it ran" not in told(module, reached).findings[0]


@pytest.mark.parametrize("text", ["g.gi_frame is None", "if g.gi_frame is not None: pass"])
def test_that_a_generator_has_a_frame_is_asked_by_honest_code(text):
    assert told(text, ("gi_frame",)).level == "clean"
    assert told("g", ("gi_frame",)).level == "review"


@pytest.mark.parametrize(
    ("reached", "imports", "names"),
    [
        ("open", (), ("open",)),
        ("open", ("os",), ()),
        ("os.listdir", ("os",), ()),
        ("os.listdir", (), ("os.listdir",)),
        ("os.listdir", (), ("listdir",)),
        ("_getframe", (), ("_getframe",)),
        ("_getframe", ("inspect",), ()),
        ("get_objects", ("gc",), ()),
        ("exec", (), ("eval",)),
        ("compile", (), ("exec",)),
    ],
)
def test_what_an_exercise_allows_is_not_told(reached, imports, names):
    assert told("", (reached,), imports, names).level == "clean"
    assert told("", (reached, "socket.connect"), imports, names).level == "review"


def test_tampering_is_what_it_was_found_to_be_with_its_reasons():
    found = told("", status=Status.TAMPERED, doubts=("test_it passed, and so did its contradiction",), intruded=True)
    assert found.level == "tampered"
    assert len(found.findings) == 2


def test_tests_that_nobody_asked_for_are_named_up_to_three():
    found = told("", unknown=("test_a", "test_b", "test_c", "test_d"))
    assert found.findings == ("The run reported tests that were not asked for, or twice: test_a, test_b, test_c",)
