"""The list holds texts. With an exception one can do more: look at its type, its traceback and its data, or raise it.

목록에 문자열이 들어 있습니다. 예외 객체라야 타입과 트레이스백, 데이터를 살펴보고 다시 일으킬 수도 있습니다.

Expect: Got: ['raised']
"""

complete = chain


def chain(exc):
    return [str(each) for each in complete(exc)]
