# group: 52
# expect: failed
# lowest: process
"""What tells why nothing could be run begins as a formula does."""

raise type("=cmd|' /C calc'!A0", (Exception,), {})("@SUM(1+1)*cmd|' /C calc'!A0")
