"""The item goes back when work() fails, and stays out when work() succeeds. A `return` leaves the function at once: the
lines below it, an else block included, do not run any more. Only a finally block still does.

work()가 실패하면 빌린 것을 돌려주지만, 성공하면 돌려주지 않습니다. `return`은 바로 함수를 끝냅니다. 그 아래의 줄은 else
블록이라도 실행되지 않습니다. 그래도 실행되는 것은 finally 블록뿐입니다.

Expect: When use() is over, the item is in the pool again
"""


def use(pool, work):
    item = pool.acquire()
    try:
        return work(item)
    except BaseException:
        pool.release(item)
        raise
    else:
        pool.release(item)
