"""The faults that are ours or the caller's.  A learner's failure is never an exception: it is a value in `model`.

Every error carries a remedy: the next thing to type.
"""

from difflib import get_close_matches

USAGE = 2
OURS = 3


class GraderError(Exception):
    """Something that stops the command; `exit_code` is 2 for a wrong request, 3 for a fault of the grader.

    `korean` is the message in Korean, for those that a learner meets.
    """

    exit_code = USAGE

    def __init__(self, message: str, *, remedy: str, korean: str = "") -> None:
        super().__init__(message)
        self.remedy = remedy
        self.korean = korean or message


class UnknownExercise(GraderError):
    """No exercise of that name, or more than one that begins so; `near` are ids that may be meant."""

    def __init__(self, wanted: str, known: tuple[str, ...]) -> None:
        self.wanted = wanted
        self.known = known
        self.near = _near(wanted, known)
        found = ", ".join(self.near)
        super().__init__(
            f"{wanted!r} names no exercise" + (f", or more than one; near matches: {found}" if found else ""),
            remedy=f"grader check {self.near[0]}" if self.near else "grader list",
            korean=f"{wanted!r}에 맞는 연습이 " + (f"없거나 여럿입니다; 비슷한 이름: {found}" if found else "없습니다"),
        )

    def numbered(self) -> list[str]:
        """The near matches, each with its number in `grader list`."""
        return [f"{self.known.index(name) + 1:>5}  {name}" for name in self.near]


def _near(wanted: str, known: tuple[str, ...]) -> list[str]:
    """Ids whose slug begins so, then those that hold the word anywhere, else those that look like it."""
    word = wanted.strip().strip("/")
    slugs = {name: name.rpartition("/")[2] for name in known}
    begins = [name for name, slug in slugs.items() if word and slug.startswith(word)]
    inside = [name for name in known if word and word in name and name not in begins]
    close = get_close_matches(word.rpartition("/")[2], slugs.values(), n=3, cutoff=0.5)
    alike = [name for name, slug in slugs.items() if slug in close]
    return begins + inside or alike


class BadPack(GraderError):
    """A file of an exercise pack does not say what it must: names the file, the key and the remedy."""


class BadReport(GraderError):
    """A file among the reports that is no report."""


class NotASubmission(GraderError):
    """The path given is nothing that can be graded."""


class IsolationRefused(GraderError):
    """The isolation that was asked for cannot be had: never a silent fall."""

    exit_code = OURS


class EngineFault(GraderError):
    """The warm engine could not do its work."""

    exit_code = OURS


class OwnFault(GraderError):
    """Something could not be graded for a fault on our side: of the grader, or of the machine that it runs on."""

    exit_code = OURS
