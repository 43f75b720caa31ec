"""The coroutine has already been started when the caller gets it. That looks convenient, but the caller's own first
next() then counts as a number that was sent, and that number is None.

호출한 쪽이 코루틴을 받았을 때는 이미 기동되어 있습니다. 편해 보이지만, 호출한 쪽의 첫 next()가 수를 보낸 것으로
취급되고, 그 수는 None입니다.

Expect: up to the first yield
"""

not_started = totals


def totals():
    numbers = not_started()
    next(numbers)
    return numbers
