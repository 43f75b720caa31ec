"""A single ValueError in the group leads to the default, and the other errors in it are lost.

그룹에 ValueError가 하나만 있어도 기본값을 반환해서, 함께 있던 다른 예외가 사라집니다.

Expect: When a ValueError and another error come together, there is no default
"""

async def load_or_default(default, *jobs):
    try:
        return await load_all(*jobs)
    except ExceptionGroup as failures:
        if failures.subgroup(ValueError) is None:
            raise
        return [default]
