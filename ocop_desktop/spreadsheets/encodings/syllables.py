"""Whether a word is spelled as Vietnamese is: onset, rime and tone fit together."""

import re
import unicodedata
from functools import lru_cache

_ONSETS_TEXT = "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x"
_RIMES_TEXT = """
a ac ach ai ak am an ang anh ao ap at au ay ăc ăk ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu i ia ich im in inh ip it iu
iêc iêm iên iêng iêp iêt iêu o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm
oăn oăng oăt oc oe oem oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôk ôm ôn ông ôp ôt
ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông
uôt uơ up ut uy uya uych uyên uyêt uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn
ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu
"""
_RIMES_AFTER_QU_TEXT = "y yt ych yên yêt ynh yp yêch"
_ONSETS = frozenset(_ONSETS_TEXT.split()) | {""}
_RIMES = frozenset(_RIMES_TEXT.split())
_RIMES_AFTER_QU = frozenset(_RIMES_AFTER_QU_TEXT.split())
_SPLIT = re.compile("(qu|gi(?=[aăâeêioôơuưy])|ngh|[cgknpt]h|ng|tr|[bcdđghklmnpqrstvx]?)(.*)")
_WHOLE = {"gi", "gin", "gim", "giêng", "giêt"}  # the i of "gi" is also their vowel
_TONES = "\u0300\u0301\u0303\u0309\u0323"
_TONES_OF_STOPS = {"", "\u0301", "\u0323"}
_FRONT_VOWELS = tuple("eêiy")


@lru_cache(maxsize=50_000)
def is_syllable(word: str) -> bool:
    """Whether `word` (one word of letters, in any case) is a Vietnamese syllable as it is spelled."""
    letters = unicodedata.normalize("NFD", word.casefold())
    tones = [mark for mark in letters if mark in _TONES]
    if len(tones) > 1:
        return False
    plain = unicodedata.normalize("NFC", "".join(one for one in letters if one not in _TONES))
    return _has_legal_parts(plain, tones[0] if tones else "")


def _has_legal_parts(plain: str, tone: str) -> bool:
    if plain in _WHOLE:
        return True
    match = _SPLIT.fullmatch(plain)
    if not match:
        return False
    onset, rime = match.groups()
    if rime not in _RIMES and not (onset == "qu" and rime in _RIMES_AFTER_QU):
        return False
    if not _fits(onset, rime):
        return False
    if rime.endswith(("c", "ch", "p", "t", "k")):
        return tone in _TONES_OF_STOPS and (bool(tone) or rime.endswith("k"))
    return onset in _ONSETS


def _fits(onset: str, rime: str) -> bool:
    """Whether the spelling of the onset is the one before such a vowel."""
    if onset in {"ngh", "gh", "k"}:
        return rime.startswith((*_FRONT_VOWELS, "ă"))
    return onset not in {"ng", "g", "c"} or not rime.startswith(_FRONT_VOWELS)
