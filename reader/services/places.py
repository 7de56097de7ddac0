"""Places of what a graph shows: what meets often lies close, and nothing lies on another."""

import cmath
import math
from collections.abc import Sequence

_STEPS = 260
_GOLDEN = math.pi * (3 - math.sqrt(5))
_STRONGEST = 3
_WIDE, _HIGH = 0.24, 0.3
"""How far things lie from each other at least, where there are few enough of them."""


def places(count: int, ties: Sequence[tuple[int, int, float]]) -> tuple[tuple[float, float], ...]:
    """Return a place for each of `count` things; both coordinates lie between -1 and 1.

    `ties` say which two belong together, and how strongly (0 to 1), the
    strongest first. All push each other away and the strongest ties of each
    pull, less and less far in each step: after T. Fruchterman and E. Reingold,
    Graph Drawing by Force-directed Placement, 1991. It begins with a spiral, so
    the same ties give the same places.
    """
    if count < 2:
        return ((0.0, 0.0),) * count
    at = [cmath.rect(math.sqrt((n + 0.5) / count), n * _GOLDEN) for n in range(count)]
    near = 1.2 / math.sqrt(count)
    pulling = _strongest(count, ties)
    for step in range(_STEPS):
        heat = 0.15 * (1 - step / _STEPS) ** 1.5 + 0.001
        pushed = [-1.5 * place * near for place in at]  # towards the middle, or strays fly off
        for one in range(count):
            for other in range(one):
                apart = at[one] - at[other]
                push = apart * (near / max(abs(apart), 1e-3)) ** 2
                pushed[one] += push
                pushed[other] -= push
        for one, other, strength in pulling:
            apart = at[one] - at[other]
            pull = apart * abs(apart) / near * (0.3 + 0.7 * strength)
            pushed[one] -= pull
            pushed[other] += pull
        for n, push in enumerate(pushed):
            far = abs(push)
            if far > 1e-9:
                at[n] += push / far * min(far, heat)
    return _apart(_spread(at))


def _strongest(count: int, ties: Sequence[tuple[int, int, float]]) -> list[tuple[int, int, float]]:
    """Return the ties that are among the strongest of either end: all would pull into one heap."""
    taken = [0] * count
    kept = []
    for one, other, strength in ties:
        if min(taken[one], taken[other]) < _STRONGEST:
            taken[one] += 1
            taken[other] += 1
            kept.append((one, other, strength))
    return kept


def _spread(at: Sequence[complex]) -> list[complex]:
    """Let places fill the square, stretching both ways as far as they go."""

    def stretched(values: list[float]) -> list[float]:
        low, high = min(values), max(values)
        middle, half = (low + high) / 2, max((high - low) / 2, 1e-9)
        return [max(-1.0, min(1.0, (value - middle) / half)) for value in values]

    pairs = zip(stretched([p.real for p in at]), stretched([p.imag for p in at]), strict=True)
    return [complex(*pair) for pair in pairs]


def _apart(at: list[complex]) -> tuple[tuple[float, float], ...]:
    """Move what lies too close to each other, a little further up and down than sideways."""
    smaller = min(1.0, 4.5 / math.sqrt(len(at)) / 1.2)
    wide, high = _WIDE * smaller, _HIGH * smaller
    for _ in range(60):
        for one in range(len(at)):
            for other in range(one):
                apart = at[one] - at[other]
                near = abs(complex(apart.real / wide, apart.imag / high))
                if near < 1:
                    step = (1 - near) / 2 * (apart / max(abs(apart), 1e-6))
                    move = complex(step.real * wide, step.imag * high)
                    at[one] += move
                    at[other] -= move
        at = [complex(max(-1.0, min(1.0, p.real)), max(-1.0, min(1.0, p.imag))) for p in at]
    return tuple((place.real, place.imag) for place in at)
