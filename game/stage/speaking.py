"""One sentence as a child process: started, judged, silenced and ended.

A module of its own, loaded when something is said for the first time.
"""

import subprocess
from collections.abc import Mapping

from game.stage.programs import WORDS_VARIABLE, Program

PATIENCE_S = 1.0  # for a child to end that was asked to
_TELLING_MAX = 4000  # of what a program says about its failure
Child = subprocess.Popen[bytes]


def start(
    program: Program,
    command: list[str],
    text: str,
    environment: Mapping[str, str],
) -> Child:
    """The child that says `text`. Raises OSError if there can be none."""
    if program.takes == "argument":
        command = [*command, text]
    elif program.takes == "variable":
        environment = {**environment, WORDS_VARIABLE: text}
    child = subprocess.Popen(
        command,
        env=environment,
        stdin=subprocess.PIPE if program.takes == "input" else subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    if child.stdin is not None:
        try:
            child.stdin.write(text.encode())
            child.stdin.close()
        except OSError:
            return child  # it has ended already; how, is seen by its code
    return child


def failure(child: Child) -> str | None:
    """Why a child that has ended has failed; None if it hasn't."""
    said = child.stderr.read(_TELLING_MAX) if child.stderr is not None else b""
    lines = said.decode(errors="replace").strip().splitlines()
    last = lines[-1] if lines else ""
    # espeak-ng ends well when there is no sound card, and only says so.
    if child.returncode == 0 and not last.startswith("error:"):
        return None
    return last or f"it ended with code {child.returncode}"


def silence(command: list[str], environment: Mapping[str, str]) -> str:
    """Run the program that makes another one silent; why that failed, or ""."""
    try:
        subprocess.run(
            command,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=PATIENCE_S,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as problem:
        return str(problem)
    return ""


def end(child: Child) -> None:
    """No child is left behind, and none is left a zombie."""
    if child.poll() is None:
        child.terminate()
        try:
            child.wait(PATIENCE_S)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()
    for pipe in (child.stdin, child.stderr):
        if pipe is not None and not pipe.closed:
            pipe.close()
