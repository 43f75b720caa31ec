"""send() already hands back the next item. Here that answer is thrown away, and the item after it goes out in its
place.

send()가 반환하는 것이 바로 다음 값입니다. 여기서는 그 대답을 버리고, 그다음 값을 대신 내보내고 있습니다.

Expect: The answer to send() is the next item
"""


def delegate_lite(iterable):
    subiterator = iter(iterable)
    sent = None
    while True:
        try:
            if sent is not None:
                subiterator.send(sent)
            item = next(subiterator)
        except StopIteration as stop:
            return stop.value
        sent = yield item
