"""The footer is left out when no line was written. But it tells that the journal was closed, and an empty journal is
closed as well.

쓴 줄이 없으면 마지막 줄도 쓰지 않습니다. 하지만 마지막 줄은 일지가 제대로 닫혔다는 표시이고, 빈 일지도 닫힙니다.

Expect: 'next() -> yielded 0', 'close() -> closed'
"""


def journal(write):
    lines = 0
    try:
        while True:
            line = yield lines
            write(line)
            lines += 1
    finally:
        if lines:
            write("-- end --")
