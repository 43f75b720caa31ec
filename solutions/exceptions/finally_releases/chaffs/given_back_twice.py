"""After a failure the item is given back twice: once where the exception is seen, and once more at the end. Then two
callers get the same item at the same time.

실패했을 때 두 번 돌려주고 있습니다. 예외를 잡은 곳에서 한 번, 마지막에 또 한 번입니다. 그러면 두 곳에서 같은 것을
동시에 받게 됩니다.

Expect: Give the item back exactly once
"""


def use(pool, work):
    item = pool.acquire()
    try:
        return work(item)
    except BaseException:
        pool.release(item)
        raise
    finally:
        pool.release(item)
