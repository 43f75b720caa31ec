"""The answer is the place of an older exception, the one that was being handled when this one was raised. Each
exception of a chain has a traceback of its own, and the question is about the one that was passed in.

이 예외가 발생할 때 처리하고 있던, 더 오래된 예외의 위치를 답하는 코드입니다. 예외 연쇄의 예외는 저마다 자기
트레이스백을 지니고 있고, 여기서 묻는 것은 인자로 받은 예외입니다.

Expect: An exception that is raised while another one is handled has a place of its own
"""

first_place = origin


def origin(exc):
    while exc.__cause__ is not None or exc.__context__ is not None:
        exc = exc.__cause__ or exc.__context__
    return first_place(exc)
