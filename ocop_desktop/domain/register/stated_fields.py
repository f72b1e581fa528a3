"""What the columns of imported files hold, by the names that lists give them."""

from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from types import MappingProxyType

from ocop_desktop.domain.text import remove_marks


class StatedField(StrEnum):
    """What a column holds; the value is the name that our own lists give it."""

    PRODUCT = "product"
    PRODUCER = "producer"
    STARS = "stars"
    YEAR = "year"
    POINTS = "points"
    GROUP = "group"
    SUBGROUP = "subgroup"
    SET_NUMBER = "set"
    COMMUNE = "commune"
    DISTRICT = "district"
    PROVINCE = "province"
    ADDRESS = "address"
    ORIGINAL_ADDRESS = "original_address"
    SOURCE = "source_url"
    DECISION_NUMBER = "decision_number"
    DECISION_ON = "decision_on"
    ISSUER = "issuer"
    SIGNER = "signer"
    CERTIFICATE_NUMBER = "certificate_number"
    ISSUED_ON = "issued_on"
    EXPIRES_ON = "expires_on"
    REPRESENTATIVE = "representative"
    PHONE = "phone"
    EMAIL = "email"
    WEBSITE = "website"
    TAX_CODE = "tax_code"
    PRODUCER_KIND = "producer_kind"
    CODE = "product_code"
    PRICE = "price"
    PRICE_UNIT = "price_unit"
    SPECIFICATION = "specification"
    INGREDIENTS = "ingredients"
    STANDARDS = "standards"
    SHELF_LIFE = "shelf_life"
    STORAGE = "storage"
    YEARLY_OUTPUT = "yearly_output"
    BARCODE = "barcode"
    STORY = "story"
    NOTES = "notes"


_NAMES: Mapping[StatedField, str] = MappingProxyType(
    {
        StatedField.PRODUCT: "product name, ten san pham, san pham",
        StatedField.PRODUCER: "ten chu the, chu the, don vi, co so",
        StatedField.STARS: "star, rating, hang sao, sao, so sao",
        StatedField.YEAR: "nam, nam cong nhan",
        StatedField.POINTS: "point, score, diem, tong diem, diem so",
        StatedField.GROUP: "product group, category, nhom, nhom san pham, nganh hang",
        StatedField.SUBGROUP: "phan nhom",
        StatedField.SET_NUMBER: "set number, bo san pham",
        StatedField.COMMUNE: "ward, xa, phuong, xa phuong",
        StatedField.DISTRICT: "huyen, quan, huyen cu",
        StatedField.PROVINCE: "city, tinh, thanh pho, tinh thanh pho",
        StatedField.ADDRESS: "dia chi, producer address, dia chi chu the",
        StatedField.ORIGINAL_ADDRESS: "old address, old place, dia chi cu, dia chi ban dau",
        StatedField.SOURCE: "source, url, link, nguon",
        StatedField.DECISION_NUMBER: "decision no, decision, so quyet dinh, so qd, quyet dinh",
        StatedField.DECISION_ON: "decision date, decision at, ngay quyet dinh, ngay qd, ngay ky",
        StatedField.ISSUER: "issued by, authority, co quan cap, noi cap, co quan ban hanh",
        StatedField.SIGNER: "signed by, nguoi ky",
        StatedField.CERTIFICATE_NUMBER: "cert number, cert no, certificate no, so giay chung nhan, so gcn",
        StatedField.ISSUED_ON:
            "issued at, issue date, cert issued at, cert issued on, certificate issued at, ngay cap,"
            " ngay cong nhan",
        StatedField.EXPIRES_ON:
            "expires at, expiry date, expired at, cert expires at, cert expired at, cert expires on,"
            " certificate expires at, valid until, ngay het han, het han, hieu luc den",
        StatedField.REPRESENTATIVE: "contact, nguoi dai dien, dai dien, nguoi lien he",
        StatedField.PHONE: "telephone, tel, mobile, dien thoai, so dien thoai, sdt, dt",
        StatedField.EMAIL: "mail, e mail, thu dien tu",
        StatedField.WEBSITE: "web, trang web",
        StatedField.TAX_CODE: "ma so thue, mst",
        StatedField.PRODUCER_KIND: "producer type, loai hinh, loai hinh chu the",
        StatedField.CODE: "code, ma, ma san pham",
        StatedField.PRICE: "gia, gia ban",
        StatedField.PRICE_UNIT: "unit, don vi tinh, dvt",
        StatedField.SPECIFICATION: "packaging, quy cach, quy cach dong goi",
        StatedField.INGREDIENTS: "thanh phan, nguyen lieu",
        StatedField.STANDARDS: "tieu chuan",
        StatedField.SHELF_LIFE: "han su dung, hsd",
        StatedField.STORAGE: "bao quan",
        StatedField.YEARLY_OUTPUT: "output, san luong",
        StatedField.BARCODE: "ma vach",
        StatedField.STORY: "description, mo ta, cau chuyen, cau chuyen san pham, gioi thieu",
        StatedField.NOTES: "note, remarks, ghi chu",
    }
)  # fmt: skip


def find_field(column: str) -> StatedField | None:
    """What the column of that name holds; None where the name is not known."""
    return _fields_by_name().get(_fold(column))


@cache
def _fields_by_name() -> Mapping[str, StatedField]:
    own = {_fold(field.value): field for field in StatedField}
    return own | {name: field for field, names in _NAMES.items() for name in names.split(", ")}


def _fold(column: str) -> str:
    letters = (char if char.isalnum() else " " for char in remove_marks(column))
    return " ".join("".join(letters).split())
