"""The with block is left by the return, before the first line is read: what comes back is an iterator over a resource
that is closed already. The yield has to be inside the block, so that the block waits with it.

return하는 순간 with 블록을 벗어나므로 첫 줄을 읽기도 전에 자원이 닫힙니다. 반환된 것은 이미 닫힌 자원을 읽는
이터레이터입니다. yield가 블록 안에 있어야 블록도 함께 기다립니다.

Expect: read() was called on a closed resource
"""

from contextlib import closing


def read_lines(open_resource):
    with closing(open_resource()) as resource:
        return (line for line in iter(resource.read, ""))
