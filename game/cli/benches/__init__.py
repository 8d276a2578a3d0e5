"""What `bench` measures, a module for each side of the program."""
