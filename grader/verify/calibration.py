"""Which decoys of a suite hold: found out with the modules of the repository whose honesty is known.

A decoy is used when the reference comes to its altered assertion and fails there, and when no wheat, chaff or stub
passes it together with its test.  An alteration that does not hold gives way to the next one of the same test.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from grader.decoys.candidates import MixedSuite, candidates, parts
from grader.decoys.contradictions import ALL, find_contradictions, find_passed_by_own_equality, remove_decoys
from grader.decoys.mixing import mix
from grader.grading.expectations import run_mixed
from grader.model import Ending, Evidence, Exercise, Job, Outcome

Run = Callable[[Job], Evidence]

#: How often an exercise is looked at again after an alteration gave way.
_ROUNDS = 24
#: With how many mixes the modules are run in turn, and in a new search the reference with each: values are changed
#: differently in each.  A mix has to be compiled first, which takes longer than to run it.
_SEEDS, _REFERENCE_SEEDS = 3, 6


@dataclass(slots=True)
class DecoySearch:
    """The decoys that hold, as the number of the alteration by the test's key, and what else showed.

    `without` are the tests that have none, `toothless` those among them whose every contradiction the reference passes.
    A suite is `entangled` whose tests end otherwise beside decoys, or which changes what all tests use: it has none.
    """

    chosen: dict[str, int] = field(default_factory=dict)
    without: list[str] = field(default_factory=list)
    toothless: list[str] = field(default_factory=list)
    entangled: bool = False


def search_decoys(
    exercise: Exercise,
    tests: Sequence[str],
    honest: Sequence[bytes],
    others: Sequence[bytes],
    run: Run,
    known: Mapping[str, int] | None = None,
) -> DecoySearch:
    """Search for the decoys of one exercise; `honest` begins with the reference, `others` are wrong or unwritten.

    `known` are those of an earlier search.  Where every test has one, the search begins there, and ends at once if they
    hold.
    """
    listed = candidates(exercise.suite)
    first = {key: 0 for key, numbers in listed.items() if numbers}
    is_known = known is not None and known.keys() == first.keys()
    found = DecoySearch(chosen=dict(known or {}) if is_known else first)
    mixes = _SEEDS if is_known else _REFERENCE_SEEDS
    passed_all = set(listed)
    for _ in range(_ROUNDS):
        bad = _bad(exercise, tests, found, honest, others, run, passed_all, mixes)
        if found.entangled or not bad:
            break
        for key in bad:
            found.chosen[key] += 1
            if found.chosen[key] >= len(listed[key]):
                del found.chosen[key]
    if found.entangled:
        found.chosen = {}
    expected = {prefix + name for prefix, name, _ in map(parts, tests)}
    found.without = [key for key in listed if key not in found.chosen and key in expected]
    found.toothless = [key for key in found.without if key in passed_all and listed[key] and not found.entangled]
    return found


def _bad(
    exercise: Exercise,
    tests: Sequence[str],
    found: DecoySearch,
    honest: Sequence[bytes],
    others: Sequence[bytes],
    run: Run,
    passed_all: set[str],
    mixes: int,
) -> set[str]:
    """The tests whose decoy does not hold; looks at the wrong modules only once the reference has nothing to say."""
    mixed = mix(exercise.suite, found.chosen, seed=0)
    evidence = run_mixed(exercise, honest[0], mixed, tests, 0, run)
    own = remove_decoys(mixed, evidence)
    if evidence.ending is Ending.EXITED and [t.id for t in own.tests if t.outcome is Outcome.PASSED] != list(tests):
        found.entangled = True
        return set()
    bad = {key for key in found.chosen if not _holds(mixed, key, evidence, passed_all)} | _broken(mixed, evidence)
    if bad:
        return bad
    again = [(module, number % _SEEDS) for number, module in enumerate([*honest[1:], *others])]
    for module, seed in [*((honest[0], seed) for seed in range(1, mixes)), *again]:
        mixed = mix(exercise.suite, found.chosen, seed)
        evidence = run_mixed(exercise, module, mixed, tests, seed, run)
        told = find_passed_by_own_equality(mixed, evidence) | find_contradictions(mixed, evidence)
        found.entangled |= ALL in told and module in honest
        bad |= {prefix + name for prefix, name, _ in map(parts, told)} & set(found.chosen)
        if module in honest:
            bad |= _broken(mixed, evidence)
    return bad


def _broken(mixed: MixedSuite, evidence: Evidence) -> set[str]:
    """Decoys that took an honest run further than failing: out of the session, out of time."""
    if evidence.ending is Ending.EXITED:
        return set()
    told = [test for test in evidence.tests if mixed.own(test.id)[1]]
    return {_key(mixed, test.id) for test in told if test.outcome in {Outcome.ERROR, Outcome.TIMED_OUT}}


def _holds(mixed: MixedSuite, key: str, evidence: Evidence, passed_all: set[str]) -> bool:
    """Whether the reference came to the altered assertion and failed there, for some parameters at least."""
    twin = mixed.twins.get(key)
    if twin is None:
        return False
    runs = [test for test in evidence.tests if mixed.own(test.id)[1] and _key(mixed, test.id) == key]
    if not runs or any(test.outcome is not Outcome.PASSED for test in runs):
        passed_all.discard(key)
    reached = [test for test in runs if twin.reached[1] in test.marks]
    return bool(reached) and all(test.outcome is Outcome.FAILED for test in reached)


def _key(mixed: MixedSuite, test: str) -> str:
    prefix, name, _ = parts(mixed.own(test)[0])
    return prefix + name
