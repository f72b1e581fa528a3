"""The command that makes a practice register."""

from ocop_desktop.commands.answers import print_answer
from ocop_desktop.commands.options import (
    Commands,
    Options,
    add_clerk,
    add_command,
    parse_not_negative,
)
from ocop_desktop.services import demo


def add_commands(commands: Commands) -> None:
    """Add `demo`."""
    parser = add_command(commands, "demo", _run_demo, "tạo sổ dùng thử với dữ liệu hư cấu")
    add_clerk(parser)
    parser.add_argument("--products", type=parse_not_negative, default=66, help="số sản phẩm")
    parser.add_argument("--seed", type=int, default=1, help="số gieo: cùng số thì cùng dữ liệu")


def _run_demo(options: Options) -> None:
    register = demo.build(
        options.register,
        products=options.products,
        seed=options.seed,
        on=options.on,
        clerk=options.acting_clerk or "",
    )
    register.close()
    data = {"folder": str(options.register), "products": options.products, "seed": options.seed}
    words = f"Đã tạo sổ dùng thử với {options.products} sản phẩm: {options.register}"
    print_answer(options, data, words)
