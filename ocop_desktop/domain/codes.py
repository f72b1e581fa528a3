"""The codes that tell why something was refused and of which kind of record.

Their values are printed in JSON answers of the command line: a value never changes, a name may.
`messages` has a sentence for every one of them.
"""

from enum import StrEnum


class RecordKind(StrEnum):
    """What a name or an id was looked for among."""

    PRODUCT = "product"
    PRODUCER = "producer"
    EVENT = "fair"
    RECOGNITION = "recognition"
    GROUP = "group"
    EVALUATION = "evaluation"
    REGULATION = "regulation"
    SET = "set"
    FILING = "filing"
    NOTICE = "notice"
    THEME = "theme"
    SELECTION = "selection"
    LABEL_SHEET = "label_sheet"
    TABLE_LAYOUT = "table_layout"
    IMPORT = "import"
    OFFICE = "office"
    ACTION = "action"
    TRASHED = "trashed"
    RECORD = "record"


class ValueReason(StrEnum):
    """Why a field of a record cannot hold a value, or why the value is doubtful."""

    REQUIRED = "required"
    MISSING = "missing"
    OUT_OF_RANGE = "out_of_range"
    PART_POINTS = "part_points"
    EFFORT = "effort"
    NOT_A_NUMBER = "not_a_number"
    TOO_MANY_DECIMALS = "too_many_decimals"
    PERCENT = "percent"
    MORE_THAN_TOTAL = "more_than_total"
    DAY_COUNT = "day_count"
    MONTH_COUNT = "month_count"
    NOT_A_YEAR = "not_a_year"
    OTHER_YEAR = "other_year"
    BEFORE_ISSUE = "before_issue"
    BEFORE_EXPIRY = "before_expiry"
    BEFORE_DECISION = "before_decision"
    BEFORE_START = "before_start"
    BEFORE_FILING = "before_filing"
    TOO_LONG = "too_long"
    NAME_LENGTH = "name_length"
    TEXT_LENGTH = "text_length"
    PRICE_AHEAD = "price_ahead"
    NAME_OF_ORIGINAL = "name_of_original"
    REGISTRATION_AHEAD = "registration_ahead"
    OFF_AND_WORKED = "off_and_worked"
    TAKEN = "taken"
    MEMBER_TWICE = "member_twice"
    SCORES_UNOWNED = "scores_unowned"
    OTHER_STARS_THAT_YEAR = "other_stars_that_year"
    NO_SET = "no_set"
    NO_SHEETS = "no_sheets"
    NO_SUCH_LABEL = "no_such_label"
    CODE_PATTERN = "code_pattern"
    UNKNOWN_COMMUNE = "unknown_commune"
    OTHER_PROVINCE = "other_province"
    RECEIPT_FORM = "receipt_form"
    TAX_CODE = "tax_code"
    PHONE = "phone"
    EMAIL = "email"
    EAN13 = "ean13"
    TRACEABILITY_URL = "traceability_url"
    SHOP_LINKS = "shop_links"
    ERROR_CELL = "error_cell"
    NO_VALUE = "no_value"
    UNCONFIRMED = "unconfirmed"
    NOT_UNDERSTOOD = "not_understood"
    NOT_A_DAY = "not_a_day"
    NO_SUCH_DAY = "no_such_day"
    UNCLEAR_DAY = "unclear_day"
    ONLY_YEAR = "only_year"
    AFTER_EXPIRY = "after_expiry"
    BEFORE_OCOP = "before_ocop"
    YEAR_AHEAD = "year_ahead"
    BELOW_THREE_STARS = "below_three_stars"
    NO_SUCH_STARS = "no_such_stars"
    POTENTIAL_STARS = "potential_stars"
    NOT_STARS = "not_stars"
    NO_STARS = "no_stars"
    OTHER_STARS = "other_stars"
    UNCLEAR_NUMBER = "unclear_number"
    NUMBER_RANGE = "number_range"
    NUMBER_UNIT = "number_unit"


class AnswerReason(StrEnum):
    """Why a score sheet cannot hold an answer."""

    UNKNOWN_CRITERION = "unknown_criterion"
    UNKNOWN_OPTION = "unknown_option"
    TWO_CASES = "two_cases"
    UNKNOWN_CONFIRMATION = "unknown_confirmation"


class SheetFileReason(StrEnum):
    """Why the file of a score sheet cannot be understood."""

    NOT_JSON = "not_json"
    NOT_AN_OBJECT = "not_an_object"
    UNKNOWN_KEY = "unknown_key"
    NO_MEMBERS = "no_members"
    NOT_POINTS = "not_points"
    NOT_YES_NO = "not_yes_no"
    NAME_TWICE = "name_twice"


class FaultReason(StrEnum):
    """What is wrong in a place of a regulation folder."""

    UNREADABLE = "unreadable"
    MISSING_KEY = "missing_key"
    NOT_UNDERSTOOD = "not_understood"
    PARTS_SUM = "parts_sum"
    DATES_OUT_OF_ORDER = "dates_out_of_order"
    BANDS_DO_NOT_BEGIN_AT_0 = "bands_do_not_begin_at_0"
    BANDS_ARE_NOT_1_TO_5 = "bands_are_not_1_to_5"
    BANDS_OUT_OF_ORDER = "bands_out_of_order"
    BAND_OUT_OF_REACH = "band_out_of_reach"
    BAD_PATTERN = "bad_pattern"
    BAD_ID = "bad_id"
    BAD_ROUND_DAY = "bad_round_day"
    NO_SETS = "no_sets"
    SET_MISSING = "set_missing"
    NO_ORIGIN_CRITERION = "no_origin_criterion"
    SET_TWICE = "set_twice"
    FILE_NAME = "file_name"
    SUM = "sum"
    UNKNOWN_PART = "unknown_part"
    NUMBER_TWICE = "number_twice"
    HIGHEST_OPTION = "highest_option"
    POINTS_DO_NOT_RISE = "points_do_not_rise"
    MARKS_FALL = "marks_fall"
    MARK_TWICE = "mark_twice"
    NO_OPTIONS = "no_options"
    UNKNOWN_BLOCK = "unknown_block"
    POINTS_DO_NOT_FIT = "points_do_not_fit"
    BAD_OPTION = "bad_option"
    BAD_MARK = "bad_mark"


class ThemeReason(StrEnum):
    """What is wrong in a place of a theme's file."""

    TOO_LARGE = "too_large"
    UNREADABLE = "unreadable"
    NO_NAME = "no_name"
    NOT_YES_NO = "not_yes_no"
    UNKNOWN_KEY = "unknown_key"
    NOT_A_TABLE = "not_a_table"
    NOT_A_LIST = "not_a_list"
    UNKNOWN_BLOCK = "unknown_block"
    BLOCK_TWICE = "block_twice"
    NOT_A_COLOUR = "not_a_colour"
    OUT_OF_RANGE = "out_of_range"


class LabelReason(StrEnum):
    """Why labels cannot be printed on a label sheet of such measures."""

    NOT_AN_OBJECT = "not_an_object"
    MISSING_KEY = "missing_key"
    UNKNOWN_KEY = "unknown_key"
    NOT_A_NUMBER = "not_a_number"
    PAGE_SIZE = "page_size"
    NO_LABELS = "no_labels"
    TOO_SMALL = "too_small"
    OFF_PAGE = "off_page"
    OVERLAP = "overlap"


class WriteReason(StrEnum):
    """Why a file or a folder cannot be written; each asks for something else."""

    READ_ONLY = "read_only"
    FULL = "full"
    NO_RIGHTS = "no_rights"
    GONE = "gone"
    IN_USE = "in_use"
    NETWORK = "network"
    CLOUD_SYNC = "cloud_sync"
    BACKUP = "backup"
    READING_CHOSEN = "reading_chosen"
    UNSURE = "unsure"
    OTHER = "other"


class BackupReason(StrEnum):
    """What is wrong with a copy of a register."""

    NO_MANIFEST = "no_manifest"
    MANIFEST = "manifest"
    NEWER = "newer"
    FILE_MISSING = "file_missing"
    FILE_CHANGED = "file_changed"
    DATABASE = "database"
    CONTENT = "content"
    ENCRYPTED = "encrypted"
    READ_BACK = "read_back"


class FileReason(StrEnum):
    """Why a picture or a table cannot be read."""

    UNREADABLE = "unreadable"
    EMPTY = "empty"
    TOO_SLOW = "too_slow"
    CRASHED = "crashed"
    OLD_EXCEL = "old_excel"
    PASSWORD = "password"  # noqa: S105 - why a file is refused, no secret
    TRUNCATED = "truncated"
    NOT_A_TABLE = "not_a_table"
    UNSAFE = "unsafe"
    TOO_LARGE = "too_large"
    TOO_MANY_ROWS = "too_many_rows"
    TOO_MANY_COLUMNS = "too_many_columns"
