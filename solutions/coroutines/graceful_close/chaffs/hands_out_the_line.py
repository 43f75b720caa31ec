"""What goes out is the line that has just come in. The sender knows that one; what was asked for is how many there are.

방금 받은 줄을 그대로 내보냅니다. 그 줄은 보낸 쪽이 이미 압니다. 내보내야 하는 것은 지금까지 쓴 줄 수입니다.

Expect: send('tea') wrote 'tea' -> yielded 'tea'
"""


def journal(write):
    line = yield 0
    try:
        while True:
            write(line)
            line = yield line
    finally:
        write("-- end --")
