"""The commands that print one document, and the one that tells what would print wrong."""

from collections.abc import Sequence
from dataclasses import asdict, replace
from typing import Any

from ocop_desktop import resources
from ocop_desktop.commands.answers import open_register, print_answer
from ocop_desktop.commands.options import (
    Commands,
    Options,
    add_choice,
    add_command,
    add_product,
    parse_positive,
)
from ocop_desktop.commands.printing_options import (
    add_look,
    add_output,
    add_products,
    find_offered_document,
    find_sheet,
    make_order,
    make_style,
    parse_copies,
)
from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.errors import InvalidValue
from ocop_desktop.domain.findings import QUOTED_RULES, Finding, FindingRule
from ocop_desktop.domain.print.document_kind import Audience
from ocop_desktop.domain.print.document_table import DOCUMENT_KINDS
from ocop_desktop.domain.print.documents import Chapters, Printed, PrintOrder
from ocop_desktop.messages.findings import finding_sentence
from ocop_desktop.messages.message import in_vietnamese
from ocop_desktop.services import printing, products

TEMPLATES = tuple(kind.key for kind in DOCUMENT_KINDS if kind.audience is Audience.PRODUCT)


def add_commands(commands: Commands) -> None:
    """Add `profile`, `catalogue`, `labels` and `guard`."""
    _add_profile(commands)
    _add_catalogue(commands)
    _add_labels(commands)
    _add_guard(commands)


def _add_profile(commands: Commands) -> None:
    parser = add_command(commands, "profile", _run_profile, "in tờ giới thiệu một sản phẩm")
    add_product(parser)
    parser.add_argument("--template", choices=TEMPLATES, default="a4", help="loại tờ")
    add_output(parser)
    add_look(parser)


def _add_catalogue(commands: Commands) -> None:
    parser = add_command(commands, "catalogue", _run_catalogue, "in catalogue")
    add_products(parser).add_argument("--search", help="các sản phẩm tìm thấy")
    parser.add_argument(
        "--per-page", type=int, choices=(1, 2, 4), default=1, help="số sản phẩm mỗi trang"
    )
    add_choice(parser, "--chapters", Chapters.GROUP, "chia chương theo nhóm, xã hoặc hạng sao")
    parser.add_argument("--booklet", action="store_true", help="xếp trang A4 hai mặt để gấp sách")
    parser.add_argument(
        "--summary", action="store_true", help="gộp các lưu ý: mỗi loại một dòng, với số sản phẩm"
    )
    add_output(parser)
    add_look(parser)


def _add_labels(commands: Commands) -> None:
    parser = add_command(commands, "labels", _run_labels, "in tem giá hoặc tem mã QR")
    add_products(parser)
    parser.add_argument("--kind", choices=("price", "qr"), default="price", help="giá hoặc QR")
    parser.add_argument("--sheet", default="", help="tên khổ giấy nhãn")
    parser.add_argument(
        "--start", type=parse_positive, default=1, help="nhãn trống đầu tiên trên tờ"
    )
    parser.add_argument("--copies", type=parse_copies, default=1, help="số nhãn mỗi sản phẩm")
    add_output(parser)
    add_look(parser)


def _add_guard(commands: Commands) -> None:
    parser = add_command(commands, "guard", _run_guard, "xem trước những điều cần biết khi in")
    add_products(parser)
    parser.add_argument("--template", default="", help="tài liệu cần xem, vd a4, catalogue")
    add_look(parser)


def _run_profile(options: Options) -> None:
    with open_register(options) as register:
        product_id = products.by_code_or_id(register, options.product)
        document = find_offered_document(options.template, printing.pieces_offered())
        order = PrintOrder(document, (product_id,), style=make_style(options, register))
        printed = printing.print_order(register, order, options.output, on=options.on)
    _print_result(options, printed)


def _run_catalogue(options: Options) -> None:
    with open_register(options) as register:
        document = find_offered_document(
            "booklet" if options.booklet else "catalogue", printing.pieces_offered()
        )
        style = make_style(options, register, per_page=options.per_page, chapters=options.chapters)
        order = make_order(options, register, document, style)
        printed = printing.print_order(register, order, options.output, on=options.on)
    _print_result(options, printed, summary=options.summary)


def _run_labels(options: Options) -> None:
    with open_register(options) as register:
        name = {"price": "price-tags", "qr": "qr-labels"}[options.kind]
        document = find_offered_document(name, printing.pieces_offered())
        sheet = find_sheet(register, options.sheet)
        if options.start > sheet.count:
            raise InvalidValue("start", str(options.start), ValueReason.NO_SUCH_LABEL)
        style = make_style(
            options, register, sheet=sheet, start=options.start, copies=options.copies
        )
        order = make_order(options, register, document, style)
        printed = printing.print_order(register, order, options.output, on=options.on)
    _print_result(options, printed)


def _run_guard(options: Options) -> None:
    with open_register(options) as register:
        usual = "catalogue" if options.fair is not None else "a4"
        document = find_offered_document(options.template or usual, printing.pieces_offered())
        order = make_order(options, register, document, make_style(options, register))
        findings = printing.guard(register, order, on=options.on)
    words = format_findings(findings) or ["Không có gì cần lưu ý."]
    print_answer(options, {"findings": make_finding_facts(findings)}, "\n".join(words))


def _print_result(options: Options, printed: Printed, *, summary: bool = False) -> None:
    data = {
        "file": str(printed.file),
        "pages": printed.pages,
        "products": printed.products,
        "warnings": [asdict(warning) for warning in printed.warnings],
    }
    words = [f"Đã in {printed.pages} trang, {printed.products} sản phẩm: {printed.file}"]
    to_lines = finding_summary if summary else format_findings
    print_answer(options, data, "\n".join([*words, *to_lines(printed.warnings)]))


def make_finding_facts(findings: Sequence[Finding]) -> list[dict[str, Any]]:
    """What `guard` and `document_set` promise of each finding."""
    return [
        {
            "product": finding.product,
            "page": finding.page,
            "rule": finding.rule,
            "blocking": finding.blocking,
            "message": finding_sentence(finding, in_vietnamese),
        }
        for finding in findings
    ]


def format_findings(findings: Sequence[Finding]) -> list[str]:
    """A line of words for each finding."""
    return [
        f"  {'Chưa in được' if finding.blocking else 'Lưu ý'}: {finding_sentence(finding, in_vietnamese)}"
        for finding in findings
    ]


def finding_summary(findings: Sequence[Finding]) -> list[str]:
    """A line of words for each rule and language with findings: what is found, how many products."""
    by_rule: dict[tuple[FindingRule, str], list[Finding]] = {}
    for finding in findings:
        by_rule.setdefault((finding.rule, finding.language), []).append(finding)
    rules = tuple(FindingRule)
    ordered = sorted(by_rule, key=lambda key: (rules.index(key[0]), key[1]))
    return [_rule_line(by_rule[key]) for key in ordered]


def _rule_line(findings: Sequence[Finding]) -> str:
    between = "”, “" if findings[0].rule in QUOTED_RULES else ", "
    details = between.join(dict.fromkeys(finding.detail for finding in findings))
    words = replace(findings[0], detail=details).words(resources.labels("vi"))
    products = {finding.product_id or finding.product for finding in findings}
    return f"  Lưu ý: {words}: {len(products)} sản phẩm."
