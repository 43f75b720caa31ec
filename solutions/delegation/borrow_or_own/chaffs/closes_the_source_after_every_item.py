"""The finally clause stands inside the loop, so it runs once per item. The source is closed after the first one, and
the rest never comes out.

finally 절이 반복문 안에 있어서 값마다 한 번씩 실행됩니다. 첫 값 뒤에 소스가 닫히고 나머지는 나오지 않습니다.

Expect: it is closed at the end, not on the way
"""


def own(source):
    for item in source:
        try:
            yield item
        finally:
            if hasattr(source, "close"):
                source.close()
