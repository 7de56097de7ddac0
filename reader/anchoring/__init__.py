"""Finding a passage again in a text that has changed; knows no library and no screen."""
