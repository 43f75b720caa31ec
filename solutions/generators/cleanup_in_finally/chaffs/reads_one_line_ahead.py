"""The next line is read before the current one is handed out. If it is slow to come, the caller waits for a line that
was not asked for; and if it fails, the line before it is lost.

지금 줄을 내놓기 전에 다음 줄을 먼저 읽고 있습니다. 다음 줄이 늦게 오면 호출한 쪽은 요청하지도 않은 줄을 기다려야
하고, 그 줄을 읽다 실패하면 이미 읽은 앞 줄까지 잃습니다.

Expect: every request reads one line and hands it out
"""


def read_lines(open_resource):
    resource = open_resource()
    try:
        line = resource.read()
        while line:
            following = resource.read()
            yield line
            line = following
    finally:
        resource.close()
