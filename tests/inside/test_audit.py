"""What the audit hook hears of what a module uses, in an attempt with decoys."""

import pytest

from grader.decoys.mixing import mix
from grader.engine.pool import Pool
from grader.grading.expectations import run_mixed
from grader.model import Exercise, Outcome

SUITE = b"from kata import f\n\n\ndef test_it():\n    assert f(3) == 6\n"
SOLVED = "def f(n):\n    return 2 * n\n"
#: By what the module does: its text, and the names that are heard.
HEARD = {
    "nothing": ("", ()),
    "a name that stands there": ("f.__code__\n", ("__code__",)),
    "text that is run as code": ("eval('1 + 1')\n", ("compile", "exec")),
    "text that the library runs as code": (
        "import collections, dataclasses\ndataclasses.make_dataclass('B', collections.namedtuple('A', 'b')._fields)\n",
        (),
    ),
    "a name put together": ("getattr(f, '__co' + 'de__')\n", ("__code__",)),
    "a frame": ("import sys\ngetattr(sys, '_get' + 'frame')()\n", ("_getframe",)),
    "all objects": ("import gc\ngetattr(gc, 'get_' + 'objects')()\n", ("get_objects",)),
    "what the library does for it": ("import inspect\ninspect.signature(f)\ninspect.isgeneratorfunction(f)\n", ()),
    "a name put together for the library": (
        "import functools\nfunctools.update_wrapper(lambda: 0, f, assigned=['__co' + 'de__'], updated=())\n",
        ("__code__",),
    ),
    "a frame by way of the library": (
        "import traceback\nnext(getattr(traceback, 'walk_' + 'stack')(None))\n",
        ("_getframe",),
    ),
    "a traceback that the library shows": (
        "import traceback\ntry:\n    1 / 0\nexcept ZeroDivisionError:\n    traceback.format_exc()\n",
        (),
    ),
    "a traceback that Python shows": (
        "def g():\n    try:\n        yield\n    finally:\n        yield\nnext(g())\n",
        (),
    ),
    "a file whose path says that it is another": (
        "class P(str):\n    endswith = lambda *a: True\nopen(P(__file__[:-3])).close()\n",
        ("open",),
    ),
    "a file": ("open('note.txt', 'w').close()\n", ("open",)),
    "the machine under a name that came with others": ("from uuid import *\nos.listdir('.')\n", ("os.listdir",)),
    "what the library opens for it": ("import colorsys, graphlib, quopri\nimport warnings\nwarnings.warn('x')\n", ()),
    "in code that it made": ('exec(\'getattr(f, "__def" + "aults__")\')\n', ("compile", "exec", "__defaults__")),
}


@pytest.fixture(scope="module")
def evidence_of(tmp_path_factory):
    root = tmp_path_factory.mktemp("pack")
    exercise = Exercise(id="kata", suite=SUITE, stub=b"", title={})
    mixed = mix(SUITE, {"test_it": 0}, 1)
    with Pool(1, root=root, level="process") as pool:
        yield lambda module: run_mixed(exercise, module.encode(), mixed, ("test_it",), 1, pool.run)


@pytest.mark.parametrize("name", HEARD)
def test_what_a_module_reaches_for_is_heard(evidence_of, name):
    text, heard = HEARD[name]
    assert evidence_of(f"{SOLVED}\n\n{text}").reached == heard


def test_whoever_gives_a_function_other_code_has_changed_what_the_tests_use(evidence_of):
    changed = "import collections\ncollections.namedtuple.__code__ = f.__code__\n"
    assert [test.renamed for test in evidence_of(SOLVED).tests] == [False, False]
    tests = evidence_of(f"{SOLVED}\n\n{changed}").tests
    assert [test.renamed for test in tests if test.outcome is Outcome.PASSED] == [True]
