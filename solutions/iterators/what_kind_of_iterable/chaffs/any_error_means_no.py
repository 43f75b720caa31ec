"""Catching every error also catches what has nothing to do with the question. A table that is locked at the moment is
iterable; the answer "not iterable" hides the real trouble from the caller.

모든 예외를 잡으면 반복 가능 여부와 상관없는 것까지 잡습니다. 지금 잠겨 있을 뿐인 테이블도 이터러블인데, "not
iterable"이라고 답하면 호출한 쪽은 진짜 문제를 알 수 없습니다.

Expect: Only a TypeError says that an object is not iterable
"""


def kind(obj):
    if isinstance(obj, Iterator):
        return "iterator"
    if isinstance(obj, Sequence):
        return "sequence"
    try:
        iter(obj)
    except Exception:
        return "not iterable"
    return "iterable"
