"""This filters: it leaves the matches out and goes on. To end early means that nothing comes any more after the first
match, even items that do not match.

이것은 걸러 내기입니다. 일치하는 값만 건너뛰고 계속 나아갑니다. 일찍 끝낸다는 것은, 처음 일치한 다음에는 일치하지 않는
값조차 더 나오지 않는다는 뜻입니다.

Expect: none from behind the match
"""


def until_match(items, stop):
    match = None
    for item in items:
        if stop(item):
            match = item
            continue
        yield item
    return match
