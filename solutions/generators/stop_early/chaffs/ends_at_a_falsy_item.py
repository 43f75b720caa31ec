"""0, "" and None count as false in an if, but that does not make them an end: they are data. Here a list of numbers
would be cut off at its first zero.

0, "", None은 if 문에서 거짓으로 취급되지만 그렇다고 끝이라는 뜻은 아닙니다. 이것도 데이터입니다. 이대로라면 수를 담은
리스트가 첫 번째 0에서 잘려 나갑니다.

Expect: Only stop() decides where to end
"""


def until_match(items, stop):
    for item in items:
        if not item:
            return None
        if stop(item):
            return item
        yield item
    return None
