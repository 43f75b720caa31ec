"""Every answer is too high by one: the first next() hands out 1, and no line has been written by then.

답이 모두 하나씩 많습니다. 첫 next()에서 1이 나오는데, 그때까지는 쓴 줄이 없습니다.

Expect: next() -> yielded 1
"""


def journal(write):
    lines = 1
    try:
        while True:
            line = yield lines
            write(line)
            lines += 1
    finally:
        write("-- end --")
