"""The list begins with what is behind the exception. The exception itself is the first link of its chain.

목록이 예외의 뒤에 있는 것부터 시작합니다. 예외 자신이 예외 연쇄의 첫 번째입니다.

Expect: Got: []
"""

complete = chain


def chain(exc):
    return complete(exc)[1:]
