"""What a module is asked about, in which words, what an exercise may allow, and that honest code is left alone."""

import sys
from pathlib import Path
from textwrap import dedent

import pytest

from grader.intake.module import MAX_BYTES
from grader.pack.catalogue import load
from grader.policy.check import MOST, findings

ROOT = Path(__file__).resolve().parents[2]
PACK = load(ROOT / "exercises")
SOLUTIONS = sorted((ROOT / "solutions").rglob("*.py"))

MACHINE = "which reaches the machine"
INTERPRETER = "which reaches into the interpreter"
FRAMES = "which reaches the frames of running code"
COMPILED = "which reaches into compiled code"
TESTS = "which belongs to the tests"
FOREIGN = "which is outside the standard library"
SHARED = "which the tests use too"
YES = "which says yes without looking at the other object"
SEEMS = "which decides what an object seems to be"


def found(text, imports=(), names=()):
    return findings(dedent(text).encode(), imports, names)


# What is found: the source of one line or several → what is said, in order


HIDES = "which hides what it is used for"
PUTS_TOGETHER = "looks up a name that it puts together or is given, which hides what it reaches for"
SETS_ANNOTATIONS = "sets __annotations__, which may run when somebody asks for the types"
ANNOTATION = "has an annotation that calls something, which runs when somebody asks for the types"
PASSES_GETATTR = "passes getattr on, which hides what it looks up"

IMPORTS = {
    "import os": [f"line 1: imports os, {MACHINE}"],
    "import os.path": [f"line 1: imports os.path, {MACHINE}"],
    "import math, ctypes as c": [f"line 1: imports ctypes, {MACHINE}"],
    "from os import getcwd, path": [f"line 1: imports os, {MACHINE}"],
    "def f():\n    import subprocess": [f"line 2: imports subprocess, {MACHINE}"],
    "import socket, signal": [f"line 1: imports signal, {MACHINE}", f"line 1: imports socket, {MACHINE}"],
    "import pathlib": [f"line 1: imports pathlib, {MACHINE}"],
    "import multiprocessing": [f"line 1: imports multiprocessing, {MACHINE}"],
    "import http.client": [f"line 1: imports http.client, {MACHINE}"],
    "from http import client": [f"line 1: imports http.client, {MACHINE}"],
    "import builtins": [f"line 1: imports builtins, {INTERPRETER}"],
    "import importlib": [f"line 1: imports importlib, {INTERPRETER}"],
    "from importlib import import_module": [f"line 1: imports importlib, {INTERPRETER}"],
    "import pickle": [f"line 1: imports pickle, {INTERPRETER}"],
    "import atexit": [f"line 1: imports atexit, {INTERPRETER}"],
    "import _thread": [f"line 1: imports _thread, {INTERPRETER}"],
    "import logging.config": [f"line 1: imports logging.config, {INTERPRETER}"],
    "import pytest": [f"line 1: imports pytest, {TESTS}"],
    "from _pytest.runner import runtestprotocol": [f"line 1: imports _pytest.runner, {TESTS}"],
    "from unittest.mock import ANY": [f"line 1: imports unittest.mock, {TESTS}"],
    "import numpy.random": [f"line 1: imports numpy.random, {FOREIGN}"],
    "from kit import Source": [f"line 1: imports kit, {FOREIGN}"],
    "from . import x": [f"line 1: imports ., {FOREIGN}"],
    "from . import x as y\ny.z = 1": [f"line 1: imports ., {FOREIGN}"],
    "from ..a import x, y": [f"line 1: imports ..a, {FOREIGN}"],
    "from types import CodeType": [f"line 1: imports types.CodeType, {COMPILED}"],
    "from traceback import walk_tb": [f"line 1: imports traceback.walk_tb, {FRAMES}"],
    "from io import open": [f"line 1: imports io.open, {MACHINE}"],
    "from random import _os": [f"line 1: imports random._os, {MACHINE}"],
    "import asyncio.subprocess": [f"line 1: imports asyncio.subprocess, {MACHINE}"],
    "from sys import exit, modules": [f"line 1: imports sys.modules, {INTERPRETER}"],
    "from sys import *": [f"line 1: imports sys.*, {INTERPRETER}"],
    "from inspect import currentframe as c": [f"line 1: imports inspect.currentframe, {INTERPRETER}"],
}

PARTS = {
    "import sys\nsys.modules['x'].y": [f"line 2: uses sys.modules, {INTERPRETER}"],
    "import random\nf(random)": [f"line 2: passes random on, {HIDES}"],
    "import random as r\nfor each in [r]:\n    each.x": [f"line 2: passes random on, {HIDES}"],
    "import random\nmatch random:\n    case object(seed=s): s": [f"line 2: passes random on, {HIDES}"],
    "def reach(thing, name):\n    return getattr(thing, name)": [f"line 2: {PUTS_TOGETHER}"],
    "x = lambda thing, name: getattr(thing, name)": [f"line 1: {PUTS_TOGETHER}"],
    "from operator import attrgetter\nattrgetter('a' + 'b')": [f"line 2: {PUTS_TOGETHER}"],
    "def f(g):\n    return g.gi_frame.f_back is None": [
        f"line 2: uses f_back, {FRAMES}",
        f"line 2: uses gi_frame, {FRAMES}",
    ],
    "import sys as s\ns.meta_path": [f"line 2: uses meta_path, {INTERPRETER}"],
    "import sys\nsys._getframe(1)": [f"line 2: uses _getframe, {FRAMES}"],
    "import sys\nsys.setrecursionlimit(9)": [f"line 2: uses sys.setrecursionlimit, {INTERPRETER}"],
    "import sys\ngetattr(sys, 'mod' + 'ules')": [
        f"line 2: {PUTS_TOGETHER}",
        f"line 2: passes sys on, {INTERPRETER}",
    ],
    "x = 3\ngetattr(x, ''.join(['re', 'al']))": [f"line 2: {PUTS_TOGETHER}"],
    "import sys\nimport math as sys\nsys.modules": [f"line 3: uses sys.modules, {INTERPRETER}"],
    "import sys\ndef f(sys): pass\nsys.modules": [f"line 3: uses sys.modules, {INTERPRETER}"],
    "import inspect\ninspect.stack()": [f"line 2: uses inspect.stack, {INTERPRETER}"],
    "import gc\ngc.get_objects()": [f"line 2: uses gc.get_objects, {INTERPRETER}"],
    "import urllib.parse\nurllib.request": [f"line 2: uses urllib.request, {MACHINE}"],
    "import logging\nlogging.sys.modules": [f"line 2: uses logging.sys, {INTERPRETER}"],
    "import asyncio\nasyncio.base_events.os": [f"line 2: uses asyncio.base_events.os, {MACHINE}"],
    "import io as i\ni.open('x')": [f"line 2: uses io.open, {MACHINE}"],
    "import os\nos.getcwd()\nos.path.join()": [f"line 1: imports os, {MACHINE}"],
}

NAMES = {
    "g.gi_frame": [f"line 1: uses gi_frame, {FRAMES}"],
    "c.cr_frame": [f"line 1: uses cr_frame, {FRAMES}"],
    "error.__traceback__.tb_next.tb_frame": [f"line 1: uses tb_frame, {FRAMES}"],
    "g.gi_frame.f_back": [f"line 1: uses f_back, {FRAMES}", f"line 1: uses gi_frame, {FRAMES}"],
    "getattr(g, 'gi_frame')": [f"line 1: uses gi_frame, {FRAMES}"],
    "attrgetter('a.f_back')": [f"line 1: uses f_back, {FRAMES}"],
    "'{0.f_locals} {1[__globals__]}'.format(g, f)": [
        f"line 1: uses __globals__, {INTERPRETER}",
        f"line 1: uses f_locals, {FRAMES}",
    ],
    "f'{g.gi_frame}'": [f"line 1: uses gi_frame, {FRAMES}"],
    "match g:\n    case object(gi_frame=frame): pass": [f"line 2: uses gi_frame, {FRAMES}"],
    "TracebackException(a, b, c, capture_locals=True)": [f"line 1: uses capture_locals, {FRAMES}"],
    "task.get_stack()": [f"line 1: uses get_stack, {FRAMES}"],
    "f.__code__ = g.__code__": [f"line 1: uses __code__, {COMPILED}"],
    "f.__closure__": [f"line 1: uses __closure__, {COMPILED}"],
    "object.__subclasses__()": [f"line 1: uses __subclasses__, {INTERPRETER}"],
    "print.__self__": [f"line 1: uses __self__, {INTERPRETER}"],
    "asyncio.create_subprocess_exec('ls')": [f"line 1: uses create_subprocess_exec, {MACHINE}"],
}

BUILTINS = {
    "eval('1')": ["line 1: uses eval, which runs text as code"],
    "run = exec": ["line 1: uses exec, which runs text as code"],
    "compile('1', '', 'eval')": ["line 1: uses compile, which runs text as code"],
    "__import__('os')": [f"line 1: uses __import__, {INTERPRETER}"],
    "globals()['f']": [f"line 1: uses globals, {INTERPRETER}"],
    "breakpoint()": [f"line 1: uses breakpoint, {INTERPRETER}"],
    "__builtins__['len']": [f"line 1: uses __builtins__, {INTERPRETER}"],
    "with open('x'): pass": [f"line 1: uses open, {MACHINE}"],
    "class A:\n    def open(self):\n        return open('x')": [f"line 3: uses open, {MACHINE}"],
}

CHANGES = {
    "import random\nrandom.random = f": [f"line 2: changes random.random, {SHARED}"],
    "import random as r\nr.random += 1": [f"line 2: changes random.random, {SHARED}"],
    "import random\ndel random.seed": [f"line 2: changes random.seed, {SHARED}"],
    "import time\nfor time.time in x: pass": [f"line 2: changes time.time, {SHARED}"],
    "import random\nsetattr(random, name, f)": [f"line 2: changes random, {SHARED}"],
    "import random\nrandom.__dict__['random'] = f": [f"line 2: changes random, {SHARED}"],
    "import random\nvars(random)['random'] = f": [f"line 2: changes random, {SHARED}"],
    "import sys\nsys.stdout = f": [f"line 2: changes sys.stdout, {SHARED}"],
    "from asyncio import Task\nTask.cancel = f": [f"line 2: changes asyncio.Task.cancel, {SHARED}"],
}

DISGUISES = {
    "from uuid import *\nos.fork()": [f"line 2: uses uuid.os, {MACHINE}"],
    "from traceback import *\nnext(walk_stack(None))": [f"line 2: uses traceback.walk_stack, {FRAMES}"],
    "from codecs import *\nopen('x')": [f"line 2: uses open, {MACHINE}"],
    "list(map(getattr, [x], names))": [f"line 1: {PASSES_GETATTR}"],
    "look = getattr": [f"line 1: {PASSES_GETATTR}"],
    "from operator import attrgetter\nx = 3\nget = getattr": [f"line 3: {PASSES_GETATTR}"],
    "vars()['__bui' + 'ltins__']": [f"line 1: {PUTS_TOGETHER}"],
    "name = 'a' + 'b' if x else ''\ngetattr(x, name)": [f"line 2: {PUTS_TOGETHER}"],
    "for name in ('a' + 'b', 'c'):\n    getattr(x, name)": [f"line 2: {PUTS_TOGETHER}"],
    "name, other = 'a' + 'b', 1\ngetattr(x, name)": [f"line 2: {PUTS_TOGETHER}"],
    "match 'a' + 'b':\n    case name: getattr(x, name)": [f"line 2: {PUTS_TOGETHER}"],
    "class N:\n    name = 'a' + 'b'\ngetattr(x, N.name)": [f"line 3: {PUTS_TOGETHER}"],
    "def f(names):\n    for name in names:\n        getattr(x, name)": [f"line 3: {PUTS_TOGETHER}"],
    "def list(x): return x\nfor name in list(('a',)): getattr(x, name)": [f"line 2: {PUTS_TOGETHER}"],
    "def f(getattr): pass\ngetattr(x, 'a' + 'b')": [f"line 2: {PUTS_TOGETHER}"],
    "from operator import attrgetter\nmap(attrgetter, ['a' + 'b'])": [
        "line 2: passes attrgetter on, which hides what it looks up"
    ],
    "import operator\nmap(operator.methodcaller, names)": [
        "line 2: passes methodcaller on, which hides what it looks up"
    ],
    "def f(x: '[exec(y), int][1]'): pass": [f"line 1: {ANNOTATION}"],
    "def f() -> list['f()']: pass": [f"line 1: {ANNOTATION}"],
    "class A:\n    x: 'f()' = 1": [f"line 2: {ANNOTATION}"],
    "f.__annotations__ = {}": [f"line 1: {SETS_ANNOTATIONS}"],
    "f.__annotations__['x'] = 'f()'": [f"line 1: {SETS_ANNOTATIONS}"],
    "f.__annotations__.update(x='f()')": [f"line 1: {SETS_ANNOTATIONS}"],
    "setattr(f, '__annotations__', {})": [f"line 1: {SETS_ANNOTATIONS}"],
    "import builtins\nbuiltins += x\nif __name__ == '__main__':\n    print(builtins)": [
        f"line 1: imports builtins, {INTERPRETER}"
    ],
    "def look(kind, /, name): return getattr(f, name)\nlook('x', '__gl' + 'obals__')": [f"line 1: {PUTS_TOGETHER}"],
    "from operator import attrgetter\nattrgetter('x', '__gl' + 'obals__')": [f"line 2: {PUTS_TOGETHER}"],
    "x.__getattr__('__se' + 'lf__')": [f"line 1: {PUTS_TOGETHER}"],
    "import asyncio\ne = asyncio.events\ne.sys": [f"line 3: uses sys of something, {INTERPRETER}"],
    "import warnings\nwarnings.catch_warnings()._module._os": [f"line 2: uses _os of something, {MACHINE}"],
    "vars().get('__bui' + 'ltins__')": [f"line 1: {PUTS_TOGETHER}"],
    "b = vars()\nb['__bui' + 'ltins__']": [f"line 2: {PUTS_TOGETHER}"],
    "type(f).__dict__.get('__glo' + 'bals__')": [f"line 1: {PUTS_TOGETHER}"],
    "getattr(*(x, '__cl' + 'ass__'))": [f"line 1: {PUTS_TOGETHER}"],
    "name = 'f_' + 'globals'\ntype(x).__dict__[name].__get__(x)": [f"line 2: {PUTS_TOGETHER}"],
    "import functools\nfunctools.update_wrapper(x, y, assigned=names)": [f"line 2: {PUTS_TOGETHER}"],
    "from functools import wraps\nwraps(x, names)": [f"line 2: {PUTS_TOGETHER}"],
    "import inspect\ninspect.signature(f, eval_str=True)": [f"line 2: {PUTS_TOGETHER}"],
    "import string\nstring.Formatter().get_field(name, (), {})": [f"line 2: uses get_field, {INTERPRETER}"],
    "import logging\nlogging.FileHandler('x')": [f"line 2: uses FileHandler, {MACHINE}"],
    "getattr(self, f'f_{name}')": [f"line 1: {PUTS_TOGETHER}"],
    "getattr(self, f'__visit_{name}')": [f"line 1: {PUTS_TOGETHER}"],
    "getattr(self, f'_getf{name}')": [f"line 1: {PUTS_TOGETHER}"],
    "[].append.__reduce__()[0]": [
        "line 1: asks how an object is made again, which may answer with a function that looks names up"
    ],
    "import traceback as t\nt.TracebackException(*x, **options)": [f"line 2: {PUTS_TOGETHER}"],
    "look = P.__getattr__": ["line 1: passes __getattr__ on, which hides what it looks up"],
    "class K:\n    __match_args__ = ('f_' + 'back',)": [f"line 2: {PUTS_TOGETHER}"],
    "import enum\nenum.bltns.getattr": [f"line 2: uses enum.bltns, {INTERPRETER}"],
    "class A:\n    sys = 1\nx[0].sys": [f"line 3: uses sys of something, {INTERPRETER}"],
    "x.os.system('ls')": [f"line 1: uses os of something, {MACHINE}"],
    "def has(x, name):\n    return getattr(x, name)\nhas(1, 'a' + 'b')": [f"line 2: {PUTS_TOGETHER}"],
    "def has(x, name):\n    return getattr(x, name)\nhas(1, 'a')\nprint(has)": [f"line 2: {PUTS_TOGETHER}"],
    "def has(x, name, z=0):\n    return getattr(x, name)\nif 0:\n    has(1, 'a')\nhas(*(x, 'a' + 'b'), 'y')": [
        f"line 2: {PUTS_TOGETHER}"
    ],
    "class A:\n    def has(self, name):\n        return getattr(self, name)\n    if 0: has(1, 'a')\nA().has(x)": [
        f"line 3: {PUTS_TOGETHER}"
    ],
    "match x:\n    case {**TYPE_CHECKING}: pass\nif TYPE_CHECKING:\n    import os": [f"line 4: imports os, {MACHINE}"],
    "from itertools import count as TYPE_CHECKING\nif TYPE_CHECKING:\n    import os": [
        f"line 3: imports os, {MACHINE}"
    ],
    "import doctest\nif __name__ == '__main__':\n    doctest.testmod()\ndoctest.x": [
        f"line 1: imports doctest, {TESTS}",
    ],
    "class A:\n    def __eq__(self, other):\n        return True": [f"line 2: defines __eq__, {YES}"],
    "class A:\n    def __eq__(*_):\n        x = 1\n        return x": [f"line 2: defines __eq__, {YES}"],
    "class A:\n    def __eq__(self, other): return self.yes": [f"line 2: defines __eq__, {YES}"],
    "class A:\n    __eq__ = lambda self, other: 1": [f"line 2: defines __eq__, {YES}"],
    "type('A', (), {'__eq__': lambda *a: True})": [f"line 1: defines __eq__, {YES}"],
    "A.__eq__ = lambda self, other: True": [f"line 1: defines __eq__, {YES}"],
    "setattr(A, '__eq__', lambda a, b: True)": [f"line 1: defines __eq__, {YES}"],
    "class M(type):\n    def __instancecheck__(cls, x): return True": [f"line 2: defines __instancecheck__, {YES}"],
    "class A:\n    __class__: type = int": [f"line 2: sets __class__, {SEEMS}"],
    "class A:\n    __class__ = int": [f"line 2: sets __class__, {SEEMS}"],
    "class A:\n    @property\n    def __class__(self): return int": [f"line 3: sets __class__, {SEEMS}"],
    "a.__class__ = B": [f"line 1: sets __class__, {SEEMS}"],
    "object.__setattr__(a, '__class__', B)": [f"line 1: sets __class__, {SEEMS}"],
    "class A:\n    def __getattribute__(self, name): return 1": [
        "line 2: defines __getattribute__, which decides what every attribute seems to be"
    ],
}

FOUND = IMPORTS | PARTS | NAMES | BUILTINS | CHANGES | DISGUISES


@pytest.mark.parametrize("text", FOUND)
def test_what_reaches_out_is_found_with_its_line_and_its_reason(text):
    assert list(found(text)) == FOUND[text]


@pytest.mark.parametrize("name", sorted(sys.stdlib_module_names - {"__future__", "gc", "inspect", "sys", "urllib"}))
def test_a_module_of_the_standard_library_is_known_as_one_and_a_private_one_is_looked_at(name):
    told = found(f"import {name}")
    assert told or not name.startswith("_")
    assert not any(FOREIGN in each for each in told)


# What is not found


HONEST = {
    "what control flow is made of": """
        from __future__ import annotations
        import abc, asyncio, contextlib, contextvars, copy, enum, functools, itertools, json, logging, math, operator
        import collections, concurrent.futures, dataclasses, heapq, io, queue, random, re, string, threading, time
        import traceback, types, typing, warnings, weakref
        from collections.abc import Iterator
        from concurrent.futures import ThreadPoolExecutor
        from typing import TYPE_CHECKING
    """,
    "what only runs when the file is started": """
        def f(n):
            return n

        if __name__ == "__main__":
            import doctest, os, sys, timeit, unittest, pytest
            sys.setrecursionlimit(9)
            data = open(sys.argv[1]).read()
            print(f(eval(input())), os.getcwd(), sys.modules)
            doctest.testmod()
            sys.exit(pytest.main([__file__]))
    """,
    "the everyday part of sys": """
        import sys
        from sys import exc_info, maxsize, stderr

        def main(argv=None):
            print("no", file=sys.stderr)
            sys.stdout.write("yes")
            sys.stdout.flush()
            kind, error, trace = sys.exc_info()
            if sys.version_info >= (3, 12) and sys.platform != "win32":
                return sys.exception(), sys.maxsize
            sys.exit(1)
    """,
    "the questions of inspect": """
        import inspect
        from inspect import GEN_CLOSED, getgeneratorstate, isawaitable, iscoroutinefunction

        def kind(x):
            if inspect.iscoroutine(x) or inspect.isgenerator(x):
                return inspect.getgeneratorstate(x) == inspect.GEN_CREATED
            return inspect.signature(x).parameters
    """,
    "fields that are called like modules": """
        from collections import namedtuple
        from dataclasses import dataclass

        Box = namedtuple("Box", "os gc")

        @dataclass
        class Computer:
            os: str

            def __init__(self, os):
                self._os = os

            def __str__(self):
                return f"{self.os} {self._os} {Box(1, 2).gc}"
    """,
    "a frame that is only asked for": "def is_over(g):\n    return not bool(g.gi_frame)\n",
    "types with a note": "def f(x: 'int (positive)', y: 'list[int] (sorted)') -> 'str':\n    pass\n",
    "a place for a value that is kept": """
        class kept:
            def __init__(self, f):
                self.f, self.name = f, "_kept_" + f.__name__

            def __get__(self, instance, owner=None):
                return getattr(instance, f"_kept_{self.f.__name__}")
    """,
    "how an exception is made again": """
        class E(Exception):
            FIELDS = "code", "text"
            __slots__ = ("text",)
            __match_args__ = FIELDS
            __match_args__ = __slots__
            __match_args__ = ("code", "text")

            def __copy__(self):
                return self.__reduce_ex__(4), Exception.__reduce__(self)

            def __reduce__(self):
                return super().__reduce__()[:2]

            def __getattr__(self, name):
                return super().__getattr__(name)
    """,
    "a rubbish collection": "import gc\ndef f():\n    gc.collect()\n",
    "an iterator": """
        class CountUp:
            def __init__(self, end): self.end, self.n = end, 0
            def __iter__(self): return self
            def __next__(self):
                if self.n >= self.end: raise StopIteration
                self.n += 1
                return self.n
            def __len__(self): return 3
            def __class_getitem__(cls, item): return cls
            def __getitem__(self, i): return i
            def __contains__(self, x): return True
            def __bool__(self): return True
    """,
    "an honest equality": """
        class Point:
            def __init__(self, x): self.x = x
            def __eq__(self, other):
                if not isinstance(other, Point): return NotImplemented
                return self.x == other.x
            def __hash__(self): return hash(self.x)
            def __ne__(self, other): return not self == other
        class Never:
            def __eq__(self, other): return False
        class Later:
            def __eq__(self, other): raise NotImplementedError
        class Same:
            def __eq__(self, other): return NotImplemented
        class Written:
            __eq__ = lambda self, other: type(other) is Written
        class Any(type):
            def __instancecheck__(cls, x): return hasattr(x, "send")
    """,
    "a proxy": """
        class Proxy:
            def __init__(self, it): self.__dict__["it"] = it
            def __getattr__(self, name): return getattr(self.it, name)
            def __setattr__(self, name, value): setattr(self.it, name, value)
            def __dir__(self): return dir(self.it)
            def __repr__(self): return f"{self.__class__.__name__}({vars(self)})"
    """,
    "the state of a generator": """
        def state(g):
            return g.gi_running, g.gi_suspended, g.gi_yieldfrom, getattr(g, "gi_yieldfrom", None), g.__name__
        def waiting(c):
            return c.cr_await, c.cr_running, c.__qualname__
    """,
    "a traceback that is walked and shown": """
        import traceback
        def lines(error):
            tb = error.__traceback__
            while tb is not None:
                yield tb.tb_lineno
                tb = tb.tb_next
            traceback.print_exc()
            print(traceback.format_exc(), traceback.extract_tb(error.__traceback__)[-1].name)
    """,
    "exceptions of one's own": """
        class TooLarge(ValueError):
            def __init__(self, value, limit):
                super().__init__(value, limit)
                self.value, self.limit = value, limit
            def __reduce__(self): return type(self), (self.value, self.limit)
            def __str__(self): return f"{self.value} > {self.limit}"
        def f(x):
            try:
                g(x)
            except TooLarge as error:
                error.add_note("here")
                error.__cause__ = None
                error.__suppress_context__ = True
                raise RuntimeError from error.with_traceback(None)
    """,
    "an exception group": """
        def f(x):
            try:
                g(x)
            except* (ValueError, TypeError) as group:
                print([type(each).__mro__ for each in group.exceptions])
    """,
    "logging": """
        import logging
        logger = logging.getLogger(__name__)
        logger.propagate = False
        logging.basicConfig(level=logging.DEBUG)
        def f():
            logger.exception("no", exc_info=True)
    """,
    "a captured output": """
        import io
        from contextlib import redirect_stdout
        def f(g):
            with redirect_stdout(io.StringIO()) as out: g()
            return out.getvalue()
    """,
    "names of one's own that Python has too": """
        def compile(rule): return rule
        def f(open, exec=None, *vars, **globals):
            if open and exec: return compile(vars), globals
        for eval in range(3): print(eval)
        def g(x):
            try: x()
            except ValueError as breakpoint: print(breakpoint)
            match x:
                case [compile, *globals]: print(compile, globals)
        class Door:
            def open(self): self.is_open = True
            def compile(self): return self.open()
        def use(door):
            door.open(); door.eval(); return door.globals
    """,
    "a stack of one's own": """
        class Stack:
            def get_stack(self): return self.items
            def print_stack(self): print(*self.get_stack())
        Stack().print_stack()
    """,
    "an argument called like a module": """
        import queue
        import time
        def f(queue, time):
            queue.closed = True
            del time.limit
    """,
    "attributes of what an import made": """
        import threading, types, decimal
        local = threading.local()
        local.x = 1
        decimal.getcontext().prec = 10
        space = types.SimpleNamespace()
        space.y = 2
        threading.Thread(target=print, daemon=True).name = "x"
    """,
    "a regular expression": "import re\nfrom re import compile\nx = re.compile('a'), compile('b')\n",
    "words in texts": '''
        """Do not use eval, exec, __code__ or f_back: the frames {of} others are theirs."""
        def f():
            """gi_frame is where a generator stands."""
            return "__name__", "open the __globals__", f"{f.__name__}", "{0.name} {x[key]}", "a.b.c", "%(f_back)s"
    ''',
    "reading a class": "def f(x): return x.__class__ is int, x.__class__.__bases__, {'__class__': type(x).__name__}\n",
    "coroutines": """
        import asyncio
        import types
        @types.coroutine
        def pause(): return (yield)
        class Later:
            def __await__(self): return (yield from asyncio.sleep(0).__await__())
        async def main():
            async with asyncio.timeout(1), asyncio.TaskGroup() as group:
                task = group.create_task(main(), name="x")
            loop = asyncio.get_running_loop()
            loop.call_soon(print)
            await loop.run_in_executor(None, print)
            task.cancel(); asyncio.current_task().uncancel(); return asyncio.all_tasks()
        def drive(coro):
            try: coro.send(None)
            except StopIteration as stop: return stop.value
            finally: coro.close()
    """,
    "delegation": """
        import functools
        def log(f):
            @functools.wraps(f)
            def wrapper(*args, **kwargs):
                return (yield from f(*args, **kwargs))
            wrapper.calls = 0
            wrapper.__wrapped__.seen = f.__module__, f.__doc__, f.__annotations__
            return wrapper
    """,
    "hints of types": """
        from __future__ import annotations
        import typing as t
        from types import FrameType, FunctionType, GeneratorType, TracebackType
        T = t.TypeVar("T", bound="Source")
        def f(tb: TracebackType | None, g: "GeneratorType[int]") -> t.Iterator[T]: return isinstance(f, FunctionType)
    """,
    "all of a module": "from math import *\nfrom itertools import *\nprint(sqrt(2))\n",
    "waiting and measuring": "import time\nfrom time import perf_counter\ntime.sleep(0)\nx = time.time\n",
    "a command line": """
        import argparse
        parser = argparse.ArgumentParser()
        parser.add_argument("--open")
        args = parser.parse_args
    """,
    "odd but nobody's business": "def f():\n    global len\n    len = 3\n    print(locals(), id(f), exit, input)\n",
    "a status": "from http import HTTPStatus\nfrom urllib.parse import quote\nx = HTTPStatus.OK.value, quote('a')\n",
    "whether a generator is finished": "def f(g):\n    return g.gi_frame is None or g.gi_frame is not None\n",
    "a proxy of few lines": """
        class Proxy:
            def __init__(self, inner): self.inner = inner
            def __getattr__(self, name): return getattr(self.inner, name)
    """,
    "a name that every call writes out": """
        def kind(thing):
            has = lambda name: getattr(type(thing), name, None) is not None
            return has("__iter__"), has("__next__")
    """,
    "a visitor": "class V:\n    def visit(self, node):\n        return getattr(self, f'visit_{node.kind}')(node)\n",
    "a visitor by addition": "def visit(self, node):\n    return getattr(self, 'visit_' + node.kind)(node)\n",
    "a descriptor": "def __set__(self, thing, value):\n    thing.__dict__[self.name] = value\n",
    "what only a type checker reads": """
        from typing import TYPE_CHECKING
        if TYPE_CHECKING:
            from _typeshed import SupportsNext
    """,
    "a library for the main block, imported at the top": """
        import doctest, timeit
        def f(): pass
        if __name__ == "__main__":
            doctest.testmod()
            timeit.timeit(f)
    """,
    "names from stars": "from itertools import *\nfrom math import *\nx = list(islice(count(), 3)), sqrt(4), random\n",
    "a descriptor of fields": """
        class Field:
            def __set_name__(self, owner, name):
                self.private = "_" + name
                self.other = f"_{name}"
            def __get__(self, thing, owner):
                return getattr(thing, self.private), getattr(thing, self.other)
    """,
    "methods by what they are called": """
        def do(self, name):
            getattr(self, "do_" + name)(), getattr(self, f"on_{name}")()
            getattr(self, "visit_%s" % name)(), getattr(self, "visit_{}".format(name))()
    """,
    "slots in a loop": """
        class A:
            __slots__ = ("x", "y")
            def __repr__(self): return ", ".join(str(getattr(self, name)) for name in self.__slots__)
    """,
    "a method by default": "def call(x, method='run', *args): return getattr(x, method)(*args)\ncall(1)\ncall(1, 'go')",
    "annotations with brackets": """
        from typing import Annotated, Literal
        def f(x: Literal["(", ")"], y: Annotated[int, "seconds (positive)"], z: "tuple[()]"): pass
    """,
    "whether a generator has a frame": "def f(g):\n    return not g.gi_frame, 1 if g.gi_frame else 2",
    "a module that holds nothing else": "import math, itertools\nprint(math, itertools)",
    "names in a loop": "def close(x):\n    for name in ('close', 'stop'):\n        getattr(x, name, print)()\n",
    "nothing": "",
}


@pytest.mark.parametrize("name", HONEST)
def test_honest_code_is_left_alone(name):
    compile(dedent(HONEST[name]), name, "exec", dont_inherit=True)
    assert found(HONEST[name]) == ()


@pytest.mark.parametrize("path", SOLUTIONS, ids=lambda path: path.relative_to(ROOT / "solutions").as_posix())
def test_every_solution_and_every_wrong_attempt_is_clean_under_its_exercises_lists(path):
    track, slug = path.relative_to(ROOT / "solutions").parts[:2]
    exercise = PACK.find(f"{track}/{slug}")
    assert findings(path.read_bytes(), exercise.imports, exercise.names) == ()


@pytest.mark.parametrize("exercise", PACK.exercises, ids=PACK.ids)
def test_every_stub_is_clean_under_its_own_lists(exercise):
    assert findings(exercise.stub, exercise.imports, exercise.names) == ()


def test_a_method_that_is_not_read_to_its_end_is_not_judged():
    method = "class A:\n    def __eq__(self, other): return [{}]"
    assert found(method.format("1, 2"))
    assert found(method.format("1, " * 300 + "other")) == ()


# The guard that keeps a part of a module from running


@pytest.mark.parametrize(
    "text",
    [
        '__name__ = "__main__"\nif __name__ == "__main__":\n    import os',
        'def f():\n    global __name__\n    __name__ = "__main__"\nif __name__ == "__main__":\n    import os',
        'if __name__ != "__main__":\n    import os',
        'if "kata" == __name__:\n    import os',
        'if __name__ == "__main__" or True:\n    import os',
        'def f():\n    if __name__ == "__main__":\n        import os',
        'if __name__ == "__main__":\n    pass\nelse:\n    import os',
        'if __name__ == "__main__":\n    pass\nelif x:\n    import os',
    ],
)
def test_only_what_cannot_run_is_passed_over(text):
    assert [each.partition(": ")[2] for each in found(text)] == [f"imports os, {MACHINE}"]


# What an exercise allows


@pytest.mark.parametrize(
    ("text", "imports", "names"),
    [
        ("import os\nimport os.path\nfrom os import path\nfrom os.path import join\nos.path.join()", ["os"], []),
        ("import os.path as p\nfrom os import path\nfrom os.path import join", ["os.path"], []),
        ("import sys\nsys.modules\nf(sys)\nfrom sys import *", ["sys"], []),
        ("import sys\nsys.setrecursionlimit(9)", ["sys.setrecursionlimit"], []),
        ("import sys\nsys.setrecursionlimit(9)\nfrom sys import setrecursionlimit", [], ["setrecursionlimit"]),
        ("import numpy as np\nnp.random.seed(1)", ["numpy"], []),
        ("import io\nio.open\nopen\nfrom io import open as o", [], ["open"]),
        ("import gzip\ngzip.open('x')", ["gzip"], []),
        ("g.gi_frame\ngetattr(g, 'gi_frame')", [], ["gi_frame"]),
        ("from traceback import walk_tb\nwalk_tb(tb)", [], ["walk_tb"]),
        ("from traceback import walk_tb\nwalk_tb(tb)", ["traceback.walk_tb"], ["walk_tb"]),
        ("import sys\nsys.stdout = f", [], ["stdout"]),
        ("import sys\nsys.stdout = f", [], ["sys.stdout"]),
        ("class A:\n    def __eq__(self, other): return True", [], ["__eq__"]),
        (
            "class A:\n    def __getattribute__(self, name): return super().__getattribute__(name)",
            [],
            ["__getattribute__"],
        ),
        ("a.__class__ = B", [], ["__class__"]),
    ],
)
def test_what_an_exercise_allows_is_not_found(text, imports, names):
    assert found(text)
    assert found(text, imports, names) == ()


@pytest.mark.parametrize(
    ("text", "imports", "names"),
    [
        ("import os", ["os.path"], []),
        ("import os", ["o"], []),
        ("import ossaudio", ["os"], []),
        ("import sys\nsys.modules", ["sys.stdout"], ["module"]),
        ("import sys\nsys._getframe()", ["sys"], []),
        ("import random\nrandom.random = f", ["random"], []),
        ("g.gi_frame", ["gi_frame"], ["cr_frame"]),
        ("import os", [], ["getcwd"]),
    ],
)
def test_what_an_exercise_allows_is_no_more_than_it_says(text, imports, names):
    assert len(found(text, imports, names)) == 1


# The sentences


def test_findings_come_in_the_order_of_the_lines():
    text = "def f():\n    g.f_back\n\nimport os\neval('1')\n\nclass A:\n    import gc as g\n    x = g.get_objects"
    assert [each.partition(":")[0] for each in found(text)] == ["line 2", "line 4", "line 5", "line 9"]


def test_a_thing_is_told_once_a_line():
    assert found("g.f_back, h.f_back, 'f_back'\ng.f_back") == tuple(f"line {n}: uses f_back, {FRAMES}" for n in (1, 2))


def test_many_findings_end_with_how_many_more_there_are():
    assert len(found("open\n" * MOST)) == MOST
    told = found("open\n" * (MOST + 5))
    assert told[:-1] == found("open\n" * MOST)
    assert told[-1] == "and 5 more"


def test_a_long_name_is_cut():
    told = found(f"import {'a' * 5000}")
    assert len(told[0]) < 200
    assert "(5000 characters)" in told[0]


def test_what_python_warns_about_is_read_all_the_same():
    assert found('import os\nx = "\\d"') == (f"line 1: imports os, {MACHINE}",)


@pytest.mark.parametrize("mark", [b"\xef\xbb\xbf", b"# coding: utf-8\r\n", b"\r\n"])
def test_how_an_editor_saves_a_file_changes_no_more_than_the_line(mark):
    line = mark.count(b"\n") + 1
    assert findings(mark + b"import os\r\n") == (f"line {line}: imports os, {MACHINE}",)


# What is no module, or a hostile one


@pytest.mark.parametrize(
    "module",
    [b"def f(:", b"x = '\0'", b"# caf\xe9\nimport os", b"x = " + b"(" * 1000],
    ids=["no Python", "a NUL byte", "Latin-1", "open brackets"],
)
def test_what_is_no_module_has_no_findings(module):
    assert findings(module) == ()


@pytest.mark.parametrize("module", [b"x = " + b"-" * 60_000 + b"y.f_back", b"x" + b".a" * 32_000 + b".f_back"])
def test_what_is_too_deep_to_be_read_cannot_hide_there(module):
    """How deep that is differs from one Python to the next: what can be read is."""
    (told,) = findings(module)
    assert told == "line 1: nests too deeply to be looked at" or "f_back" in told


HEAVY = {
    "chains": (b"x" + b".f_back" * 600 + b"\n") * 15,
    "chains of an import": b"import os, sys\n" + (b"sys" + b".path" * 600 + b"\n") * 20,
    "sums": (b"1 + " * 600 + b"x.f_back\n") * 25,
    "a text of brackets": b"x = '" + b"{" * 60_000 + b"{0.f_back}'",
    "a text of dots": b"x = '" + b"a." * 32_000 + b"f_back'",
    "nested methods": b"".join(b" " * n + b"def __eq__(s, o):\n" for n in range(90))
    + b" " * 90
    + b"return f_back.f_back",
    "wide methods": b"class A:\n" + b" def __eq__(s, o):\n  return [f_back.f_back, 1, 2, 3]\n" * 1000,
    "many names of one method": b"__eq__=" * 4500 + b"lambda s, o: [" + b"1," * 16000 + b"]\nx.f_back",
    "many names of one value": b"a=" * 16000 + b"(" + b"1," * 15500 + b")\nx.f_back",
    "many parameters": b"def f("
    + b",".join(b"a%d" % n for n in range(4000))
    + b"):0\n"
    + (b"f(" + b"1," * 4000 + b")\n") * 3
    + b"x.f_back",
    "many defaults": b"def f("
    + b",".join(b"a%d=1" % n for n in range(2500))
    + b"):0\n"
    + b"f()\n" * 10_500
    + b"x.f_back",
    "nested descriptors": b"".join(b" " * n + b"def __set_name__(s,n):\n" for n in range(95))
    + b" " * 95
    + b"a=1;" * 14_000
    + b"\nx.f_back",
    "many imports": b"import a.b.c.d as x\n" * 3000,
    "many stars": b"".join(b"from q%d import*\n" % n for n in range(1900))
    + b"".join(b"n%d\n" % n for n in range(3500)),
    "stars of what is harmless": b"".join(b"from json.q%d import*\n" % n for n in range(1400)) + b"os\n" * 9000,
}


@pytest.mark.slow
@pytest.mark.timeout(20)
@pytest.mark.parametrize("name", HEAVY)
def test_a_large_module_is_read_to_its_end_in_bounded_time(name):
    assert len(HEAVY[name]) <= MAX_BYTES
    assert findings(HEAVY[name])
