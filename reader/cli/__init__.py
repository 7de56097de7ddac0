"""The command line: what a person can do with a library, without a screen."""
