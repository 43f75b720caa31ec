"""To be on the safe side the resource is closed after the loop and in the finally. But a finally runs after a quiet
end, too, so everything is closed twice. A connection that went back to a pool may belong to somebody else by then.

안전하게 하려고 반복문 뒤에서도 닫고 finally에서도 닫습니다. 하지만 finally는 조용히 끝났을 때도 실행되므로 두 번 닫게
됩니다. 풀에 돌려준 연결이라면 그사이 이미 다른 쪽이 쓰고 있을 수도 있습니다.

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
