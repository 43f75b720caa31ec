# group: 51
# expect: failed
# lowest: process
"""Raises a SyntaxError by hand, in a line that no file has."""

raise SyntaxError("made up", (__file__, 10**30, 1, "a text"))
