"""Every error is taken for the end. A broken object then looks like one that was read completely, and one without
__getitem__ like an empty one.

모든 예외를 끝으로 여깁니다. 그러면 고장 난 객체가 끝까지 잘 읽은 객체처럼 보이고, `__getitem__`이 없는 객체는 비어 있는
것처럼 보입니다.

Expect: Every other error means that something is broken
"""


def old_iter(obj):
    index = 0
    while True:
        try:
            item = obj[index]
        except Exception:
            return
        yield item
        index += 1
