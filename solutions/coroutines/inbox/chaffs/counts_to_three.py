"""A loop that runs a fixed number of times ends the coroutine when it is through: the next send() finds nobody at home.
As long as nobody knows how many values will come, there is nothing to count.

정해진 횟수만 되풀이하는 반복문이 끝나면 코루틴도 끝납니다. 그 뒤에 send()를 해도 받을 코루틴이 없습니다. 값이 몇 개
올지 알 수 없을 때는 세지 말아야 합니다.

Expect: There is no last message
"""


def inbox(store):
    for _ in range(3):
        message = yield
        store.append(message)
