"""Importing a compiled suite from memory, so that its text does not lie beside the learner's module.

Where decoys are, the suite's text would tell which tests they are.  A module can read what lies beside it, and memory
only by ways that are looked out for.
"""

import importlib.util
import itertools
import sys
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, SourcelessFileLoader
from pathlib import Path
from types import CodeType, ModuleType


class _Loader(SourcelessFileLoader):
    """Loads compiled Python that it was given instead of a file's."""

    def __init__(self, name: str, path: Path, compiled: bytes) -> None:
        super().__init__(name, str(path))
        self._compiled = compiled

    def get_data(self, path: str) -> bytes:  # noqa: ARG002 - there is one file only
        """Return the compiled code."""
        return self._compiled

    def get_code(self, fullname: str) -> CodeType | None:
        """The code, which is then forgotten: nobody else needs it."""
        code = super().get_code(fullname)
        self._compiled = b""
        return code


class _Finder(MetaPathFinder):
    """Finds one module."""

    def __init__(self, path: Path, compiled: bytes) -> None:
        self._path = path
        self._name = _name_of(path)
        self._loader = _Loader(self._name, path, compiled)

    def find_spec(self, fullname: str, _path: object = None, _target: ModuleType | None = None) -> ModuleSpec | None:
        """The suite's own name is the only one that is known here."""
        if fullname != self._name:
            return None
        return importlib.util.spec_from_file_location(fullname, self._path, loader=self._loader)


def _name_of(path: Path) -> str:
    """Return the name under which pytest imports a suite, which may lie in a package, or in one inside of another."""
    folders = itertools.takewhile(_is_package, path.parents)
    return ".".join([*reversed([folder.name for folder in folders]), path.stem])


def _is_package(folder: Path) -> bool:
    return folder.name.isidentifier() and (folder / "__init__.py").is_file()


def make_importable(path: Path, compiled: bytes) -> None:
    """Let the module that lies at `path` be imported from what pytest compiled of it."""
    sys.meta_path.insert(0, _Finder(path, compiled))
