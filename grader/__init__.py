"""flowkata's grader: runs attempts in confined processes, scores them, and writes JSON reports.

Layers, each importing only from those below: cli · grade, verify · executors, reporters · engine, catalogue,
submissions · scoring, diagnosis, intake, suites, neutral · wire · model, errors.
"""

__version__ = "0.1.0"
