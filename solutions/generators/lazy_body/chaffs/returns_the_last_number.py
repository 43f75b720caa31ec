"""The last value looks like the natural place for a return. But return ends a generator: no 2 comes out of the loop,
and the line below it is never reached.

마지막 값이니 return이 어울려 보입니다. 하지만 return은 제너레이터를 끝냅니다. 반복문에서는 2가 나오지 않고, 그 아래
줄은 영영 실행되지 않습니다.

Expect: return ends the run, and a loop drops its value
"""


def greeting(log):
    log("Hello!")
    yield 0
    log("Good")
    yield 1
    log("Morning!")
    return 2
    log("Bye")
