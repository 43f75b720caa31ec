"""A default value is made once, when the function is defined, and not at every call. So all runs begin with the same
list, and what is left over from one of them turns up in the first chunk of the next.

기본값은 호출할 때마다가 아니라 함수를 정의할 때 한 번만 만들어집니다. 그래서 모두가 같은 리스트로 시작하고, 먼저 쓰던
쪽이 남긴 값이 다음 호출의 첫 묶음에 섞여 나옵니다.

Expect: Every call makes a run with a position, a size and a list of its own
"""


def _chunks(items, size, chunk=[]):
    for item in items:
        chunk.append(item)
        if len(chunk) == size:
            yield chunk
            chunk = []
    if chunk:
        yield chunk
