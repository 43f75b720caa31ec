"""The footer is written for what is raised at the yield. A journal may also end at its write(), and there nobody is
ready for it: the error comes out, but the last line is missing.

yield에서 예외가 발생했을 때만 마지막 줄을 씁니다. 일지는 write()에서 끝날 수도 있는데 거기는 대비하지 않았습니다.
예외는 나오지만 마지막 줄이 없습니다.

Expect: send('milk') cannot write 'milk' -> raised OSError
"""


def journal(write):
    lines = 0
    while True:
        try:
            line = yield lines
        except BaseException:
            write("-- end --")
            raise
        write(line)
        lines += 1
