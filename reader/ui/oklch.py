"""Colours by how they look: lightness, chroma and hue after Oklab, for whatever sRGB can show.

The matrices are those of Björn Ottosson, "A perceptual color space for image
processing" (2020). Equal steps of lightness look equal at every hue, so that
one rule can make a whole row of colours that belong together.
"""

from math import cos, radians, sin

_LAPS = 12


def srgb(lightness: float, chroma: float, hue: float) -> str:
    """Return a colour as `#rrggbb`; `hue` counts degrees.

    Where sRGB has no colour of that chroma, it is the strongest one that it has.
    """
    found = _channels(lightness, chroma, hue)
    if not _shown(found):
        least, most = 0.0, chroma
        for _ in range(_LAPS):
            middle = (least + most) / 2
            tried = _channels(lightness, middle, hue)
            if _shown(tried):
                least, found = middle, tried
            else:
                most = middle
        found = _channels(lightness, least, hue)
    return "#" + "".join(f"{round(255 * _encoded(min(max(c, 0.0), 1.0))):02x}" for c in found)


def _channels(lightness: float, chroma: float, hue: float) -> tuple[float, float, float]:
    """Return red, green and blue as amounts of light; outside 0 to 1 they cannot be shown."""
    a, b = chroma * cos(radians(hue)), chroma * sin(radians(hue))
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short,
    )


def _shown(channels: tuple[float, float, float]) -> bool:
    return all(-1e-6 <= channel <= 1 + 1e-6 for channel in channels)


def _encoded(light: float) -> float:
    """Return what sRGB writes for an amount of light."""
    return 12.92 * light if light <= 0.0031308 else 1.055 * light ** (1 / 2.4) - 0.055
