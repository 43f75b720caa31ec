"""Whatever is yielded is an item for the loop outside. If the match is yielded before it is returned, every loop
handles it as if it were one of the items that it should have ended.

yield한 값은 모두 바깥 반복문에 나옵니다. 일치한 값을 yield하고 나서 반환하면, 반복을 끝내야 할 값이 평범한 값처럼
처리됩니다.

Expect: a for loop must not see it among the items
"""


def until_match(items, stop):
    for item in items:
        yield item
        if stop(item):
            return item
    return None
