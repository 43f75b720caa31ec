"""An ordinary function does all its work when it is called, and only then gives back a result: every word is logged
before anybody has asked for a number. What turns it into a generator function is yield in its body.

보통 함수는 호출하는 순간 할 일을 모두 끝내고 나서야 결과를 반환합니다. 그래서 값을 달라고 하기도 전에 모든 말이
기록됩니다. 본문에 yield가 있어야 제너레이터 함수가 됩니다.

Expect: the body waits for the first request
"""


def greeting(log):
    log("Hello!")
    log("Good")
    log("Morning!")
    log("Bye")
    return [0, 1, 2]
