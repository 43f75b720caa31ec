"""A coroutine that simply comes to its end when it is closed counts as an error here. With throw() its end shows as a
StopIteration; close() takes that back, and returns.

닫으라는 말을 듣고 그저 끝난 코루틴까지 실패한 것으로 봅니다. throw()를 쓰면 코루틴의 끝이 StopIteration으로 나옵니다.
close()는 그것을 거두어들이고 조용히 돌아옵니다.

Expect: Raised: ExceptionGroup
"""


def close_all(coros):
    errors = []
    for coro in coros:
        try:
            coro.throw(GeneratorExit())
        except GeneratorExit:
            pass
        except Exception as error:
            errors.append(error)
    if errors:
        raise ExceptionGroup("not all coroutines could be closed", errors)
