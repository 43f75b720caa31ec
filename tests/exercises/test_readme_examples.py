"""The examples of an instruction are true: its >>> lines, in both languages, say what the reference does.

They run as a doctest in this process. The names of the reference are there without an import, as for a learner who has
typed `from kata import *`, and no second of waiting is real.
"""

import asyncio
import doctest
import importlib.util
import re
import sys
import time
from pathlib import Path

import pytest

from kit.clock import VirtualLoop

ROOT = Path(__file__).resolve().parents[2]
READMES = sorted(ROOT.glob("exercises/*/*/README*.md"))


def name_of(readme):
    return f"{readme.parent.parent.name}/{readme.parent.name}/{readme.name}"


def only_code(text):
    """An instruction in which every line outside its ```python blocks is blank: line numbers stay what they are."""
    inside, lines = False, []
    for line in text.splitlines():
        fence = line.startswith("```")
        lines.append(line if inside and not fence else "")
        inside = re.match("```python$", line) is not None or (inside and not fence)
    return "\n".join(lines)


def load_fresh(path):
    """A module object that nobody else has, known by its name as long as the examples run."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[path.stem] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def no_waiting(monkeypatch):
    """Event loops on virtual time, also those of asyncio.run, and a time.sleep that returns at once."""
    monkeypatch.setattr(asyncio, "new_event_loop", VirtualLoop)
    monkeypatch.setattr(asyncio.events, "new_event_loop", VirtualLoop)
    monkeypatch.setattr(time, "sleep", lambda _seconds: None)


@pytest.fixture
def reference(monkeypatch):
    """Load the reference of an instruction, which can be imported until the test is over."""

    def load(readme):
        slug = readme.parent.name
        folder = ROOT / "solutions" / readme.parent.parent.name / slug
        monkeypatch.setattr(sys, "path", [str(folder), *sys.path, str(ROOT / "exercises")])
        monkeypatch.setattr(sys, "dont_write_bytecode", True)
        monkeypatch.setitem(sys.modules, slug, None)  # load_fresh puts the module there; what was there comes back
        return load_fresh(folder / f"{slug}.py")

    return load


@pytest.mark.usefixtures("no_waiting")
@pytest.mark.parametrize("readme", READMES, ids=name_of)
def test_the_examples_of_an_instruction_are_true(readme, reference):
    module = reference(readme)
    names = {name: value for name, value in vars(module).items() if not name.startswith("__")}
    code = only_code(readme.read_text(encoding="utf-8"))
    examples = doctest.DocTestParser().get_doctest(
        code, {**names, "__name__": readme.parent.name}, name_of(readme), str(readme), 0
    )
    told = []
    results = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS, verbose=False).run(examples, out=told.append)
    assert results.failed == 0, "".join(told)
    assert results.attempted > 0


def test_only_python_blocks_are_examples():
    text = "a\n```python\n>>> 1\n1\n```\n>>> 2\n```\n>>> 3\n```\n```python\n>>> 4\n4\n```"
    assert only_code(text) == "\n\n>>> 1\n1\n\n\n\n\n\n\n>>> 4\n4\n"
