"""Errors stand among the results although nobody asked for that. The caller takes them for results and goes on as if
nothing had happened. Without return_exceptions the first error has to be raised.

아무도 요청하지 않았는데 예외가 결과 사이에 들어 있습니다. 호출한 쪽은 그것을 결과로 알고 아무 일 없었던 듯 계속합니다.
return_exceptions를 주지 않았으면 첫 예외를 일으켜야 합니다.

Expect: If one of them fails, its error comes out
"""


_gather_in_order = gather_in_order


async def gather_in_order(*awaitables, return_exceptions=False):
    return await _gather_in_order(*awaitables, return_exceptions=True)
