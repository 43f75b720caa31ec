# group: 28
# expect: failed | crashed
# lowest: process
"""Lets the logging library open every descriptor as a log, and logs that a test passed."""

import logging

STAGE = '{"event": "stage", "id": "test_it_stays_finished", "when": "%s", "outcome": "passed"}'
for number in range(3, 256):
    handler = logging.FileHandler("log", delay=True)
    handler.baseFilename = number
    handler.handleError = str
    log = logging.Logger("log")
    log.addHandler(handler)
    try:
        log.error('{"event": "start", "id": "test_it_stays_finished"}')
        for when in ("setup", "call", "teardown"):
            log.error(STAGE, when)
        log.error('{"event": "finish", "id": "test_it_stays_finished"}')
    except OSError:
        pass


class CountDown:
    def __init__(self, start):
        pass
