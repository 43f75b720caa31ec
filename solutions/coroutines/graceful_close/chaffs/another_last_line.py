"""A last line is written, but it is another one than was agreed on. Somebody who reads the journal looks for exactly
this text: two hyphens, a space, "end", a space and two hyphens.

마지막 줄을 쓰기는 하지만 정해진 것과 글자가 다릅니다. 일지를 읽는 쪽은 정해진 글자를 그대로 찾습니다. 붙임표 둘, 빈칸,
end, 빈칸, 붙임표 둘입니다.

Expect: close() wrote '--end--' -> closed
"""


def journal(write):
    lines = 0
    try:
        while True:
            line = yield lines
            write(line)
            lines += 1
    finally:
        write("--end--")
