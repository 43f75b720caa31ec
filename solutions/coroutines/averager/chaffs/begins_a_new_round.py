"""A second loop around the first makes the averager start over after its result. It can then only yield the result,
never return it, and whoever waits for the end waits for ever.

반복문을 한 겹 더 두르면 결과를 내놓은 뒤 처음부터 다시 시작합니다. 그러면 결과를 반환하지 못하고 yield할 수밖에 없고,
끝나기를 기다리는 쪽은 영원히 기다리게 됩니다.

Expect: The Result is returned once. After that the averager has ended
"""


def averager():
    while True:
        count, total, average = 0, 0.0, None
        while (number := (yield average)) is not None:
            count += 1
            total += number
            average = total / count
        yield Result(count, average)
