"""The grouper receives every number itself and sends it on. That works for send(), but there are two more ways to talk
to a generator: an exception that is thrown in, or close(), ends the grouper and never gets to the averager.

grouper가 수를 하나하나 직접 받아 넘겨주고 있습니다. send()라면 이것으로 되지만 제너레이터에 말을 거는 방법은 두
가지가 더 있습니다. 던져 넣은 예외나 close()는 grouper만 끝내고 averager에는 닿지 않습니다.

Expect: no averager may be left waiting
"""


def grouper(results, key):
    while True:
        numbers = averager()
        answer = next(numbers)
        while True:
            number = yield answer
            try:
                answer = numbers.send(number)
            except StopIteration as stop:
                results[key] = stop.value
                break


def report(data):
    results = {}
    for key, numbers in data.items():
        group = grouper(results, key)
        next(group)
        for number in numbers:
            group.send(number)
        group.send(None)
    return results
