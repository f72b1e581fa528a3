"""The commands about damage: check a register, mend it, save what can be read of it."""

from pathlib import Path
from typing import Any

from ocop_desktop.commands.answers import print_answer
from ocop_desktop.commands.options import Commands, Options, add_clerk, add_command
from ocop_desktop.domain.health.report import HealthProblem
from ocop_desktop.messages.health import health_sentence
from ocop_desktop.messages.message import in_vietnamese
from ocop_desktop.services import health

MAX_LETTERS = 200


def add_commands(commands: Commands) -> None:
    """Add `check`, `repair`, `salvage` and `rebuild`."""
    parser = add_command(commands, "check", _run_check, "kiểm tra sổ có bị hỏng không")
    parser.add_argument("--full", action="store_true", help="xem mọi bản ghi, không chỉ một phần")
    add_clerk(
        add_command(
            commands, "repair", _run_repair, "đặt lại dữ liệu hỏng theo lịch sử, sau khi sao lưu"
        )
    )
    for name, run, words in (
        ("salvage", _run_salvage, "cứu những gì còn đọc được vào một sổ mới"),
        ("rebuild", _run_rebuild, "dựng lại sổ mới chỉ từ lịch sử"),
    ):
        parser = add_command(commands, name, run, words)
        parser.add_argument("--to", type=Path, required=True, help="thư mục của sổ mới")


def _run_check(options: Options) -> int:
    report = health.check(options.register, full=options.full)
    lines = [_make_words(problem) for problem in report.problems]
    answer = {
        "ok": report.is_sound,
        "problems": [_make_facts(problem) for problem in report.problems],
        "checked": dict(report.checked),
    }
    sound = "Không thấy chỗ nào hỏng trong {rows} bản ghi đã xem.".format(
        rows=report.checked.get("rows", 0)
    )
    print_answer(options, answer, "\n".join(lines) or sound)
    return 0 if report.is_sound else 1


def _run_repair(options: Options) -> int:
    report = health.repair(options.register, clerk=options.acting_clerk or "")
    print_answer(
        options,
        {
            "ok": report.is_sound,
            "copy": report.copy,
            "repaired": [_make_facts(problem) for problem in report.repaired],
            "problems": [_make_facts(problem) for problem in report.remaining],
        },
        "\n".join(
            [
                *(f"Đã sửa: {_make_words(problem)}" for problem in report.repaired),
                *(f"Còn lại: {_make_words(problem)}" for problem in report.remaining),
            ]
        )
        or "Không có gì phải đặt lại.",
    )
    return 0 if report.is_sound else 1


def _run_salvage(options: Options) -> None:
    _answer_salvage(options, health.salvage(options.register, options.to))


def _run_rebuild(options: Options) -> None:
    _answer_salvage(options, health.rebuild(options.register, options.to))


def _answer_salvage(options: Options, report: Any) -> None:
    answer = {
        "folder": report.folder,
        "counts": dict(report.counts),
        "restored": dict(report.restored),
        "lost": [_make_facts(problem) for problem in report.lost],
    }
    words = [
        f"Sổ mới: {report.folder}, {sum(report.counts.values())} bản ghi.",
        *(f"Mất: {_make_words(problem)}" for problem in report.lost),
    ]
    print_answer(options, answer, "\n".join(words))


def _make_facts(problem: HealthProblem) -> dict[str, Any]:
    record = problem.record
    named = record and {"table": record.table, "id": record.id, "name": record.name}
    return {
        "kind": problem.kind,
        "record": named,
        "field": problem.field or None,
        "message": _make_words(problem),
        "present": _shorten(problem.present),
        "recorded": _shorten(problem.recorded),
        "detail": problem.detail,
    }


def _shorten(value: object) -> object:
    """The value, or the beginning of a long one; what is no text of UTF-8 is shown with "?"."""
    if isinstance(value, bytes):
        return value[:MAX_LETTERS].hex()
    if not isinstance(value, str):
        return value
    return value[:MAX_LETTERS].encode("utf-8", "replace").decode()


def _make_words(problem: HealthProblem) -> str:
    return health_sentence(problem, in_vietnamese)
