"""Group rows that name a producer: "I. HTX Một" above its products."""

import re

from ocop_desktop.domain.importing.cells.place_cells import remove_numeral
from ocop_desktop.domain.text import remove_marks

_KIND = re.compile(
    r"(?:lien hiep )?(?:htx|hop tac xa|tht|to hop tac|cong ty|cty|doanh nghiep|dntn|ho kinh doanh|hkd"
    r"|ho san xuat|hksx|co so|cssx|trang trai|hoi quan|nong trai|chi nhanh)\b\.?"
)
_GENERAL = re.compile(
    r"\b(?:htx|hop tac xa|tht|to hop tac|cong ty|cty|doanh nghiep|dntn|ho kinh doanh|hkd|ho san xuat"
    r"|co so|cssx|trang trai|ho gia dinh|nong nghiep|dich vu|ca the|tu nhan|tnhh|co phan|cp|mtv"
    r"|mot thanh vien|thanh vien|tong hop|san xuat|kinh doanh|thuong mai|che bien|nho|vua|va|cac"
    r"|hoac|khac|la|\d+|sp|san pham|chu the|don vi|ocop)\b|[\W_]"
)
_COUNT = re.compile(r"\s*(?:[:–-]\s*|\()\d{1,4} (?:sản phẩm|sp|SP)\)?\s*$", re.IGNORECASE)


def find_group_producer(group: str) -> str:
    """The producer that a group row names; "" where it names none, or only a kind of producers."""
    name = _COUNT.sub("", remove_numeral(group)).strip().rstrip(" :")
    folded = remove_marks(name)
    is_named = _KIND.match(folded) and _GENERAL.sub("", folded)
    return name if is_named else ""
