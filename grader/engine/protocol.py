"""The few bytes that both ends of a worker's lines must agree on."""

#: Pool to worker: end the attempt now.
KILL = b"K"
#: Worker to pool, once: parked and ready.
READY = b"+"
#: Bytes of the big-endian length before a job.
LENGTH = 8
#: In an attempt's output, before every test and at the end.  A forged one only moves the forger's own output.
MARK = b"\0\x1e\0"
