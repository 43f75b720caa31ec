"""The footer is written in two places, and close() leads through both of them.

마지막 줄을 두 곳에서 쓰고 있고, close()를 하면 두 곳을 모두 지납니다.

Expect: wrote '-- end --' wrote '-- end --'
"""


def journal(write):
    lines = 0
    try:
        while True:
            line = yield lines
            write(line)
            lines += 1
    except GeneratorExit:
        write("-- end --")
        raise
    finally:
        write("-- end --")
