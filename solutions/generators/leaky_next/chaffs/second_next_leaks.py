"""The for loop deals with the end for the first item of a pair. The second item is requested by a next() with no try
around it: with an odd number of items its StopIteration leaves the body.

짝의 첫 값이 없을 때는 for 문이 알아서 끝냅니다. 하지만 두 번째 값을 요청하는 next()는 try가 감싸지 않습니다. 값의
개수가 홀수이면 여기서 발생한 StopIteration이 본문 밖으로 나갑니다.

Expect: The second next() of a pair can find nothing left as well
"""


def combine_pairs(combine, items):
    iterator = iter(items)
    for first in iterator:
        yield combine(first, next(iterator))
