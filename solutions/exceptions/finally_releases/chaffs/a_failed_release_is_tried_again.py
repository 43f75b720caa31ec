"""When release() fails, it is called a second time. The first call may have done half of the work, and the second one
would do that half again. One attempt is enough.

release()가 실패하면 한 번 더 호출하고 있습니다. 첫 번째 호출이 일을 절반쯤 했을 수도 있는데, 두 번째 호출은 그 절반을
또 하게 됩니다. 한 번만 시도하세요.

Expect: One attempt to give the item back is enough
"""


def use(pool, work):
    item = pool.acquire()
    try:
        result = work(item)
        pool.release(item)
    except BaseException:
        pool.release(item)
        raise
    return result
