"""Generators and files have a close(), but many iterators have none. Calling it without asking raises an
AttributeError, after everything went well.

제너레이터와 파일에는 close()가 있지만 없는 이터레이터도 많습니다. 확인하지 않고 호출하면, 잘 끝나 놓고도
AttributeError가 발생합니다.

Expect: 'list_iterator' object has no attribute 'close'
"""


def own(source):
    try:
        for item in source:
            yield item
    finally:
        source.close()
