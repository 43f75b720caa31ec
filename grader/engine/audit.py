"""What a module reaches for while it runs, under names that do not stand in it.

The policy reads a module's names; one that is put together shows only when it is used.  PEP 578: Python tells audit
hooks of it, and no code can take a hook away again.  What is heard is told at once, before the code goes on.
"""

import sys
import types
from collections.abc import Callable

from grader.engine import guard

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
}
#: What code is called that was made from a text.
_MADE = "<string>"


def listen(path: str, module: bytes, say: Callable[[str], None]) -> None:
    """Tell of each such name once, as soon as the module uses it: the file at `path`, whose text is `module`."""
    frame_of, told, busy = sys._getframe, set[str](), list[bool]()  # noqa: SLF001 - the one way to see who asks

    def hook(event: str, values: tuple[object, ...]) -> None:
        name = _CALLED.get(event) or (values[1] if event in _TAKEN and values[1] in _ATTRIBUTES else None)
        if busy or not isinstance(name, str):
            return
        busy.append(True)  # to look at a frame is such an event itself
        try:
            asker = frame_of(1).f_code.co_filename
        finally:
            busy.clear()
        if event == "object.__setattr__" and name == "__code__" and asker != _TYPES:
            guard.was_replaced()
        if asker in {path, _MADE} and name not in told and name.encode() not in module:
            told.add(name)
            say(name)

    sys.addaudithook(hook)
