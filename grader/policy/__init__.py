"""Static findings: what a learner's module reaches for beyond the exercise, read from its syntax tree.

Pure functions over syntax trees.  What a module does while it runs is noted in `inside`.
"""
