"""The answer is right, but something is printed besides. It appears on the screen of a program that only wanted the
answer.

답은 맞지만 무언가를 출력하기도 합니다. 답만 얻으려던 프로그램의 화면에 그것이 나타납니다.

Expect: They print nothing
"""

complete = chain


def chain(exc):
    found = complete(exc)
    print(*map(repr, found))
    return found
