# group: 50
# expect: failed
# lowest: process
"""Half characters in the text that tells why nothing could be run."""

raise ImportError("cannot import name '\ud800\x1b[2J\u202e' from 'count_down' \udcff")
