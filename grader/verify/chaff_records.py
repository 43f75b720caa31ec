"""Records of chaffs in the calibration: behaviour, what of that the seed decides, and the words each goes by."""

import hashlib
from collections.abc import Mapping, Sequence

from grader import wire
from grader.judge.behaviour import DIGITS, behaviour_of
from grader.judge.code_words import code_words
from grader.model import Evidence, Exercise, Outcome, Status, Verdict
from grader.verify.solutions import Solution

#: Raised when behaviours are recorded otherwise: then what was stored counts no more.
_EDITION = b"2"


def behaviours_of(exercise: Exercise, chaff: Solution, verdict: Verdict, evidence: Evidence) -> dict[str, str]:
    """Return the behaviour in each test that a chaff fails; none where a test that hangs kept others from being run."""
    if verdict.status is Status.TIMED_OUT and any(test.outcome is Outcome.NOT_RUN for test in verdict.tests):
        return {}
    runs = {run.id: run for run in evidence.tests}
    failing = [test.id for test in verdict.tests if test.outcome is not Outcome.PASSED]
    return {test: behaviour_of(exercise, chaff.module, runs[test]) if test in runs else "" for test in failing}


def record(
    name: str,
    chaff: Solution,
    explanation: Mapping[str, str],
    seen: Sequence[Mapping[str, str]],
    known: wire.Calibrated | None,
) -> wire.CalibratedChaff:
    """Return the record of a chaff that was `seen` to behave like this, with the first seed first.

    What is `known` of the same code is kept: a behaviour may depend on where values lie in memory, and the calibration
    must not.  With one seed nobody can tell what depends on it, so everything is taken to.
    """
    digest = hashlib.sha256(_EDITION + chaff.module).hexdigest()[:DIGITS]
    behaves = dict(seen[0])
    drawn = [test for test in behaves if len(seen) == 1 or any(other.get(test) != behaves[test] for other in seen[1:])]
    stored = next((each for each in known.chaffs if each.name == name), None) if known else None
    if stored is not None and stored.module == digest and stored.behaves.keys() == behaves.keys():
        behaves, drawn = stored.behaves, list(stored.drawn)
    words = code_words(explanation.get("en", ""), chaff.text)
    return wire.CalibratedChaff(
        name=name,
        explanation=dict(explanation),
        module=digest,
        behaves=behaves,
        drawn=tuple(drawn),
        within=words.within,
        has=words.has,
        lacks=words.lacks,
    )
