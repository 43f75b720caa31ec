"""The outer function has no yield, so it runs at the call and opens the resource there. If nobody ever asks for a line,
the generator never starts, its try is never entered, and nobody closes what was opened.

바깥 함수에는 yield가 없어서 호출하는 순간 실행되고, 거기서 자원을 엽니다. 아무도 줄을 요청하지 않으면 제너레이터는
시작하지 않고 try에도 들어가지 않으니, 열린 자원을 닫는 코드는 실행되지 않습니다.

Expect: Calling read_lines() must not open anything yet
"""


def read_lines(open_resource):
    return _lines(open_resource())


def _lines(resource):
    try:
        while line := resource.read():
            yield line
    finally:
        resource.close()
