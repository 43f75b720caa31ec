"""Only the errors at the top of the group are looked at. A group in it is no ValueError, even if it holds nothing else.

그룹의 맨 위에 있는 예외만 봅니다. 그 안에 든 그룹은 ValueError만 담고 있어도 ValueError가 아닙니다.

Expect: What counts then are the errors in it
"""

async def load_or_default(default, *jobs):
    try:
        return await load_all(*jobs)
    except ExceptionGroup as failures:
        others = [error for error in failures.exceptions if not isinstance(error, ValueError)]
        if others:
            raise failures.derive(others) from None
        return [default]
