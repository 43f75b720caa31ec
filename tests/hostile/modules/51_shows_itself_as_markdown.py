# group: 51
# expect: failed
# lowest: process
"""Answers that mention everybody, load a picture, end the block that they stand in and tick a box."""

TEXT = (
    "@everyone @channel #1 fixes #2 ![passed](https://evil/x.png?id=1) [passed](javascript:alert(1)) "
    "\n\n# passed\n\n| a | b |\n|---|---|\n</details>\n```\n~~~\n- [x] passed\n<!-- --> **4/4** $\\href{//evil}{x}$ :tada:"
)


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
