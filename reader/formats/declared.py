"""The encoding that a web page says it is in, by the names that browsers know."""

import codecs
import re

_LOOKED_AT = 4096
"""Bytes at the beginning of a page in which it has to say so."""

_DECLARED = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})"
    rb"|<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{2,40})",
    re.IGNORECASE,
)

# Browsers take these for larger encodings that hold them (WHATWG Encoding Standard).
_LARGER = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
    "tis-620": "cp874",
}

SEVEN_BITS = ("iso2022_jp", "hz")
"""Encodings that look like ASCII."""


def declared_encoding(content: bytes) -> str:
    """Return Python's name for the encoding that a page says it is in; "" where it says none."""
    found = _DECLARED.search(content, 0, _LOOKED_AT)
    if found is None:
        return ""
    try:
        name = codecs.lookup((found[1] or found[2]).decode("ascii")).name
    except LookupError:
        return ""
    if name.startswith(("utf-16", "utf-32", "utf-7")):  # what could be read so far says otherwise
        return "utf-8"
    return _LARGER.get(name, name)
