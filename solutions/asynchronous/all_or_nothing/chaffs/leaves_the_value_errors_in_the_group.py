"""If there is another error, the whole group comes out, with the ValueErrors that have been dealt with.

다른 예외가 있으면 이미 처리한 ValueError까지 담긴 그룹이 통째로 나옵니다.

Expect: It is not in the group any more that comes out
"""

async def load_or_default(default, *jobs):
    try:
        return await load_all(*jobs)
    except ExceptionGroup as failures:
        if failures.split(ValueError)[1] is not None:
            raise
        return [default]
