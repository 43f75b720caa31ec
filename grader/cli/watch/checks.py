"""Checks in the background, on workers that stay warm for the whole session and compile each suite once."""

import contextlib
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

from grader.cli import common, handed_out, learner
from grader.cli.watch.inbox import Checked, Inbox
from grader.errors import EngineFault, GraderError
from grader.grading.expectations import job_of
from grader.grading.grade import Grader
from grader.isolation import probing
from grader.model import Exercise, Status, Verdict
from grader.pack.catalogue import Catalogue

#: One for the check that is looked at, one for an older check that has not come to its end.
_THREADS = 2


class Checks:
    """Runs checks and puts what came of them into the inbox; of several that wait, only the newest is run."""

    def __init__(self, grader: Grader, inbox: Inbox, threads: ThreadPoolExecutor) -> None:
        self._grader = grader
        self._inbox = inbox
        self._threads = threads
        self._is_warm = self._has_spare = False
        self.newest = 0

    def use(self, pack: Catalogue) -> None:
        """Check by the suites of a catalogue that was read anew."""
        old = self._grader
        self._grader = Grader(
            catalogue=pack,
            pool=old.pool,
            seed=old.seed,
            isolation=old.isolation,
            hasty=True,
            in_place=True,
            keeps_suites=True,
        )

    def stand_by(self) -> None:
        """Have a second worker, so that a save need not wait for an older check; once, when the first one is ready."""
        if self._is_warm and not self._has_spare:
            self._has_spare = True
            self._grader.pool.add_worker()

    def start(self, exercises: list[Exercise]) -> None:
        """Check these; a `Checked` of the number `newest` follows."""
        self.newest += 1
        self._threads.submit(self._run, self.newest, exercises)

    def _run(self, number: int, exercises: list[Exercise]) -> None:
        if number == self.newest:
            checked = self._checked(number, exercises)
            self._inbox.put(checked)
            if [each.status for each in checked.verdicts] == [Status.UNTOUCHED]:
                self._compile_suite(exercises[0])
            self._is_warm = True

    def _compile_suite(self, exercise: Exercise) -> None:
        """Let a worker compile the suite while the learner reads: the first save is checked as fast as others."""
        with contextlib.suppress(GraderError):  # told when it is checked
            self._grader.pool.run(job_of(exercise, exercise.stub, ()))

    def _checked(self, number: int, exercises: list[Exercise]) -> Checked:
        grader = self._grader
        try:
            made = [_verdict(grader, each) for each in exercises if number == self.newest]
        except GraderError as error:
            return Checked(number, fault=error)
        except Exception as error:  # noqa: BLE001 - a fault of ours is told on the screen, and the session goes on
            told = EngineFault(f"{type(error).__name__}: {error}", remedy="grader doctor")
            return Checked(number, fault=told)
        return Checked(number, tuple(made))


def _verdict(grader: Grader, exercise: Exercise) -> Verdict:
    """The verdict on the module as it lies there; edited tests never make a pass."""
    (mine,) = learner.attempts(grader.catalogue, [exercise])
    return handed_out.counted(grader.catalogue, exercise, mine, lambda: grader.verdict(exercise, mine))


@contextlib.contextmanager
def checks_for(pack: Catalogue, inbox: Inbox, *, level: str | None, seed: int) -> Iterator[Checks]:
    """Checks on a warm pool.  Raises `GraderError` where the isolation cannot be had."""
    chosen = probing.choose_level(level, strangers=False)
    with common.grader_for(pack, level=chosen, seed=seed, workers=1, many=True) as grader:
        grader.hasty = grader.in_place = grader.keeps_suites = True
        threads = ThreadPoolExecutor(_THREADS, thread_name_prefix="check")
        try:
            yield Checks(grader, inbox, threads)
        finally:
            threads.shutdown(wait=False, cancel_futures=True)  # closing the pool ends what still runs
