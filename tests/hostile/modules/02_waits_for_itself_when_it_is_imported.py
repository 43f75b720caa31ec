# group: 2
# expect: timed_out
# lowest: process
# keeps: 0
"""A thread imports the module that waits for the thread: both wait for ever, and no time of a processor is used."""

import threading


def load():
    from count_down import CountDown

    return CountDown


waiting = threading.Thread(target=load)
waiting.start()
waiting.join()
