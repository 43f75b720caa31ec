"""An iterable that fails is skipped without a word. The caller gets fewer items and cannot know that some are missing;
an error belongs to the one who asked.

실패한 이터러블을 아무 말 없이 건너뛰고 있습니다. 호출한 쪽은 값이 빠졌다는 사실조차 알 수 없습니다. 예외는 요청한 쪽에
전달되어야 합니다.

Expect: An error of an iterable goes straight to the caller
"""


def chain_all(*iterables):
    for iterable in iterables:
        try:
            yield from iterable
        except Exception:
            continue
