"""What the tests of the workflows share: a teacher's repository, for one test or for all tests of a file."""

import pytest
from teachers_repository import Repository


@pytest.fixture
def teacher(tmp_path):
    """A repository that a test may change."""
    return Repository(tmp_path)


@pytest.fixture(scope="module")
def shared_teacher(tmp_path_factory):
    """One that tests leave as it is."""
    return Repository(tmp_path_factory.mktemp("teacher"))
