"""A for loop passes the items on, but it ends by catching StopIteration, and the return value in it is thrown away.
Nothing is left to put into the list.

for 문은 값을 잘 전달합니다. 하지만 StopIteration을 잡아서 끝나기 때문에 그 안에 든 반환값은 버려집니다. 리스트에 넣을
것이 남지 않습니다.

Expect: the return value that it carries is gone with it
"""


def run_stages(*stages):
    results = []
    for stage in stages:
        result = None
        for item in stage():
            yield item
        results.append(result)
    return results
