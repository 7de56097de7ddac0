"""Addresses as they are shown before anybody opens them: plainly, whatever they pretend."""

from urllib.parse import quote

from PySide6.QtCore import QCoreApplication, QUrl

_LONGEST = 400
"""Code points of an address that are shown; what it leads to stands at its beginning."""


def told(address: str) -> str:
    """Return an address as it is, and in a second line the host where it only seems another one.

    That is so where a name and an `@` stand before the host, or letters that look
    like others stand in it. What cannot be seen is written as in an address.
    """
    seen = "".join(sign if sign.isprintable() else quote(sign) for sign in address)
    shown = seen if len(seen) <= _LONGEST else f"{seen[:_LONGEST]}…"
    url = QUrl(address)
    host = url.host(QUrl.ComponentFormattingOption.FullyEncoded)
    plain = f"{url.scheme()}://{host}"
    if not host or (address.lower() + "/").startswith(tuple(plain + end for end in "/:?#")):
        return shown
    return f"{shown}\n" + QCoreApplication.translate("addresses", "Leads to {host}").format(
        host=host
    )
