"""From a live exception to the raw trace of a failure: values as text, before the exception is gone.

Runs beside the learner's code, as the probe does: whatever a value does when it is shown, a text comes back.
"""

import sys
from collections.abc import Generator, Iterable
from types import FrameType, TracebackType

from grader.engine.protocol import TIMEOUT_KIND
from grader.wire import Frame

#: Longest text of an exception, of one compared value, and of one variable, in characters.
TEXT, VALUE, NAME = 4000, 1000, 120

#: Types whose repr is Python's own: showing a variable must not run the learner's code.
_PLAIN = (int, float, complex, bool, str, bytes, range, type(None))

#: A comparison that did not hold: its operator, and both values shown.
Comparison = tuple[str, str, str]
NO_COMPARISON = ("", "", "")


def trace_of(
    event: str, error: BaseException, suite: str, module: str, compared: Comparison = NO_COMPARISON, pack: str = ""
) -> Frame:
    """Return a failure as a frame, seen from the suite.

    `compared` is the last comparison that pytest saw fail, `pack` the folder of what suites share.
    """
    places = list(_places(error.__traceback__))
    ours = [(frame, line) for frame, line in places if frame.f_code.co_filename == suite]
    theirs = _lines_in(module, places) or _lines_in(module, _places(_stop_inside(error)))
    frame, suite_line = _telling(ours, places, module, error)
    op, left, right = compared if isinstance(error, AssertionError) and compared[0] else _unittest_comparison(places)
    return Frame(
        event,
        kind=name_of(error),
        text=_text(error),
        line=theirs[-1] if theirs else _syntax_line(error, module),
        suite_line=suite_line,
        op=op,
        left=left,
        right=right,
        names=_names(frame),
        unread=not theirs and _syntax_line(error, module) is not None,
        ours=bool(pack) and any(_is_below(kind, pack) for kind in _kept_mro(type(error))),
    )


def kind_of(event: str, error: BaseException) -> Frame:
    """All that is told of a failure which nobody will read: its kind, and the words that `is_timeout` goes by."""
    kind = name_of(error)
    return Frame(event, kind=kind, text=_text(error) if kind == TIMEOUT_KIND else "")


def _places(tb: TracebackType | None) -> Generator[tuple[FrameType, int]]:
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def _lines_in(file: str, places: Iterable[tuple[FrameType, int]]) -> list[int]:
    return [line for frame, line in places if frame.f_code.co_filename == file]


def _stop_inside(error: BaseException) -> TracebackType | None:
    """PEP 479: a StopIteration inside a generator comes out as a RuntimeError, which does not always say from where."""
    cause = error.__cause__ if type(error) is RuntimeError else None
    return cause.__traceback__ if isinstance(cause, StopIteration | StopAsyncIteration) else None


def _telling(
    ours: list[tuple[FrameType, int]], places: list[tuple[FrameType, int]], module: str, error: BaseException
) -> tuple[FrameType | None, int | None]:
    """The place in the suite that a learner should look at.

    Where the suite itself raised, or unittest for it, that very line; otherwise the line of the test that called the
    learner's code, and not a callback further in.  What a callback raised and the learner's code let through is told
    of by that line as well, unless it is an objection of the callback's own.  Of a helper of the suite only its
    objections are told: what else goes wrong in it is shown where the test called it.
    """
    if not ours:
        return None, None
    last = places.index(ours[-1])
    came_through = bool(_lines_in(module, places[:last])) and not isinstance(error, AssertionError)
    is_ours = all(_is_unittest(frame) for frame, _ in places[last + 1 :])
    chosen = ours[-1] if is_ours and not came_through else ours[0]
    if isinstance(error, AssertionError) or _is_in_test(chosen[0]):
        return chosen
    return next((place for place in reversed(ours) if _is_in_test(place[0])), chosen)


def _is_in_test(frame: FrameType) -> bool:
    """Whether a frame of the suite belongs to a test, and not to one of its helpers."""
    return any(part.startswith("test") for part in frame.f_code.co_qualname.split("."))


def _is_unittest(frame: FrameType) -> bool:
    return frame.f_globals.get("__name__") == "unittest.case"


def _unittest_comparison(places: list[tuple[FrameType, int]]) -> tuple[str, str, str]:
    """Return the operator and the two values of an `assertEqual(first, second)`, from unittest's own frame."""
    for frame, _ in places:
        code = frame.f_code
        if _is_unittest(frame) and code.co_name in _UNITTEST:
            op, first, second = _UNITTEST[code.co_name]
            return op, show(frame.f_locals.get(first)), show(frame.f_locals.get(second))
    return "", "", ""


_UNITTEST = {
    "assertEqual": ("==", "first", "second"),
    "assertNotEqual": ("!=", "first", "second"),
    "assertSequenceEqual": ("==", "seq1", "seq2"),
    "assertDictEqual": ("==", "d1", "d2"),
    "assertSetEqual": ("==", "set1", "set2"),
    "assertMultiLineEqual": ("==", "first", "second"),
    "assertIs": ("is", "expr1", "expr2"),
    "assertIsNot": ("is not", "expr1", "expr2"),
    "assertIn": ("in", "member", "container"),
    "assertNotIn": ("not in", "member", "container"),
    "assertGreater": (">", "a", "b"),
    "assertGreaterEqual": (">=", "a", "b"),
    "assertLess": ("<", "a", "b"),
    "assertLessEqual": ("<=", "a", "b"),
    "assertAlmostEqual": ("==", "first", "second"),
}


def _syntax_line(error: BaseException, module: str) -> int | None:
    """A SyntaxError that only the compiler finds (`return` outside a function, say) has no frame in the file."""
    line = error.lineno if isinstance(error, SyntaxError) and error.filename == module else None
    return line if type(line) is int and 0 <= line <= _LAST_LINE else None


#: More lines than a file has; whoever raises a SyntaxError by hand may say anything.
_LAST_LINE = 2**20


def show(value: object) -> str:
    """`repr(value)`, whatever the value does about it."""
    try:
        return _cut(_plain_text(repr(value)), VALUE)
    except BaseException as error:  # noqa: BLE001 - learner code runs here
        return f"<{name_of(value)} object whose repr() raised {name_of(error)}>"


#: A class may say anything when it is asked for its name; this is what Python itself keeps.
_kept_name = type.__dict__["__name__"].__get__
_kept_mro = type.__dict__["__mro__"].__get__
_kept_module = type.__dict__["__module__"].__get__


def _is_below(kind: type, folder: str) -> bool:
    """Whether a class comes from a module in this folder; a class without a module, or of a strange one, does not."""
    try:
        file = getattr(sys.modules.get(_kept_module(kind)), "__file__", None)
        return type(file) is str and file.startswith(f"{folder}/")
    except BaseException:  # noqa: BLE001 - learner code runs here
        return False


def name_of(value: object) -> str:
    """The name of a value's class, whatever the class says of itself."""
    try:
        return " ".join(_plain_text(_kept_name(type(value))).split())
    except BaseException:  # noqa: BLE001 - learner code runs here
        return "a class without a name"


def _plain_text(text: str) -> str:
    """Of a text that is of a class of its own, what Python itself keeps."""
    return str.__str__(text)


def _text(error: BaseException) -> str:
    try:
        if name_of(error) == "FixtureLookupError" and (name := getattr(error, "argname", "")):
            return cut_text(
                f"no fixture is called {_plain_text(name)!r} (neither the suite nor a conftest.py defines it)"
            )
        return cut_text(_plain_text(str(error)))
    except BaseException as other:  # noqa: BLE001 - learner code runs here
        return f"<its str() raised {name_of(other)}>"


def cut_text(text: str) -> str:
    """As much of a text as is worth sending."""
    return _cut(text, TEXT)


def _cut(text: str, limit: int) -> str:
    return text if len(text) <= limit else f"{text[:limit]}… ({len(text)} characters)"


#: How deep and how long a variable may be to be shown.
_DEEPEST, _LONGEST = 3, 50


def _names(frame: FrameType | None) -> dict[str, str]:
    """The plain variables of the test at the moment of the failure."""
    if frame is None or frame.f_code.co_name == "<module>":
        return {}
    named = {name: value for name, value in frame.f_locals.items() if name.isidentifier()}
    shown = {name: _cut(show(value), NAME) for name, value in named.items() if _is_plain(value)}
    shown |= {name: _kept_name(value) for name, value in named.items() if _is_exception(value)}
    return dict(list(shown.items())[:12])


def _is_exception(value: object) -> bool:
    """Whether it is a class of exceptions, of the usual kind."""
    return type(value) is type and issubclass(value, BaseException)


def _is_plain(value: object, depth: int = 0) -> bool:
    if type(value) in _PLAIN:
        return True
    if type(value) in (list, tuple, set, frozenset) and depth < _DEEPEST:
        return len(value) <= _LONGEST and all(_is_plain(item, depth + 1) for item in value)  # type: ignore[arg-type, attr-defined]
    if type(value) is dict and depth < _DEEPEST:
        return len(value) <= _LONGEST and all(_is_plain(item, depth + 1) for pair in value.items() for item in pair)
    return False
