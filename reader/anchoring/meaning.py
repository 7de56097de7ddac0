"""Changes that turn what a passage says: of numbers, of money, and of yes and no.

The words are those of the languages that the program speaks: English, German, Malay and
Chinese. In doubt a word is listed: it costs a look, and one that is missing costs a mistake.
"""

import re
import unicodedata
from collections.abc import Iterator
from enum import StrEnum

from reader.anchoring.normal import normal


class Alarm(StrEnum):
    """What kind of change makes a passage say something else."""

    NUMBER = "number"
    CURRENCY = "currency"
    NEGATION = "negation"


_NUMBERS = """
zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred
hundreds thousand thousands million millions billion billions trillion trillions dozen dozens mn
bn tn first second third fourth fifth sixth seventh eighth ninth tenth once twice thrice half
halved halves quarter quarters thirds double doubled triple tripled percent percentage cent pct
null eins ein eine einen einem einer zwei drei vier fünf sechs sieben acht neun zehn elf zwölf
zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend million millionen
milliarde milliarden billion billionen mio mrd dutzend erste ersten zweite zweiten dritte dritten
einmal zweimal dreimal halb halbe hälfte viertel drittel doppelt dreifach prozent
kosong sifar satu dua tiga empat lima enam tujuh lapan delapan sembilan sepuluh sebelas belas puluh
seratus ratus seribu ribu sejuta juta bilion trilion miliar pertama kedua ketiga separuh setengah
suku sekali peratus persen
"""
_CURRENCIES = """
dollar dollars cents euro euros pound pounds sterling penny pence yen yuan renminbi rupee rupees
rupiah ringgit sen baht peso pesos won dong franc francs rouble roubles ruble rubles rand real
reais krona kronor krone kroner dirham riyal shekel pfund franken kronen rubel rupien
usd us rm myr sgd eur gbp jpy cny rmb hkd inr idr thb php krw vnd chf rub zar brl sek nok dkk aed
sar ils aud cad nzd twd
"""
_NEGATIONS = """
not no never none nobody nothing neither nor nowhere cannot without hardly barely scarcely except
unless lack lacks lacked fail fails failed deny denies denied refuse refuses refused
nicht kein keine keinen keinem keiner keines nie niemals nichts niemand nirgends nirgendwo ohne
weder kaum außer
tidak tak bukan bukannya jangan belum tanpa tiada enggan usah gagal takkan
"""
_KINDS = {
    **dict.fromkeys(_CURRENCIES.split(), Alarm.CURRENCY),
    **dict.fromkeys(_NUMBERS.split(), Alarm.NUMBER),
    **dict.fromkeys(_NEGATIONS.split(), Alarm.NEGATION),
    **dict.fromkeys(
        "零〇一二三四五六七八九十百千万萬亿億兆两兩壹贰叁肆伍陆柒捌玖拾半倍双雙几数", Alarm.NUMBER
    ),
    **dict.fromkeys("元圆圓块塊角分镑鎊盾令吉", Alarm.CURRENCY),
    **dict.fromkeys("不没沒无無未非别別勿莫否毋", Alarm.NEGATION),
}

_TOKEN = re.compile(r"[+-]?\d+(?:[.,:/]\s?\d+)*|[%‰]|[^\W\d_]+(?:'[^\W\d_]+)?|[^\w\s]")
_ACCIDENTAL = re.compile(r"""\s+|"|(?<!\w)'|'(?!\w)|[.,;:!()\[\]{}*_-](?!\s*\d)""")
"""What may be set otherwise without saying otherwise; not before digits, as in `-3` and `.5`."""


def alarms(old: str, new: str) -> frozenset[Alarm]:
    """Tell in which ways a passage may say something else than it did.

    Digits, number words, percent signs, currencies and negations are compared in
    the order in which they stand.
    """
    before, after = _tokens(old), _tokens(new)
    return frozenset(kind for kind in Alarm if before[kind] != after[kind])


def says_the_same(old: str, new: str) -> bool:
    """Tell whether two passages in normal form differ by spaces and punctuation alone."""
    return old == new or _ACCIDENTAL.sub("", old) == _ACCIDENTAL.sub("", new)


def _tokens(words: str) -> dict[Alarm, list[str]]:
    found: dict[Alarm, list[str]] = {kind: [] for kind in Alarm}
    for token in _TOKEN.findall(normal(words)):
        for kind, said in _meant(token.casefold()):
            found[kind].append(said)
    return found


def _meant(token: str) -> Iterator[tuple[Alarm, str]]:
    """Go through what a token says of numbers, money, and yes and no."""
    if any(c.isnumeric() and c not in _KINDS for c in token):
        yield Alarm.NUMBER, "".join(token.split())
    elif token in {"%", "‰"}:
        yield Alarm.NUMBER, token
    elif token.endswith("n't"):
        yield Alarm.NEGATION, token
    elif token in _KINDS:
        yield _KINDS[token], token
    elif len(token) == 1 and unicodedata.category(token) == "Sc":
        yield Alarm.CURRENCY, token
    else:
        yield from ((_KINDS[c], c) for c in token if not c.isascii() and c in _KINDS)
