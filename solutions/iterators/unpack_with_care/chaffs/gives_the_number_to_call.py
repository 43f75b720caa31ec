"""The number of the round is handed to call(), which does not take one. It is only there because range() needs some
name to count with; the name _ tells the reader that nobody uses it.

call()은 인자를 받지 않는데 몇 번째인지를 넘겨줍니다. 이 숫자는 range()로 횟수를 세느라 생겼을 뿐입니다. 이름을 _로
지으면 쓰지 않는 값이라는 뜻이 읽는 사람에게 전해집니다.

Expect: call() is called anew for every result
"""


def repeat(n, call):
    return [call(number) for number in range(n)]
