"""The command that prints every document of a fair into one folder."""

from pathlib import Path

from ocop_desktop.commands.answers import open_register, print_answer
from ocop_desktop.commands.documents import format_findings, make_finding_facts
from ocop_desktop.commands.options import Commands, Options, add_command, make_choice
from ocop_desktop.commands.printing_options import add_style, find_offered_document, find_theme
from ocop_desktop.domain.print.document_set import DocumentSetOrder
from ocop_desktop.domain.text import Language
from ocop_desktop.services import printing


def add_commands(commands: Commands) -> None:
    """Add `document_set`."""
    parser = add_command(commands, "kit", _run_kit, "in cả bộ tài liệu của một sự kiện")
    parser.add_argument("--fair", required=True, help="tên sự kiện")
    parser.add_argument("--output", type=Path, required=True, help="thư mục sẽ ghi")
    parser.add_argument(
        "--pieces", type=_split_words, action="extend", help="các tài liệu, cách nhau bằng dấu phẩy"
    )
    parser.add_argument(
        "--language",
        type=_parse_languages,
        action="extend",
        help="các ngôn ngữ: vi, en, zh, vi-en, vi-zh",
    )
    add_style(parser)


def _split_words(text: str) -> list[str]:
    return [word.strip() for word in text.split(",") if word.strip()]


def _parse_languages(text: str) -> list[Language]:
    return [make_choice(Language)(word) for word in _split_words(text)]


def _run_kit(options: Options) -> None:
    with open_register(options) as register:
        event_id = printing.fair_named(register, options.fair)
        offered = printing.kit_pieces()
        order = DocumentSetOrder(
            event_id,
            tuple(find_offered_document(name, offered) for name in options.pieces or ()),
            tuple(options.language or (Language.VI,)),
            find_theme(register, options.theme),
            options.quality,
        )
        document_set = printing.print_kit(register, order, options.output, on=options.on)
    data = {
        "folder": str(document_set.folder),
        "files": [{"file": file.file.name, "pages": file.pages} for file in document_set.files],
        "pages": document_set.pages,
        "findings": make_finding_facts(document_set.findings),
    }
    words = [
        f"Đã in {len(document_set.files)} tệp, {document_set.pages} trang vào thư mục: {document_set.folder}"
    ]
    words += [f"  {file.file.name}: {file.pages} trang" for file in document_set.files]
    print_answer(options, data, "\n".join([*words, *format_findings(document_set.findings)]))
