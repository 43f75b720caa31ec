"""Writes out by hand everything that Sequence would give."""


class LazyRange:
    def __init__(self, stop):
        self.stop = stop

    def __len__(self):
        return self.stop if self.stop > 0 else 0

    def __getitem__(self, index):
        if isinstance(index, slice):
            return range(len(self))[index]
        if not hasattr(index, "__index__"):
            raise TypeError("an index is a whole number")
        index = index.__index__()
        if -len(self) <= index < 0:
            return len(self) + index
        if 0 <= index < len(self):
            return index
        raise IndexError("no such number")

    def __iter__(self):
        return map(self.__getitem__, range(len(self)))

    def __reversed__(self):
        return map(self.__getitem__, range(len(self) - 1, -1, -1))

    def __contains__(self, value):
        try:
            return 0 <= value < self.stop and value % 1 == 0
        except TypeError:
            return False

    def index(self, value):
        if value in self:
            return int(value)
        raise ValueError("no such number")

    def count(self, value):
        return int(value in self)
