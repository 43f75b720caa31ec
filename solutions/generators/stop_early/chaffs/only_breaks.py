"""A break ends the loop, and then the body falls off its end. That ends the generator, but with the value None: the
caller never learns which item was the match, nor whether there was one.

break로 반복문을 벗어나면 본문이 끝까지 가서 제너레이터도 끝납니다. 다만 반환값은 None입니다. 호출한 쪽은 어떤 값이
일치했는지, 일치한 것이 있기는 했는지 알 수 없습니다.

Expect: the match must be the return value
"""


def until_match(items, stop):
    for item in items:
        if stop(item):
            break
        yield item
