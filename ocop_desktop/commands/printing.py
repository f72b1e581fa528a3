"""Commands that print: profiles, catalogues, labels, a fair's kit, and what to know before."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from ocop_desktop import resources, sentences
from ocop_desktop.commands.answers import Options, answer, opened
from ocop_desktop.domain.errors import InvalidValue, NothingToPrint, RecordMissing, UnknownPiece
from ocop_desktop.domain.findings import Finding
from ocop_desktop.domain.print.kit import KIT_NAMES, KitOrder, piece_named
from ocop_desktop.domain.print.label_sheets import PRESETS, preset
from ocop_desktop.domain.print.printing import LabelSheet, Piece, Printed, PrintOrder, Style
from ocop_desktop.domain.print.theme import Theme
from ocop_desktop.domain.register.product import ProductQuery
from ocop_desktop.domain.text import Language
from ocop_desktop.services import label_sheets, printing, products, themes
from ocop_desktop.store.database import Register


def _profile(options: Options) -> None:
    with opened(options) as register:
        product_id = products.by_code_or_id(register, options.product)
        piece = _piece(options.template, printing.pieces_offered())
        order = PrintOrder(piece, (product_id,), style=_style(options, register))
        printed = printing.print_order(register, order, options.output, on=options.on)
    _printed(options, printed)


def _catalogue(options: Options) -> None:
    with opened(options) as register:
        piece = _piece("booklet" if options.booklet else "catalogue", printing.pieces_offered())
        style = _style(options, register, per_page=options.per_page, chapters=options.chapters)
        order = _order(options, register, piece, style)
        printed = printing.print_order(register, order, options.output, on=options.on)
    _printed(options, printed)


def _labels(options: Options) -> None:
    with opened(options) as register:
        name = {"price": "price-tags", "qr": "qr-labels"}[options.kind]
        piece = _piece(name, printing.pieces_offered())
        sheet = _sheet(register, options.sheet)
        if options.start > sheet.count:
            raise InvalidValue("start", str(options.start), "no_such_label")
        style = _style(options, register, sheet=sheet, start=options.start, copies=options.copies)
        order = _order(options, register, piece, style)
        printed = printing.print_order(register, order, options.output, on=options.on)
    _printed(options, printed)


def _kit(options: Options) -> None:
    with opened(options) as register:
        fair_id = printing.fair_named(register, options.fair)
        offered = printing.kit_pieces()
        order = KitOrder(
            fair_id,
            tuple(_piece(name, offered) for name in options.pieces or ()),
            tuple(options.language or (Language.VI,)),
            _theme(register, options.theme),
            options.quality,
        )
        kit = printing.print_kit(register, order, options.output, on=options.on)
    data = {
        "folder": str(kit.folder),
        "files": [{"file": file.file.name, "pages": file.pages} for file in kit.files],
        "pages": kit.pages,
        "findings": _facts(kit.findings),
    }
    words = [f"Đã in {len(kit.files)} tệp, {kit.pages} trang vào thư mục: {kit.folder}"]
    words += [f"  {file.file.name}: {file.pages} trang" for file in kit.files]
    answer(options, data, "\n".join([*words, *_notes(kit.findings)]))


def _guard(options: Options) -> None:
    with opened(options) as register:
        usual = "catalogue" if options.fair is not None else "a4"
        piece = _piece(options.template or usual, printing.pieces_offered())
        order = _order(options, register, piece, _style(options, register))
        findings = printing.guard(register, order, on=options.on)
    words = _notes(findings) or ["Không có gì cần lưu ý."]
    answer(options, {"findings": _facts(findings)}, "\n".join(words))


def _piece(name: str, offered: Sequence[Piece]) -> Piece:
    """The piece of that name among those `offered`. Raises UnknownPiece."""
    piece = piece_named(name)
    if piece is None or piece not in offered:
        raise UnknownPiece(name, tuple(KIT_NAMES.get(one, one.value) for one in offered))
    return piece


def _order(options: Options, register: Register, piece: Piece, style: Style) -> PrintOrder:
    """The piece for a fair, or for the products found."""
    if options.fair is not None:
        return PrintOrder(piece, fair_id=printing.fair_named(register, options.fair), style=style)
    query = ProductQuery(text=getattr(options, "search", None) or "")
    rows = products.find(register, query, options.on).rows
    if not rows:
        raise NothingToPrint
    title = resources.labels("vi")["catalogue.title"]
    return PrintOrder(piece, tuple(row.id for row in rows), title=title, style=style)


def _style(options: Options, register: Register, **more: Any) -> Style:
    theme = _theme(register, options.theme)
    return Style(options.language, theme, options.quality, **more)


def _theme(register: Register, name: str) -> Theme:
    return themes.named(register, name) if name else Theme()


def _sheet(register: Register, name: str) -> LabelSheet:
    """The office's own sheet of that name, else the one sold under that geometry; the usual one."""
    if not name:
        return PRESETS[0]
    own = {sheet.name: sheet for sheet in label_sheets.all_sheets(register)}
    sheet = own.get(name) or preset(name)
    if sheet is None:
        raise RecordMissing("label_sheet", name)
    return sheet


def _printed(options: Options, printed: Printed) -> None:
    data = {
        "file": str(printed.file),
        "pages": printed.pages,
        "products": printed.products,
        "warnings": [asdict(warning) for warning in printed.warnings],
    }
    words = [f"Đã in {printed.pages} trang, {printed.products} sản phẩm: {printed.file}"]
    answer(options, data, "\n".join([*words, *_notes(printed.warnings)]))


def _facts(findings: Sequence[Finding]) -> list[dict[str, Any]]:
    """What `guard` and `kit` promise of each finding."""
    return [
        {
            "product": one.product,
            "page": one.page,
            "rule": one.rule,
            "blocking": one.blocking,
            "message": sentences.finding_sentence(one),
        }
        for one in findings
    ]


def _notes(findings: Sequence[Finding]) -> list[str]:
    return [
        f"  {'Chưa in được' if one.blocking else 'Lưu ý'}: {sentences.finding_sentence(one)}"
        for one in findings
    ]


COMMANDS: Mapping[str, Callable[[Options], None]] = {
    "profile": _profile,
    "catalogue": _catalogue,
    "labels": _labels,
    "kit": _kit,
    "guard": _guard,
}
