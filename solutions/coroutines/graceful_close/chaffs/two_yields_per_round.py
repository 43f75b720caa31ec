"""Every yield receives. With one yield for the line and another for the number, the second one gets every other line,
and throws it away.

yield는 모두 값을 받습니다. 줄을 받는 yield와 줄 수를 내보내는 yield를 따로 두면, 두 번째 yield가 줄을 하나 걸러 하나씩
받아서 버립니다.

Expect: send('milk') -> yielded
"""


def journal(write):
    lines = 0
    try:
        while True:
            line = yield lines
            write(line)
            lines += 1
            yield lines
    finally:
        write("-- end --")
