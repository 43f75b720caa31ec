"""An audit hook that notes the parts of Python that a module uses while it runs.

The policy reads a module's names; one that is put together, or comes with others, shows only when it is used.  PEP 578:
Python tells audit hooks of it, and no code can take a hook away again.  What is heard is told at once, before the code
goes on; `findings` leaves out what stands in the text anyway.
"""

import dis
import functools
import inspect
import os
import string
import sys
import traceback
import types
from _thread import get_ident
from collections.abc import Callable, Iterable
from typing import Any

from grader.inside import guard, marks

#: Attributes that lead from an object to the code and the frames behind it, as far as Python tells of them.
_ATTRIBUTES = set(
    "__code__ __defaults__ __kwdefaults__ f_code tb_frame gi_frame cr_frame ag_frame gi_code cr_code ag_code".split()
)
_TAKEN = {"object.__getattr__", "object.__setattr__", "object.__delattr__"}
#: The one place of the library where a function that is there already gets other code.
_TYPES = types.coroutine.__code__.co_filename
_CALLED = {
    "sys._getframe": "_getframe",
    "sys._current_frames": "_current_frames",
    "sys._current_exceptions": "_current_exceptions",
    "sys.settrace": "settrace",
    "sys.setprofile": "setprofile",
    "gc.get_objects": "get_objects",
    "gc.get_referrers": "get_referrers",
    "gc.get_referents": "get_referents",
    "code.__new__": "CodeType",
    "exec": "exec",
    "compile": "compile",
    "function.__new__": "FunctionType",
}
#: Events of what only reaches the machine, however it is called.
_MACHINE = ("open", "os.", "shutil.", "socket.", "subprocess.", "ctypes.", "mmap.", "fcntl.", "signal.", "resource.")
#: A library that gives the functions it has just made other names, and so other code that does the same.
_RENAMES_ITS_OWN = "/hypothesis/internal/reflection.py"
#: The names of code objects that were compiled from a text.
_MADE = "<string>"
#: Parts of the library that look up what they are told to: whoever called them is asked about, for any name or for one.
_MESSENGERS = {functools.__file__, string.__file__, dis.__file__}
_OF_FRAMES = {*_MESSENGERS, traceback.__file__, inspect.__file__}
#: The names of what asks most, for pytest, and of itself is never told: known without a look at its code.
_INSPECTS, _SYSTEMS = vars(inspect), vars(os)
_HELPERS = {each.__code__ for each in (marks.pass_by, marks.mark, marks.compared, marks.pick)}


def _name_of(event: str, values: tuple[object, ...]) -> str | None:
    """Return the name to report for an event; None for most events."""
    if event in _TAKEN:
        return str(values[1]) if values[1] in _ATTRIBUTES else None
    if event.startswith(_MACHINE):
        return None if event == "open" and _shows_a_line(*values[:2]) else event
    return event if event == marks.MADE else _CALLED.get(event)


def _shows_a_line(path: object, mode: object) -> bool:
    """Python reads the lines of a traceback itself, in whatever code an exception was dropped; the suite has none."""
    return mode in ("r", "rb") and type(path) is str and path.endswith(".py")


def _asker(frame: types.FrameType | None, messengers: set[str]) -> str:
    """The file of the code that asked, beyond those that only pass on."""
    while frame is not None and frame.f_code.co_filename in messengers:
        frame = frame.f_back
    return frame.f_code.co_filename if frame is not None else ""


def listen(
    module: str, suite: str, spaces: list[dict[str, object]], say: Callable[[str], None]
) -> Callable[[Iterable[int]], bool]:
    """Tell of each such name once, as soon as the module at the path `module` uses it.

    The answer tells whether marks were made by the code of the suite at its path, run in one of these namespaces.
    """
    frame_of, told, made, busy = sys._getframe, set[str](), set[int](), set[int]()  # noqa: SLF001 - to see who asks

    def hear(name: str, event: str, values: tuple[Any, ...], frame: types.FrameType) -> None:
        if name == marks.MADE:
            made.update(values if _is_of_suite(frame, suite, spaces) else ())
            return
        is_set = event == "object.__setattr__" and name == "__code__"
        if not is_set and name != "_getframe" and (frame.f_globals is _INSPECTS or frame.f_globals is _SYSTEMS):
            return
        asker = _asker(frame, _OF_FRAMES if name == "_getframe" else _MESSENGERS)
        if is_set and asker != _TYPES and not asker.endswith(_RENAMES_ITS_OWN):
            guard.note_replaced_code()
        if asker in {module, _MADE} and name not in told:
            told.add(name)
            say(name)

    def hook(event: str, values: tuple[Any, ...]) -> None:
        # One for all: each costs time at every event there is, and to look at a frame is one itself.
        name = _name_of(event, values)
        if name is None or (thread := get_ident()) in busy:
            return
        busy.add(thread)
        try:
            hear(name, event, values, frame_of(1))
        finally:
            busy.discard(thread)

    sys.addaudithook(hook)
    return made.issuperset


def _is_of_suite(helper: types.FrameType, suite: str, spaces: list[dict[str, object]]) -> bool:
    """Whether it was the suite's code that called the helper, which stands at this frame."""
    test = helper.f_back
    if test is None or helper.f_code not in _HELPERS or test.f_code.co_filename != suite:
        return False
    return any(test.f_globals is each for each in spaces)
