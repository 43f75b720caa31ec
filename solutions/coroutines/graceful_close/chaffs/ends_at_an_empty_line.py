"""An empty line ends the journal, because it is false. It is a line like any other, and nobody said that a line means
the end.

빈 줄이 거짓으로 취급되어 일지가 끝나 버립니다. 빈 줄도 여느 줄과 같은 한 줄입니다. 끝을 뜻하는 줄은 정한 적이
없습니다.

Expect: send('') wrote '-- end --' -> returned None
"""


def journal(write):
    lines = 0
    try:
        while line := (yield lines):
            write(line)
            lines += 1
    finally:
        write("-- end --")
