# group: 52
# expect: failed
# lowest: process
"""Every answer is shown as a text that a spreadsheet computes."""

TEXTS = ["=cmd|'/C calc'!A0", "+1+1", "-1+1", "@SUM(A1)", "\t=1+1", "\r=1+1", "\n=1+1", "\uff1d1+1", '"=1+1', ";=1+1", ",=1+1"]


class Formula:
    def __init__(self, text):
        self.text = text

    def __repr__(self):
        return self.text


class CountDown:
    def __init__(self, start):
        self.left = iter(TEXTS[start:])

    def __iter__(self):
        return self

    def __next__(self):
        return Formula(next(self.left))
