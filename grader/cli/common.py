"""Shared parts of the verbs: common arguments, finding the pack, starting a grader."""

import argparse
import contextlib
import os
import re
import secrets
import shlex
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from grader.engine.pool import Pool
from grader.errors import GraderError, UnknownExercise
from grader.grading.grade import Grader
from grader.isolation import confine
from grader.model import Isolation
from grader.pack import assignment, catalogue
from grader.pack.catalogue import Catalogue


def pack_argument(parser: argparse.ArgumentParser) -> None:
    """--exercises."""
    parser.add_argument(
        "--exercises", type=path, metavar="DIR", help="the exercise pack (default: the nearest folder called exercises)"
    )


def exercise_argument(parser: argparse.ArgumentParser) -> None:
    """EXERCISE, which may be left out."""
    parser.add_argument(
        "wanted",
        nargs="?",
        metavar="EXERCISE",
        help="a name or a part of it, a number of the list, a path, or a track (default: what was edited last)",
    )


def problems_argument(parser: argparse.ArgumentParser) -> None:
    """--problems."""
    parser.add_argument(
        "--problems", action="store_true", help="add each failure as a line FILE:LINE: error: TEXT, for editors"
    )


def selection_arguments(parser: argparse.ArgumentParser) -> None:
    """--only and --assignment."""
    parser.add_argument(
        "--only", nargs="+", default=[], metavar="ID", help="only these exercises count: ids, slugs or tracks"
    )
    parser.add_argument(
        "--assignment", type=path, metavar="FILE", help="a TOML file: which exercises count here, and for how much"
    )


def trial_argument(parser: argparse.ArgumentParser) -> None:
    """--without-broken-tests."""
    parser.add_argument(
        "--without-broken-tests",
        action="store_true",
        help="leave tests out that fail whatever a student writes; the reports say so",
    )


def select(pack: Catalogue, arguments: argparse.Namespace) -> Catalogue:
    """Return the pack in which only what --assignment and --only ask for counts.  Raises `GraderError`."""
    asked = assignment.select(pack, arguments.assignment) if arguments.assignment else pack
    try:
        return asked.select(arguments.only) if arguments.only else asked
    except UnknownExercise as error:
        near = error.near[0] if error.near else ""
        raise GraderError(str(error), remedy=f"--only {near}" if near else "grader list") from error


def path(text: str) -> Path:
    """A path from the command line; an empty one is a variable that was not set, and no wish for the folder here."""
    if not text.strip():
        raise argparse.ArgumentTypeError("the path is empty: is a variable of the shell not set?")
    return Path(text)


def screen_arguments(parser: argparse.ArgumentParser) -> None:
    """--color and --lang."""
    parser.add_argument("--color", choices=("auto", "always", "never"), default="auto", help="colours in the terminal")
    parser.add_argument("--lang", choices=catalogue.LANGUAGES, help="the language to speak (default: the locale's)")


def run_arguments(parser: argparse.ArgumentParser) -> None:
    """--isolation and --seed."""
    parser.add_argument("--isolation", metavar="LEVEL", help=f"how to confine attempts: {', '.join(confine.LEVELS)}")
    parser.add_argument("--seed", type=seed, metavar="N", help="the seed of the suites' inputs")


def seed(text: str) -> int:
    """A seed from the command line: what fits 63 bits."""
    number = int(text)
    if not 0 <= number < 2**63:
        raise argparse.ArgumentTypeError(f"{text} is not between 0 and 2**63 - 1")
    return number


def find_pack(given: Path | None) -> Path:
    """The folder of the pack: what was asked for, else `exercises` here or above.  Raises `GraderError`."""
    if given is not None:
        return given
    here = Path.cwd()
    for folder in (here, *here.parents):
        if (folder / "exercises").is_dir():
            return folder / "exercises"
    raise GraderError(
        "there is no folder called exercises here or above",
        remedy="add --exercises DIR",
        korean="여기에도, 위쪽 폴더에도 exercises 폴더가 없습니다",
    )


def load_pack(arguments: argparse.Namespace) -> Catalogue:
    """The catalogue that the arguments ask for."""
    return catalogue.load(find_pack(arguments.exercises))


def language(arguments: argparse.Namespace) -> str:
    """--lang, else the locale, else English."""
    return str(arguments.lang) if arguments.lang else locale_language()


def locale_language() -> str:
    """Korean where the locale says so, else English."""
    locale = next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "")
    return "ko" if locale.lower().startswith("ko") else "en"


def command(verb: str, exercise: str = "", pack: Catalogue | None = None) -> str:
    """How to type a verb for this pack: with make where the learner came by make, and make finds the pack."""
    option = _option(pack.root) if pack else ""
    if "FLOWKATA_MAKE" in os.environ and not option:
        return f"make {verb} EX={exercise}" if exercise else f"make {verb}"
    return " ".join(part for part in (program(), verb, exercise, option) if part)


def program() -> str:
    """How to type our own name: as it was typed, unless a shell finds it without its folder."""
    started = Path(sys.argv[0])
    if started.name == "__main__.py" and started.parent.name == "grader" and not shutil.which("grader"):
        return "python -m grader"
    is_ours = started.name == "grader" and sys.argv[0] != "grader" and not shutil.which("grader")
    return shlex.quote(os.path.relpath(started)) if is_ours else "grader"


def _option(root: Path) -> str:
    """The --exercises that leads to a pack from here; nothing for the pack that is found without."""
    with contextlib.suppress(GraderError):
        if find_pack(None).resolve() == root:
            return ""
    return f"--exercises {shlex.quote(min(str(root), os.path.relpath(root), key=len))}"


#: The verbs that a remedy may name and that work on a pack; make has a target for each.
_WITH_PACK = "check|watch|list|next|hint|reset|solution|verify"


def remedy_as_typed(remedy: str, option: str = "") -> str:
    """A remedy as it is typed: with the option for the pack, or by make where the learner came by make."""
    takes_it = rf"grader ({_WITH_PACK})\b(?!.*--(exercises|help)).*"
    if option and re.fullmatch(takes_it, remedy):
        remedy = f"{remedy} {option}"
    if "FLOWKATA_MAKE" not in os.environ or option:
        return re.sub(r"^grader\b", lambda _: program(), remedy)
    flag = re.fullmatch(r"add (--[a-z]+(?: [A-Z]+)?)", remedy)
    if flag:
        return f"add ARGS='{flag[1]}'"
    words = re.fullmatch(rf"grader ({_WITH_PACK})(?: ([\w/]+))?((?: --[a-z]+(?: [\w/-]+)?)*)", remedy)
    if words:
        return command(words[1], words[2] or "") + (f" ARGS='{words[3].strip()}'" if words[3] else "")
    return re.sub(r"^grader\b", ".venv/bin/grader", remedy)


def draw_seed() -> int:
    """A seed that no learner can know beforehand, nor find by trying; any reader of JSON holds 53 bits."""
    return secrets.randbelow(2**53)


def refuse_no_worker(jobs: int) -> None:
    """--jobs is at least 1.  Raises `GraderError`."""
    if jobs < 1:
        raise GraderError(f"--jobs {jobs}: at least one worker is needed", remedy="--jobs 1")


def cores() -> int:
    """The processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@contextlib.contextmanager
def grader_for(
    pack: Catalogue,
    *,
    level: str,
    seed: int,
    workers: int,
    isolation: Isolation | None = None,
    many: bool = False,
    decoys: bool = False,
) -> Iterator[Grader]:
    """A grader with its pool.

    `isolation` is what was probed, where that matters; `many` attempts are to come; `decoys` are for marks that count.
    """
    with Pool(workers, root=pack.root, level=level, rehearsed=many) as pool:
        found = isolation or Isolation(level=level)
        yield Grader(catalogue=pack, pool=pool, seed=seed, isolation=found, decoys=decoys)
