# group: 20
# expect: crashed
# lowest: process
"""Gives a function instructions that reach far beyond its stack and constants."""

import dis


def victim():
    return None


LOAD = dis.opmap["LOAD_CONST"]
broken = bytes([LOAD, 255]) * 200 + bytes([dis.opmap["RETURN_VALUE"], 0])
victim.__code__ = victim.__code__.replace(co_code=broken, co_consts=(), co_stacksize=1)
for _ in range(100):
    str(victim())
raise SystemError("the interpreter has survived that")
