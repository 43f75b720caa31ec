"""The item goes back only when work() returns. An exception leaves the function at once: the lines below are skipped,
and the pool loses an item with every failure.

work()가 값을 반환했을 때에만 돌려주고 있습니다. 예외가 발생하면 곧바로 함수에서 나가므로 그 아래의 줄은 실행되지 않고,
실패할 때마다 풀에서 하나씩 사라집니다.

Expect: The item must be given back even if work() fails
"""


def use(pool, work):
    item = pool.acquire()
    result = work(item)
    pool.release(item)
    return result
