"""Copy the repository as learners get it, or as their workflows may read it: without solutions and history.

The copy for learners is what a template repository is made from: the exercises as they were handed out, the grader, the
Makefile, and of the calibration only what `check` shows.  The copy for graders has the whole calibration, which forged
results are found by, and what continuous integration runs.
"""

import argparse
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

from grader import wire
from grader.cli import common
from grader.errors import GraderError
from grader.pack.catalogue import CALIBRATION, Catalogue
from grader.pack.exercises import STUBS
from grader.sanitize import quote_for_shell

#: What editors and `make help` read.
_TOOLS = (".ci/help.txt", ".ci/help.ko.txt", ".vscode/tasks.json", ".devcontainer/devcontainer.json")
#: The files at the repository's root that learners need as they are.
_ROOT = ("Makefile", "pyproject.toml", "LICENSE", ".gitignore", ".editorconfig", ".ci/venv", *_TOOLS)
#: Folders whose files are laid at the root of the copy, instead of what stands there.
_INSTEAD = {"learners": Path(".ci/learners"), "graders": Path(".ci/graders")}
#: A file in such a folder that lists what else is copied, a path below the repository's root on each line.
_PATHS = ".paths"
#: What files in that folder hold where the repository and the commit to grade with are to stand.
_REPOSITORY, _COMMIT = b"OWNER/REPOSITORY", b"COMMIT"


def arguments(parser: argparse.ArgumentParser) -> None:
    """The verb's command line."""
    parser.add_argument("folder", type=common.path, metavar="DIR", help="the folder to make; it must be new or empty")
    parser.add_argument(
        "--for", choices=tuple(_INSTEAD), default="learners", dest="readers", help="who reads it (default: learners)"
    )
    parser.add_argument(
        "--grade-with",
        type=_grade_with,
        metavar="OWNER/REPOSITORY@COMMIT",
        help="add the workflow that grades every push with the suites of this repository at this commit",
    )
    common.pack_argument(parser)


def run(arguments: argparse.Namespace) -> int:
    """0 when the copy was made."""
    pack = common.load_pack(arguments)
    root = pack.root.parent
    _refuse_other_repositories(root)
    _refuse_full_folders(arguments.folder)
    _refuse_the_pack_itself(arguments.folder, pack.root)
    files = dict(_project(root))
    files |= _exercises(pack, is_whole=arguments.readers == "graders")
    files |= _instead(root, _INSTEAD[arguments.readers], arguments.grade_with)
    for name, data in files.items():
        place = arguments.folder / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(data)
    print(f"{len(files)} files in {arguments.folder}; try it: cd {shlex.quote(str(arguments.folder))} && make check")
    return 0


def _grade_with(text: str) -> tuple[str, str]:
    """OWNER/REPOSITORY@COMMIT from the command line, in which only a whole commit cannot be moved later."""
    found = re.fullmatch(r"([\w.-]+/[\w.-]+)@([0-9a-f]{40})", text)
    if found is None:
        raise argparse.ArgumentTypeError(f"{text!r} is not OWNER/REPOSITORY@ and a commit in 40 hexadecimal digits")
    return found[1], found[2]


def _refuse_other_repositories(root: Path) -> None:
    """Raises `GraderError` where learners' own README and the grader do not lie beside the pack."""
    missing = [name for name in (*_ROOT, "grader", *map(str, _INSTEAD.values())) if not (root / name).exists()]
    if missing:
        raise GraderError(
            f"{root}: there is no {missing[0]} in it, so this is no copy of the whole repository",
            remedy="run it in a clone of flowkata",
        )


def _refuse_full_folders(folder: Path) -> None:
    """Raises `GraderError` where something could be overwritten or mixed with the copy."""
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise GraderError(f"{folder}: this is no folder", remedy=f"grader release {_typed(folder)}-2")
    if folder.is_dir() and any(folder.iterdir()):
        raise GraderError(f"{folder}: the folder is not empty", remedy=f"grader release {_typed(folder)}-2")


def _refuse_the_pack_itself(folder: Path, pack: Path) -> None:
    """Raises `GraderError` where the copy would become a part of the exercises."""
    if folder.resolve().is_relative_to(pack):
        raise GraderError(f"{folder}: this lies among the exercises", remedy=f"grader release ../{_typed(folder.name)}")


def _typed(folder: Path | str) -> str:
    return quote_for_shell(str(folder))


def _project(root: Path) -> Iterator[tuple[str, bytes]]:
    """Yield the files of the project's own that every reader needs."""
    yield from ((name, (root / name).read_bytes()) for name in _ROOT)
    yield from _tree(root / "grader", "grader")


def _exercises(pack: Catalogue, *, is_whole: bool) -> Iterator[tuple[str, bytes]]:
    """Yield the pack's files; every module is the stub, whatever somebody has made of it here.

    `is_whole` asks for the whole calibration.
    """
    modules = {pack.module_path(exercise): exercise.stub for exercise in pack.exercises}
    for name, data in _tree(pack.root, pack.root.name):
        yield name, modules.get(pack.root.parent / name, data)
    if pack.calibration.exercises:
        kept = pack.calibration if is_whole else wire.keep_for_learners(pack.calibration)
        yield f"{pack.root.name}/{CALIBRATION}", wire.encode(kept)


def _instead(root: Path, folder: Path, grade_with: tuple[str, str] | None) -> Iterator[tuple[str, bytes]]:
    """Yield the readers' own files; those that name who grades are left out where nobody was named."""
    for name, data in _tree(root / folder, ".", hidden=True):
        if name == _PATHS:
            for path in data.decode().split():
                yield from _tree(root / path, path, hidden=True)
        elif _REPOSITORY not in data:
            yield name, data
        elif grade_with is not None:
            repository, commit = (word.encode() for word in grade_with)
            yield name, data.replace(_REPOSITORY, repository).replace(_COMMIT, commit)


def _tree(folder: Path, name: str, *, hidden: bool = False) -> Iterator[tuple[str, bytes]]:
    """Yield a file, or the regular ones below a folder, by their paths in the copy.

    Of hidden ones only the stubs, unless `hidden`.
    """
    if folder.is_file():
        yield name, folder.read_bytes()
    for path in sorted(folder.rglob("*")):
        parts = path.relative_to(folder).parts
        is_left_out = not hidden and any(part.startswith(".") and part != STUBS for part in parts)
        if path.is_file() and not path.is_symlink() and not is_left_out and "__pycache__" not in parts:
            yield (Path(name) / path.relative_to(folder)).as_posix(), path.read_bytes()
