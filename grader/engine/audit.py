"""What a module reaches for while it runs, whether its text shows it or not.

The policy reads a module's names; one that is put together, or comes with others, shows only when it is used.  PEP 578:
Python tells audit hooks of it, and no code can take a hook away again.  What is heard is told at once, before the code
goes on; `findings` leaves out what stands in the text anyway.
"""

import dis
import functools
import inspect
import string
import sys
import traceback
import types
from _thread import get_ident
from collections.abc import Callable, Iterable

from grader.engine import guard, marks

#: Attributes that lead from an object to the code and the frames behind it, as far as Python tells of them.
_ATTRIBUTES = set(
    "__code__ __defaults__ __kwdefaults__ tb_frame gi_frame cr_frame ag_frame gi_code cr_code ag_code".split()
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
#: What code is called that was made from a text.
_MADE = "<string>"
#: Parts of the library that look up what they are told to: whoever called them is asked about, for any name or for one.
_MESSENGERS = {functools.__file__, string.__file__, dis.__file__}
_OF_FRAMES = {*_MESSENGERS, traceback.__file__, inspect.__file__}


def _name_of(event: str, values: tuple[object, ...]) -> str | None:
    """What is to be told of an event; None for most."""
    if event.startswith(_MACHINE):
        return None if event == "open" and _shows_a_line(*values[:2]) else event
    name = _CALLED.get(event) or (values[1] if event in _TAKEN and values[1] in _ATTRIBUTES else None)
    return name if isinstance(name, str) else None


def _shows_a_line(path: object, mode: object) -> bool:
    """Python reads the lines of a traceback itself, in whatever code an exception was dropped; the suite has none."""
    return mode in ("r", "rb") and type(path) is str and path.endswith(".py")


def _asker(frame: types.FrameType | None, messengers: set[str]) -> str:
    """The file of the code that asked, beyond those that only pass on."""
    while frame is not None and frame.f_code.co_filename in messengers:
        frame = frame.f_back
    return frame.f_code.co_filename if frame is not None else ""


def listen(path: str, say: Callable[[str], None]) -> None:
    """Tell of each such name once, as soon as the module uses it: the file at `path`."""
    frame_of, told, busy = sys._getframe, set[str](), set[int]()  # noqa: SLF001 - the one way to see who asks

    def hook(event: str, values: tuple[object, ...]) -> None:
        name = _name_of(event, values)
        if name is None or (thread := get_ident()) in busy:
            return
        busy.add(thread)  # to look at a frame is such an event itself
        try:
            asker = _asker(frame_of(1), _OF_FRAMES if name == "_getframe" else _MESSENGERS)
        finally:
            busy.discard(thread)
        if event == "object.__setattr__" and name == "__code__" and asker != _TYPES:
            guard.was_replaced()
        if asker in {path, _MADE} and name not in told:
            told.add(name)
            say(name)

    sys.addaudithook(hook)


def believe(path: str, spaces: list[dict[str, object]]) -> Callable[[Iterable[int]], bool]:
    """Tells whether marks were made by the code of the suite at `path`, run in one of these namespaces."""
    frame_of, helpers = sys._getframe, {marks.enter.__code__, marks.mark.__code__}  # noqa: SLF001
    made = set[int]()

    def hook(event: str, values: tuple[int, ...]) -> None:
        if event != marks.MADE:
            return
        helper = frame_of(1)
        test = helper.f_back
        if helper.f_code in helpers and test is not None and test.f_code.co_filename == path:
            made.update(values if any(test.f_globals is each for each in spaces) else ())

    sys.addaudithook(hook)
    return lambda tokens: all(token < 0 or token in made for token in tokens)
