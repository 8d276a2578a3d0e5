"""`python -m game`."""

from game.cli.main import main

if __name__ == "__main__":
    main()
