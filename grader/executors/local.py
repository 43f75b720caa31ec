"""The executor of this machine: threads that each drive one warm worker."""

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")


def local(work: Callable[[T], R], items: Iterable[T], *, jobs: int) -> Iterator[R]:
    """`work` of every item, `jobs` at a time, in the order they finish.  The first error ends the run."""
    threads = ThreadPoolExecutor(max_workers=jobs, thread_name_prefix="grade")
    try:
        for done in as_completed([threads.submit(work, item) for item in items]):
            yield done.result()
    finally:
        # Interrupted: whoever closes the pool ends what still runs, so there is nothing to wait for.
        threads.shutdown(wait=False, cancel_futures=True)
