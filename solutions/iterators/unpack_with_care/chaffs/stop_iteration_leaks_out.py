"""next() says with StopIteration that there was no item. Inside this function that is an answer, outside it is a trap:
if the caller happens to be in the middle of an iteration, it looks as if that were over.

next()는 값이 없으면 StopIteration으로 알립니다. 이 함수 안에서는 쓸모 있는 답이지만 밖으로 새어 나가면 함정이 됩니다.
호출한 쪽이 마침 무언가를 순회하던 중이었다면 그 반복이 끝난 것처럼 보이기 때문입니다.

Expect: A StopIteration that gets out
"""


def head_and_rest(iterable):
    iterator = iter(iterable)
    return next(iterator), iterator
