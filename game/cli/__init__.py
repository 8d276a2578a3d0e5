"""The command line: reads words, prints, and sets the exit code.

Nothing below this layer prints or exits. Each command is a module; what a
command needs is imported when it runs, so that the others start faster.
"""
