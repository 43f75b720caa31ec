"""This one knows about GeneratorExit, but thinks of nothing else. An error in read(), or one thrown in, skips the
except, and the resource stays open. What must happen in every case belongs in a finally.

GeneratorExit만 처리하고 다른 예외는 빠뜨린 코드입니다. read()에서 발생한 예외나 바깥에서 던진 예외는 except를 지나가
버리고 자원은 열린 채로 남습니다. 어떤 경우에도 해야 할 일은 finally에 두어야 합니다.

Expect: When read() fails, the resource is still open
"""


def read_lines(open_resource):
    resource = open_resource()
    try:
        while line := resource.read():
            yield line
    except GeneratorExit:
        resource.close()
        raise
    resource.close()
