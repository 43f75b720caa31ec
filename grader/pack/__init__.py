"""An exercise pack, read: its exercises, what their suites say of themselves, the calibration stored beside them.

Nothing here runs a suite, and nothing here knows a submission.
"""
