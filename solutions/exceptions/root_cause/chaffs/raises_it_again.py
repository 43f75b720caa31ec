"""The exception is raised once more to look at it, and every raise adds a line to its traceback. An exception is an
object like others: what is behind it can be read without raising it.

예외를 살펴보려고 다시 일으켰습니다. 일으킬 때마다 트레이스백에 줄이 덧붙습니다. 예외도 여느 객체와 같아서, 뒤에 무엇이
있는지는 일으키지 않아도 읽을 수 있습니다.

Expect: and chain() adds no line to it
"""

complete = chain


def chain(exc):
    try:
        raise exc
    except BaseException as error:
        return complete(error)
