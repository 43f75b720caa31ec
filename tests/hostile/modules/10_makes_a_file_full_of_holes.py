# group: 10
# expect: failed
# lowest: process
# keeps: 0
"""A file of a pebibyte, none of which is written."""

import os

descriptor = os.open("hostile-holes", os.O_RDWR | os.O_CREAT)
os.ftruncate(descriptor, 2**50)
