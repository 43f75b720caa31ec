"""After a for loop its variable still holds the last item, whether there was a break or not. So without any match the
last item is returned as if it had matched, and without any item the name does not even exist.

for 문이 끝난 뒤에도 반복 변수에는 마지막 값이 남아 있습니다. break를 했든 안 했든 마찬가지입니다. 그래서 일치하는 것이
없어도 마지막 값이 일치한 것처럼 반환되고, 값이 하나도 없으면 그 이름조차 없습니다.

Expect: the value is None, and not the last item
"""


def until_match(items, stop):
    for item in items:
        if stop(item):
            break
        yield item
    return item
