"""The repository grades itself: stubs, references, wheats, chaffs and mutants; and writes the calibration.

Used by people who write exercises.  Nothing that grades a learner may depend on it.
"""
