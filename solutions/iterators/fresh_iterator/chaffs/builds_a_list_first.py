"""Every loop first makes a list of all the numbers. The loop may want only two of them, and with a very large start
there is no room for the list.

반복할 때마다 모든 수를 미리 리스트로 만들고 있습니다. 두 개만 필요한 반복도 있고, start가 아주 크면 리스트를 담을
메모리부터 모자랍니다.

Expect: Compute one number per request
"""


class Countdown(Countdown):
    def __iter__(self):
        return iter(list(range(self._start, 0, -1)))
