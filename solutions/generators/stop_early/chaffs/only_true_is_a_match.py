"""A predicate answers with something truthy or falsy, not necessarily with True or False: a number, a list, or what
re.match found. The comparison with True misses all of these.

판단하는 함수가 꼭 True나 False를 반환하지는 않습니다. 수나 리스트, re.match의 결과처럼 참이나 거짓으로 취급되는 값일
수도 있습니다. True와 직접 비교하면 이런 결과를 모두 놓칩니다.

Expect: stop() may answer with any object
"""


def until_match(items, stop):
    for item in items:
        if stop(item) is True:
            return item
        yield item
    return None
