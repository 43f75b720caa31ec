"""The place appears on the screen, and the caller gets None. A program can write an answer into its log only if it gets
the answer.

위치를 화면에 출력하기만 하고, 호출한 쪽은 None을 받습니다. 프로그램이 답을 로그에 남기려면 답을 반환받아야 합니다.

Expect: origin() gives its answer back, and prints nothing
"""

first_place = origin


def origin(exc):
    print(first_place(exc))
