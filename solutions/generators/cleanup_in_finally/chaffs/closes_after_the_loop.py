"""The line below the loop is reached only if all lines are taken and nothing fails. After a break the body never gets
past its yield, and an error skips the line. In both cases the resource stays open.

반복문 아래의 줄은 모든 줄을 읽고 아무 일도 일어나지 않았을 때만 실행됩니다. 바깥에서 break로 나가면 본문은 yield를
넘어가지 못하고, 예외가 발생하면 이 줄을 건너뜁니다. 어느 쪽이든 자원은 열린 채로 남습니다.

Expect: The lines below a loop are never reached then
"""


def read_lines(open_resource):
    resource = open_resource()
    while line := resource.read():
        yield line
    resource.close()
