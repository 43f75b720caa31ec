"""Only StopIteration says that the subiterator has ended. Whoever catches every exception there turns a broken
connection into a quiet end, and the caller believes that all is well.

하위 이터레이터가 끝났다는 신호는 StopIteration뿐입니다. 모든 예외를 끝으로 받아들이면 끊어진 연결도 조용한 끝이 되고,
호출한 쪽은 다 잘된 줄 압니다.

Expect: An error of the subiterator is not its end
"""


def delegate_lite(iterable):
    subiterator = iter(iterable)
    sent = None
    while True:
        try:
            item = next(subiterator) if sent is None else subiterator.send(sent)
        except Exception as stop:
            return getattr(stop, "value", None)
        sent = yield item
