"""The function with the yields is a second one inside, so greeting itself is an ordinary function: its own lines run at
the call. "Hello!" is heard even if nobody ever asks for a number.

yield가 안쪽 함수에 들어 있어서 greeting 자신은 보통 함수입니다. 그래서 바깥쪽 줄은 호출하는 순간 실행되고, 아무도
값을 요청하지 않아도 "Hello!"가 기록됩니다.

Expect: Calling greeting() must not run its body
"""


def greeting(log):
    log("Hello!")

    def rest():
        yield 0
        log("Good")
        yield 1
        log("Morning!")
        yield 2
        log("Bye")

    return rest()
