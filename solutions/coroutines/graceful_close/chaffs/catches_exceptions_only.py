"""close() raises GeneratorExit, and that is no Exception but a BaseException. A handler for Exception never sees it, so
that a journal which is closed gets no footer.

close()는 GeneratorExit를 일으키는데, 이것은 Exception이 아니라 BaseException입니다. Exception을 처리하는 코드는 이것을
볼 수 없습니다. 그래서 닫힌 일지에 마지막 줄이 없습니다.

Expect: 'close() -> closed', "send('late')
"""


def journal(write):
    lines = 0
    try:
        while True:
            line = yield lines
            write(line)
            lines += 1
    except Exception:
        write("-- end --")
        raise
