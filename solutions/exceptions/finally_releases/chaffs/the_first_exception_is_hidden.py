"""The first exception is still the __context__, but it is hidden: `raise ... from None` says that the context is not
to be shown. A reader of the traceback learns only that release() failed, and not why work() did.

앞의 예외가 __context__에 남아 있지만 숨겨져 있습니다. `raise ... from None`은 컨텍스트를 보여 주지 말라는 뜻입니다.
트레이스백을 읽는 사람은 release()가 실패한 것만 알고, work()가 왜 실패했는지는 알 수 없습니다.

Expect: nothing hides the first one
"""


def use(pool, work):
    item = pool.acquire()
    try:
        return work(item)
    finally:
        try:
            pool.release(item)
        except BaseException as error:
            raise error from None
