"""When acquire() fails, something is given back that never came out of the pool. The finally block runs for everything
that its try block contains, so only what comes after acquire() belongs into it.

acquire()가 실패했는데도, 풀에서 나온 적이 없는 것을 돌려주고 있습니다. finally 블록은 try 블록에 든 모든 것에 대해
실행됩니다. 그러니 try 블록에는 acquire() 다음의 일만 두어야 합니다.

Expect: there is nothing to give back
"""


def use(pool, work):
    item = None
    try:
        item = pool.acquire()
        return work(item)
    finally:
        pool.release(item)
