"""Everything is closed, but of all the errors only one comes out. The others were just as real, and are lost.

모두 닫기는 하지만 여러 예외 가운데 하나만 나옵니다. 나머지도 똑같이 발생한 예외인데 사라집니다.

Expect: It holds the very exception objects that were raised
"""


def close_all(coros):
    last = None
    for coro in coros:
        try:
            coro.close()
        except Exception as error:
            last = error
    if last is not None:
        raise ExceptionGroup("not all coroutines could be closed", [last])
