"""`python -m game`, and `warmth`: the very first that is done."""

import gc

# New values before somebody looks for garbage among them, instead of 700: nearly
# all that a start makes stays, and looking took a tenth of it. A window looks
# oftener once it is open (`app.main`), and less long at a time.
VALUES_BETWEEN_COLLECTIONS = 100_000


def collect_less() -> None:
    """Looks for garbage less often than usual."""
    gc.set_threshold(VALUES_BETWEEN_COLLECTIONS)


def main() -> None:
    """Runs what the command line says; see `game.cli.main`."""
    # Before anything else is read, which makes most of what stays.
    collect_less()
    from game.cli.main import main as run

    run()


if __name__ == "__main__":
    main()
