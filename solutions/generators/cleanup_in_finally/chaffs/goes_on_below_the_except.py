"""It was closed twice. After `except GeneratorExit` the code below runs too, since nothing raises the exception again.
And an error of another kind goes past both places. Let one place close it, one that is reached in every case.

자원이 두 번 닫혔습니다. `except GeneratorExit`에서 예외를 다시 일으키지 않으므로 그 아래의 코드도 실행됩니다. 한편 다른
예외는 두 곳을 모두 지나가 버립니다. 어떤 경우에도 실행되는 곳 한 군데에서만 닫으세요.

Expect: the lines below it run as well
"""


def read_lines(open_resource):
    resource = open_resource()
    try:
        while line := resource.read():
            yield line
    except GeneratorExit:
        resource.close()
    resource.close()
