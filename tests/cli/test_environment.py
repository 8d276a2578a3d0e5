"""SDL's hints are set before SDL is loaded, or they are not read at all."""

import subprocess
import sys


def test_the_hints_module_does_not_load_pygame() -> None:
    code = (
        "import sys; from game.stage.environment import prepare_environment as p; p();"
        "import game.cli.main; sys.exit('pygame' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
