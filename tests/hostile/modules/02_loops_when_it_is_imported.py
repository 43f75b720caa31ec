# group: 2
# expect: timed_out
# lowest: process
# keeps: 0
"""Loops before there is a class: no test ever starts."""

while True:
    pass
