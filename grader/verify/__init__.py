"""Checks of a pack for its author: whether stubs, references, wheats, chaffs and mutants do what they should.

It also writes the calibration.  Used by people who write exercises.  Nothing that grades a learner may depend on it.
"""
