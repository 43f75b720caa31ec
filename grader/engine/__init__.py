"""The warm engine, from a job to evidence.

A pool of parked pytest sessions (worker) that fork for every attempt, the probe that reports from inside, and the
confinement that is put on before any learner code is read.
"""
