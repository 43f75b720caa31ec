"""The footer is written after every single line. It belongs to the end of the journal, and not to the end of each round
of the loop.

한 줄을 쓸 때마다 마지막 줄까지 씁니다. 마지막 줄은 반복문이 한 번 돌 때가 아니라 일지가 끝날 때 써야 합니다.

Expect: send('tea') wrote 'tea' wrote '-- end --' -> yielded 1
"""


def journal(write):
    lines = 0
    while True:
        try:
            line = yield lines
            write(line)
            lines += 1
        finally:
            write("-- end --")
