"""A ValueError inside an ExceptionGroup is not seen by a handler for ValueError: what comes out of load_all is a group,
whatever is in it.

ExceptionGroup 안에 든 ValueError는 ValueError를 잡는 절에 걸리지 않습니다. 무엇이 들어 있든 load_all에서 나오는 것은
그룹입니다.

Expect: When all that failed are ValueErrors
"""

async def load_or_default(default, *jobs):
    try:
        return await load_all(*jobs)
    except ValueError:
        return [default]
