"""The item is given back before work() runs. As long as it is in the pool, somebody else can get it, and then two of
them use it at the same time.

work()를 실행하기 전에 돌려주고 있습니다. 풀에 들어 있는 동안에는 다른 곳에서 받아 갈 수 있으니, 두 곳에서 같은 것을
동시에 쓰게 됩니다.

Expect: while work() runs, nobody else may get the item
"""


def use(pool, work):
    item = pool.acquire()
    pool.release(item)
    return work(item)
