"""The try stands inside the loop, but combine() still stands inside the try. It is not its place that counts, but what
it covers: only the two next() may announce the end.

try를 반복문 안으로 옮겼지만 combine()은 여전히 try 안에 있습니다. 중요한 것은 try가 놓인 자리가 아니라 무엇을
감싸는지입니다. 끝을 알릴 수 있는 것은 두 번의 next()뿐입니다.

Expect: It must not end the run silently
"""


def combine_pairs(combine, items):
    iterator = iter(items)
    while True:
        try:
            combined = combine(next(iterator), next(iterator))
        except StopIteration:
            return
        yield combined
