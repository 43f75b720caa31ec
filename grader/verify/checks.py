"""Check a pack: stubs fail, wheats pass, chaffs fail as promised, the calibration is fresh.

What is wrong is returned as sentences in `Checked`; only our own faults raise.
"""

import random
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from grader import wire
from grader.decoys.version import alterations_digest
from grader.grading.expectations import expectation_by_stub, job_of
from grader.judge.diagnosis import learner_text
from grader.judge.verdicts import judge_evidence
from grader.model import Attempt, Evidence, Exercise, Expectation, Job, Outcome, Status, Verdict
from grader.pack.catalogue import Catalogue
from grader.pack.exercises import STUBS
from grader.policy.check import findings
from grader.verify import solutions as solutions_of
from grader.verify.chaff_records import behaviours_of, record
from grader.verify.recalibration import Decoys, decoys_of, limits_of, stored_for
from grader.verify.results import Checked
from grader.verify.solutions import Solution
from grader.verify.texts import check_words, read_docstring

Run = Callable[[Job], Evidence]


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
    expectation = expectation_by_stub(exercise, run, reference.module if reference else None, slugs=catalogue.slugs)
    _check_stub(catalogue, checked, expectation, run)
    for wheat in solutions_of.wheats(solutions, exercise):
        checked.wheats += 1
        _check_wheat(checked, wheat, expectation, run, given)
    known = stored_for(catalogue, exercise)
    chaffs = [
        _check_chaff(checked, chaff, expectation, run, given, known, turn=decoys is not Decoys.BELIEVED)
        for chaff in solutions_of.chaffs(solutions, exercise)
    ]
    checked.chaffs = len(chaffs)
    chosen = decoys_of(checked, solutions, expectation, run, known, decoys)
    if not checked.wheats:
        checked.notes.append(f"no reference in {solutions / exercise.id}: only the stub was checked")
    check_words(catalogue, checked)
    limits = limits_of(exercise, solutions, expectation, run, known, decoys)
    checked.calibrated = wire.Calibrated(
        suite=exercise.suite_digest,
        tests=expectation.ids,
        stub_passes=expectation.stub_passes,
        chaffs=tuple(chaff for chaff in chaffs if chaff is not None),
        decoys=chosen,
        cpu_seconds=limits[0],
        import_cpu_seconds=limits[1],
        alterations=alterations_digest(),
    )
    return checked


def verdict_on(
    exercise: Exercise,
    module: bytes,
    expectation: Expectation,
    run: Run,
    seed: int,
    turn: int = 0,
    *,
    hasty: bool = False,
) -> Verdict:
    """Return the verdict on one solution; as `_grade`, without the evidence."""
    return _grade(exercise, module, expectation, run, seed, turn, hasty=hasty)[0]


def _grade(
    exercise: Exercise,
    module: bytes,
    expectation: Expectation,
    run: Run,
    seed: int,
    turn: int = 0,
    *,
    hasty: bool = False,
) -> tuple[Verdict, Evidence]:
    """Return the verdict on one solution, and what it was made of.

    `turn` is the order of the tests: 0 their own, 1 from behind, any other drawn from it.  A `hasty` run ends at the
    first test that hangs.
    """
    order = _order(expectation.ids, turn)
    evidence = run(replace(job_of(exercise, module, order, seed), in_turn=True, hasty=hasty))
    attempt = Attempt(exercise=exercise.id, module=module)
    return judge_evidence(exercise, attempt, expectation, evidence, seed), evidence


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
        verdict = verdict_on(checked.exercise, wheat.module, expectation, run, seed, turn=seed)
        if verdict.status is not Status.PASSED:
            first = next((test for test in verdict.tests if test.outcome is not Outcome.PASSED), None)
            told = f"{first.id}: {first.message}" if first else verdict.message
            own = verdict_on(checked.exercise, wheat.module, expectation, run, seed)
            where = f"with seed {seed} it does not"
            if own.status is Status.PASSED:
                where = "with the tests in another order it does not; no test may need what another one leaves"
            checked.problems.append(f"{wheat.name} must pass, {where}: {told}")
            return
    for found in findings(wheat.module, checked.exercise.imports, checked.exercise.names):
        told = f"{wheat.name} would be for review, {found}"
        checked.notes.append(f"{told}: exercise.toml may allow it, by imports = [...] or names = [...]")


def _check_chaff(
    checked: Checked,
    chaff: Solution,
    expectation: Expectation,
    run: Run,
    seeds: list[int],
    known: wire.Calibrated | None,
    *,
    turn: bool,
) -> wire.CalibratedChaff | None:
    """Check that a chaff fails the same tests for every seed, with the words that its docstring promises.

    With `turn` it must fail in another order as well, though not always the same tests: what its objects share, the
    tests share.
    """
    explanation, promised = read_docstring(chaff.text)
    if set(explanation) != {"en", "ko"} or not promised:
        checked.problems.append(f"{chaff.name}: its docstring needs English, Korean and a last line 'Expect: TEXT'")
    seen = []
    for seed in seeds:
        verdict, evidence = _grade(checked.exercise, chaff.module, expectation, run, seed)
        seen.append(behaviours_of(checked.exercise, chaff, verdict, evidence))
        if verdict.status is Status.PASSED:
            checked.problems.append(f"{chaff.name} must fail, with seed {seed} it passes")
            return None
        if promised not in learner_text(verdict.message, verdict.tests):
            checked.problems.append(f"{chaff.name}: no failing test says {promised!r} with seed {seed}")
    if any(each.keys() != seen[0].keys() for each in seen):
        checked.problems.append(f"{chaff.name}: which tests fail depends on the seed")
    if turn and _passes_in_reverse(checked.exercise, chaff, expectation, run, seeds[0]):
        checked.problems.append(f"{chaff.name} must fail, with the tests in reverse order it passes")
    return record(Path(chaff.name).stem, chaff, explanation, seen, known)


def _passes_in_reverse(exercise: Exercise, chaff: Solution, expectation: Expectation, run: Run, seed: int) -> bool:
    verdict = verdict_on(exercise, chaff.module, expectation, run, seed, turn=1, hasty=True)
    return verdict.status is Status.PASSED
