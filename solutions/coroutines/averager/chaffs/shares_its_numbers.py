"""What is made outside of the call, such as a default value or a variable of the module, is made only once. All
averagers collect their numbers in the same place.

기본값이나 전역 변수처럼 호출 밖에서 만들어지는 것은 하나뿐입니다. 그래서 모든 averager가 같은 곳에 수를 모읍니다.

Expect: Every averager keeps its own count and sum
"""


def averager(numbers=[]):
    average = None
    while (number := (yield average)) is not None:
        numbers.append(number)
        average = sum(numbers) / len(numbers)
    return Result(len(numbers), average)
