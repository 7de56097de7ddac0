"""Places of what a graph shows: what meets often lies close, and nothing lies on another."""

import cmath
import math
from collections.abc import Sequence

_STEPS = 240
_GOLDEN = math.pi * (3 - math.sqrt(5))


def places(count: int, ties: Sequence[tuple[int, int, float]]) -> tuple[tuple[float, float], ...]:
    """Return a place for each of `count` things; both coordinates lie between -1 and 1.

    `ties` say which two belong together, and how strongly (0 to 1). All push
    each other away and ties pull, less and less far in each step: after
    T. Fruchterman and E. Reingold, Graph Drawing by Force-directed Placement,
    1991. It begins with a spiral, so the same ties give the same places.
    """
    if count < 2:
        return ((0.0, 0.0),) * count
    at = [cmath.rect(math.sqrt((n + 0.5) / count), n * _GOLDEN) for n in range(count)]
    near = 1.1 / math.sqrt(count)
    for step in range(_STEPS):
        heat = 0.12 * (1 - step / _STEPS) ** 1.5 + 0.001
        pushed = [-0.6 * place * near for place in at]  # towards the middle, or strays fly off
        for one in range(count):
            for other in range(one):
                apart = at[one] - at[other]
                push = apart * (near / max(abs(apart), 1e-3)) ** 2
                pushed[one] += push
                pushed[other] -= push
        for one, other, strength in ties:
            apart = at[one] - at[other]
            pull = apart * abs(apart) / near * (0.25 + strength)
            pushed[one] -= pull
            pushed[other] += pull
        for n, push in enumerate(pushed):
            far = abs(push)
            if far > 1e-9:
                at[n] += push / far * min(far, heat)
    return _spread(at)


def _spread(at: Sequence[complex]) -> tuple[tuple[float, float], ...]:
    """Let places fill the square, stretching both ways as far as they go."""

    def stretched(values: list[float]) -> list[float]:
        low, high = min(values), max(values)
        middle, half = (low + high) / 2, max((high - low) / 2, 1e-9)
        return [max(-1.0, min(1.0, (value - middle) / half)) for value in values]

    return tuple(
        zip(
            stretched([place.real for place in at]),
            stretched([place.imag for place in at]),
            strict=True,
        )
    )
