"""The footer never reaches write(), and the journal breaks off without its last line. What is printed can be seen on a
screen, but does not stand in the journal; and the lines below a loop are passed over, because close() and throw() raise
an exception at the yield.

마지막 줄이 write()에 전해지지 않아서 일지가 마지막 줄 없이 끊깁니다. 출력한 것은 화면에 보일 뿐 일지에 남지 않습니다.
close()와 throw()는 yield에서 예외를 일으키므로, 반복문 아래에 둔 줄은 건너뛰게 됩니다.

Expect: 'close() -> closed', "send('late')
"""


def journal(write):
    lines = 0
    try:
        while True:
            line = yield lines
            write(line)
            lines += 1
    except GeneratorExit:
        print("-- end --")
