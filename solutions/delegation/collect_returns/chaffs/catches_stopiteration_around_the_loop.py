"""The idea is right, the value does travel in StopIteration; but the for loop has caught that exception already. It
never reaches an except clause around the loop.

반환값이 StopIteration에 실려 온다는 생각은 맞습니다. 하지만 그 예외는 for 문이 이미 잡았습니다. 반복문을 감싼 except
절까지는 오지 않습니다.

Expect: A for loop swallows StopIteration
"""


def run_stages(*stages):
    results = []
    for stage in stages:
        result = None
        try:
            for item in stage():
                yield item
        except StopIteration as stop:
            result = stop.value
        results.append(result)
    return results
