# group: 10
# expect: failed
# lowest: process
# keeps: 0
"""Writes a file that grows until it is refused, and lets the refusal out."""

with open("hostile-huge", "wb") as file:
    while True:
        file.write(bytes(2**20))
