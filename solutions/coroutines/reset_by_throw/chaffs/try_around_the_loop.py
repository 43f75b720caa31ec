"""The exception was answered, and then the coroutine was at its end: the number that came next found no yield that
could answer it. After the answer there has to be a way back into the loop.

예외에 대답은 했지만, 그것으로 코루틴이 끝나 버렸습니다. 다음 수를 보내면 대답할 yield가 없습니다. 대답한 뒤에는
반복문으로 돌아갈 수 있어야 합니다.

Expect: throw() by itself ends nothing
"""


def totals():
    total = 0
    try:
        while True:
            total += yield total
    except Reset:
        yield 0
    except Report as report:
        yield report.args[0], total
