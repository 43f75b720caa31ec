"""The code inside a worker process, beside the learner's code: the parked pytest session, its forks, the probe.

All of it can be read by the learner's code, so it must hold no secret but the seal of the run, and it decides nothing.
The other end of its lines is `engine`.
"""
