"""The commands about events: enter or replace one, list them, show one, import its results."""

from pathlib import Path

from ocop_desktop.commands.answers import open_register, print_answer
from ocop_desktop.commands.event_answers import (
    format_import,
    format_row,
    format_summary,
    list_findings,
    make_import_facts,
    make_row_facts,
    make_summary_facts,
)
from ocop_desktop.commands.event_names import add_event, find_event
from ocop_desktop.commands.event_papers import add_report
from ocop_desktop.commands.options import Commands, Options, add_clerk, add_command
from ocop_desktop.domain.errors import CellsRefused
from ocop_desktop.services import events


def add_commands(commands: Commands) -> None:
    """Add `events`, with `put`, `list`, `show`, `import` and `report`."""
    parser = commands.add_parser("events", help="sự kiện: hội chợ, phiên livestream, kết nối")
    actions = parser.add_subparsers(dest="action", required=True, metavar="VIỆC")
    put = add_command(actions, "put", _run_put, "ghi cả một sự kiện từ tệp JSON")
    add_clerk(put)
    put.add_argument("file", type=Path, metavar="FILE.json", help="tệp JSON của sự kiện")
    add_command(actions, "list", _run_list, "liệt kê sự kiện")
    show = add_command(actions, "show", _run_show, "xem một sự kiện với các số đã tổng hợp")
    add_event(show)
    imported = add_command(actions, "import", _run_import, "nhập phiếu thu thập đã điền")
    add_clerk(imported)
    imported.add_argument("file", type=Path, metavar="FILE", help="tệp Excel hoặc CSV")
    add_event(imported)
    imported.add_argument("--sheet", default="", metavar="S", help="tên trang tính cần đọc")
    imported.add_argument("--dry-run", action="store_true", help="chỉ thử, không ghi gì vào sổ")
    add_report(actions)


def _run_put(options: Options) -> None:
    with open_register(options) as register:
        event = events.put(register, events.read_file(register, options.file))
        summary = events.summarise(register, event.id, options.on)
    findings = list_findings(summary)
    words = [f"Đã ghi sự kiện số {event.id}: “{event.name}”."]
    words += [f"  {one['message']}" for one in findings]
    data = {"id": event.id, "event": event.name, "findings": findings}
    print_answer(options, data, "\n".join(words))


def _run_list(options: Options) -> None:
    with open_register(options) as register:
        rows = events.list_rows(register, options.on)
    data = {"count": len(rows), "events": [make_row_facts(row) for row in rows]}
    print_answer(options, data, "\n".join([*map(format_row, rows), f"{len(rows)} sự kiện."]))


def _run_show(options: Options) -> None:
    with open_register(options) as register:
        event_id = find_event(register, options.event)
        summary = events.summarise(register, event_id, options.on)
    print_answer(options, make_summary_facts(summary), format_summary(summary))


def _run_import(options: Options) -> None:
    with open_register(options) as register:
        event_id = find_event(register, options.event)
        if options.dry_run:
            found = events.read_collected(register, event_id, options.file, sheet=options.sheet)
            if found.refused:
                raise CellsRefused(found.refused)
        else:
            found = events.import_results(register, event_id, options.file, sheet=options.sheet)
        summary = events.summarise_event(register, found.event, options.on)
    facts = make_import_facts(found, summary, dry_run=options.dry_run)
    print_answer(options, facts, format_import(found, dry_run=options.dry_run))
