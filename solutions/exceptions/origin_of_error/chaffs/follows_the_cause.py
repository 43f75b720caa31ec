"""The answer is the place of the cause. The cause is another exception with a traceback of its own; the exception that
was passed in was raised where it was translated.

원인이 된 예외의 위치를 답하는 코드입니다. 원인은 자기 트레이스백을 지닌 별개의 예외입니다. 인자로 받은 예외는 원인을
다른 예외로 바꾼 자리에서 발생했습니다.

Expect: raises a new exception in a new place
"""

first_place = origin


def origin(exc):
    return first_place(exc.__cause__ or exc)
