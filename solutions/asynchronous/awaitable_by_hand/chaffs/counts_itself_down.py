"""The object itself keeps how far the pause has come, and the first await uses it up. Another await of the same object,
later or at the same time, finds only what is left. How far an await has come belongs to that await alone.

어디까지 쉬었는지를 객체가 지니고 있어 첫 await가 다 써 버립니다. 같은 객체를 다음에, 또는 동시에 await한 쪽에는
나머지만 남습니다. 어디까지 쉬었는지는 await마다 따로 지녀야 합니다.

Expect: Each await counts for itself, from the beginning
"""


class Pause(Pause):
    def __await__(self):
        times = self.times
        while self.times > 0:
            self.times -= 1
            yield
        return times
