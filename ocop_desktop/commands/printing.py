"""Commands that print: profiles and catalogues."""

from collections.abc import Callable, Mapping
from dataclasses import asdict

from ocop_desktop import resources
from ocop_desktop.commands.answers import Options, answer, opened
from ocop_desktop.domain.errors import NothingToPrint
from ocop_desktop.domain.printing import Piece, Printed, PrintOrder, Style
from ocop_desktop.domain.product import ProductQuery
from ocop_desktop.services import printing, products
from ocop_desktop.store.database import Register

_WARNINGS = {
    "cut": "chữ không vừa, đã cắt bằng “…”",
    "no_translation": "chưa có bản dịch, in tiếng Việt",
    "low_resolution": "ảnh không đủ nét ở cỡ in",
    "phone_withheld": "chưa có đồng ý in số điện thoại",
    "no_stars": "không in sao",
    "stale_price": "giá đã lâu chưa xác nhận lại",
    "photo_missing": "không có ảnh",
    "no_room": "tem nhỏ quá, không in được",
}


def _profile(options: Options) -> None:
    with opened(options) as register:
        product_id = products.by_code_or_id(register, options.product)
        order = PrintOrder(Piece(options.template), (product_id,), style=_style(options))
        printed = printing.print_order(register, order, options.output, on=options.on)
    _printed(options, printed)


def _catalogue(options: Options) -> None:
    with opened(options) as register:
        order = _order(options, register)
        printed = printing.print_order(register, order, options.output, on=options.on)
    _printed(options, printed)


def _order(options: Options, register: Register) -> PrintOrder:
    """The catalogue of a fair, or of the products found."""
    style = _style(options)
    if options.fair is not None:
        fair_id = printing.fair_named(register, options.fair)
        return PrintOrder(Piece.CATALOGUE, fair_id=fair_id, style=style)
    rows = products.find(register, ProductQuery(text=options.search or ""), options.on).rows
    if not rows:
        raise NothingToPrint
    title = resources.labels("vi")["catalogue.title"]
    return PrintOrder(Piece.CATALOGUE, tuple(row.id for row in rows), title=title, style=style)


def _style(options: Options) -> Style:
    return Style(language=options.language)


def _printed(options: Options, printed: Printed) -> None:
    data = {
        "file": str(printed.file),
        "pages": printed.pages,
        "products": printed.products,
        "warnings": [asdict(warning) for warning in printed.warnings],
    }
    words = [f"Đã in {printed.pages} trang, {printed.products} sản phẩm: {printed.file}"]
    words += [
        f"  Lưu ý: {one.product}: {_WARNINGS.get(one.rule, one.rule)}"
        + (f" ({one.detail})" if one.detail else "")
        for one in printed.warnings
    ]
    answer(options, data, "\n".join(words))


COMMANDS: Mapping[str, Callable[[Options], None]] = {
    "profile": _profile,
    "catalogue": _catalogue,
}
