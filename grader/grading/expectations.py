"""Expectations of a suite that nobody calibrated: found by running the stub, never an attempt.

The stub belongs to the pack, and is run confined all the same.
"""

import ast
import hashlib
import re
import sys
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from grader.decoys.candidates import MixedSuite, choose_certain_alterations
from grader.decoys.contradictions import remove_decoys
from grader.decoys.mixing import mix
from grader.decoys.version import alterations_digest
from grader.errors import BadPack
from grader.grading.stand_ins import REFUSING
from grader.model import Evidence, Exercise, Expectation, Job, Outcome, Trace, by_position, path_of
from grader.pack.bindings import find_bindings, find_patched_names
from grader.pack.catalogue import Catalogue, test_spec
from grader.pack.plugins import install_command
from grader.pack.skips import find_switched_off_tests
from grader.pack.suites import functions, statement_at
from grader.pack.timeouts import find_timeouts

Run = Callable[[Job], Evidence]


def find_expectation(catalogue: Catalogue, exercise: Exercise, run: Run, *, decoys: bool) -> Expectation:
    """Return what was calibrated where that is fresh, else what the stub shows.  Raises `BadPack`.

    Where `decoys` are wanted they come along: those of the calibration, if this grader would still make the same ones
    of their numbers, else untested ones.
    """
    stored = catalogue.calibration.exercises.get(exercise.id)
    known = catalogue.expectation(exercise)
    if known is not None and not (decoys and stored and stored.alterations != alterations_digest()):
        return known
    if known is None:
        found = expectation_by_stub(exercise, run, slugs=catalogue.slugs)
    else:
        found = replace(known, decoys={}, calibrated=False)
    return add_untested_decoys(exercise, found, run) if decoys else found


def expectation_by_stub(
    exercise: Exercise, run: Run, reference: bytes | None = None, *, slugs: Collection[str] = ()
) -> Expectation:
    """The suite's tests in their order, and those that the stub passes.

    What the suite's decorators switch off is not expected, nor what the reference skips; without a reference, what is
    skipped both for the stub and for a module that has every name: a suite may skip what is not written yet.  `slugs`
    are all modules of the pack.  Raises `BadPack` when there is no test.
    """
    with_stub = run(job_of(exercise, exercise.stub))
    with_reference = run(job_of(exercise, reference)) if reference is not None else None
    skips = any(test.skipped for test in with_stub.tests)
    with_anything = run(job_of(exercise, REFUSING)) if skips or not with_stub.collected else with_stub
    collected = next(
        (each for each in (with_stub, with_anything, with_reference) if each and each.collected), with_stub
    )
    if not collected.collected:
        raise _no_test(exercise, with_stub, slugs)
    known = with_reference if with_reference is not None and with_reference.collected else None
    drawn = _drawn(exercise, run) if any("[" in name for name in collected.collected) else set[str]()

    def skipped(evidence: Evidence) -> set[str]:
        names = by_position(evidence.collected, drawn)
        return {names.get(test.id, test.id) for test in evidence.tests if test.skipped}

    off = skipped(known) if known else skipped(with_anything) & skipped(collected)
    names = by_position(with_stub.collected, drawn)
    passes = tuple(names.get(test.id, test.id) for test in with_stub.tests if test.outcome is Outcome.PASSED)
    # Read from the text as well: a fixture, such as setUp, may fail before the skip is reached.
    switched_off = find_switched_off_tests(exercise.suite)
    ids = by_position(collected.collected, drawn).values()
    kept = (name for name in ids if name not in off and path_of(name) not in switched_off)
    return Expectation(tests=tuple(test_spec(exercise, name) for name in kept), stub_passes=passes)


def _drawn(exercise: Exercise, run: Run) -> set[str]:
    """Return the functions whose parameters differ from run to run, as `Class::test_x`."""
    modules = (exercise.stub, REFUSING)
    runs = ([run(job_of(exercise, module, None, seed)).collected for seed in (0, 1)] for module in modules)
    one, other = next((pair for pair in runs if all(pair)), ((), ()))
    return {path_of(name) for name in set(one) ^ set(other)}


def _no_test(exercise: Exercise, evidence: Evidence, slugs: Collection[str]) -> BadPack:
    told = (
        f"{evidence.halt.kind}: {evidence.halt.text}"
        if evidence.halt
        else f"it {evidence.ending.value}, and collected nothing"
    )
    if "'pytest_plugins' in a non-top-level conftest" in told:
        return BadPack(
            f"{exercise.id}: its conftest.py asks for plugins by pytest_plugins, which the grader does not read",
            remedy='plugins = ["NAME"] in pack.toml or exercise.toml, and no pytest_plugins',
        )
    last = told.strip().rstrip(":").splitlines()[-1][:200]
    uses = _use_at_import(exercise, evidence.halt) if evidence.halt else ""
    if uses and not functions(exercise.suite):
        return BadPack(
            f"{exercise.id}: test_{exercise.slug}.py has no test: what it asserts outside of functions is none",
            remedy="def test_NAME(): around it",
        )
    if uses:
        return BadPack(
            f"{exercise.id}: test_{exercise.slug}.py calls the module at its own import ({uses}), and the stub "
            f"raises there ({last}); its tests are only known once it was verified with a reference",
            remedy="grader verify --write",
        )
    return BadPack(
        f"{exercise.id}: no test found in test_{exercise.slug}.py ({last})",
        remedy=_provide(told, slugs) or f"grader check {exercise.id} --debug",
    )


def _provide(told: str, slugs: Collection[str]) -> str:
    """Return how to provide the module that is missing; empty where it is a part of Python, or nothing is missing."""
    found = re.search(r"No module named '(\w+)'", told)
    if found is None or found[1] in sys.stdlib_module_names:
        return ""
    if found[1] in slugs:
        return f"a suite is given its own module only: put what it needs of {found[1]}.py into a helper beside it"
    return f"put it into the pack, or: {install_command()} {found[1]}"


def _use_at_import(exercise: Exercise, halt: Trace) -> str:
    """The line of the suite that called what is not written yet; empty where something else went wrong."""
    statement = statement_at(exercise.suite, halt.suite_line or 0) if halt.kind == "NotImplementedError" else None
    return f"line {halt.suite_line}: {ast.unparse(statement).splitlines()[0][:100]}" if statement else ""


def job_of(exercise: Exercise, module: bytes, tests: tuple[str, ...] | None = None, seed: int = 0) -> Job:
    """The job that runs a module against the exercise's suite."""
    return Job(
        slug=exercise.slug,
        module=module,
        suite=exercise.suite,
        siblings=exercise.siblings,
        support=exercise.support,
        home=exercise.home,
        plugins=exercise.plugins,
        tests=tests,
        limits=exercise.limits,
        patient=find_timeouts(exercise.suite),
        seed=inputs_of(seed),
    )


def inputs_of(seed: int) -> int:
    """Return the number that a suite draws its inputs from, derived from the run's seed.

    The suite can read this number, and the run's seed also decides which tests are decoys, so it is derived by a hash.
    Seed 0 gives 0: the inputs of a run without a seed.
    """
    return int.from_bytes(hashlib.sha256(f"inputs of {seed}".encode()).digest()[:7]) if seed else 0


#: Stands for the tokens of a suite without any decoy, so that it is watched like one that has some.
NO_TOKEN = 0


def run_mixed(
    exercise: Exercise, module: bytes, mixed: MixedSuite, tests: Sequence[str], seed: int, run: Run
) -> Evidence:
    """Run a module against a suite with decoys: the evidence with the decoys still in it.

    What is asked for is sorted, as the attempt holds it: a test would stand before its decoy.
    """
    turns = {name: turn for turn, name in enumerate(mixed.ids(tests))}
    job = job_of(exercise, module, tuple(sorted(turns)), seed)
    known = find_bindings(mixed.suite, exercise.slug)
    job = replace(
        job,
        suite=mixed.suite,
        changing=mixed.changing or (NO_TOKEN,),
        patched=find_patched_names(exercise.suite),
        bound=known,
        patient=mixed.by_own_names(dict(job.patient)),
    )
    evidence = run(job)
    return replace(evidence, tests=tuple(sorted(evidence.tests, key=lambda test: turns[test.id])))


def add_untested_decoys(exercise: Exercise, expectation: Expectation, run: Run) -> Expectation:
    """Add decoys for a suite that nobody calibrated: the surest, where the stub's tests end as they do without any.

    They only ever lead to a doubt: what counts is the run without them.  Where the suite itself changes what tests and
    modules share, such as a function of the library, that shows with the stub, and is no tampering.
    """
    chosen = choose_certain_alterations(exercise.suite)
    mixed = mix(exercise.suite, chosen, seed=0)
    for module in (exercise.stub, REFUSING):
        plain = run(job_of(exercise, module))
        if plain.collected:
            beside = run_mixed(exercise, module, mixed, plain.collected, 0, run)
            is_alike = _outcomes(remove_decoys(mixed, beside)) == _outcomes(plain)
            changes = any(test.renamed for test in beside.tests)
            return replace(expectation, decoys=chosen if is_alike else {}, changes_shared=changes)
    return expectation


def _outcomes(evidence: Evidence) -> dict[str, Outcome]:
    return {test.id: test.outcome for test in evidence.tests}
