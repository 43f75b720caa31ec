# group: 52
# expect: failed
# lowest: process
"""Exceptions whose text, or name, is computed by a spreadsheet."""

TEXTS = ["=cmd|'/C calc'!A0", "+1+1", "-1+1", "@SUM(A1)", "\t=1+1", "\r=1+1", "\n=1+1", "\uff1d1+1", '"=1+1', ";=1+1", ",=1+1"]


class CountDown:
    def __init__(self, start):
        raise type("=1+1", (Exception,), {})(TEXTS[start % len(TEXTS)])
