"""From evidence to a verdict: points, status, integrity, the facts of a failure and its explanation in every language.

Pure: nothing is run or read here, and nothing is printed.
"""
