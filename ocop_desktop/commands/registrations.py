"""The commands about registrations: enter or replace them from a JSON file, list them with their state."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ocop_desktop.commands.answers import open_register, print_answer
from ocop_desktop.commands.options import Commands, Options, add_clerk, add_command
from ocop_desktop.domain.outlets.listed_outlets import RegistrationRow
from ocop_desktop.domain.text import format_date
from ocop_desktop.messages.message import in_vietnamese
from ocop_desktop.messages.outlets import (
    registration_kind_words,
    registration_sentence,
    registration_state_words,
)
from ocop_desktop.services import registrations


def add_commands(commands: Commands) -> None:
    """Add `registrations`, with `put` and `list`."""
    parser = commands.add_parser(
        "registrations", help="mã đăng ký: GACC, FDA, Halal, mã vùng trồng"
    )
    actions = parser.add_subparsers(dest="action", required=True, metavar="VIỆC")
    put = add_command(actions, "put", _run_put, "ghi các mã đăng ký từ tệp JSON")
    add_clerk(put)
    put.add_argument("file", type=Path, metavar="FILE.json", help="một đối tượng hoặc danh sách")
    add_command(actions, "list", _run_list, "liệt kê mã đăng ký với tình trạng")


def _run_put(options: Options) -> None:
    with open_register(options) as register:
        entered = registrations.read_file(register, options.file)
        ids = {one.id for one in registrations.put(register, entered)}
        listed = registrations.all_registrations(register, options.on)
    _answer(options, [row for row in listed if row.id in ids])


def _run_list(options: Options) -> None:
    with open_register(options) as register:
        rows = registrations.all_registrations(register, options.on)
    _answer(options, rows)


def _answer(options: Options, rows: Sequence[RegistrationRow]) -> None:
    facts = [make_registration_facts(row) for row in rows]
    lines = [line for row in rows for line in _format_row(row)]
    words = "\n".join([*lines, f"{len(rows)} mã đăng ký."])
    print_answer(options, {"count": len(rows), "registrations": facts}, words)


def make_registration_facts(row: RegistrationRow) -> dict[str, Any]:
    """What `registrations list` promises of a registration on the day that counts as today."""
    one, status = row.registration, row.status
    return {
        "id": one.id,
        "kind": one.kind,
        "kind_words": registration_kind_words(one.kind, in_vietnamese),
        "number": one.number,
        "holder": row.holder,
        "product": row.product or None,
        "scope": one.scope,
        "issued_on": one.issued_on,
        "expires_on": one.expires_on,
        "ends_on": status.ends_on,
        "state": status.state,
        "state_words": registration_state_words(status.state, in_vietnamese),
        "window": list(status.window) if status.window else None,
        "days_left": status.days_left,
        "rule": one.rule,
        "registered_name": one.registered_name,
        "registered_address": one.registered_address,
        "legal_representative": one.legal_representative,
        "file": one.file,
        "notes": one.notes,
        "findings": [
            {
                "rule": finding.rule,
                "message": registration_sentence(finding, in_vietnamese),
                "on": finding.on,
            }
            for finding in row.findings
        ],
    }


def _format_row(row: RegistrationRow) -> list[str]:
    one, status = row.registration, row.status
    parts = [
        f"{registration_kind_words(one.kind, in_vietnamese)} {one.number}".strip(),
        row.holder,
        row.product,
        registration_state_words(status.state, in_vietnamese),
        f"hạn {format_date(status.ends_on)}" if status.ends_on else "",
    ]
    findings = [f"        {registration_sentence(one, in_vietnamese)}" for one in row.findings]
    return [f"{one.id:>6}  {' · '.join(filter(None, parts))}", *findings]
