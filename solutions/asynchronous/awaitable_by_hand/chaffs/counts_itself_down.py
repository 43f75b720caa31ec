"""The count is kept in the object, and the first await uses it up. Another await of the same object, later or at the
same time, finds only what is left. What one await has done belongs to that await alone.

남은 횟수를 객체에 적어 두어 첫 await가 다 써 버립니다. 같은 객체를 다음에, 또는 동시에 await한 쪽에는 나머지만
남습니다. await 한 번이 센 횟수는 그 await만의 것이어야 합니다.

Expect: Each await counts for itself, from the beginning
"""


class Pause(Pause):
    def __await__(self):
        times = self.times
        while self.times > 0:
            self.times -= 1
            yield
        return times
