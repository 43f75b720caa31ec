"""A default value is made once, when the function is defined, and not at every call. All averagers collect their
numbers in the same list.

기본값은 함수를 호출할 때마다가 아니라 정의할 때 한 번만 만들어집니다. 그래서 모든 averager가 같은 리스트에 수를
모읍니다.

Expect: Every averager keeps its own count and sum
"""


def averager(numbers=[]):
    average = None
    while (number := (yield average)) is not None:
        numbers.append(number)
        average = sum(numbers) / len(numbers)
    return Result(len(numbers), average)
