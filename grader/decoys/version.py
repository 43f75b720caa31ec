"""Which alterations this grader makes, as a digest: a calibration knows them by their numbers."""

from functools import cache
from pathlib import Path

from grader.pack.exercises import digest_of

#: What finds the alterations of a test, puts them in order and carries them out.
_MODULES = ("alterations", "assertions", "candidates", "literals", "mixing")


@cache
def alterations_digest() -> str:
    """Return the digest of the source that alterations come from.

    Decoys that were calibrated with another one may be other decoys by now, and accuse the innocent.
    """
    return digest_of(*(Path(__file__).with_name(f"{name}.py").read_bytes() for name in _MODULES))[:23]
