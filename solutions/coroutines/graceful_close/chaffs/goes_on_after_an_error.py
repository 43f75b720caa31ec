"""A line that cannot be written is passed over, and its sender believes that it stands in the journal. The error
belongs to the sender.

쓸 수 없는 줄을 그냥 지나칩니다. 줄을 보낸 쪽은 그 줄이 일지에 있다고 믿게 됩니다. 그 예외는 보낸 쪽에 전해져야 합니다.

Expect: send('milk') cannot write 'milk' -> yielded
"""


def journal(write):
    lines = 0
    try:
        while True:
            line = yield lines
            try:
                write(line)
                lines += 1
            except Exception:
                pass
    finally:
        write("-- end --")
