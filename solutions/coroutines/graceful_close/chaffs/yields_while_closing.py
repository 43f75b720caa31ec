"""The journal yields once more while it is being closed. The caller of close() wants no other value: Python raises
RuntimeError, because the journal has ignored the GeneratorExit.

닫히는 동안 일지가 한 번 더 yield합니다. close()를 호출한 쪽은 값을 더 바라지 않습니다. 파이썬은 일지가 GeneratorExit를
무시했다고 RuntimeError로 알립니다.

Expect: close() wrote '-- end --' -> raised RuntimeError
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
        yield lines
    except BaseException:
        write("-- end --")
        raise
