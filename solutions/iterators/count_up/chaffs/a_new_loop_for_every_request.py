"""The `for` starts anew with every request, and is over at its first number: 0 comes out again and again. What a request
has to know about the earlier ones is kept in self.

`for` 문이 요청할 때마다 새로 시작되고 첫 수에서 바로 끝나서 0만 거듭 나옵니다. 앞선 요청에 관해 기억해야 하는 것은
self에 넣어 두어야 합니다.

Expect: more than 1000 items came out: the iteration never ends
"""


class CountUp(CountUp):
    def __next__(self):
        for number in range(self._end):
            return number
