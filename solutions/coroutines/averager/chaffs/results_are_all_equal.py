"""A Result of its own whose `==` only asks for the class is equal to every other Result, so comparing two of them shows
no mistake: here the None at the end is counted as well. A caller reads `result.count`, and finds 3 after two numbers.

`==`가 클래스만 확인하는 Result를 직접 만들면 어떤 Result든 서로 같다고 나옵니다. 그래서 비교만 해서는 잘못이 드러나지
않습니다. 여기서는 마지막 None까지 세었습니다. 호출하는 쪽은 `result.count`를 읽으므로 수를 두 개 보내고도 3을 얻습니다.

Expect: ('Result', 3,
"""


class Result:
    def __init__(self, count, average):
        self.count = count
        self.average = average

    def __eq__(self, other):
        return isinstance(other, Result)


def averager():
    count, total, average = 0, 0.0, None
    while True:
        number = yield average
        count += 1
        if number is None:
            return Result(count, average)
        total += number
        average = total / count
