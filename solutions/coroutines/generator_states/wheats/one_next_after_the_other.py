"""A class holds the generator and the list; it calls next() until StopIteration comes."""

import inspect


class Life:
    def __init__(self, function):
        self.states = []
        self.generator = function(self.look)

    def look(self):
        self.states.append(inspect.getgeneratorstate(self.generator))
        return self.states[-1]

    def live(self):
        self.look()
        while True:
            try:
                next(self.generator)
            except StopIteration:
                self.look()
                return self.states
            self.look()


def life(function):
    return Life(function).live()
