"""islice(items, size) asks for a new iterator of items each time. A list has no position of its own, so every chunk
begins at its first item again, and the chunks never end. One iterator, made once, remembers where it is.

islice(items, size)는 호출할 때마다 items의 이터레이터를 새로 얻습니다. 리스트에는 위치가 없으니 묶음마다 첫 값부터 다시
시작하고 영영 끝나지 않습니다. 이터레이터를 한 번만 만들어 두면 그것이 위치를 기억합니다.

Expect: more than 1000 items came out: the iteration never ends
"""


def _chunks(items, size):
    while chunk := list(islice(items, size)):
        yield chunk
