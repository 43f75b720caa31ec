"""Every request is passed on with send(), even when there is nothing to send. Generators put up with that, because
send(None) is a next() for them; a list iterator has no send() at all.

보낼 값이 없을 때도 늘 send()를 호출하고 있습니다. 제너레이터에서는 send(None)이 next()와 같으므로 문제가 없지만,
리스트의 이터레이터에는 send()가 아예 없습니다.

Expect: 'list_iterator' object has no attribute 'send'
"""


def delegate_lite(iterable):
    subiterator = iter(iterable)
    sent = None
    while True:
        try:
            item = subiterator.send(sent)
        except StopIteration as stop:
            return stop.value
        sent = yield item
