"""The footer is written for GeneratorExit and for every Exception, but there are others: a KeyboardInterrupt ends the
journal without its last line.

GeneratorExit와 모든 Exception에는 마지막 줄을 쓰지만, 그 밖의 예외도 있습니다. KeyboardInterrupt로 끝난 일지에는 마지막
줄이 없습니다.

Expect: throw(Shutdown()) -> raised the same Shutdown
"""


def journal(write):
    lines = 0
    try:
        while True:
            line = yield lines
            write(line)
            lines += 1
    except (Exception, GeneratorExit):
        write("-- end --")
        raise
