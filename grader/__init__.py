"""flowkata's grader: runs attempts in confined processes, scores them, and writes JSON reports.

The packages are floors, each importing only from those below it: cli · verify · grading · judge, inside ·
policy, decoys · intake, pack, engine, executors, reporters · isolation · wire · model, errors, syntax, sanitize, files.
"""

__version__ = "0.1.0"
