"""close() does two things: it raises GeneratorExit inside the coroutine, and it takes that GeneratorExit back when the
coroutine lets it out. With throw() it comes out, and ends close_all() as well.

close()가 하는 일은 두 가지입니다. 코루틴 안에서 GeneratorExit를 일으키고, 코루틴이 그것을 내보내면 다시 거두어들입니다.
throw()를 쓰면 GeneratorExit가 밖으로 나와 close_all()까지 끝내 버립니다.

Expect: Raised: GeneratorExit
"""


def close_all(coros):
    errors = []
    for coro in coros:
        try:
            coro.throw(GeneratorExit())
        except Exception as error:
            errors.append(error)
    if errors:
        raise ExceptionGroup("not all coroutines could be closed", errors)
