"""The journal has already been started when the caller gets it. So it has begun, and writes its footer even if nobody
ever uses it; and the caller's own first next() arrives as a line.

호출한 쪽이 일지를 받았을 때 이미 기동되어 있습니다. 시작한 일지이므로 아무도 쓰지 않아도 마지막 줄을 쓰고, 호출한 쪽의
첫 next()는 한 줄로 받아들여집니다.

Expect: next() wrote None -> yielded 1
"""


def journal(write):
    book = write_lines(write)
    next(book)
    return book


def write_lines(write):
    lines = 0
    try:
        while True:
            line = yield lines
            write(line)
            lines += 1
    finally:
        write("-- end --")
