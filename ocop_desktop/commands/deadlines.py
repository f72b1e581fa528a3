"""The command about deadlines: the board, one line for each product, or its facts for JSON."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from ocop_desktop import resources
from ocop_desktop.commands.answers import open_register, print_answer
from ocop_desktop.commands.options import Commands, Options, add_command, add_span
from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.deadlines.board import Board, BoardQuery, DeadlineRow, ExpiringCertificate
from ocop_desktop.domain.deadlines.renewal import DeadlineState
from ocop_desktop.domain.deadlines.working_days import find_quarter
from ocop_desktop.domain.errors import InvalidValue
from ocop_desktop.domain.outlets.registration import RegistrationKind
from ocop_desktop.domain.text import format_date
from ocop_desktop.messages.message import in_vietnamese
from ocop_desktop.messages.outlets import registration_kind_words, registration_state_words
from ocop_desktop.services import deadlines

_TITLES = ("Tình trạng", "Hết hạn", "Kỳ nộp hồ sơ", "Nếu nộp hôm nay", "Sản phẩm · Chủ thể")

_TOO_EARLY = {DeadlineState.NOT_DUE, DeadlineState.OPENING_SOON}


def add_commands(commands: Commands) -> None:
    """Add `deadlines`."""
    parser = add_command(commands, "deadlines", _run_deadlines, "thời hạn của mọi sản phẩm")
    add_span(parser, "chỉ những gì hết hạn")
    parser.add_argument(
        "--papers", action="store_true", help="kê cả giấy tờ sắp hết hạn trong câu trả lời JSON"
    )


def _run_deadlines(options: Options) -> None:
    query = _make_query(options)
    with open_register(options) as register:
        board = deadlines.board(register, options.on, query)
    facts: dict[str, Any] = {
        "on": board.on,
        "products": [_make_facts(row) for row in board.rows],
    }
    if options.papers:
        facts["papers"] = [_make_paper_facts(one) for one in board.certificates]
    print_answer(options, facts, "\n".join(_format_board(board)))


def _make_paper_facts(one: ExpiringCertificate) -> dict[str, Any]:
    """A certificate or registration that ends soon; only a registration has a state."""
    return {
        "kind": one.kind,
        "number": one.number,
        "product": one.product or None,
        "producer": one.producer,
        "expires_on": one.expires_on,
        "state": one.state,
    }


def _make_query(options: Options) -> BoardQuery:
    """The days of expiry asked for. Raises InvalidValue where they end before they begin."""
    first, last = find_quarter(options.on) if options.quarter else (None, None)
    since, until = options.since or first, options.until or last
    if since and until and until < since:
        raise InvalidValue("to", format_date(until), ValueReason.BEFORE_START)
    return BoardQuery(since=since, until=until)


def _make_facts(row: DeadlineRow) -> dict[str, Any]:
    """What the `deadlines` command promises of a product; `round` is the day of its results."""
    return {
        "id": row.id,
        "name": row.name,
        "expires_on": row.expires_on,
        "state": row.state,
        "window_opens": row.window_opens,
        "window_closes": row.window_closes,
        "round": row.round.by if row.round else None,
        "fits_round": row.outlook.fits_round,
        "filed_on": row.filed_on,
        "result_by": row.result_by,
    }


def _format_board(board: Board) -> Iterator[str]:
    """The board as a table, then how many products stand in each state."""
    yield f"Thời hạn ngày {format_date(board.on)}, tính theo quyết định {board.regulation}"
    yield _format_line(*_TITLES)
    for row in board.rows:
        yield _format_line(
            _state_words(row.state),
            _format_day(row.expires_on),
            _format_window(row),
            _format_prospect(row),
            f"{row.name} · {row.producer}",
        )
    counted = (
        f"{_state_words(state).lower()} {board.counts[state]}"
        for state in DeadlineState
        if board.counts.get(state)
    )
    yield f"{len(board.rows)} sản phẩm: {', '.join(counted) or 'không có'}."
    if board.certificates:
        yield f"{len(board.certificates)} giấy chứng nhận, mã đăng ký sắp hết hạn:"
    for certificate in board.certificates:
        day, kind = _format_day(certificate.expires_on), certificate.kind
        name = certificate.product or certificate.producer
        if certificate.state is not None:
            kind = registration_kind_words(RegistrationKind(kind), in_vietnamese)
            name += f" · {registration_state_words(certificate.state, in_vietnamese)}"
        yield f"  {day}  {kind} {certificate.number} · {name}"


def _format_line(state: str, expires: str, window: str, prospect: str, name: str) -> str:
    return f"{state:<18}  {expires:<10}  {window:<23}  {prospect:<31}  {name}"


def _state_words(state: DeadlineState) -> str:
    return resources.labels("vi")[f"deadline.{state}"]


def _format_day(day: date | None) -> str:
    return format_date(day) if day else "-"


def _format_window(row: DeadlineRow) -> str:
    if row.window_opens is None:
        return "-"
    return f"{_format_day(row.window_opens)} - {_format_day(row.window_closes)}"


def _format_prospect(row: DeadlineRow) -> str:
    """When the answer comes; for a filing in hand, from its own day."""
    if row.round:
        words = "kịp" if row.outlook.fits_round else "không kịp"
        return f"{words} đợt {row.round.level} {_format_day(row.round.by)}"
    if row.result_by and row.state not in _TOO_EARLY:
        in_time = "" if row.outlook.result_in_time else " (không kịp)"
        return f"kết quả {_format_day(row.result_by)}{in_time}"
    return "-"
