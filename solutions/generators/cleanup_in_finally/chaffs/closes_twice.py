"""To be on the safe side the resource is closed after the loop and in the finally. But a finally runs after a quiet
end, too, so everything is closed twice. A connection that went back to a pool may belong to somebody else by then.

안전하게 하려고 finally 말고 다른 곳에서도 닫고 있습니다. 하지만 finally는 정상적으로 끝났을 때도 실행되므로 자원이 두
번 닫힙니다. 커넥션 풀에 반납한 연결이라면 그사이 이미 다른 쪽이 쓰고 있을 수도 있습니다.

Expect: Once is enough
"""


def read_lines(open_resource):
    resource = open_resource()
    try:
        while line := resource.read():
            yield line
        resource.close()
    finally:
        resource.close()
