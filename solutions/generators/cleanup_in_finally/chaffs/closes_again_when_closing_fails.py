"""The close() after the loop stands inside the try. If it fails, the except closes the resource once more. What closes
has to stand outside of what is watched: in an else, or in a finally.

반복문 뒤의 close()가 try 안에 있습니다. 그래서 이 close()가 실패하면 except가 자원을 한 번 더 닫습니다. 닫는 코드는
else나 finally처럼 try가 감싸지 않는 곳에 두어야 합니다.

Expect: close() is not called once more
"""


def read_lines(open_resource):
    resource = open_resource()
    try:
        while line := resource.read():
            yield line
        resource.close()
    except BaseException:
        resource.close()
        raise
