"""An error is made to look like the end of the lines. The caller believes that the file was read completely, and works
on with half of it.

예외가 발생해도 줄이 다 나온 것처럼 보이게 만듭니다. 호출한 쪽은 파일을 다 읽었다고 믿고, 절반뿐인 데이터로 일을
계속합니다.

Expect: An error in read() is neither the end of the lines nor yours to handle
"""


def read_lines(open_resource):
    resource = open_resource()
    try:
        while line := resource.read():
            yield line
    except Exception:
        pass
    finally:
        resource.close()
