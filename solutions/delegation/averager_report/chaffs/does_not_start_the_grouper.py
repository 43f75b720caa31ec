"""A new generator stands before its first line, where no yield waits for a value. It has to be started with next()
before anything but None can be sent.

막 만든 제너레이터는 첫 줄 앞에 멈춰 있어서 값을 기다리는 yield가 없습니다. next()로 기동해야 None이 아닌 값을 보낼 수
있습니다.

Expect: can't send non-None value to a just-started generator
"""


def report(data):
    results = {}
    for key, numbers in data.items():
        group = grouper(results, key)
        for number in numbers:
            group.send(number)
        group.send(None)
    return results
