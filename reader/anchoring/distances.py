"""Edit distances between a few words and every place of a text, many positions at a time.

The algorithm is that of Gene Myers, "A fast bit-vector algorithm for approximate string
matching based on dynamic programming", Journal of the ACM 46 (1999), in the form that Heikki
Hyyrö gave it (2003): a column of the table of distances is kept as two rows of bits, which
Python's integers hold whatever its height.
"""


class Pattern:
    """Words prepared for being compared with many stretches of text."""

    def __init__(self, words: str) -> None:
        """Note for every character where in the words it stands."""
        self.length = len(words)
        self._places: dict[str, int] = {}
        for position, character in enumerate(words):
            self._places[character] = self._places.get(character, 0) | 1 << position

    def ending_in(self, text: str) -> list[int]:
        """Return for each position of the text how many edits make the words end there.

        They may begin anywhere before it. The list has one number more than
        the text has characters; an edit replaces, adds or removes one character.
        """
        return self._distances(text, 0)

    def beginning(self, text: str) -> list[int]:
        """Return for each position how many edits turn the text up to there into the words."""
        return self._distances(text, 1)

    def _distances(self, text: str, first: int) -> list[int]:
        length = self.length
        if not length:
            return [n * first for n in range(len(text) + 1)]
        places = self._places
        full = (1 << length) - 1
        top = 1 << (length - 1)
        more, less = full, 0
        distance = length
        found = [distance]
        for character in text:
            same = places.get(character, 0)
            diagonal = (((same & more) + more) ^ more) | same
            right = less | (full & ~(diagonal | more))
            left = more & diagonal
            if right & top:
                distance += 1
            elif left & top:
                distance -= 1
            found.append(distance)
            right = (right << 1) | first
            same |= less
            more = full & ((left << 1) | ~(same | right))
            less = full & right & same
        return found


def distance(one: str, other: str) -> int:
    """Return how many characters have to be replaced, added or removed between the two."""
    return 0 if one == other else Pattern(one).beginning(other)[-1]
