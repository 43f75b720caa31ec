"""A range is iterable, but it is no iterator: it has no position, so next() does not work on it. A for loop hides the
difference, because it calls iter() first.

range는 이터러블이지 이터레이터가 아닙니다. 위치가 없으니 next()를 쓸 수 없습니다. for 문은 먼저 iter()를 호출해 주기
때문에 이 차이가 눈에 띄지 않을 뿐입니다.

Expect: A range or a list is only iterable
"""


def numbers(start, stop, step=1):
    return range(start, stop, step)
