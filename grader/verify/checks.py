"""The repository grades itself: stubs fail, wheats pass, chaffs fail as promised, the calibration is fresh.

What is wrong is returned as sentences in `Checked`; only our own faults raise.
"""

import ast
import random
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from pathlib import Path

from grader import wire
from grader.grading.expectations import job_of, of_stub
from grader.judge.diagnosis import said
from grader.judge.verdicts import judged
from grader.model import Attempt, Evidence, Exercise, Expectation, Job, Outcome, Status, Verdict
from grader.pack.catalogue import STUBS, Catalogue
from grader.pack.suites import functions
from grader.policy.check import findings
from grader.syntax import parse
from grader.verify import calibration
from grader.verify import solutions as solutions_of
from grader.verify.solutions import Solution

Run = Callable[[Job], Evidence]


class Decoys(Enum):
    """What is done about decoys: all are searched for, the stored ones are tried first, or they are believed."""

    ANEW, TRIED, BELIEVED = range(3)


@dataclass(slots=True)
class Checked:
    """What verifying one exercise found, and the calibration that follows from it."""

    exercise: Exercise
    problems: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    wheats: int = 0
    chaffs: int = 0
    calibrated: wire.Calibrated | None = None


def verify(
    catalogue: Catalogue,
    exercise: Exercise,
    solutions: Path,
    run: Run,
    seeds: Iterable[int],
    decoys: Decoys = Decoys.TRIED,
) -> Checked:
    """Check one exercise with every solution that it has, each with every seed."""
    checked = Checked(exercise)
    given = list(seeds)
    reference = solutions_of.reference(solutions, exercise)
    expectation = of_stub(exercise, run, reference.module if reference else None)
    _check_stub(catalogue, checked, expectation, run)
    for wheat in solutions_of.wheats(solutions, exercise):
        checked.wheats += 1
        _check_wheat(checked, wheat, expectation, run, given)
    chaffs = [
        _check_chaff(checked, chaff, expectation, run, given) for chaff in solutions_of.chaffs(solutions, exercise)
    ]
    checked.chaffs = len(chaffs)
    stored = catalogue.calibration.exercises.get(exercise.id)
    is_usable = stored is not None and stored.suite == exercise.suite_digest and decoys is not Decoys.ANEW
    chosen = dict(stored.decoys) if stored is not None and is_usable else {}
    if decoys is not Decoys.BELIEVED:
        chosen = _find_decoys(checked, solutions, expectation, run, chosen)
    if not checked.wheats:
        checked.notes.append(f"no reference in {solutions / exercise.id}: only the stub was checked")
    _check_words(catalogue, checked)
    checked.calibrated = wire.Calibrated(
        suite=exercise.suite_digest,
        tests=expectation.ids,
        stub_passes=expectation.stub_passes,
        chaffs=tuple(chaff for chaff in chaffs if chaff is not None),
        decoys=chosen,
    )
    return checked


def _find_decoys(
    checked: Checked, solutions: Path, expectation: Expectation, run: Run, known: Mapping[str, int]
) -> dict[str, int]:
    """The decoys that hold, and which tests have none.  It takes a reference, and an exercise that is whole."""
    exercise = checked.exercise
    honest = [wheat.module for wheat in solutions_of.wheats(solutions, exercise)]
    if not honest or checked.problems:
        return {}
    others = [chaff.module for chaff in solutions_of.chaffs(solutions, exercise)]
    found = calibration.find(exercise, expectation.ids, honest, [*others, exercise.stub], run, known)
    if found.entangled:
        checked.notes.append("the reference fails beside decoys: do tests depend on each other, or on their names?")
    checked.notes += [f"no decoy for {key}" for key in found.without if key not in found.toothless]
    checked.problems += [f"{key} passes whatever it asserts: its assertion cannot fail" for key in found.toothless]
    return found.chosen


def _verdict(
    exercise: Exercise, module: bytes, expectation: Expectation, run: Run, seed: int, turn: int = 0
) -> Verdict:
    """`turn` is the order of the tests: 0 their own, 1 from behind, any other drawn from it."""
    order = _order(expectation.ids, turn)
    evidence = run(replace(job_of(exercise, module, order, seed), in_turn=True))
    return judged(exercise, Attempt(exercise=exercise.id, module=module), expectation, evidence, seed)


def _order(tests: tuple[str, ...], turn: int) -> tuple[str, ...]:
    drawn = tuple(random.Random(turn).sample(tests, len(tests)))  # noqa: S311
    return {0: tests, 1: tests[::-1]}.get(turn, drawn)


def _check_stub(catalogue: Catalogue, checked: Checked, expectation: Expectation, run: Run) -> None:
    exercise = checked.exercise
    if expectation.has_no_stub:
        checked.problems.append("the stub passes every test: there is nothing left to do in it")
    elif expectation.stub_passes:
        checked.notes.append(f"the stub passes {', '.join(expectation.stub_passes)}: without weight")
    drawn = ", ".join(_drawn_ids(exercise, run)[:3])
    if drawn:
        checked.problems.append(f"test ids depend on the seed ({drawn}): give parametrize fixed ids")
    pristine = catalogue.root / STUBS
    if pristine.is_dir() and not (pristine / f"{exercise.id}.py").is_file():
        checked.problems.append(f"no pristine stub: cp {exercise.slug}.py to {pristine.name}/{exercise.id}.py")


def _drawn_ids(exercise: Exercise, run: Run) -> list[str]:
    """The tests that are collected with one seed and not with another, where both can be told."""
    one, other = (set(run(job_of(exercise, exercise.stub, None, seed)).collected) for seed in (0, 1))
    return (sorted(other - one) or sorted(one - other)) if one and other else []


def _check_wheat(checked: Checked, wheat: Solution, expectation: Expectation, run: Run, seeds: list[int]) -> None:
    """It passes with every seed, each time in another order of the tests."""
    for seed in seeds:
        verdict = _verdict(checked.exercise, wheat.module, expectation, run, seed, turn=seed)
        if verdict.status is not Status.PASSED:
            first = next((test for test in verdict.tests if test.outcome is not Outcome.PASSED), None)
            told = f"{first.id}: {first.message}" if first else verdict.message
            own = _verdict(checked.exercise, wheat.module, expectation, run, seed)
            where = f"with seed {seed} it does not"
            if own.status is Status.PASSED:
                where = "with the tests in another order it does not; no test may need what another one leaves"
            checked.problems.append(f"{wheat.name} must pass, {where}: {told}")
            return
    for found in findings(wheat.module, checked.exercise.imports, checked.exercise.names):
        told = f"{wheat.name} would be for review, {found}"
        checked.notes.append(f"{told}: exercise.toml may allow it, by imports = [...] or names = [...]")


def _check_chaff(
    checked: Checked, chaff: Solution, expectation: Expectation, run: Run, seeds: list[int]
) -> wire.CalibratedChaff | None:
    """A chaff fails the same tests for every seed, with the words that its docstring promises.

    In another order it fails too, though not always the same tests: what its objects share, the tests share.
    """
    explanation, promised = read_docstring(chaff.text)
    if set(explanation) != {"en", "ko"} or not promised:
        checked.problems.append(f"{chaff.name}: its docstring needs English, Korean and a last line 'Expect: TEXT'")
    patterns = set()
    for seed in seeds:
        verdict = _verdict(checked.exercise, chaff.module, expectation, run, seed)
        patterns.add(tuple(test.id for test in verdict.tests if test.outcome is not Outcome.PASSED))
        if verdict.status is Status.PASSED:
            checked.problems.append(f"{chaff.name} must fail, with seed {seed} it passes")
            return None
        if promised not in said(verdict.message, verdict.tests):
            checked.problems.append(f"{chaff.name}: no failing test says {promised!r} with seed {seed}")
    if len(patterns) > 1:
        checked.problems.append(f"{chaff.name}: which tests fail depends on the seed")
    turned = _verdict(checked.exercise, chaff.module, expectation, run, seeds[0], turn=1)
    if turned.status is Status.PASSED:
        checked.problems.append(f"{chaff.name} must fail, with the tests in reverse order it passes")
    name = Path(chaff.name).stem
    return wire.CalibratedChaff(name=name, fails=min(patterns, default=()), explanation=explanation, promise=promised)


def read_docstring(text: bytes) -> tuple[dict[str, str], str]:
    """A chaff's explanation by language, and the text that it promises."""
    try:
        paragraphs = (ast.get_docstring(parse(text)) or "").split("\n\n")
    except (SyntaxError, ValueError):
        paragraphs = [""]
    *told, last = [" ".join(paragraph.split()) for paragraph in paragraphs]
    spoken: dict[str, list[str]] = {"en": [], "ko": []}
    for paragraph in told:
        spoken["ko" if re.search(r"[가-힣]", paragraph) else "en"].append(paragraph)
    explanation = {lang: " ".join(texts) for lang, texts in spoken.items() if texts}
    return explanation, last.removeprefix("Expect: ") if last.startswith("Expect: ") else ""


def _check_words(catalogue: Catalogue, checked: Checked) -> None:
    """What a learner reads is complete in both languages, where the pack has them at all."""
    exercise = checked.exercise
    folder = catalogue.folders[exercise.id]
    known = functions(exercise.suite)
    if (folder / "messages.ko.toml").is_file():
        silent = [name for name in known if not {"en", "ko"} <= set(exercise.rules.get(name, {}))]
        checked.problems += [f"{name} has no rule in both languages (docstring, messages.ko.toml)" for name in silent]
        stray = set(wire.decode_toml((folder / "messages.ko.toml").read_bytes(), dict[str, str], folder)) - set(known)
        checked.problems += [f"messages.ko.toml names {name}, and the suite has no such test" for name in sorted(stray)]
    for instruction in folder.glob("README*.md"):
        text = instruction.read_text(encoding="utf-8")
        tasks = {function.task for function in known.values() if function.task}
        lost = [task for task in tasks if not re.search(rf"^{task}\. ", text, re.MULTILINE)]
        checked.problems += [f"{instruction.name} has no task {task}, and the suite does" for task in sorted(lost)]
    if len(exercise.hints["en"]) != len(exercise.hints["ko"]):
        checked.problems.append("exercise.toml: hints and hints_ko differ in number")


def is_stale(catalogue: Catalogue, checked: Checked) -> bool:
    """Whether the stored calibration says anything else than what was just found."""
    return catalogue.calibration.exercises.get(checked.exercise.id) != checked.calibrated


def calibration_of(results: Iterable[Checked], python: str) -> wire.CalibrationFile:
    """All calibrations in one file, sorted by id."""
    entries = {each.exercise.id: each.calibrated for each in results if each.calibrated is not None}
    return wire.CalibrationFile(python=python, exercises=dict(sorted(entries.items())))


def unread(catalogue: Catalogue, exercises: Sequence[Exercise]) -> list[Path]:
    """Files beside these exercises that plain pytest would read and a grader does not, seen from the pack's root."""
    folders = {catalogue.folders[exercise.id] for exercise in exercises}
    places = {place for folder in folders for place in (folder, *folder.parents)}
    inside = sorted(place.relative_to(catalogue.root) for place in places if place.is_relative_to(catalogue.root))
    return [place / "conftest.py" for place in inside if (catalogue.root / place / "conftest.py").is_file()]
