# group: 27
# expect: failed | crashed
# lowest: process
"""Is interrupted before any test has been seen."""

raise KeyboardInterrupt
