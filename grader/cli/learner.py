"""The learner's own modules, in place: reading them, running those that were started, knowing what to do next."""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from grader import wire
from grader.cli import handed_out, progress
from grader.cli.common import cores, grader_for
from grader.executors import EXECUTORS
from grader.intake import submissions
from grader.intake.module import is_same_code
from grader.intake.siblings import slug_of, with_siblings
from grader.isolation import probing
from grader.model import Attempt, Exercise, Isolation, Status, Verdict
from grader.pack.catalogue import Catalogue

#: More workers than this take longer to start than they save on a learner's few modules.
_MANY = 4


def attempt(pack: Catalogue, exercise: Exercise) -> Attempt:
    """The learner's module as it lies in the pack, without what it imports."""
    return submissions.read_attempt(pack.module_path(exercise).parent, exercise)


def attempts(pack: Catalogue, exercises: Sequence[Exercise]) -> list[Attempt]:
    """The learner's modules with those of other exercises that they import, as `grade` takes them from a submission."""
    chosen = [attempt(pack, each) for each in exercises]
    slugs = {slug_of(each) for each in pack.exercises}
    if not any(_names_any(own.module, slugs - {slug_of(each)}) for each, own in zip(exercises, chosen, strict=True)):
        return chosen
    every = with_siblings((attempt(pack, each) for each in pack.exercises), pack.exercises)
    known = {each.exercise: each for each in every}
    return [known[each.id] for each in exercises]


def _names_any(module: bytes | None, slugs: Iterable[str]) -> bool:
    """Whether some word of a module could be one of these: a quick look, most modules import no other."""
    text = unicodedata.normalize("NFKC", (module or b"").decode(errors="replace"))
    return any(slug in text for slug in slugs)


def is_untouched(pack: Catalogue, exercise: Exercise, own: Attempt) -> bool:
    """Whether the module is still the stub, told without running anything; never where the pack keeps no stub."""
    return own.module is not None and pack.knows_stub(exercise) and is_same_code(own.module, exercise.stub)


def check(
    pack: Catalogue, exercises: Iterable[Exercise], *, seed: int, level: str | None, test: str | None = None
) -> tuple[list[Verdict], Isolation]:
    """The verdicts on these exercises, in their order; workers are only started for what was started."""
    chosen, tests = list(exercises), (test,) if test else None
    own = {each.exercise: each for each in attempts(pack, chosen)}
    busy = sum(not is_untouched(pack, exercise, own[exercise.id]) for exercise in chosen)
    chosen_level = probing.choose_level(level, strangers=False)
    workers = max(1, min(busy, cores(), _MANY)) if busy or not all(_needs_no_run(pack, each) for each in chosen) else 0
    with grader_for(pack, level=chosen_level, seed=seed, workers=workers) as grader:
        grader.hasty = grader.in_place = True

        def verdict(exercise: Exercise) -> Verdict:
            mine = own[exercise.id]
            return handed_out.counted(pack, exercise, mine, lambda: grader.verdict(exercise, mine, tests))

        done = {made.id: made for made in EXECUTORS["local"](verdict, chosen, jobs=max(1, workers))}
        return [done[exercise.id] for exercise in chosen], grader.isolation


def _needs_no_run(pack: Catalogue, exercise: Exercise) -> bool:
    """Return True if an untouched stub can be recognised without running it."""
    known = pack.expectation(exercise)
    return known is not None and not known.has_no_stub


def remember(pack: Catalogue, verdicts: list[Verdict]) -> list[str]:
    """Note what passes now; the ids that did not pass the last time."""
    memory = progress.load(pack.root)
    before = dict(memory.passed)
    for verdict in verdicts:
        memory.passed.pop(verdict.id, None)
        if verdict.status is Status.PASSED:
            memory.passed[verdict.id] = _mark(verdict.digest, verdict.suite)
    if memory.passed != before:
        progress.save(pack.root, memory)
    return [verdict.id for verdict in verdicts if verdict.status is Status.PASSED and verdict.id not in before]


def _mark(digest: str | None, suite: str) -> str:
    return f"{digest} {suite}"


def has_passed_before(exercise: Exercise, own: Attempt, memory: wire.ProgressFile) -> bool:
    """Whether exactly these bytes passed exactly this suite at the last check."""
    if own.module is None:
        return False
    return memory.passed.get(exercise.id) == _mark(submissions.digest_of(own.module), exercise.digest)


def next_up(pack: Catalogue, states: Mapping[str, str]) -> Exercise | None:
    """Return the exercise to do next: the one edited last until it passes, then the one after it; None where all pass.

    `states` are those of all exercises by id; "passed" and "untouched" are what counts.
    """
    edited = last_edited(pack, [each for each in pack.exercises if states[each.id] != "untouched"])
    if edited is None:
        return pack.exercises[0]
    return edited if states[edited.id] != "passed" else next_after(pack, edited, states)


def last_edited(pack: Catalogue, exercises: list[Exercise]) -> Exercise | None:
    """The exercise whose module was written last; of several the first."""
    return max(exercises, key=lambda each: _written_at(pack.module_path(each)), default=None)


def state(pack: Catalogue, exercise: Exercise, memory: wire.ProgressFile) -> str:
    """Return the state as a key of `words`, without a run: the last check counts for the very same bytes only."""
    own = attempt(pack, exercise)
    if is_untouched(pack, exercise, own):
        return "untouched"
    if own.module is None:
        return "rejected" if own.rejection else "missing"
    if has_passed_before(exercise, own, memory):
        return "passed"
    return "started" if pack.knows_stub(exercise) else "failed"


def states(pack: Catalogue) -> dict[str, str]:
    """The states of all exercises, by id."""
    memory = progress.load(pack.root)
    return {exercise.id: state(pack, exercise, memory) for exercise in pack.exercises}


def next_after(pack: Catalogue, exercise: Exercise, states: Mapping[str, str]) -> Exercise | None:
    """Return the next exercise that does not pass, behind this one, then from the start; None where there is none."""
    at = pack.ids.index(exercise.id) + 1
    order = [*pack.exercises[at:], *pack.exercises[: at - 1]]
    return next((each for each in order if states[each.id] != "passed"), None)


def current(pack: Catalogue) -> Exercise:
    """Return the exercise whose module was edited last, else the first."""
    edited = [each for each in pack.exercises if not is_untouched(pack, each, attempt(pack, each))]
    return last_edited(pack, edited) or pack.exercises[0]


def unfinished(pack: Catalogue) -> Exercise:
    """Return the exercise to do next, as far as it is known without a run; the first where all pass."""
    return next_up(pack, states(pack)) or pack.exercises[0]


def _written_at(path: Path) -> int:
    """Nanoseconds; 0 for a file that is not there."""
    return path.stat().st_mtime_ns if path.is_file() else 0


def next_hint(pack: Catalogue, exercise: Exercise, lang: str) -> int:
    """How many hints are shown now, one more than the last time: remembered; 0 where there are none."""
    memory = progress.load(pack.root)
    number = min(max(memory.hints.get(exercise.id, 0), 0) + 1, len(exercise.hints[lang]))
    memory.hints[exercise.id] = number
    progress.save(pack.root, memory)
    return number


def forget_hints(pack: Catalogue, exercise: Exercise) -> None:
    """Hints start anew."""
    memory = progress.load(pack.root)
    if memory.hints.pop(exercise.id, None) is not None:
        progress.save(pack.root, memory)


def display_path(path: Path) -> str:
    """A path as the learner would type it from here."""
    here = Path.cwd()
    return str(path.relative_to(here)) if path.is_relative_to(here) else str(path)


def readme(pack: Catalogue, exercise: Exercise, lang: str) -> Path | None:
    """The instruction in the language, else in English, else None."""
    folder = pack.folders[exercise.id]
    names = (f"README.{lang}.md", "README.md")
    return next((folder / name for name in names if (folder / name).is_file()), None)


def track_page(pack: Catalogue, exercise: Exercise, lang: str) -> Path | None:
    """The page that shows a track's idea, for the first exercise of the track; None for the others, or without one."""
    first = next(each for each in pack.exercises if each.track == exercise.track)
    names = (f"README.{lang}.md", "README.md")
    pages = (pack.root / exercise.track / name for name in names)
    return next((page for page in pages if page.is_file()), None) if first is exercise and exercise.track else None


def has_solution(pack: Catalogue, exercise: Exercise) -> bool:
    """Whether solutions of the exercise lie beside the pack; a learner's copy may have none."""
    return (pack.root.parent / "solutions" / exercise.id / f"{exercise.slug}.py").is_file()
