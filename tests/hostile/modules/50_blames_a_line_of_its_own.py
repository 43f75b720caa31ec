# group: 50
# expect: rejected | failed
# lowest: process
"""Says itself that it is no Python, in a text and at a line that it makes up."""

raise SyntaxError("\x1b[2J\u202e" + "::error::" * 99, (__file__, 10**9, -5, "\x1b]0;passed\x07", 10**9, 10**9))
