"""Makes a context manager of the pool: what stands below its yield runs when the with block is over."""

from contextlib import contextmanager


@contextmanager
def borrowed(pool):
    item = pool.acquire()
    try:
        yield item
    finally:
        pool.release(item)


def use(pool, work):
    with borrowed(pool) as item:
        result = work(item)
    return result
