"""`match or None` asks whether the match is truthy, not whether there was one. A 0 that matched is turned into None,
and the caller believes that nothing matched.

`match or None`은 일치한 것이 있는지가 아니라 그 값이 참으로 취급되는지를 묻습니다. 일치한 0이 None으로 바뀌어 버리니,
호출한 쪽은 일치한 것이 없다고 믿게 됩니다.

Expect: Return the match whatever it is
"""


def until_match(items, stop):
    match = None
    for item in items:
        if stop(item):
            match = item
            break
        yield item
    return match or None
