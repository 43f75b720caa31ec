"""A pull request: which exercises it changes, what else it changes, and how its exercises stood before."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from grader.grading.base_pack import BasePack
from grader.grading.grade import Grader
from grader.intake.names import is_archive
from grader.intake.places import find_packs, is_repository_file
from grader.intake.submissions import Read, mark_of, read_tree, submission_of
from grader.intake.trees import FolderTree, Tree, common_tree
from grader.intake.wanted import Wanted, wanted
from grader.model import Attempt, Ignored, Report, Status
from grader.pack.catalogue import CALIBRATION, Catalogue

#: The files by which a repository's `make check` is known to be ours.
_MAKE = {"Makefile", ".ci/venv"}


@dataclass(frozen=True, slots=True, kw_only=True)
class PullRequest:
    """The attempts at all exercises on both sides, and where the head began from.

    `place` is the pack's folder as in `BasePack`; `references` are the paths of the base's own solutions, `packs` the
    folders of the head that hold exercises, beside which solutions are nobody's work; `changed_paths` those of files
    that are not what they were, and where the base is a folder only those of the pack that the head has, since all else
    is another repository's.  `has_ancestor` is False where the head was compared with the base itself, since no common
    commit is known, `has_make` is True where the head has flowkata's Makefile.
    """

    base: Read
    ancestor: Read
    head: Read
    has_ancestor: bool
    has_make: bool
    changed_paths: tuple[str, ...]
    references: frozenset[str]
    packs: frozenset[str]
    asked: Wanted
    place: str | None

    def changed(self) -> frozenset[str]:
        """Return the ids of the exercises whose modules, or the modules these import, are not what they were."""
        before = {each.exercise: mark_of(each) for each in self.ancestor.attempts}
        return frozenset(each.exercise for each in self.head.attempts if mark_of(each) != before[each.exercise])

    def modules(self, ids: Collection[str]) -> dict[str, bytes]:
        """Return the head's modules for these exercises, by id."""
        return {each.exercise: each.module for each in self.head.attempts if each.exercise in ids and each.module}

    def ignored(self, asked: Collection[str]) -> Iterator[Ignored]:
        """Yield the changed files that are no module of these exercises, those of the pack first."""
        for path in sorted(self.changed_paths, key=lambda path: not self._is_of_pack(path)):
            exercises = self._exercises_of(path)
            if not exercises:
                yield Ignored(path=path, why="pack" if self._is_of_pack(path) else "elsewhere")
            elif not exercises & set(asked):
                yield Ignored(path=path, why="unasked")

    def _is_of_pack(self, path: str) -> bool:
        return _lies_in(self.place, path)

    def _exercises_of(self, path: str) -> set[str]:
        """The exercises that a file may be the module of, or an archive holds the module of; none for a reference."""
        if is_archive(path):
            sides = (*self.ancestor.attempts, *self.head.attempts)
            return {each.exercise for each in sides if each.found.startswith(f"{path}/")}
        if path in self.references:
            return set()
        found = (exercise for exercise, _ in self.asked.ranks(path))
        return {exercise.id for exercise in found if not is_repository_file(path, exercise, self.packs)}


def read_pull_request(pack: BasePack, base: Tree, head: Tree) -> PullRequest:
    """Read the modules of all exercises on every side; the head is compared with what it began from."""
    common = common_tree(base, head)
    ancestor = common or base
    asked = wanted(pack.catalogue.exercises, _module_places(pack.catalogue, pack.place))
    references = _references(pack).intersection((*base.marks, *ancestor.marks))
    at_base, at_head = (read_tree(side, asked, references) for side in (base, head))
    return PullRequest(
        base=at_base,
        ancestor=at_base if ancestor is base else read_tree(ancestor, asked, references),
        head=at_head,
        has_ancestor=common is not None,
        has_make=head.marks.keys() >= _MAKE,
        changed_paths=tuple(sorted(_changed_paths(ancestor, head, pack.place))),
        references=references,
        packs=find_packs(at_head.names),
        asked=asked,
        place=pack.place,
    )


def _changed_paths(ancestor: Tree, head: Tree, place: str | None) -> Iterator[str]:
    """Yield the paths that differ from the base.

    What students begin with lacks much of a folder, and has another calibration.
    """
    is_folder = isinstance(ancestor, FolderTree)
    for path in head.marks if is_folder else ancestor.marks.keys() | head.marks.keys():
        is_told = not is_folder or (_lies_in(place, path) and PurePosixPath(path).name != CALIBRATION)
        if is_told and ancestor.marks.get(path) != head.marks.get(path):
            yield path


def _lies_in(place: str | None, path: str) -> bool:
    return place is not None and path.startswith(f"{place}/" if place else "")


def _module_places(pack: Catalogue, place: str | None) -> dict[str, str]:
    """Where the base itself keeps the modules of exercises, from its top; nothing where the pack lies elsewhere."""
    if place is None:
        return {}
    inside = {each.id: pack.module_path(each).relative_to(pack.root).as_posix() for each in pack.exercises}
    return {name: f"{place}/{path}".lstrip("/") for name, path in inside.items()}


def _references(pack: BasePack) -> frozenset[str]:
    """Where solutions lie beside a pack, from the base's top: what `grader verify` goes by."""
    above = PurePosixPath(pack.place or ".").parent / "solutions"
    return frozenset(str(above / each.id / f"{each.slug}.py") for each in pack.catalogue.exercises)


def grade_pull_request(
    grader: Grader, pull: PullRequest, ids: Collection[str], name: str
) -> tuple[Report, dict[str, Status]]:
    """Return the report on these exercises of the head, and the statuses at the base of those that do not pass now.

    The base is graded with the same seed, and only where its module is another one.
    """
    chosen = Read(tuple(each for each in pull.head.attempts if each.exercise in ids))
    report = grader.report(submission_of(name, chosen))
    head = {each.exercise: mark_of(each) for each in pull.head.attempts}
    short = {each.id for each in report.exercises if each.status not in {Status.PASSED, Status.GRADER_ERROR}}
    base = Read(tuple(each for each in pull.base.attempts if each.exercise in short and _may_differ(each, head)))
    earlier = grader.report(submission_of("base", base)) if base.attempts else None
    return report, {each.id: each.status for each in earlier.exercises} if earlier else {}


def _may_differ(attempt: Attempt, head: dict[str, str]) -> bool:
    """Return False for what was not there at the base, and for what the head leaves as it is."""
    return attempt.module is not None and mark_of(attempt) != head[attempt.exercise]
