"""When the footer cannot be written, nobody hears of it. The journal looks as if it had been cut short, and the caller
of close() believes that it has a last line.

마지막 줄을 쓰지 못해도 아무에게도 알리지 않습니다. 일지는 끊긴 것처럼 보이는데, close()를 호출한 쪽은 마지막 줄이
있다고 믿게 됩니다.

Expect: close() cannot write '-- end --' -> closed
"""


def journal(write):
    lines = 0
    try:
        while True:
            line = yield lines
            write(line)
            lines += 1
    finally:
        try:
            write("-- end --")
        except Exception:
            pass
