# group: 23
# expect: failed
# lowest: process
"""Searches the memory that its worker has given back for the text of the attempt before. Takes it over where it finds
it."""

import ctypes
import gc
import os
import re

libc = ctypes.CDLL(None)
libc.sbrk.restype = ctypes.c_void_p
libc.sbrk.argtypes = (ctypes.c_long,)
libc.write.argtypes = (ctypes.c_int, ctypes.c_void_p, ctypes.c_size_t)
read, write = os.pipe()
MARK, PAGE = b"class Count" + b"Down", 4096


def page_at(address):
    if libc.write(write, address, PAGE) != PAGE:  # the kernel says so where there is nothing
        return None
    return os.read(read, PAGE)


def heap():
    address = libc.sbrk(0) - PAGE
    while (page := page_at(address)) is not None:
        yield page
        address -= PAGE


def arenas():
    for start in sorted({id(each) >> 18 << 18 for each in gc.get_objects()}):
        yield from filter(None, (page_at(start + offset) for offset in range(0, 2**18, PAGE)))


CountDown = None
for pages in (reversed(list(heap())), arenas()):
    for found in re.finditer(MARK + rb":[\n -~]+", b"".join(pages)):
        text = found[0].decode()
        for end in range(len(text), max(len(text) - 8, 0), -1):  # what follows is no longer text, but may look like it
            names = {}
            try:
                exec(text[:end], names)
                if list(names["CountDown"](4)) == [4, 3, 2, 1]:
                    CountDown = names["CountDown"]
            except Exception:
                pass
