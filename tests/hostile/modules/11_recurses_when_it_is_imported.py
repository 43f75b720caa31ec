# group: 11
# expect: crashed
# lowest: process
# keeps: 0
"""Compares a list with a list that contains itself."""

import sys

sys.setrecursionlimit(2**31 - 1)
first, second = [], []
first.append(second)
second.append(first)
first == second
