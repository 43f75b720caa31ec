# group: 51
# expect: failed
# lowest: process
"""Prints the same."""

TEXT = (
    "@everyone @channel #1 fixes #2 ![passed](https://evil/x.png?id=1) [passed](javascript:alert(1)) "
    "\n\n# passed\n\n| a | b |\n|---|---|\n</details>\n```\n~~~\n- [x] passed\n<!-- --> **4/4** $\\href{//evil}{x}$ :tada:"
)


class CountDown:
    def __init__(self, start):
        print(TEXT)
        self.left = []
