"""Writes out what finally does: gives the item back on the way out of an exception, and after success."""


def use(pool, work):
    item = pool.acquire()
    try:
        result = work(item)
    except BaseException:
        pool.release(item)
        raise
    else:
        pool.release(item)
    return result
