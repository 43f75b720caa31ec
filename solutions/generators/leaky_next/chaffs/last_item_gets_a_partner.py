"""zip_longest fills the missing place with None. Then combine() is called with a partner that never was among the
items, and most functions cannot do anything with it.

zip_longest는 빈자리를 None으로 채웁니다. 그러면 combine()은 값 중에 있지도 않던 짝을 받게 되고, 대부분의 함수는 그
None을 다룰 수 없습니다.

Expect: The item that stands alone is dropped
"""

from itertools import zip_longest


def combine_pairs(combine, items):
    iterator = iter(items)
    for first, second in zip_longest(iterator, iterator):
        yield combine(first, second)
