"""Vietnamese words for evaluations: levels, council roles, rules and results."""

from html import escape

from PySide6.QtCore import QCoreApplication

from ocop_desktop.domain.law.criteria import RuleKind
from ocop_desktop.domain.law.regulation import Regulation
from ocop_desktop.domain.rating.evaluation import CouncilRole
from ocop_desktop.domain.rating.evaluations_list import EvaluationRow
from ocop_desktop.domain.rating.score_sheet import Answer, Level
from ocop_desktop.domain.rating.verdict import Effect, Outcome, Verdict
from ocop_desktop.domain.text import format_points
from ocop_desktop.ui.words.values import stars_words

translate = QCoreApplication.translate


def level_words(level: Level) -> str:
    """The level that evaluates: "Hội đồng cấp tỉnh"."""
    return {
        Level.SELF: translate("Evaluation", "Chủ thể tự đánh giá"),
        Level.COMMUNE: translate("Evaluation", "Cấp xã đánh giá"),
        Level.PROVINCE: translate("Evaluation", "Hội đồng cấp tỉnh"),
        Level.CENTRAL: translate("Evaluation", "Hội đồng cấp trung ương"),
    }[level]


def role_words(role: CouncilRole) -> str:
    """The role of a council member: "Chủ tịch"."""
    return {
        CouncilRole.CHAIR: translate("Evaluation", "Chủ tịch"),
        CouncilRole.VICE_CHAIR: translate("Evaluation", "Phó Chủ tịch Hội đồng"),
        CouncilRole.SECRETARY: translate("Evaluation", "Thư ký"),
        CouncilRole.MEMBER: translate("Evaluation", "Ủy viên"),
    }[role]


def answer_words(answer: Answer, *, is_scored: bool = True) -> str:
    """An answer in a table: its points, "không đạt" if no option is met, or "chưa chấm"."""
    if not is_scored:
        return translate("Evaluation", "chưa chấm")
    return translate("Evaluation", "không đạt") if answer is None else format_points(answer)


def outcome_words(outcome: Outcome) -> str:
    """The outcome of a score sheet: "bị loại"."""
    return {
        Outcome.RATED: translate("Evaluation", "đã phân hạng"),
        Outcome.DISQUALIFIED: translate("Evaluation", "bị loại"),
        Outcome.NOT_ELIGIBLE: translate("Evaluation", "không thuộc diện đánh giá"),
        Outcome.STOPPED: translate("Evaluation", "dừng chấm"),
        Outcome.INCOMPLETE: translate("Evaluation", "chưa chấm xong"),
    }[outcome]


def result_words(
    outcome: Outcome, stars: int | None, band: int | None, missing: int, *, potential: bool
) -> str:
    """A result in words; if minimums lower the stars, the words say so."""
    if outcome is not Outcome.RATED:
        return outcome_words(outcome)
    if band is not None and stars is not None and band > stars and missing:
        words = translate("Evaluation", "đủ điểm {band} sao, thiếu {count} yêu cầu tối thiểu")
        return words.format(band=band, count=missing)
    return potential_words(stars) if potential else stars_words(stars)


def potential_words(stars: int | None) -> str:
    """Stars that only the ministry can award: "tiềm năng 5 sao"."""
    return translate("Evaluation", "tiềm năng {stars}").format(stars=stars_words(stars))


def verdict_words(verdict: Verdict) -> str:
    """The computed result in words."""
    missing = sum(gap.stars <= (verdict.band or 0) for gap in verdict.missing)
    return result_words(
        verdict.outcome, verdict.stars, verdict.band, missing, potential=verdict.potential_five
    )


def row_words(row: EvaluationRow) -> str:
    """The result of a row in the list; a recorded decision is named as one."""
    if row.decided:
        words = translate("Evaluation", "{stars} theo quyết định")
        return words.format(stars=stars_words(row.stars))
    return result_words(row.outcome, row.stars, row.band, row.missing, potential=row.potential_five)


def rule_tag(kind: RuleKind) -> str:
    """The kind of a rule in two or three words: "Điều kiện loại"."""
    return {
        RuleKind.DISQUALIFY_IF: translate("Evaluation", "Điều kiện loại"),
        RuleKind.NOT_ELIGIBLE_IF: translate("Evaluation", "Không xét nếu"),
        RuleKind.REQUIRES: translate("Evaluation", "Yêu cầu"),
        RuleKind.STOP_IF: translate("Evaluation", "Dừng chấm nếu"),
        RuleKind.STOP_IF_ZERO: translate("Evaluation", "Dừng chấm nếu có 0 điểm"),
        RuleKind.APPLIES_ONLY_IF: translate("Evaluation", "Chỉ chấm khi"),
        RuleKind.EVIDENCE_REQUIRED: translate("Evaluation", "Cần minh chứng"),
    }[kind]


def consequence_words(effect: Effect) -> str:
    """What follows if a condition goes against the product; empty while it is unanswered."""
    return {
        Effect.DISQUALIFIED: translate("Evaluation", "hồ sơ bị loại"),
        Effect.NOT_ELIGIBLE: translate("Evaluation", "sản phẩm không thuộc diện đánh giá"),
        Effect.ZERO: translate("Evaluation", "tiêu chí này 0 điểm"),
        Effect.STOPPED: translate("Evaluation", "dừng chấm tại đây"),
        Effect.CLOSED: translate("Evaluation", "tiêu chí này không chấm"),
        Effect.UNCONFIRMED: "",
    }[effect]


def effect_words(effect: Effect) -> str:
    """The effect of a rule on the score sheet: "Bị loại"."""
    return {
        Effect.DISQUALIFIED: translate("Evaluation", "Bị loại"),
        Effect.NOT_ELIGIBLE: translate("Evaluation", "Không thuộc diện đánh giá"),
        Effect.STOPPED: translate("Evaluation", "Dừng chấm"),
        Effect.ZERO: translate("Evaluation", "0 điểm"),
        Effect.CLOSED: translate("Evaluation", "Không chấm"),
        Effect.UNCONFIRMED: translate("Evaluation", "Chưa xác nhận"),
    }[effect]


def minimum_words(stars: int) -> str:
    """That an option is the minimum for a number of stars: "tối thiểu cho 3 sao"."""
    return translate("Evaluation", "tối thiểu cho {stars}").format(stars=stars_words(stars))


def round_choices(regulation: Regulation) -> tuple[str, ...]:
    """The names of the regulation's rating rounds: "Đợt 30/6"."""
    words = translate("Evaluation", "Đợt {day}/{month}")
    return tuple(
        words.format(day=rating_round.by[1], month=rating_round.by[0])
        for rating_round in regulation.rounds
    )


def break_in_two(name: str) -> str:
    """A name of more than two words on two lines, the second one the longer."""
    words = name.split()
    first = max(1, (len(words) - 1) // 2)
    return name if len(words) <= 2 else f"{' '.join(words[:first])}\n{' '.join(words[first:])}"


def stars_now_words(stars: int | None) -> str:
    """The stars in force, or "chưa có" if there are none."""
    return stars_words(stars) or translate("Evaluation", "chưa có")


def line_number(criterion: str) -> str:
    """The printed number of a criterion: a case ("8:1") has that of its section ("8")."""
    return criterion.partition(":")[0]


def make_link(place: str, words: str) -> str:
    """Make a link to `place` for labels of rich text."""
    return f'<a href="{escape(place)}" style="text-decoration:none">{escape(words)}</a>'


def shorten(words: str, max_length: int) -> str:
    """Shorten a text to at most `max_length` characters, between words, with an ellipsis."""
    return words if len(words) <= max_length else words[:max_length].rsplit(" ", 1)[0] + "…"
