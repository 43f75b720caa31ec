"""After its footer the journal yields once more, however it ends. So what was raised does not come out, and close()
makes a RuntimeError of it: a journal that is being closed must come to its end.

어떻게 끝나든 마지막 줄을 쓴 다음 한 번 더 yield합니다. 그래서 발생한 예외가 나오지 않고, close()는 RuntimeError를
일으킵니다. 닫히는 일지는 그대로 끝나야 합니다.

Expect: throw(KeyError()) wrote '-- end --' -> yielded
"""


def journal(write):
    lines = 0
    try:
        while True:
            line = yield lines
            write(line)
            lines += 1
    finally:
        write("-- end --")
        yield lines
