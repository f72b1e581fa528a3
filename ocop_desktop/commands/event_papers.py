"""The command that prints a paper of an event: events report."""

import argparse
from pathlib import Path

from ocop_desktop.commands.answers import open_register, print_answer
from ocop_desktop.commands.event_names import add_event, find_event
from ocop_desktop.commands.options import Commands, Options, add_choice, add_command
from ocop_desktop.domain.papers.event_papers import EventPaper
from ocop_desktop.services import event_papers

_SUFFIXES = (".pdf", ".docx")


def add_report(actions: Commands) -> None:
    """Add `report` to the actions of `events`."""
    parser = add_command(
        actions, "report", _run_report, "in báo cáo kết quả, kế hoạch, danh sách, phiếu thu thập"
    )
    add_event(parser)
    add_choice(parser, "--paper", EventPaper.REPORT, "kế hoạch, danh sách, báo cáo hoặc phiếu")
    parser.add_argument(
        "--output", type=_parse_output, required=True, metavar="F.pdf|F.docx", help="tệp cần ghi"
    )


def _parse_output(text: str) -> Path:
    if Path(text).suffix.casefold() not in _SUFFIXES:
        words = f"“{text}” phải là tên tệp .pdf hoặc .docx"
        raise argparse.ArgumentTypeError(words)
    return Path(text)


def _run_report(options: Options) -> None:
    with open_register(options) as register:
        event_id = find_event(register, options.event)
        printed = event_papers.write(
            register, event_id, options.paper, options.output, on=options.on
        )
    data = {"file": str(printed.file), "paper": options.paper, "pages": printed.pages or None}
    print_answer(options, data, f"Đã ghi {printed.file}")
