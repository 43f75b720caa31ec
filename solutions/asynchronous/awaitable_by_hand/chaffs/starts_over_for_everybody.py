"""Each await sets the count of the object back to the beginning, also for those who are in the middle of theirs. Two
coroutines that await the same object then disturb each other.

await할 때마다 객체의 횟수를 처음으로 되돌립니다. 그러면 이미 세고 있던 쪽의 횟수까지 바뀝니다. 같은 객체를 await하는
코루틴 두 개가 서로를 방해하게 됩니다.

Expect: do not take suspensions away from each other
"""


class Pause(Pause):
    def __await__(self):
        self.left = self.times
        while self.left > 0:
            self.left -= 1
            yield
        return self.times
