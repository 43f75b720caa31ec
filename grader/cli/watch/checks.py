"""Checks in the background, on workers that stay warm for the whole session."""

import contextlib
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

from grader.cli import common, handed_out, learner
from grader.cli.watch.inbox import Checked, Inbox
from grader.errors import EngineFault, GraderError
from grader.grading.grade import Grader
from grader.isolation import probing
from grader.model import Exercise, Verdict
from grader.pack.catalogue import Catalogue

#: One for the check that is looked at, one for an older check that has not come to its end.
WORKERS = 2


class Checks:
    """Runs checks and puts what came of them into the inbox; of several that wait, only the newest is run."""

    def __init__(self, grader: Grader, inbox: Inbox, threads: ThreadPoolExecutor) -> None:
        self._grader = grader
        self._inbox = inbox
        self._threads = threads
        self.newest = 0

    def use(self, pack: Catalogue) -> None:
        """Check by the suites of a catalogue that was read anew."""
        old = self._grader
        self._grader = Grader(catalogue=pack, pool=old.pool, seed=old.seed, isolation=old.isolation)
        self._grader.hasty = self._grader.in_place = True

    def start(self, exercises: list[Exercise]) -> None:
        """Check these; a `Checked` of the number `newest` follows."""
        self.newest += 1
        self._threads.submit(self._run, self.newest, exercises)

    def _run(self, number: int, exercises: list[Exercise]) -> None:
        if number == self.newest:
            self._inbox.put(self._checked(number, exercises))

    def _checked(self, number: int, exercises: list[Exercise]) -> Checked:
        grader = self._grader
        try:
            made = [_verdict(grader, each) for each in exercises]
        except GraderError as error:
            return Checked(number, fault=error)
        except Exception as error:  # noqa: BLE001 - a fault of ours is told on the screen, and the session goes on
            told = EngineFault(f"{type(error).__name__}: {error}", remedy="grader doctor")
            return Checked(number, fault=told)
        return Checked(number, tuple(made))


def _verdict(grader: Grader, exercise: Exercise) -> Verdict:
    """The verdict on the module as it lies there; edited tests never make a pass."""
    mine = learner.attempt(grader.catalogue, exercise)
    return handed_out.counted(grader.catalogue, exercise, mine, lambda: grader.verdict(exercise, mine))


@contextlib.contextmanager
def checks_for(pack: Catalogue, inbox: Inbox, *, level: str | None, seed: int) -> Iterator[Checks]:
    """Checks on a warm pool.  Raises `GraderError` where the isolation cannot be had."""
    chosen = probing.choose_level(level, strangers=False)
    with common.grader_for(pack, level=chosen, seed=seed, workers=WORKERS) as grader:
        grader.hasty = grader.in_place = True
        threads = ThreadPoolExecutor(WORKERS, thread_name_prefix="check")
        try:
            yield Checks(grader, inbox, threads)
        finally:
            threads.shutdown(wait=False, cancel_futures=True)  # closing the pool ends what still runs
