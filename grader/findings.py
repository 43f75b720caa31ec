"""What speaks against believing an attempt, in sentences for an instructor, and how much that is.  Pure."""

import re
from collections.abc import Collection, Iterator

from grader import policy
from grader.model import Evidence, Exercise, Integrity, Status
from grader.neutral import clean

#: Attributes that the policy leaves alone where they are only compared with None.
_LEFT_ALONE = {"gi_frame", "cr_frame", "ag_frame"}
#: Modules whose files are opened under the name of the built-in function.
_OPENERS = {"os", "io", "posix"}


def integrity_of(
    exercise: Exercise, module: bytes, status: Status, evidence: Evidence, doubts: Collection[str]
) -> Integrity:
    """Only contradictions of calibrated decoys are more than a doubt."""
    shown = policy.findings(module, exercise.imports, exercise.names)
    told = (*doubts, *_of_the_run(evidence), *_hidden(exercise, module, evidence, shown), *shown)
    findings = tuple(clean(each, 300) for each in told)
    if status is Status.TAMPERED:
        return Integrity(level="tampered", findings=findings)
    return Integrity(level="review" if findings else "clean", findings=findings)


def _of_the_run(evidence: Evidence) -> Iterator[str]:
    if evidence.unknown:
        names = ", ".join(clean(name, 80) for name in evidence.unknown[:3])
        yield f"The run reported tests that were not asked for, or twice: {names}"
    if evidence.intruded:
        yield "Something was written into the line that only reports about the tests are for"


def _hidden(exercise: Exercise, module: bytes, evidence: Evidence, shown: Collection[str]) -> Iterator[str]:
    """What the code was heard to use, beyond what the exercise allows and what is told of its text anyway."""
    written = _LEFT_ALONE & policy.attributes(module) if evidence.reached else set[str]()
    for name in evidence.reached:
        top = re.escape(name.partition(".")[0])
        is_shown = name in written or any(re.search(rf"\b{top}\b.*, which ", each) for each in shown)
        if not is_shown and not _is_allowed(exercise, name):
            yield f"The code used {clean(name, 80)} while it ran, in a way that its text does not show"


def _is_allowed(exercise: Exercise, name: str) -> bool:
    words = {name, name.rpartition(".")[2]}
    modules = _OPENERS if name == "open" else {name.partition(".")[0]}
    return bool(words & set(exercise.names) or modules & set(exercise.imports))
