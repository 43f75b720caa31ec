"""Giving the source itself back means that there is no owner at all. Not every source has a close(), and the caller can
count on nothing.

소스를 그대로 반환하면 소유자가 따로 없습니다. 소스마다 close()가 있는 것도 아니어서, 호출한 쪽은 아무것도 기대할 수
없습니다.

Expect: neither its end nor its own close() may trip over that
"""


def own(source):
    return source
