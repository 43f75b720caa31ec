"""`python -m grader`: the same as the `grader` command."""

from grader.cli.main import run

if __name__ == "__main__":
    run()
