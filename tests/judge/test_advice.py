"""What is said of exceptions that beginners meet often: only where it is certain."""

import pytest

from grader.judge.advice import advice_of
from grader.judge.advice_spelling import advice_on_missing
from grader.judge.advice_words import ADVICE
from grader.model import Exercise, Trace


def module(*lines):
    return "\n".join(("class C:", *(f"    {line}" for line in lines))).encode() + b"\n"


def told(kind, text, source, line=None, stub=b""):
    exercise = Exercise(id="t/kata", stub=stub, suite=b"", title={})
    return advice_of(Trace(kind=kind, text=text, line=line), source, exercise).get("en", "")


def test_every_sentence_is_there_in_both_languages():
    assert all(set(each) == {"en", "ko"} for each in ADVICE.values())


def test_a_stop_iteration_inside_a_generator():
    assert "next()" in told("RuntimeError", "generator raised StopIteration", b"")
    assert told("RuntimeError", "something else", b"") == ""


def test_a_stop_async_iteration_is_told_by_its_own_name():
    source = b"async def f(it):\n    yield await anext(it)\n    raise StopAsyncIteration\n"
    text = "async generator raised StopAsyncIteration"
    assert "a StopAsyncIteration that is raised there" in told("RuntimeError", text, source, 3)
    assert told("RuntimeError", text, source, 2).startswith("A StopAsyncIteration that leaves")
    assert "give anext() a default" in told("RuntimeError", text, source, 2)


def test_input_and_breakpoint():
    assert "input()" in told("EOFError", "EOF when reading a line", b"x = input()\n", 1)
    assert told("EOFError", "EOF", b"x = read()\n", 1) == ""
    assert "--debug" in told("BdbQuit", "", b"breakpoint()\npass\n", 2)


@pytest.mark.parametrize("line", ["def add(n): self.n = n", "async def add(n): pass", "def add(): pass"])
def test_a_method_without_self(line):
    text = "C.add() takes 1 positional argument but 2 were given"
    assert "write def add(self" in told("TypeError", text, module(line))


@pytest.mark.parametrize(
    "source",
    [
        module("def add(self): pass"),
        module("def add(this): this.n = 1"),
        module("@staticmethod", "def add(n): pass"),
        b"def add(n): pass\n",
    ],
)
def test_a_wrong_number_of_arguments_that_is_something_else(source):
    assert told("TypeError", "C.add() takes 1 positional argument but 2 were given", source) == ""


def test_self_that_nobody_was_given_and_an_attribute_without_it():
    assert "def add(self, n)" in told("NameError", "name 'self' is not defined", module("def add(n): self.n = n"), 2)
    source = module("def __init__(self): self.n = 1", "def add(self): return n")
    assert told("NameError", "name 'n' is not defined", source, 3) == "n belongs to the object: write self.n."
    assert told("NameError", "name 'm' is not defined", source, 3) == ""


def test_a_name_that_looks_like_the_one_that_was_asked_for():
    source = b"class Countup:\n    def nxet(self): pass\n"
    assert advice_on_missing("CountUp", source, b"")["en"].startswith("Did you mean Countup in line 1?")
    assert advice_on_missing("count_up", source, b"")["ko"].startswith("혹시 1번 줄의 Countup")
    assert advice_on_missing("Other", source, b"") == {}
    assert "nxet" in told("AttributeError", "'Countup' object has no attribute 'next'", source)
    assert "Countup" in told("AttributeError", "module 'kata' has no attribute 'CountUp'", source)
    assert told("AttributeError", "'list' object has no attribute 'nex'", source) == ""


def test_a_name_that_is_there_is_not_what_was_meant():
    source = module("def __init__(self): self.index = 0", "def indexes(self): pass")
    assert told("AttributeError", "'C' object has no attribute 'index'", source) == ""
    assert advice_on_missing("f", b"def f(): pass\ndel f\n", b"") == {}


def test_what_a_library_lacks_is_no_name_of_the_learners():
    source = b"def batches(): pass\n"
    assert "batches" in told("AttributeError", "module 'kata' has no attribute 'batched'", source)
    assert told("AttributeError", "module 'itertools' has no attribute 'batched'", source) == ""


UNBOUND = "cannot access local variable 'n' where it is not associated with a value"


def test_an_attribute_that_is_added_to_without_self():
    source = module("def __init__(self): self.n = 1", "def add(self): n += 1")
    assert told("UnboundLocalError", UNBOUND, source, 3) == "n belongs to the object: write self.n."


@pytest.mark.parametrize(
    "body",
    [
        "if self.n: n = 1",
        "for n in []: pass",
        "import n.m",
        "try: pass\n        except OSError as n: pass",
        "del n",
        "def n(): pass",
        "n += 1; n = 2",
    ],
)
def test_a_name_that_was_bound_elsewhere_in_the_function_is_no_attribute(body):
    source = module("def __init__(self): self.n = 1", f"def add(self):\n        {body}\n        return n")
    assert told("UnboundLocalError", UNBOUND, source, 3) == ""


def test_a_stop_iteration_that_is_raised_where_return_is_meant():
    source = b"def f():\n    yield 1\n    raise StopIteration\n"
    assert "Write return" in told("RuntimeError", "generator raised StopIteration", source, 3)
    assert "next()" in told("RuntimeError", "generator raised StopIteration", source, 2)


def test_a_stop_iteration_of_next_that_nobody_catches():
    source = b"def f(it):\n    return next(it)\n"
    assert "catch it" in told("StopIteration", "", source, 2)
    assert told("StopIteration", "", b"def f(it):\n    return it.send(1)\n", 2) == ""
    assert told("StopIteration", "", module("def __next__(self):", "    return next(self.it)"), 3) == ""
    helped = module("def __next__(self): return self.pull()", "def pull(self): return next(self.it)")
    assert told("StopIteration", "", helped, 3) == ""


def test_an_iter_that_returns_no_iterator():
    text = "iter() returned non-iterator of type 'int'"
    assert "return an iterator" in told("TypeError", text, module("def __iter__(self): return 1"))
    assert told("TypeError", text, b"def kind(obj):\n    iter(obj)\n") == ""


def test_a_class_without_next():
    text = "'C' object is not an iterator"
    assert "def __next__(self)" in told("TypeError", text, module("def __iter__(self): yield 1"))
    assert told("TypeError", text, module("def __next__(self): pass")) == ""
    assert told("TypeError", text, b"class C(Other):\n    pass\n") == ""
    assert told("TypeError", "'int' object is not an iterator", module("pass")) == ""
    asked = module("def __iter__(self): yield 1") + b"def first(items):\n    return next(items)\n"
    assert told("TypeError", text, asked, 4) == ""


def test_what_was_not_imported():
    assert "from itertools import islice" in told("NameError", "name 'islice' is not defined", b"islice()\n", 1)
    assert "write import asyncio" in told("NameError", "name 'asyncio' is not defined", b"asyncio.run(1)\n", 1)
    assert told("NameError", "name 'count' is not defined", b"count\n", 1) == ""


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("partial", b"def f():\n    return partial + 'x'\n"),
        ("types", b"def f(kinds):\n    return [each for each in types]\n"),
        ("reduce", b"def f(reduce):\n    pass\ndef g():\n    return reduce(1)\n"),
        ("Sequence", b"def f():\n    Sequence = 1\ndef g():\n    return Sequence\n"),
    ],
)
def test_a_variable_called_like_something_of_the_library_is_not_to_be_imported(name, source):
    assert told("NameError", f"name '{name}' is not defined", source, source.count(b"\n")) == ""


def test_what_ends_the_program_or_never_ends():
    assert "return" in told("SystemExit", "None", b"def f():\n    exit()\n", 2)
    assert told("SystemExit", "None", b"def f():\n    quit()\n", 2).startswith("quit() ends")
    assert told("SystemExit", "None", b"import sys\nsys.exit()\n", 2) == ""
    told_of_it = told("RecursionError", "maximum recursion depth exceeded", b"def f(): f()\n", 1)
    assert "or they are nested deeper than Python allows" in told_of_it


@pytest.mark.parametrize("line", ["def __init__(self, n): pass", "def __init__(self): n = 1"])
def test_what_init_does_not_keep_in_the_object(line):
    source = module(line, "def get(self): self.n += 1")
    assert "keep it with self.n" in told("AttributeError", "'C' object has no attribute 'n'", source, 3)


def test_what_only_another_method_keeps_in_the_object():
    text = "'C' object has no attribute 'n'"
    source = module("def __iter__(self): self.n = 0", "def get(self): return self.n")
    assert told("AttributeError", text, source, 3).startswith("self.n gets its value in __iter__ only")
    changed = module("def __iter__(self): self.n = 0", "def get(self): self.n += 1")
    assert told("AttributeError", text, changed, 3).startswith("self.n gets its value in __iter__ only")
    forgotten = module("def __iter__(self): self.n = 0", "def get(self): del self.n")
    assert told("AttributeError", text, forgotten, 3) == ""
    others = module("def link(self, other): other.n = self", "def get(self): return self.n")
    assert told("AttributeError", text, others, 3) == ""
    taken_back = module("def run(self): self.n = 0; del self.n", "def get(self): return self.n")
    assert told("AttributeError", text, taken_back, 3) == ""


@pytest.mark.parametrize(
    "source",
    [
        module("def push(self): self.total = 1", "def get(self): return C.total"),
        module("def __init__(self, total): pass", "def get(self): return C.total"),
        module("def __init__(self): self.totals = 1", "def get(self): return C.total"),
    ],
)
def test_a_class_does_not_have_what_its_objects_have(source):
    assert told("AttributeError", "type object 'C' has no attribute 'total'", source, 3) == ""


def test_what_a_suite_asks_for_is_none_of_the_names_that_the_stub_has():
    stub, text = module("def close(self): pass"), "'C' object has no attribute 'closed'"
    assert told("AttributeError", text, module("def close(self): pass"), stub=stub) == ""
    assert "Did you mean is_closed" in told("AttributeError", text, module("def is_closed(self): pass"), stub=stub)
    slip = module("def close(self): pass", "def __exit__(self): self.clsoe()")
    assert "Did you mean close?" in told("AttributeError", "'C' object has no attribute 'clsoe'", slip, 3, stub)
    text = "'C' object has no attribute '__aiter__'"
    assert told("AttributeError", text, module("def __iter__(self): pass")) == ""
    assert advice_on_missing("merge2", b"def merge(a): pass\n", b"def merge(a): 0\ndef merge2(a): 0\n") == {}


def test_a_method_next_without_underscores():
    old = module("def __iter__(self): return self", "def next(self): return 1")
    assert "C has one named next" in told("TypeError", "iter() returned non-iterator of type 'C'", old)
    assert "C has one named next" in told("TypeError", "'C' object is not an iterator", old)


def test_a_name_that_only_a_try_sets_which_was_left_before():
    lines = ["def f():", " try:", "  n = int('x')", " except ValueError:", "  pass", " return n"]
    assert "inside the try of line 2 only" in told("UnboundLocalError", UNBOUND, "\n".join(lines).encode(), 6)
    lines[4] = "  m = n = 0"
    assert told("UnboundLocalError", UNBOUND, "\n".join(lines).encode(), 6) == ""


def test_a_name_that_only_a_loop_sets_which_had_nothing_to_do():
    source = b"def f(items):\n for n in items:\n  pass\n return n\n"
    assert "the loop of line 2" in told("UnboundLocalError", UNBOUND, source, 4)
    before = b"def f(items):\n print(n)\n for n in items:\n  pass\n"
    assert told("UnboundLocalError", UNBOUND, before, 2) == ""
    perhaps = b"def f(items):\n if items:\n  for n in items:\n   pass\n return n\n"
    assert told("UnboundLocalError", UNBOUND, perhaps, 5) == ""


def test_a_default_that_uses_another_parameter():
    source = module("def __init__(self, item, text=f'{item}!'): self.item = item")
    assert "write text=None" in told("NameError", "name 'item' is not defined", source, 2)


@pytest.mark.parametrize("line", ["def get(self, m=n): return m", "@staticmethod\n    def get(): return n"])
def test_no_self_where_there_is_none(line):
    source = module("def __init__(self): self.n = 1", line)
    assert told("NameError", "name 'n' is not defined", source, 2 + len(line.splitlines())) == ""


def test_abstractmethod_that_was_not_imported():
    source = module("@abstractmethod", "def get(self): pass")
    assert "from abc import abstractmethod" in told("NameError", "name 'abstractmethod' is not defined", source, 3)


AWAITED = "object function can't be used in 'await' expression"


def test_await_and_gather_of_what_they_do_not_take():
    source = b"async def f(jobs):\n await jobs\n asyncio.gather(jobs)\n asyncio.gather(*jobs)\n"
    assert "await jobs(...)" in told("TypeError", AWAITED, source, 2)
    assert "gather(*jobs)" in told("TypeError", "unhashable type: 'list'", source, 3)
    several = b"asyncio.gather([job() for job in jobs])\nasyncio.gather([f(), g()])\nasyncio.gather(f([]))\n"
    assert "gather(*[job() for job in jobs])" in told("TypeError", "unhashable type: 'list'", several, 1)
    assert "gather(*[f(), g()])" in told("TypeError", "unhashable type: 'list'", several, 2)
    assert told("TypeError", "unhashable type: 'list'", several, 3) == ""
    assert told("TypeError", "unhashable type: 'list'", source, 4) == ""


def test_the_await_of_a_function_is_told_as_that_function_is_called():
    given = b"async def go(): pass\nasync def to(n): pass\ndef plain(): pass\n"
    source = given + b"async def f():\n await go\n await to\n await plain\n"
    assert told("TypeError", AWAITED, source, 5).endswith("await go()")
    assert told("TypeError", AWAITED, source, 6).endswith("await to(...)")
    assert told("TypeError", AWAITED, source, 7) == ""


def test_a_dict_that_changes_under_a_loop():
    assert "list(...)" in told("RuntimeError", "dictionary changed size during iteration", b"pass\n", 1)


def test_the_only_other_class_is_meant_by_a_missing_one():
    stub, source = b"class CountUp: pass\n", b"import x\nclass Counter: pass\n"
    assert advice_on_missing("CountUp", source, stub)["en"].startswith("Did you mean Counter in line 2?")
    assert advice_on_missing("CountUp", b"def f(): pass\n", stub) == {}
    assert advice_on_missing("CountUp", source + b"class Other: pass\n", stub) == {}


LONG = "+".join(["1"] * 900)


@pytest.mark.parametrize(
    ("kind", "text", "source", "line"),
    [
        ("TypeError", "C.f() takes from 0 to 1 positional arguments but 2 were given", f"def f(n={LONG}): pass", 2),
        ("RuntimeError", "generator raised StopIteration", f"def f(self): yield; raise StopIteration({LONG})", 2),
        ("NameError", "name 'm' is not defined", f"def f(self, n={LONG}): pass", 2),
    ],
)
def test_code_that_is_nested_deeper_than_python_calls_itself_is_no_fault_of_ours(kind, text, source, line):
    assert len(told(kind, text, module(source), line)) < 200


def test_a_head_that_is_too_long_to_be_read_is_not_written_out():
    text = "C.f() takes from 0 to 1 positional arguments but 2 were given"
    assert told("TypeError", text, module(f"def f(n={LONG}): pass")).endswith("write def f(self, ...).")


def test_a_stub_that_is_no_python_is_no_fault_of_ours():
    assert "Did you mean Countup" in advice_on_missing("CountUp", b"class Countup: pass\n", b"class CountUp(:\n")["en"]
    assert told("AttributeError", "module 'kata' has no attribute 'f'", b"def g(): pass\n", stub=b"def f(:\n") == ""
