"""Mutants: small wrong changes of a module, found in its source and applied to its text.

Every mutant changes one expression. Type annotations, docstrings, decorators and f-strings stay.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass

_COMPARISONS: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
}
_ARITHMETIC: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Add,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Mult,
    ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr,
}
_NAMES = {
    "min": "max",
    "max": "min",
    "any": "all",
    "all": "any",
    "ROUND_DOWN": "ROUND_UP",
    "ROUND_UP": "ROUND_DOWN",
}


@dataclass(frozen=True, slots=True)
class Mutant:
    """One change: bytes `start` to `end` of the file at `path`, which say `before`, say `after`."""

    path: str
    line: int
    operator: str
    before: str
    after: str
    start: int
    end: int

    @property
    def name(self) -> str:
        """Where it is and what it changes, on one line."""
        before, after = (" ".join(text.split()) for text in (self.before, self.after))
        return f"{self.path}:{self.line} {self.operator}: {before} -> {after}"

    def apply(self, source: bytes) -> bytes:
        """The file with the change made."""
        return source[: self.start] + self.after.encode() + source[self.end :]


def find_mutants(path: str, source: bytes) -> tuple[Mutant, ...]:
    """Every mutant of the module at `path` whose text is `source`, in the order of the text."""
    starts = [0]
    for line in source.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    found = []
    for node, operator, changed in _find_changes(ast.parse(source)):
        start = starts[node.lineno - 1] + node.col_offset
        end = starts[(node.end_lineno or node.lineno) - 1] + (node.end_col_offset or 0)
        before = source[start:end].decode()
        after = changed if isinstance(node, ast.stmt) else f"({changed})"
        found.append(Mutant(path, node.lineno, operator, before, after, start, end))
    return tuple(sorted(set(found), key=lambda one: (one.start, one.end, one.operator, one.after)))


_Change = tuple[ast.expr | ast.stmt, str, str]


def _find_changes(tree: ast.AST) -> Iterator[_Change]:
    """The nodes to change, the operator, and what is to stand there."""
    for node in _walk_code(tree):
        match node:
            case ast.Compare():
                yield from _change_comparison(node)
            case ast.Constant():
                yield from _change_constant(node)
            case ast.BinOp() | ast.AugAssign() if type(node.op) in _ARITHMETIC:
                yield node, "arithmetic", _unparse_with_operator(node)
            case ast.BoolOp():
                swapped = ast.Or() if isinstance(node.op, ast.And) else ast.And()
                yield node, "and/or", ast.unparse(ast.BoolOp(swapped, node.values))
            case ast.UnaryOp(op=ast.Not() | ast.USub(), operand=operand):
                operator = "not" if isinstance(node.op, ast.Not) else "arithmetic"
                yield node, operator, ast.unparse(operand)
            case ast.Return(value=ast.expr() as value) if ast.unparse(value) != "None":
                yield node, "return", "return None"
            case ast.Name(id=name, ctx=ast.Load()) if name in _NAMES:
                yield node, "function", _NAMES[name]
        yield from _change_conditions(node)


def _walk_code(node: ast.AST) -> Iterator[ast.AST]:
    """The nodes that run: no annotations, decorators or f-strings."""
    yield node
    for name, value in ast.iter_fields(node):
        alias = isinstance(node, ast.AnnAssign) and "TypeAlias" in ast.unparse(node.annotation)
        if name in {"annotation", "returns", "decorator_list"} or (alias and name == "value"):
            continue
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST) and not isinstance(child, ast.JoinedStr):
                yield from _walk_code(child)


def _change_comparison(node: ast.Compare) -> Iterator[_Change]:
    for place, operator in enumerate(node.ops):
        for other in _COMPARISONS[type(operator)]:
            ops = [*node.ops[:place], other(), *node.ops[place + 1 :]]
            yield node, "comparison", ast.unparse(ast.Compare(node.left, ops, node.comparators))


def _change_constant(node: ast.Constant) -> Iterator[_Change]:
    value = node.value
    if isinstance(value, bool):
        yield node, "true/false", str(not value)
    elif isinstance(value, int | float):
        yield node, "number", repr(value + 1)
        yield node, "number", repr(value - 1)


def _unparse_with_operator(node: ast.BinOp | ast.AugAssign) -> str:
    other = _ARITHMETIC[type(node.op)]()
    if isinstance(node, ast.BinOp):
        return ast.unparse(ast.BinOp(node.left, other, node.right))
    return ast.unparse(ast.AugAssign(node.target, other, node.value))


def _change_conditions(node: ast.AST) -> Iterator[_Change]:
    """Conditions turned round; those that another operator turns round are left to it."""
    match node:
        case ast.If(test=test) | ast.IfExp(test=test) | ast.While(test=test):
            tests = [test]
        case ast.comprehension(ifs=tests):
            pass
        case _:
            tests = []
    for condition in tests:
        if not isinstance(condition, ast.Compare | ast.Constant) and not _is_negation(condition):
            yield condition, "condition", ast.unparse(ast.UnaryOp(ast.Not(), condition))


def _is_negation(node: ast.expr) -> bool:
    return isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not)
