"""The behaviour of an attempt in a test that it fails, as a digest: attempts with one digest do the same there.  Pure.

What is compared is the same in every run and, where that can be had, in every Python: the statement of the suite, the
kind of the exception, the values.  The words of an exception count unless the learner's own `raise` chose them.
"""

import ast
import hashlib
import re
from collections.abc import Iterator

from grader.intake.module import parse
from grader.judge.facts import facts_of
from grader.judge.sets import with_sorted_sets
from grader.model import Exercise, Outcome, TestRun, Trace
from grader.pack.suites import statement_at
from grader.sanitize import sanitize_text
from grader.syntax import covers

#: Hexadecimal digits of a digest.
DIGITS = 8

#: The behaviour in a test that hangs: where it does says nothing of why.
HANGS = "hangs"

#: What Python's versions, or two runs of one, word differently, and what stands for it.
_UNSTABLE = (
    (re.compile(r"\. Did you mean:? .*|(?<=maximum recursion depth exceeded) .*", re.DOTALL), ""),
    (re.compile(r" \(missed __\w+__ method\)| and no __dict__ for setting new attributes"), ""),
    (re.compile(r"Can't pickle local"), "Can't get local"),
    (re.compile(r"arg is an empty sequence"), "iterable argument is empty"),
    (re.compile(r"iter\(v, w\): v must"), "iter(object, sentinel): object must"),
    (re.compile(r"with abstract method (\w+)"), r"without an implementation for abstract method '\1'"),
    (re.compile(r"<(?:list|set|dict)comp>\."), ""),
    (re.compile(r"(?:/[^\s/:'\"]+)*/?([\w.]+\.py):\d+"), r"\1"),
    (re.compile(r"\bTask-\d+"), "Task"),
)


def behaviour_of(exercise: Exercise, module: bytes, run: TestRun) -> str:
    """Return the digest of what was seen in one test; empty where it passed, or left nothing to compare."""
    if run.outcome is Outcome.TIMED_OUT:
        return HANGS
    if run.outcome not in {Outcome.FAILED, Outcome.ERROR} or run.trace is None:
        return ""
    parts = "\0".join(map(_stable, _parts(exercise, module, run.trace)))
    return hashlib.sha256(parts.encode("utf-8", "backslashreplace")).hexdigest()[:DIGITS]


def _parts(exercise: Exercise, module: bytes, trace: Trace) -> Iterator[str]:
    """The fact without what belongs to a learner's way of writing: no line of the module, no words of its own."""
    facts = facts_of(trace, exercise.suite, module)
    statement = statement_at(exercise.suite, trace.suite_line) if trace.suite_line else None
    yield str(statement.lineno if statement else 0)
    yield trace.kind
    yield facts.note
    if facts.raised or facts.noticed:
        yield "inside" if facts.line else "outside"
        yield "" if _is_own_raise(module, trace.line) else sanitize_text(trace.text, 1000)
    elif trace.op:
        yield from (trace.op, facts.expected, facts.got)
    else:
        yield from (f"{name}={value}" for name, value in sorted(facts.values.items()))


def _is_own_raise(module: bytes, line: int | None) -> bool:
    """Return True if the line of the module is a `raise`: then its author chose the words."""
    nodes = ast.walk(parse(module)) if line else ()
    return any(isinstance(node, ast.Raise) and covers(node, line or 0) for node in nodes)


def _stable(text: str) -> str:
    """A text without what differs from run to run."""
    for pattern, replacement in _UNSTABLE:
        text = pattern.sub(replacement, text)
    return with_sorted_sets(text)
