"""Inside a generator, return is what raises StopIteration. If the body raises it itself, Python takes that for a bug
and turns it into a RuntimeError.

제너레이터 안에서 StopIteration을 일으키는 것은 return이 할 일입니다. 본문에서 직접 일으키면 파이썬은 실수로 보고
RuntimeError로 바꿉니다.

Expect: generator raised StopIteration
"""


def run_stages(*stages):
    results = []
    for stage in stages:
        result = yield from stage()
        results.append(result)
    raise StopIteration(results)
