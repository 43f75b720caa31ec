"""Put the untouched stub of an exercise back; your own file is kept as a backup."""

import argparse
import contextlib
import sys
from datetime import datetime
from pathlib import Path

from grader.cli import common, learner, progress
from grader.cli.screen import Screen
from grader.errors import GraderError
from grader.files import write_atomically


def arguments(parser: argparse.ArgumentParser) -> None:
    """The verb's command line."""
    parser.add_argument("wanted", metavar="EXERCISE", help="an id, a slug, or the start of one")
    parser.add_argument("--yes", action="store_true", help="do not ask")
    common.pack_argument(parser)
    common.screen_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """0 when the stub is there afterwards, 1 when the answer was no."""
    pack = common.load_pack(arguments)
    screen = Screen.of(arguments)
    exercise = pack.find(arguments.wanted)
    path = pack.module_path(exercise)
    if not path.exists():
        write_atomically(path, exercise.stub)
        screen.say("reset_restored", file=learner.display_path(path))
        return 0
    mine, typed = path.read_bytes(), learner.display_path(path)
    if not pack.knows_stub(exercise):
        raise GraderError(
            f"{exercise.slug}: this pack keeps no stubs, so nobody knows what {typed} was at first",
            remedy=f"git checkout -- {typed}",
            korean=f"이 팩에는 처음 상태의 파일이 없어 {typed}를 되돌릴 수 없습니다",
        )
    if mine == exercise.stub:
        screen.say("reset_same", file=learner.display_path(path))
        return 0
    backup = _backup_path(progress.home(pack.root), exercise.slug)
    if not arguments.yes and not _agreed(
        screen.words("reset_ask", exercise=exercise.slug, backup=learner.display_path(backup))
    ):
        screen.say("reset_kept")
        return 1
    write_atomically(backup, mine)
    write_atomically(path, exercise.stub)
    screen.say("reset_done", file=learner.display_path(path), backup=learner.display_path(backup))
    return 0


def _backup_path(home: Path, slug: str) -> Path:
    """A name that no earlier backup has."""
    stem = f"{slug}-{datetime.now().astimezone():%Y%m%d-%H%M%S}"
    names = [stem, *(f"{stem}-{number}" for number in range(2, 100))]
    return next(path for name in names if not (path := home / "backups" / f"{name}.py").exists())


def _agreed(question: str) -> bool:
    if not sys.stdin.isatty():
        raise GraderError(
            "there is nobody to ask: this is no terminal",
            remedy="add --yes",
            korean="터미널이 아니어서 물어볼 수 없습니다",
        )
    with contextlib.suppress(EOFError):
        return input(question).strip().lower() in {"y", "yes", "ㅛ", "네", "예"}
    return False
