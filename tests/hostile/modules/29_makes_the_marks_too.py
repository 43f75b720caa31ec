# group: 29
# expect: tampered
# lowest: process
"""The same, with the probe found in the worker's first frame; and for every test it first makes all the marks that
stand in its code."""

import os
import sys


class CountDown:
    def __init__(self, start):
        above = sys._getframe()
        while "probe" not in above.f_locals:
            above = above.f_back
        probe = above.f_locals["probe"]
        frame = sys.modules["grader.wire"].Frame
        suite = vars(sys.modules["test_count_down"])
        running = os.environ["PYTEST_CURRENT_TEST"].partition("::")[2].partition(" ")[0]
        for test in [running, *(each for each in suite if each.startswith("test_") and each != running)]:
            if test != running:
                probe._send(frame("start", id=test))
            for token in suite[test].__code__.co_consts:
                if type(token) is int:
                    suite["_flowkata_mark"](token)
            for stage in ("setup", "call", "teardown"):
                probe._send(frame("stage", id=test, when=stage, outcome="passed"))
            probe.pytest_runtest_logfinish(f"::{test}")
        probe._send(frame("end", exit=0))
        os._exit(0)
