"""A suite that is nowhere on the disk: compiled by the worker, it is imported from memory.

Where decoys are, the suite's text would tell which tests they are.  A module can read what lies beside it, and memory
only by ways that are looked out for.
"""

import importlib.abc
import importlib.util
import marshal
import sys
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import CodeType, ModuleType

#: Bytes before the code in a file of compiled Python, see PEP 552.
_HEADER = 16


class _Finder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Finds one module, once: whoever asks again is told where it has always been."""

    def __init__(self, path: Path, code: CodeType) -> None:
        self._path = path
        self._code: CodeType | None = code

    def find_spec(self, fullname: str, _path: object = None, _target: ModuleType | None = None) -> ModuleSpec | None:
        """The suite's own name is the only one that is known here."""
        if fullname != self._path.stem or self._code is None:
            return None
        return importlib.util.spec_from_file_location(fullname, self._path, loader=self)

    def exec_module(self, module: ModuleType) -> None:
        """Run it, and forget it."""
        code, self._code = self._code, None
        if code is not None:
            exec(code, vars(module))  # noqa: S102 - the suite is the pack's


def offer(path: Path, compiled: bytes) -> None:
    """Let the module that lies at `path` be imported from what pytest compiled of it."""
    sys.meta_path.insert(0, _Finder(path, marshal.loads(compiled[_HEADER:])))  # noqa: S302 - the worker's own
