"""The line break at the end is in the way when lines are printed, so it is cut off here. But that is for the caller to
decide: spaces at the beginning of a line of Python code, for example, are not decoration.

줄을 출력할 때 끝의 줄바꿈이 거슬려서 여기서 잘라 내고 있습니다. 하지만 그것은 호출한 쪽이 정할 일입니다. 예를 들어
파이썬 코드라면 줄 앞의 공백은 장식이 아닙니다.

Expect: comes out unchanged like any other
"""


def read_lines(open_resource):
    resource = open_resource()
    try:
        while line := resource.read():
            yield line.strip()
    finally:
        resource.close()
