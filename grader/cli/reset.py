"""Put the untouched stub of an exercise back; your own file is kept as a backup."""

import argparse
import contextlib
import os
import shutil
import sys
from datetime import datetime
from pathlib import Path

from grader.cli import common, learner, progress, wanted
from grader.cli.screen import Screen
from grader.errors import GraderError
from grader.files import read_file, write_atomically
from grader.model import Exercise
from grader.pack.catalogue import Catalogue
from grader.sanitize import quote_for_shell


def arguments(parser: argparse.ArgumentParser) -> None:
    """The verb's command line."""
    common.exercise_argument(parser)
    parser.add_argument("--yes", action="store_true", help="do not ask")
    common.pack_argument(parser)
    common.screen_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """0 when the stub is there afterwards, 1 when the answer was no."""
    pack = common.load_pack(arguments)
    screen = Screen.of(arguments)
    exercise = wanted.find(pack, arguments.wanted)
    typed = learner.display_path(pack.module_path(exercise))
    if not os.path.lexists(pack.module_path(exercise)):
        put_back(pack, exercise)
        screen.say("reset_restored", file=typed)
        return 0
    if is_stub(pack, exercise):
        screen.say("reset_same", file=typed)
        return 0
    planned = learner.display_path(backup_path(pack, exercise))
    if not arguments.yes and not _agreed(screen.words("reset_ask", exercise=exercise.slug, backup=planned), exercise):
        screen.say("reset_kept")
        return 1
    backup = put_back(pack, exercise)
    screen.say("reset_done", file=typed, backup=learner.display_path(backup) if backup else "")
    return 0


def is_stub(pack: Catalogue, exercise: Exercise) -> bool:
    """Whether there is nothing to put back.  Raises `GraderError` where nobody knows the stub."""
    path = pack.module_path(exercise)
    if not pack.knows_stub(exercise):
        typed = learner.display_path(path)
        raise GraderError(
            f"{exercise.slug}: this pack keeps no stubs, so nobody knows what {typed} was at first",
            remedy=f"git checkout -- {quote_for_shell(typed)}",
            korean=f"이 팩에는 처음 상태의 파일이 없어 {typed}를 되돌릴 수 없습니다",
        )
    return not _is_no_file(path) and read_file(path) == exercise.stub


def _is_no_file(path: Path) -> bool:
    """Whether a folder, a link or something else that is never read lies in the place of a file."""
    return path.is_symlink() or (path.exists() and not path.is_file())


def put_back(pack: Catalogue, exercise: Exercise) -> Path | None:
    """Put the stub back and forget which hints were shown; the backup of the learner's file, None without a file.

    Raises `GraderError` where nobody knows the stub.
    """
    path, backup = pack.module_path(exercise), None
    if os.path.lexists(path) and not is_stub(pack, exercise):
        backup = backup_path(pack, exercise)
        _keep(path, backup)
    write_atomically(path, exercise.stub)
    learner.forget_hints(pack, exercise)
    return backup


def _keep(path: Path, backup: Path) -> None:
    """Copy a file; move away what is none."""
    if _is_no_file(path):
        backup.parent.mkdir(parents=True, exist_ok=True)
        shutil.move(path, backup)
    else:
        write_atomically(backup, read_file(path))


def backup_path(pack: Catalogue, exercise: Exercise) -> Path:
    """A name that no earlier backup has."""
    stem = f"{exercise.slug}-{datetime.now().astimezone():%Y%m%d-%H%M%S}"
    names = [stem, *(f"{stem}-{number}" for number in range(2, 100))]
    folder = progress.home(pack.root) / "backups"
    return next(path for name in names if not os.path.lexists(path := folder / f"{name}.py"))


def _agreed(question: str, exercise: Exercise) -> bool:
    if not sys.stdin.isatty():
        raise GraderError(
            "there is nobody to ask: this is no terminal",
            remedy=f"grader reset {exercise.slug} --yes",
            korean="터미널이 아니어서 물어볼 수 없습니다",
        )
    with contextlib.suppress(EOFError):
        return input(question).strip().lower() in {"y", "yes", "ㅛ", "네", "예"}
    return False
