"""The generator is lazy, but its first line is not: list() requests every item before the first one is passed on. What
is behind the match is lost for the caller, and items without an end would never come to an end here.

제너레이터 자체는 요청받을 때만 일하지만 첫 줄은 그렇지 않습니다. list()는 첫 값을 내놓기도 전에 모든 값을 요청합니다.
일치한 값 뒤에 있던 것은 호출한 쪽이 다시 읽을 수 없고, 끝없는 입력이라면 여기서 영영 빠져나오지 못합니다.

Expect: Pass each item on before you request the next one
"""


def until_match(items, stop):
    for item in list(items):
        if stop(item):
            return item
        yield item
    return None
