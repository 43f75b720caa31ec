"""Lets an ExitStack give the item back at the end of a with block."""

from contextlib import ExitStack


def use(pool, work):
    with ExitStack() as stack:
        item = pool.acquire()
        stack.callback(pool.release, item)
        return work(item)
