"""A result is taken for an error because it is an exception object. What counts is how it came out: only what was
raised is an error. The task knows it: exception() is None where something was returned.

예외 객체라는 이유로 결과를 예외로 취급하고 있습니다. 중요한 것은 어떻게 나왔는지입니다. raise로 일으킨 것만
예외입니다. 반환한 경우에는 태스크의 exception()이 None입니다.

Expect: One that is returned is a value like any other
"""


_gather_in_order = gather_in_order


async def gather_in_order(*awaitables, return_exceptions=False):
    results = await _gather_in_order(*awaitables, return_exceptions=return_exceptions)
    for result in results:
        if isinstance(result, Exception) and not return_exceptions:
            raise result
    return results
