"""When work() and release() both fail, the exception of release() knows nothing of the first one: its __context__ is
empty, and the traceback shows only half of the story. Python keeps the first one by itself, if release() is called
while that one is on its way out.

work()와 release()가 모두 실패했을 때, release()의 예외가 앞의 예외를 알지 못합니다. `__context__`가 비어 있어
트레이스백에는 이야기의 절반만 나옵니다. 앞의 예외가 나가는 도중에 release()를 호출하면 파이썬이 알아서 담아 둡니다.

Expect: Checked: second.__context__
"""


def use(pool, work):
    item = pool.acquire()
    failure = None
    try:
        result = work(item)
    except BaseException as error:
        failure = error
    pool.release(item)
    if failure is not None:
        raise failure
    return result
