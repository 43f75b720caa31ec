"""Every line comes out, and so the program seems to work. But nothing closes the resource: it stays open until Python
clears it away, and when that is, is not ours to decide. Until then a file may be locked, and a connection is missing
somewhere else.

모든 줄이 나오니 잘 돌아가는 것처럼 보입니다. 하지만 자원을 닫는 코드가 없습니다. 자원은 파이썬이 치울 때까지 열려 있고,
그때가 언제인지는 우리가 정할 수 없습니다. 그때까지 파일이 잠겨 있거나, 다른 곳에서 쓸 연결이 모자랄 수 있습니다.

Expect: nobody needs the resource any more: close it
"""


def read_lines(open_resource):
    resource = open_resource()
    while line := resource.read():
        yield line
