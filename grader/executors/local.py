"""The executor of this machine: threads that each drive one warm worker."""

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")


def local(work: Callable[[T], R], items: Iterable[T], *, jobs: int) -> Iterator[R]:
    """`work` of every item, `jobs` at a time, in the order they finish.  The first error ends the run."""
    with ThreadPoolExecutor(max_workers=jobs, thread_name_prefix="grade") as threads:
        waiting = [threads.submit(work, item) for item in items]
        try:
            for done in as_completed(waiting):
                yield done.result()
        finally:
            for future in waiting:
                future.cancel()
