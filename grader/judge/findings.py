"""Integrity of an attempt: findings as sentences for an instructor, and the level they amount to.  Pure."""

import re
from collections.abc import Collection, Iterator
from dataclasses import replace
from functools import lru_cache

from grader.intake.siblings import imported_names
from grader.model import Evidence, Exercise, Integrity, Status
from grader.policy.check import attributes
from grader.policy.check import findings as policy_findings
from grader.sanitize import sanitize_text

#: Attributes that the policy leaves alone where they are only compared with None.
_LEFT_ALONE = {"gi_frame", "cr_frame", "ag_frame"}
#: Names that the run tells of, with the words that stand for them in a text, and the modules that they come from.
_WORDS = {
    "exec": {"eval"},
    "compile": {"eval", "exec"},
    "_getframe": {"currentframe"},
    "CodeType": {"types", "replace"},
    "FunctionType": {"types"},
}
_MODULES = {
    "open": {"os", "io", "posix"},
    "get_objects": {"gc"},
    "get_referrers": {"gc"},
    "get_referents": {"gc"},
    "_getframe": {"inspect", "sys", "traceback"},
    "settrace": {"sys"},
    "setprofile": {"sys"},
    "CodeType": {"types"},
    "FunctionType": {"types"},
}


def integrity_of(
    exercise: Exercise,
    module: bytes,
    status: Status,
    evidence: Evidence,
    doubts: Collection[str],
    siblings: Collection[str] = (),
) -> Integrity:
    """Return the findings about an attempt; only contradictions of calibrated decoys are more than a doubt.

    `siblings` are the names of other exercises whose modules it imports.
    """
    exercise = _with_the_stub(exercise, siblings)
    # What a module imports of itself is looked at anyway.
    shown = policy_findings(module, {*exercise.imports, exercise.slug}, exercise.names)
    told = (*doubts, *_of_the_run(evidence), *_hidden(exercise, module, evidence, shown), *shown)
    findings = tuple(sanitize_text(each, 300) for each in told)
    if status is Status.TAMPERED:
        return Integrity(level="tampered", findings=findings)
    return Integrity(level="review" if findings else "clean", findings=findings)


def _with_the_stub(exercise: Exercise, siblings: Collection[str]) -> Exercise:
    """Allow what the stub itself imports and uses: whoever wrote it meant it to be used."""
    imported, used = _of_the_stub(exercise.stub)
    return replace(exercise, imports=(*exercise.imports, *imported, *siblings), names=(*exercise.names, *used))


@lru_cache(maxsize=128)
def _of_the_stub(stub: bytes) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the modules that a stub imports and the attributes that it uses; none of one that cannot be read."""
    try:
        return tuple(sorted(imported_names(stub))), tuple(sorted(attributes(stub)))
    except (SyntaxError, ValueError):
        return (), ()


def _of_the_run(evidence: Evidence) -> Iterator[str]:
    if evidence.unknown:
        names = ", ".join(sanitize_text(name, 80) for name in evidence.unknown[:3])
        yield f"The run reported tests that were not asked for, or twice: {names}"
    if evidence.intruded:
        yield "Something was written into the line that only reports about the tests are for"


def _hidden(exercise: Exercise, module: bytes, evidence: Evidence, shown: Collection[str]) -> Iterator[str]:
    """Yield the uses noted at run time that neither the exercise allows nor a static finding reports."""
    written = _LEFT_ALONE & attributes(module) if evidence.reached else set[str]()
    for name in evidence.reached:
        words, modules = _standing_for(name)
        said = [each.partition(": ")[2].partition(", which ")[0] for each in shown]
        told = any(re.search(rf"\b{re.escape(word)}\b", each) for word in words | modules for each in said)
        if name not in written and not told and not words & set(exercise.names) and not modules & set(exercise.imports):
            yield f"The code used {sanitize_text(name, 80)} while it ran, in a way that its text does not show"


def _standing_for(name: str) -> tuple[set[str], set[str]]:
    """The words, and the modules, of which any stands for a name that was heard."""
    words = {name, name.rpartition(".")[2]} | _WORDS.get(name, set())
    return words, _MODULES.get(name) or {name.partition(".")[0]}
