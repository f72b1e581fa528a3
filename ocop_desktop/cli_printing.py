"""The command line's words about printing."""

import argparse
from pathlib import Path

from ocop_desktop.cli_options import Commands, as_json, command, copies, counted
from ocop_desktop.domain.print.printing import Chapters, Quality
from ocop_desktop.domain.text import Language

TEMPLATES = ("a4", "a5", "leaflet", "booth-card", "shelf-card")


def add(commands: Commands) -> None:
    """Add every command that prints."""
    _profile(commands)
    _catalogue(commands)
    _labels(commands)
    _kit(commands)
    _guard(commands)


def _profile(commands: Commands) -> None:
    parser = command(commands, "profile", "in tờ giới thiệu một sản phẩm")
    parser.add_argument("--product", required=True, help="mã sản phẩm hoặc số")
    parser.add_argument("--template", choices=TEMPLATES, default="a4", help="loại tờ")
    _file(parser)
    _look(parser)
    as_json(parser)


def _catalogue(commands: Commands) -> None:
    parser = command(commands, "catalogue", "in catalogue")
    _which(parser).add_argument("--search", help="các sản phẩm tìm thấy")
    parser.add_argument(
        "--per-page", type=int, choices=(1, 2, 4), default=1, help="số sản phẩm mỗi trang"
    )
    parser.add_argument(
        "--chapters",
        type=Chapters,
        choices=tuple(Chapters),
        default=Chapters.GROUP,
        help="chia chương theo nhóm, xã hoặc hạng sao",
    )
    parser.add_argument("--booklet", action="store_true", help="xếp trang A4 hai mặt để gấp sách")
    _file(parser)
    _look(parser)
    as_json(parser)


def _labels(commands: Commands) -> None:
    parser = command(commands, "labels", "in nhãn giá hoặc nhãn QR")
    _which(parser)
    parser.add_argument("--kind", choices=("price", "qr"), default="price", help="giá hoặc QR")
    parser.add_argument("--sheet", default="", help="tên khổ giấy nhãn")
    parser.add_argument("--start", type=counted, default=1, help="nhãn trống đầu tiên trên tờ")
    parser.add_argument("--copies", type=copies, default=1, help="số nhãn mỗi sản phẩm")
    _file(parser)
    _look(parser)
    as_json(parser)


def _kit(commands: Commands) -> None:
    parser = command(commands, "kit", "in cả bộ tài liệu của một hội chợ")
    parser.add_argument("--fair", required=True, help="tên hội chợ")
    parser.add_argument("--output", type=Path, required=True, help="thư mục sẽ ghi")
    parser.add_argument(
        "--pieces", type=_listed, action="extend", help="các tài liệu, cách nhau bằng dấu phẩy"
    )
    parser.add_argument(
        "--language", type=_languages, action="extend", help="các ngôn ngữ: vi, en, zh, vi-en"
    )
    _style(parser)
    as_json(parser)


def _guard(commands: Commands) -> None:
    parser = command(commands, "guard", "xem trước những điều cần biết khi in")
    _which(parser)
    parser.add_argument("--template", default="", help="tài liệu cần xem, vd a4, catalogue")
    _look(parser)
    as_json(parser)


def _which(parser: argparse.ArgumentParser) -> argparse._MutuallyExclusiveGroup:
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("--fair", help="tên hội chợ")
    which.add_argument("--all", action="store_true", help="mọi sản phẩm")
    return which


def _file(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--output", type=Path, required=True, help="tệp PDF sẽ ghi")


def _look(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--language", type=Language, choices=tuple(Language), default="vi")
    _style(parser)


def _style(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--theme", default="", help="tên mẫu trình bày hoặc tệp .toml")
    quality = parser.add_mutually_exclusive_group()
    for words, value, meaning in (
        ("--print-shop", Quality.SHOP, "cho nhà in: tràn lề 3 mm, dấu cắt, ảnh nét nhất"),
        ("--small", Quality.SMALL, "tệp nhỏ để gửi qua Zalo"),
    ):
        quality.add_argument(
            words,
            dest="quality",
            action="store_const",
            const=value,
            default=Quality.OFFICE,
            help=meaning,
        )


def _listed(text: str) -> list[str]:
    return [word.strip() for word in text.split(",") if word.strip()]


def _languages(text: str) -> list[Language]:
    return [Language(word) for word in _listed(text)]
