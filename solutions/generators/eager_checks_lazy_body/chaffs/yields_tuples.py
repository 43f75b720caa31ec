"""itertools and zip like to hand out tuples. They look much like lists, but a tuple is not equal to a list, and whoever
gets one cannot append to it.

itertools나 zip은 튜플을 즐겨 내놓습니다. 리스트와 비슷해 보이지만 튜플은 리스트와 같지 않고, 받은 쪽이 값을 추가할 수도
없습니다.

Expect: in lists of exactly size items
"""


def _chunks(items, size):
    iterator = iter(items)
    while chunk := tuple(islice(iterator, size)):
        yield chunk
