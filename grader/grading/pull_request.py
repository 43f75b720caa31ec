"""A pull request: which exercises it changes, what else it changes, and how its exercises stood before."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from grader.grading.grade import Grader
from grader.intake.submissions import Read, mark_of, read_tree, submission_of
from grader.intake.trees import Tree
from grader.intake.wanted import Wanted, wanted
from grader.model import Attempt, Ignored, Report, Status
from grader.pack.catalogue import Catalogue


@dataclass(frozen=True, slots=True, kw_only=True)
class PullRequest:
    """The attempts at base and head, and where the head began from.

    `place` is the pack's folder as a path from the base's top, or None for a pack that lies elsewhere.
    """

    base: Read
    ancestor: Read
    head: Read
    changed_paths: tuple[str, ...]
    held: frozenset[str]
    asked: Wanted
    place: str | None

    def changed(self) -> frozenset[str]:
        """Return the ids of the exercises whose modules, or the modules these import, are not what they were."""
        before = {each.exercise: mark_of(each) for each in self.ancestor.attempts}
        return frozenset(each.exercise for each in self.head.attempts if mark_of(each) != before[each.exercise])

    def ignored(self, ids: Collection[str]) -> Iterator[Ignored]:
        """Yield the changed files that are no module of these exercises: those of the pack first."""
        found = [Ignored(path=path, why="pack") for path in self.changed_paths if self._is_of_pack(path)]
        found += [Ignored(path=path, why="elsewhere") for path in self.changed_paths if not self._is_of_pack(path)]
        for each in found:
            exercises = self._exercises_of(each.path)
            if not exercises:
                yield each
            elif not exercises & set(ids):
                yield Ignored(path=each.path, why="unasked")

    def _is_of_pack(self, path: str) -> bool:
        return self.place is not None and f"{path}/".startswith(f"{self.place}/" if self.place else "")

    def _exercises_of(self, path: str) -> set[str]:
        """The exercises that a file may be the module of; none for a file of the base's own."""
        if path in self.held and not self.asked.is_declared(path):
            return set()
        return {exercise.id for exercise, _ in self.asked.ranks(path)}


def read_pull_request(pack: Catalogue, place: str | None, base: Tree, ancestor: Tree, head: Tree) -> PullRequest:
    """Read the modules of all exercises on every side; the head is compared with its ancestor."""
    own = {each.id: _module_place(pack, each.id, place) for each in pack.exercises} if place is not None else {}
    asked = wanted(pack.exercises, own)
    held = frozenset((*base.marks, *ancestor.marks))
    paths = ancestor.marks.keys() | head.marks.keys()
    return PullRequest(
        base=read_tree(base, asked, held),
        ancestor=read_tree(ancestor, asked, held),
        head=read_tree(head, asked, held),
        changed_paths=tuple(sorted(path for path in paths if ancestor.marks.get(path) != head.marks.get(path))),
        held=held,
        asked=asked,
        place=place,
    )


def _module_place(pack: Catalogue, name: str, place: str) -> str:
    """Where the base itself keeps the module of an exercise, from its top."""
    inside = pack.module_path(pack.find(name)).relative_to(pack.root).as_posix()
    return f"{place}/{inside}".lstrip("/")


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
    base = Read(tuple(each for each in pull.base.attempts if each.exercise in short and _may_pass(each, head)))
    earlier = grader.report(submission_of("base", base)) if base.attempts else None
    return report, {each.id: each.status for each in earlier.exercises} if earlier else {}


def _may_pass(attempt: Attempt, head: dict[str, str]) -> bool:
    """Return False for what was never there, and for what the head leaves as it is and has a verdict on."""
    return attempt.module is not None and mark_of(attempt) != head[attempt.exercise]
