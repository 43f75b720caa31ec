"""The new function carries its own name and no docstring, so that help() and tracebacks show the decorator's function
in place of the coroutine's. And where a coroutine ends before its first yield, the StopIteration of the next() gets
out: a loop further up takes it for its own end.

새 함수에는 자기 이름만 있고 독스트링은 없습니다. 그래서 help()와 트레이스백에 코루틴 함수 대신 데코레이터 안의 함수가
나옵니다. 게다가 코루틴이 첫 yield에 이르기 전에 끝나면 next()의 StopIteration이 밖으로 나가고, 바깥의 반복문은 자기가
끝난 것으로 받아들입니다.

Expect: A StopIteration must not get out
"""


def primed(function):
    def primer(*args, **kwargs):
        coroutine = function(*args, **kwargs)
        next(coroutine)
        return coroutine

    return primer
