"""What an action changed, in the reader's language: the register keeps a Vietnamese sentence."""

import re
from functools import cache

from ocop_desktop.messages.countries import country_in_language
from ocop_desktop.messages.message import Translate, in_vietnamese

_BLANK = re.compile(r"\{(\w+)\}")
_NUMBERS = ("count", "added", "stars")
_EARLIER = (
    (re.compile(r"((?:Thêm(?: \d+ sản phẩm vào)?|Sửa|Xóa) )hội chợ(?= “)"), r"\1sự kiện"),
    (re.compile(r"(Xóa \d+ )hội chợ\Z"), r"\1sự kiện"),
)
"""The words of sentences of earlier versions, with those of today."""


def action_sentence(sentence: str, translate: Translate) -> str:
    """The sentence of a ChangeSet; one that no service writes today is given as it is."""
    for pattern, words in _EARLIER:
        sentence = pattern.sub(words, sentence)
    for words, known in zip(_written_sentences(), _known_sentences(translate), strict=True):
        if not sentence.startswith(words.partition("{")[0]):
            continue  # most patterns are never made
        if found := _make_pattern(words).fullmatch(sentence):
            facts = found.groupdict()
            if "sentence" in facts:
                facts["sentence"] = action_sentence(facts["sentence"], translate)
            if "country" in facts:
                facts["country"] = country_in_language(facts["country"], translate)
            return known.format(**facts)
    return sentence


@cache
def _written_sentences() -> tuple[str, ...]:
    return _known_sentences(in_vietnamese)


@cache
def _make_pattern(words: str) -> re.Pattern[str]:
    """The pattern of a sentence: its words with a group for each of its blanks."""
    parts = _BLANK.split(words)
    for place in range(1, len(parts), 2):
        kind = r"\d+" if parts[place] in _NUMBERS else ".*"
        parts[place] = f"(?P<{parts[place]}>{kind})"
    parts[::2] = map(re.escape, parts[::2])
    return re.compile("".join(parts), re.DOTALL)


def _known_sentences(translate: Translate) -> tuple[str, ...]:
    """Every sentence of the services, with blanks for names and counts."""
    return (
        translate("Actions", "Hoàn tác: {sentence}"),
        translate("Actions", "Làm lại: {sentence}"),
        translate("Actions", "Đưa một mục của “{name}” về trước việc: {sentence}"),
        translate("Actions", "Đưa một mục của “{name}” về như ngày {day}"),
        translate("Actions", "Lấy lại từ thùng rác: {count} mục"),
        translate("Actions", "Lấy lại từ thùng rác: “{name}”"),
        *_of_products(translate),
        *_of_recognitions(translate),
        *_of_producers_and_events(translate),
        *_of_evaluations(translate),
        *_of_filings(translate),
        *_of_the_office(translate),
        *_of_sales(translate),
        *_of_channels(translate),
    )


def _of_products(translate: Translate) -> tuple[str, ...]:
    return (
        translate("Actions", "Thêm sản phẩm “{name}”"),
        translate("Actions", "Sửa sản phẩm “{name}”"),
        translate("Actions", "Sửa {count} sản phẩm"),
        translate("Actions", "Xóa sản phẩm “{name}”"),
        translate("Actions", "Xóa {count} sản phẩm"),
        translate("Actions", "Thêm {count} ảnh cho “{name}”"),
        translate("Actions", "Thêm tài liệu “{title}” cho “{name}”"),
        translate("Actions", "Nhập {count} sản phẩm từ tệp {file}"),
        translate("Actions", "Nhập {count} chủ thể từ tệp {file}"),
        translate("Actions", "Nhập tệp {file}"),
        translate("Actions", "Đưa nội dung đã nhập vào ô: “{name}”"),
        translate("Actions", "Cấp mã sản phẩm {code}"),
        translate("Actions", "Lưu danh sách “{name}”"),
        translate("Actions", "Xóa danh sách “{name}”"),
        translate("Actions", "Lưu cách xếp cột “{name}”"),
        translate("Actions", "Xóa cách xếp cột"),
    )


def _of_recognitions(translate: Translate) -> tuple[str, ...]:
    return (
        translate("Actions", "Ghi công nhận {stars} sao cho “{name}”"),
        translate("Actions", "Ghi công nhận cho “{name}”"),
        translate("Actions", "Sửa công nhận {stars} sao cho “{name}”"),
        translate("Actions", "Sửa công nhận cho “{name}”"),
        translate("Actions", "Xóa một lần công nhận"),
        translate(
            "Actions",
            "Nhập quyết định {number}: {count} sản phẩm, thêm {added} sản phẩm vào sổ",
        ),
        translate("Actions", "Nhập quyết định {number}: {count} sản phẩm"),
    )


def _of_producers_and_events(translate: Translate) -> tuple[str, ...]:
    return (
        translate("Actions", "Thêm chủ thể “{name}”"),
        translate("Actions", "Sửa chủ thể “{name}”"),
        translate("Actions", "Xóa chủ thể “{name}”"),
        translate("Actions", "Xóa {count} chủ thể"),
        translate("Actions", "Thêm sự kiện “{name}”"),
        translate("Actions", "Sửa sự kiện “{name}”"),
        translate("Actions", "Thêm {count} sản phẩm vào sự kiện “{name}”"),
        translate("Actions", "Xóa sự kiện “{name}”"),
        translate("Actions", "Xóa {count} sự kiện"),
        translate("Actions", "Nhập kết quả sự kiện “{name}” từ tệp “{file}”"),
    )


def _of_evaluations(translate: Translate) -> tuple[str, ...]:
    return (
        translate("Actions", "Đánh giá “{name}”"),
        translate("Actions", "Sửa đánh giá “{name}”"),
        translate("Actions", "Khóa phiếu chấm “{name}”"),
        translate("Actions", "Mở khóa phiếu chấm “{name}”: {reason}"),
        translate("Actions", "Xóa {count} lần đánh giá"),
    )


def _of_filings(translate: Translate) -> tuple[str, ...]:
    return (
        translate("Actions", "Ghi lần nộp hồ sơ của “{name}”"),
        translate("Actions", "Sửa lần nộp hồ sơ của “{name}”"),
        translate("Actions", "Xóa lần nộp hồ sơ của “{name}”"),
        translate("Actions", "Chuyển cấp tỉnh: {count} hồ sơ"),
        translate("Actions", "Ghi kết quả: {count} hồ sơ"),
        translate("Actions", "Ghi thông báo đã gửi: {count} sản phẩm"),
        translate("Actions", "Sửa thông báo đã gửi"),
        translate("Actions", "Xóa thông báo đã gửi"),
    )


def _of_the_office(translate: Translate) -> tuple[str, ...]:
    return (
        translate("Actions", "Sửa thông tin cơ quan"),
        translate("Actions", "Đổi biểu trưng của cơ quan"),
        translate("Actions", "Lưu khuôn tem “{name}”"),
        translate("Actions", "Xóa khuôn tem “{name}”"),
        translate("Actions", "Tạo sổ dùng thử với {count} sản phẩm"),
        translate("Actions", "Lấy lại từ bản sao ngày {day}: “{name}”"),
    )


def _of_sales(translate: Translate) -> tuple[str, ...]:
    return (
        translate("Actions", "Ghi doanh số tháng {month} kênh “{channel}”: {count} sản phẩm"),
        translate("Actions", "Nhập doanh số từ tệp {file}: {count} dòng"),
        translate("Actions", "Xóa doanh số: {count} dòng"),
        translate("Actions", "Ghi xuất khẩu của “{name}” sang {country}"),
        translate("Actions", "Sửa xuất khẩu của “{name}” sang {country}"),
        translate("Actions", "Ghi {count} mục xuất khẩu"),
        translate("Actions", "Xóa {count} mục xuất khẩu"),
        translate("Actions", "Ghi mã đăng ký “{number}”"),
        translate("Actions", "Sửa mã đăng ký “{number}”"),
        translate("Actions", "Ghi {count} mã đăng ký"),
        translate("Actions", "Xóa {count} mã đăng ký"),
    )


def _of_channels(translate: Translate) -> tuple[str, ...]:
    return (
        translate("Actions", "Lưu kênh bán “{name}”"),
        translate("Actions", "Xóa kênh bán “{name}”"),
        translate("Actions", "Ghi kênh bán “{channel}” của “{name}”"),
        translate("Actions", "Xóa {count} kênh bán"),
        translate("Actions", "Kiểm tra {count} kênh bán"),
        translate("Actions", "Thêm điểm bán “{name}”"),
        translate("Actions", "Sửa điểm bán “{name}”"),
        translate("Actions", "Xóa điểm bán “{name}”"),
        translate("Actions", "Xóa {count} điểm bán"),
        translate("Actions", "Kiểm tra {count} điểm bán"),
        translate("Actions", "Ghi từ tệp: {count} mục kênh bán, điểm bán"),
    )
