"""The resource is closed quickly and surely, but for that all lines are read at the first request. A large file fills
the memory, and of a log that is still being written the caller sees nothing until it ends.

자원은 빠르고 확실하게 닫히지만, 그러려고 첫 요청 때 모든 줄을 읽습니다. 큰 파일이라면 메모리를 가득 채우고, 아직 쓰이고
있는 로그라면 다 끝날 때까지 한 줄도 볼 수 없습니다.

Expect: Do not read ahead
"""


def read_lines(open_resource):
    resource = open_resource()
    lines = []
    try:
        while line := resource.read():
            lines.append(line)
    finally:
        resource.close()
    yield from lines
