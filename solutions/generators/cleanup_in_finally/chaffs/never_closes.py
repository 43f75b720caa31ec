"""Every line comes out, and so the program seems to work. What is missing shows itself much later, when the system has
no more files or connections to give, in some quite different place.

모든 줄이 나오니 잘 돌아가는 것처럼 보입니다. 무엇이 빠졌는지는 한참 뒤에야, 시스템이 더는 파일이나 연결을 내주지 못할
때 전혀 다른 곳에서 드러납니다.

Expect: nobody needs the resource any more: close it
"""


def read_lines(open_resource):
    resource = open_resource()
    while line := resource.read():
        yield line
