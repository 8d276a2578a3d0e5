"""What every test run knows: whether the golden pictures are drawn anew."""

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--renew-goldens",
        action="store_true",
        help="Draw the golden pictures of the stage anew instead of comparing.",
    )
