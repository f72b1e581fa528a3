"""The words that group rows begin with: kinds of products, years, places."""

import re

GROUP_WORDS = re.compile(
    r"(?:nhom|nganh|thuc pham|do uong|duoc lieu|thao duoc|vai va may mac|luu niem|thu cong mi nghe"
    r"|sinh vat canh|dich vu|san pham \d|san pham (?:hang|dat|tiem nang)|hang \d|\d sao|nam 20\d\d|dot \d"
    r"|huyen|xa|phuong|quan|thi tran|thi xa|thanh pho|tp\.?|tinh|bo san pham|cum|khu vuc|to|phan)\b.*"
)
GROUPS = {
    "thuc pham", "do uong", "duoc lieu", "thao duoc", "duoc lieu va san pham tu duoc lieu",
    "hang thu cong mi nghe", "thu cong mi nghe", "sinh vat canh",
}  # fmt: skip
_PLACE = re.compile(r"(?:xã|phường|thị trấn|huyện|quận|thị xã) ", re.IGNORECASE)


def names_place(text: str) -> bool:
    """Whether `text` is the name of a commune or district: "Xã Tân Nhựt", yet not "Xã xị"."""
    place = _PLACE.match(text)
    return place is not None and all(
        word[0].isupper() or word.isdecimal() for word in text[place.end() :].split()
    )
