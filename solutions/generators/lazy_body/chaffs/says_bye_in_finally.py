"""A finally runs however the body is left, so "Bye" is logged even when somebody takes one number and goes away: Python
closes a generator that nobody uses any more. The last line of a body, on the other hand, runs only if it is reached.

finally는 본문을 어떻게 벗어나든 실행됩니다. 그래서 값을 하나만 받고 그만두어도 "Bye"가 기록됩니다. 더는 쓰이지 않는
제너레이터를 파이썬이 닫아 주기 때문입니다. 반면 본문의 마지막 줄은 거기까지 도달해야만 실행됩니다.

Expect: the rest of the body never runs
"""


def greeting(log):
    try:
        log("Hello!")
        yield 0
        log("Good")
        yield 1
        log("Morning!")
        yield 2
    finally:
        log("Bye")
