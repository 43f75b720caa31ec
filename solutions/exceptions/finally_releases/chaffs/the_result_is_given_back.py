"""What goes back into the pool is not what came out of it. The item must still be at hand when work() is over: keep it
under a name of its own.

풀에서 나온 것이 아닌 다른 것을 돌려주고 있습니다. work()가 끝난 뒤에도 빌린 것을 알고 있어야 합니다. 따로 이름을 붙여
담아 두세요.

Expect: What goes back is the object that came out of the pool
"""


def use(pool, work):
    item = pool.acquire()
    try:
        item = work(item)
        return item
    finally:
        pool.release(item)
