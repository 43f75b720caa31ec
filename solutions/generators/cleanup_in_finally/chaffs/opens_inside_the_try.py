"""If open_resource() fails inside the try, the finally runs as well, but resource has no value yet. The cleanup fails
with an UnboundLocalError, and the caller never sees a PermissionError, only that riddle.

try 안에서 open_resource()가 실패해도 finally는 실행되는데, 이때 resource에는 아직 값이 없습니다. 뒷정리가
UnboundLocalError로 실패하고, 호출한 쪽은 PermissionError 대신 이 수수께끼 같은 예외를 보게 됩니다.

Expect: no other error from the cleanup in its place
"""


def read_lines(open_resource):
    try:
        resource = open_resource()
        while line := resource.read():
            yield line
    finally:
        resource.close()
