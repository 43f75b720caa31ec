"""The chain is returned, and printed as well. What is printed appears on the screen of a program that only wanted to
look.

예외 연쇄를 반환하면서 출력하기도 합니다. 살펴보기만 하려던 프로그램의 화면에 그것이 나타납니다.

Expect: They print nothing
"""

complete = chain


def chain(exc):
    found = complete(exc)
    print(*map(repr, found))
    return found
