"""A global name can hold one resource only. The second generator puts its own there, and from then on both read from
it, and both close it; the first resource stays open for ever.

전역 변수에는 자원을 하나만 담을 수 있습니다. 두 번째 제너레이터가 거기에 자기 자원을 넣으면 그때부터 둘 다 그것을 읽고
둘 다 그것을 닫습니다. 첫 번째 자원은 영영 열려 있습니다.

Expect: Every generator opens, reads and closes a resource of its own
"""

resource = None


def read_lines(open_resource):
    global resource
    resource = open_resource()
    try:
        while line := resource.read():
            yield line
    finally:
        resource.close()
