"""The parent's side of the warm engine: a pool of workers, one attempt after another, from a job to evidence.

Owns the deadlines and the kill.  It never imports a suite or a learner's module; what does runs `inside` a worker.
"""
