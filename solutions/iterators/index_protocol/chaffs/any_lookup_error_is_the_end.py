"""LookupError is the common parent of IndexError and KeyError. Whoever catches it also takes a missing key for the
end, and the loop stops early without a word.

LookupError는 IndexError와 KeyError의 공통 부모입니다. 이것을 잡으면 키가 없다는 예외까지 끝으로 여기게 되어, 반복이
아무 말 없이 일찍 끝나 버립니다.

Expect: KeyError is related to IndexError
"""


def old_iter(obj):
    index = 0
    while True:
        try:
            item = obj[index]
        except (LookupError, StopIteration):
            return
        yield item
        index += 1
