"""Only close() leads to a footer. A journal also ends when an exception is thrown in, or when a line cannot be written,
and then its last line is missing.

close()로 닫을 때만 마지막 줄을 씁니다. 예외를 던져 넣거나 줄을 쓰지 못해도 일지는 끝나는데, 그때는 마지막 줄이
없습니다.

Expect: throw(KeyError()) -> raised the same KeyError
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
