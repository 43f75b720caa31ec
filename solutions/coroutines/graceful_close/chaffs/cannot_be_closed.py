"""Whatever is raised at the yield is caught, and the journal goes on. It cannot be closed that way: close() fails with
RuntimeError, and an exception that is thrown in disappears.

yield에서 무엇이 발생하든 잡고 계속 실행됩니다. 이런 일지는 닫을 수 없습니다. close()에서 RuntimeError가 발생하고, 던져
넣은 예외는 사라집니다.

Expect: throw(KeyError()) -> yielded 0
"""


def journal(write):
    lines = 0
    try:
        while True:
            try:
                line = yield lines
            except BaseException:
                continue
            write(line)
            lines += 1
    finally:
        write("-- end --")
