"""The coroutine does not survive its first Reset: it never gets to a further yield. What throw() gives back is what
that next yield hands out, so the coroutine has to handle the Reset and go on.

코루틴이 첫 Reset에서 끝나 버려, 다음 yield까지 가지 못합니다. throw()가 반환하는 것은 바로 그 다음 yield가 내놓는
값입니다. Reset을 처리하고 계속 실행되어야 합니다.

Expect: throw(Reset()) gives back what the next yield hands out
"""


def totals():
    total = 0
    answer = total
    while True:
        try:
            number = yield answer
        except Reset:
            return
        except Report as report:
            answer = (report.args[0], total)
        else:
            answer = total = total + number
