"""The resource is opened and closed again for each line, so nothing ever stays open. But a new file begins at its first
line every time, and the same line comes out for ever.

줄마다 자원을 열었다가 닫으니 열린 채로 남는 것은 없습니다. 하지만 새로 연 파일은 언제나 첫 줄부터 시작하므로 같은 줄이
끝없이 나옵니다.

Expect: The first request opens
"""

from contextlib import closing


def read_lines(open_resource):
    while True:
        with closing(open_resource()) as resource:
            line = resource.read()
        if not line:
            return
        yield line
