"""An empty line is neither written nor counted. It is false, but it was sent: only the sender knows what it is good
for.

빈 줄을 쓰지도 세지도 않습니다. 빈 문자열은 거짓으로 취급되지만 분명히 보낸 것입니다. 어디에 쓸 것인지는 보낸 쪽이
압니다.

Expect: send('') -> yielded 0
"""


def journal(write):
    lines = 0
    try:
        while True:
            line = yield lines
            if line:
                write(line)
                lines += 1
    finally:
        write("-- end --")
