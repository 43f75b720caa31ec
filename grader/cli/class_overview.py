"""How `grade` read a class, told on stderr before anything is graded: what was recognised, and what was not."""

import shlex
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from grader.errors import GraderError
from grader.grading.earlier import EarlierReports
from grader.intake.classroom import Class, Entry
from grader.intake.names import is_other_archive
from grader.intake.places import is_nobodys, layouts
from grader.intake.submissions import Read
from grader.intake.wanted import nearest
from grader.model import Exercise
from grader.pack.catalogue import Catalogue
from grader.sanitize import sanitize_text

#: So many lines of one kind are told one by one.
_MOST = 10


def refuse_odd_folders(folder: Path, reports: Path, exercises: Sequence[Exercise], entries: Sequence[Entry]) -> None:
    """Refuse reports inside of the class, and one student's folder in the place of a class.  Raises `GraderError`."""
    if reports.resolve().is_relative_to(folder.resolve()):
        beside = shlex.quote(str(folder.parent / "reports"))
        raise GraderError(
            f"{reports}: the reports would lie inside of the class, and the next run would take them for a submission",
            remedy=f"grader grade {shlex.quote(str(folder))} --out {beside}",
        )
    parts = {"exercises", *(each.track for each in exercises), *(each.slug for each in exercises)}
    places = {place for each in exercises for place in layouts(each, slug_is_unique=True)}
    here = [place for place in places if (folder / place).is_file()]
    is_alone = len(entries) < 2  # noqa: PLR2004 - a folder beside modules: whoever has them keeps an older copy there
    if any("/" in place for place in here) or (here and (is_alone or {entry.id for entry in entries} <= parts)):
        raise GraderError(
            f"{folder}: this is the folder of one submission, and no class of them",
            remedy=f"grader score {shlex.quote(str(folder))}",
        )


def tell_class(room: Class, found: Sequence[tuple[Entry, Read]], exercises: Sequence[Exercise]) -> None:
    """Tell what was recognised of these exercises.

    Raises `GraderError` where there is no module of any of them in the whole class.
    """
    _say(_summary(found))
    _tell_ignored(room)
    empty = [(entry, read) for entry, read in found if not read.modules]
    for entry, read in empty[:_MOST]:
        _say(f"{shown(entry.id)}: {describe_unrecognised(read, exercises)}")
    if len(empty) > _MOST:
        _say(f"and {len(empty) - _MOST} more submissions without a module")
    if len(empty) == len(found) and not room.only:
        raise GraderError(
            f"{room.submissions}: {describe_unrecognised(_together(found), exercises)}",
            remedy=f"ls {shlex.quote(str(room.submissions))}: a module is called like its exercise, "
            f"such as {exercises[0].slug}.py",
        )


def _summary(found: Sequence[tuple[Entry, Read]]) -> str:
    kinds = Counter(_kind(entry) for entry, _ in found)
    modules = sum(read.modules for _, read in found)
    odd = sum(not each.declared for _, read in found for each in read.attempts if each.module is not None)
    told = ", ".join(f"{count} by {kind}" for kind, count in kinds.items())
    placed = f"; {odd} of them not where instructions say" if odd else ""
    return f"read {_number(len(found), 'submission')} ({told}) with {_number(modules, 'module')}{placed}"


def _kind(entry: Entry) -> str:
    if entry.files:
        return f"the names in {entry.platform}'s files"
    return "folder" if entry.path.is_dir() else "archive"


def _number(count: int, thing: str) -> str:
    return f"{count} {thing}" if count == 1 else f"{count} {thing}s"


def describe_unrecognised(read: Read, exercises: Sequence[Exercise]) -> str:
    """Return the words for a submission without any module, with the nearest names that it holds."""
    near = ", ".join(f"{shown(name)} for {slug}" for name, slug in nearest(read.names, exercises))
    of = f"of the {len(exercises)} exercises" if len(exercises) != 1 else f"for {exercises[0].slug}"
    told = f"no module {of} in it"
    return "; ".join([told, *([f"nearest: {near}"] if near else []), *_hints(read)])


def _hints(read: Read) -> Iterator[str]:
    """What may hold the work in a form that is not read, with what to do."""
    files = sorted({name.rpartition("/")[2] for name in read.names if not is_nobodys(name)})
    notebooks = [shown(name) for name in files if name.lower().endswith(".ipynb")]
    archives = [shown(name) for name in files if is_other_archive(name)]
    if notebooks:
        yield f"a notebook has to be exported as Python: {', '.join(notebooks[:3])}"
    if archives:
        yield f"archives of that kind are not opened, unpack them first: {', '.join(archives[:3])}"


def _together(found: Sequence[tuple[Entry, Read]]) -> Read:
    return Read((), tuple(name for _, read in found for name in read.names))


def _tell_ignored(room: Class) -> None:
    """A lone file could be somebody's work in the wrong shape: say that it got no mark."""
    ignored = room.ignored()
    packed = [name for name in ignored if is_other_archive(name)]
    others = [name for name in ignored if name not in packed]
    if packed:
        _say(f"not opened, and without a report (unpack each into a folder of its name): {_listed(packed)}")
    if others:
        _say(f"ignored, neither folder nor archive: {_listed(others)}")


def _listed(names: Sequence[str]) -> str:
    more = f" and {len(names) - 5} more" if len(names) > 5 else ""  # noqa: PLR2004
    return f"{', '.join(map(shown, names[:5]))}{more}"


def tell_missing_submissions(room: Class, entries: Sequence[Entry]) -> None:
    """Name the reports of submissions that are not in the class any more: they are kept, and no part of this run."""
    known = {room.report_path(entry.id).name for entry in entries}
    gone = sorted(path.stem for path in room.reports.glob("*.json") if path.name not in known)
    if gone:
        more = f" and {len(gone) - _MOST} more" if len(gone) > _MOST else ""
        _say(f"reports of submissions that are gone, left as they are: {', '.join(map(shown, gone[:_MOST]))}{more}")


def tell_earlier(earlier: EarlierReports, pack: Catalogue) -> None:
    """Tell which reports of an earlier run are not believed, and what they will not hold any more."""
    faults = [f"{shown(str(path))}: {fault}: graded again" for path, fault in earlier.faults.items()]
    for line in faults[:_MOST]:
        _say(line)
    if len(faults) > _MOST:
        _say(f"and {len(faults) - _MOST} more reports that are graded again")
    asked = {each.id for each in pack.asked}
    dropped = {each.id for report in earlier.reports.values() for each in report.exercises} - asked
    if dropped:
        _say(
            f"reports hold what is asked for: the verdicts on {_number(len(dropped), 'other exercise')}, such as "
            f"{shown(min(dropped))}, are left out (another --out keeps both)"
        )


def shown(name: str) -> str:
    """Return a name that somebody gave as it can be shown: on one line, and no order for a terminal or a workflow."""
    return sanitize_text(name, 200).replace("\n", "\\n")


def _say(line: str) -> None:
    print(line, file=sys.stderr)
