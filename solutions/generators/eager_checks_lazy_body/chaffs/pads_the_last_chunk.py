"""zip_longest makes every chunk equally long by filling the last one up with None. Whoever reads the chunks cannot tell
the filling from an item that really is None.

zip_longest는 마지막 묶음을 None으로 채워서 모든 묶음의 길이를 맞춥니다. 묶음을 받은 쪽은 그 None이 채워 넣은 것인지
원래 값인지 알 수 없습니다.

Expect: in a shorter list without padding
"""

from itertools import zip_longest


def _chunks(items, size):
    for chunk in zip_longest(*[iter(items)] * size):
        yield list(chunk)
