# group: 50
# expect: failed
# lowest: process
"""Its answers' repr clears the screen, sets the terminal's title and its clipboard, and goes back to the line before."""

TEXT = "\x1b[2J\x1b[H\x1b]0;passed\x07\x1b]52;c;cm0gLXJmIH4=\x07\x9b31m\x90q\x9c\rAll 4 tests pass.\x08\x7f\x0b\x0c\x85"

class Answer:
    def __repr__(self):
        return TEXT


class CountDown:
    def __init__(self, start):
        self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if not self.left:
            raise StopIteration
        self.left -= 1
        return Answer()
