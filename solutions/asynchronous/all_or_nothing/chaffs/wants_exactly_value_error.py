"""The class is compared, so that an error of a class that derives from ValueError does not count.

클래스가 정확히 같은지를 비교해서, ValueError를 상속한 클래스의 예외는 ValueError로 치지 않습니다.

Expect: whose class derives from ValueError
"""

async def load_or_default(default, *jobs):
    try:
        return await load_all(*jobs)
    except ExceptionGroup as failures:
        others = failures.subgroup(lambda error: type(error) is not ValueError and not hasattr(error, "exceptions"))
        if others is not None:
            raise others from None
        return [default]
