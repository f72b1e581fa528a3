"""The command that keeps an evaluation in the register."""

from dataclasses import replace

from ocop_desktop.commands.answers import open_register, print_answer
from ocop_desktop.commands.options import Commands, Options, add_clerk, add_command, add_product
from ocop_desktop.commands.verdicts import add_sheet, format_verdict, make_verdict_facts, read_sheet
from ocop_desktop.services import evaluations, products


def add_commands(commands: Commands) -> None:
    """Add `evaluate`."""
    parser = add_command(commands, "evaluate", _run_evaluate, "ghi một lần đánh giá vào sổ")
    add_product(parser)
    add_clerk(parser)
    parser.add_argument("--record", action="store_true", help="khóa phiếu sau khi ghi")
    add_sheet(parser)


def _run_evaluate(options: Options) -> None:
    sheet_file = read_sheet(options.sheet)
    with open_register(options) as register:
        product_id = products.by_code_or_id(register, options.product)
        new = evaluations.begin(register, product_id, on=options.on, level=options.level)
        evaluation = replace(
            new,
            sheets=sheet_file.sheet.members,
            confirm=sheet_file.sheet.confirm,
            agreed=sheet_file.sheet.agreed,
            means=sheet_file.means,
        )
        saved = evaluations.save(register, evaluation, lock=options.record)
        verdict = evaluations.view(register, saved.id).verdict
    words = f"{format_verdict(verdict)}\nĐã ghi đánh giá số {saved.id}."
    print_answer(options, {**make_verdict_facts(verdict), "evaluation_id": saved.id}, words)
