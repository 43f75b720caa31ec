"""From attempts to verdicts, from submissions to reports, from a class to all its reports.

Decides what has to be run; `engine` runs it, `judge` says what it is worth.
"""
