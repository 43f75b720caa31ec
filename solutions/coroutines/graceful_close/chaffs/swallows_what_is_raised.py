"""The footer is written, but what was raised goes no further: the journal just ends, as if all were well. It must reach
the caller who has thrown it in, or who has sent the line.

마지막 줄은 쓰지만 발생한 예외가 더 나아가지 않습니다. 일지는 아무 문제도 없는 것처럼 끝나 버립니다. 예외를 던져 넣은
쪽이나 줄을 보낸 쪽에 그 예외가 전해져야 합니다.

Expect: throw(KeyError()) wrote '-- end --' -> returned
"""


def journal(write):
    lines = 0
    try:
        while True:
            line = yield lines
            write(line)
            lines += 1
    except BaseException:
        write("-- end --")
