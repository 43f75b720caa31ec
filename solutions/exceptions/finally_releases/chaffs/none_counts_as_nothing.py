"""Whether there is something to give back is told by the item itself, and None is taken for nothing. A pool may hold
None. Whether acquire() succeeded is known without a look at the item, if it stands above the try.

돌려줄 것이 있는지를 빌린 것의 값으로 판단하고, None이면 없다고 여깁니다. 하지만 풀에는 None도 들어 있을 수 있습니다.
acquire()를 try 위에 두면, 값을 보지 않아도 성공했는지 알 수 있습니다.

Expect: what acquire() has handed out is given back, whatever it is
"""


def use(pool, work):
    item = None
    try:
        item = pool.acquire()
        return work(item)
    finally:
        if item is not None:
            pool.release(item)
