"""A result that counts as false, such as None or 0, gets lost on the way. Then the places of all later results are
wrong as well. What a job returned is its result, whatever it is.

None이나 0처럼 거짓으로 취급되는 결과가 사라집니다. 그러면 그 뒤의 결과도 모두 자리가 밀립니다. 작업이 반환한 것은
무엇이든 그 작업의 결과입니다.

Expect: also None or another value that counts as false
"""


_gather_in_order = gather_in_order


async def gather_in_order(*awaitables, return_exceptions=False):
    results = await _gather_in_order(*awaitables, return_exceptions=return_exceptions)
    return [result for result in results if result]
