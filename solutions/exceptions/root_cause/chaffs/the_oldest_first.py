"""The list goes from the oldest exception to the newest, as a printed traceback does. Here it begins with the exception
that was passed in.

목록이 출력된 트레이스백처럼 가장 오래된 예외부터 시작합니다. 여기서는 인자로 받은 예외부터 시작해야 합니다.

Expect: The list begins with the exception itself
"""

complete = chain


def chain(exc):
    return complete(exc)[::-1]
