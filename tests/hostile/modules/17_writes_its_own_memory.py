# group: 17
# expect: failed
# lowest: process
"""Changes a constant of the running tests through its own memory file, which asks for no attribute."""

with open("/proc/self/mem", "r+b", buffering=0) as memory:
    memory.seek(id(58) + 24)
    memory.write((1).to_bytes(4, "little"))


class CountDown:
    def __init__(self, start):
        self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.left <= 0:
            raise StopIteration
        self.left -= 1
        return self.left + 1
