"""The suspensions are right, but the value of the await is None: an iterator that ends without a value gives None.

중단은 제대로 되지만 await의 값이 None입니다. 이터레이터가 값 없이 끝나면 None이 나옵니다.

Expect: The value of await Pause(3) is 3
"""


class Pause(Pause):
    def __await__(self):
        for _ in range(self.times):
            yield
