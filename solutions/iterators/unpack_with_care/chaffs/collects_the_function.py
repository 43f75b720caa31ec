"""`call` without parentheses is the function itself, and it is never run. The name _ is right for the number that
nobody needs, but something has to be called in every round.

괄호 없이 쓴 `call`은 함수 자체라서 한 번도 실행되지 않습니다. 쓰지 않을 숫자를 _로 받은 것은 좋지만, 한 바퀴마다
호출해야 합니다.

Expect: call() is called anew for every result
"""


def repeat(n, call):
    return [call for _ in range(n)]
