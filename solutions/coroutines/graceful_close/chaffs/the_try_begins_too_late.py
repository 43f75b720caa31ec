"""The first yield stands outside of what is protected by the footer. A journal that ends there, before its first line,
was started all the same, and its last line is missing.

첫 yield가 마지막 줄을 보장하는 범위 밖에 있습니다. 첫 줄을 받기 전에 거기에서 끝나는 일지도 시작은 한 것인데, 마지막
줄이 없습니다.

Expect: 'next() -> yielded 0', 'close() -> closed'
"""


def journal(write):
    lines = 0
    line = yield lines
    try:
        while True:
            write(line)
            lines += 1
            line = yield lines
    finally:
        write("-- end --")
