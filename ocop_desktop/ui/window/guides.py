"""The short guide of each page, for the help window: what is done there, step by step."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
START = "start"


def guide_titles() -> dict[str, str]:
    """The titles of all guides by the key of their page; the start page comes first."""
    return {
        START: translate("Guides", "Bắt đầu"),
        "products": translate("Guides", "Sản phẩm"),
        "producers": translate("Guides", "Chủ thể"),
        "evaluations": translate("Guides", "Đánh giá"),
        "deadlines": translate("Guides", "Thời hạn"),
        "fairs": translate("Guides", "Kênh bán & sự kiện"),
        "studio": translate("Guides", "In ấn"),
        "history": translate("Guides", "Nhật ký"),
        "trash": translate("Guides", "Thùng rác"),
        "settings": translate("Guides", "Cài đặt"),
    }


def read_guide(key: str) -> tuple[str, ...]:
    """The sentences of the guide of the page `key`, in the order in which one works."""
    guides = {
        START: _start,
        "products": _products,
        "producers": _producers,
        "evaluations": _evaluations,
        "deadlines": _deadlines,
        "fairs": _events,
        "studio": _studio,
        "history": _history,
        "trash": _trash,
        "settings": _settings,
    }
    return guides[key]()


def _start() -> tuple[str, ...]:
    return (
        translate(
            "Guides",
            "Sổ là một thư mục trên máy hay trên USB. Chép cả thư mục là chép cả sổ.",
        ),
        translate(
            "Guides",
            "“Mở sổ…”: chỉ thư mục của sổ. Sổ đã mở trên máy này nằm ở “Sổ gần đây”.",
        ),
        translate(
            "Guides",
            "“Tạo sổ mới…”: ghi tên cơ quan, chọn thư mục trống, rồi bắt đầu với sổ trống hoặc "
            "nhập từ Excel, CSV.",
        ),
        translate(
            "Guides",
            "Chọn thư mục đã có sổ thì sổ ấy được mở như đang có, không bị sửa gì.",
        ),
        translate(
            "Guides",
            "“Dùng thử” mở một sổ có dữ liệu mẫu để tập; không dùng làm hồ sơ thật.",
        ),
        translate(
            "Guides",
            "Không mở được thì đọc lý do ở đầu trang: cắm lại USB, chỉ lại thư mục, hoặc cập "
            "nhật chương trình.",
        ),
    )


def _products() -> tuple[str, ...]:
    return (
        translate(
            "Guides",
            "Danh sách gồm mọi sản phẩm, mỗi dòng kèm hạng sao còn hiệu lực trong ngày.",
        ),
        translate(
            "Guides",
            "Gõ vào ô tìm, không cần dấu: tên, chủ thể, điện thoại, mã, số quyết định.",
        ),
        translate(
            "Guides",
            "Các nút lọc bên dưới ô tìm thu hẹp theo sao, nhóm, xã, tình trạng; số ở sau là số "
            "sản phẩm.",
        ),
        translate("Guides", "Enter mở sản phẩm, F2 sửa, Delete xóa; xóa nhầm thì bấm Ctrl+Z."),
        translate(
            "Guides",
            "“Nhập quyết định” ghi hạng sao cho nhiều sản phẩm của một quyết định trong một lần.",
        ),
        translate(
            "Guides",
            "Danh sách Excel của cơ quan: Ctrl+I, kéo tệp thả vào cửa sổ, hoặc chép bảng rồi Ctrl+V; "
            "xem trước rồi mới ghi.",
        ),
        translate(
            "Guides",
            "Giữ Shift hoặc Ctrl để chọn nhiều dòng, rồi in, chép sang Excel hay xóa.",
        ),
        translate(
            "Guides",
            "Hạng sao chỉ hiện khi giấy chứng nhận còn hiệu lực; hết hạn thì hiện tình trạng.",
        ),
    )


def _producers() -> tuple[str, ...]:
    return (
        translate(
            "Guides",
            "Chủ thể là hợp tác xã, doanh nghiệp, hộ… làm ra sản phẩm và đứng tên giấy chứng nhận.",
        ),
        translate("Guides", "Ctrl+N thêm chủ thể; tên, loại hình và xã là đủ để bắt đầu."),
        translate(
            "Guides",
            "Chọn một dòng: bên phải là thông tin liên hệ và các sản phẩm của chủ thể ấy.",
        ),
        translate(
            "Guides",
            "Thông tin ở đây được in trên hồ sơ và catalogue của mọi sản phẩm thuộc chủ thể.",
        ),
        translate(
            "Guides",
            "Chủ thể còn sản phẩm thì không xóa được; hãy chuyển hoặc xóa sản phẩm trước.",
        ),
    )


def _evaluations() -> tuple[str, ...]:
    return (
        translate(
            "Guides",
            "Ctrl+N mở một lần đánh giá: chọn sản phẩm, cấp đánh giá và quyết định về bộ tiêu chí.",
        ),
        translate(
            "Guides",
            "Trang “Hội đồng”: ghi thành viên và nhiệm vụ; mỗi thành viên có một phiếu chấm.",
        ),
        translate(
            "Guides",
            "Chấm bằng phím số: 1 là mức đầu tiên, 0 là không đạt mức nào, Backspace bỏ chấm; "
            "Enter sang tiêu chí sau.",
        ),
        translate(
            "Guides",
            "Điểm và hạng sao hiện ngay bên cạnh, kèm yêu cầu tối thiểu còn thiếu.",
        ),
        translate(
            "Guides",
            "“Vì sao chưa … sao?” cho biết thiếu gì và cách ít công sức nhất để lên hạng.",
        ),
        translate(
            "Guides",
            "“Ghi nhận và khóa” giữ nguyên phiếu; sau đó muốn sửa phải mở khóa và ghi lý do.",
        ),
    )


def _deadlines() -> tuple[str, ...]:
    return (
        translate(
            "Guides",
            "Các ô ở trên đếm sản phẩm theo tình trạng: sắp đến hạn nộp, đang trong hạn nộp, "
            "quá hạn…",
        ),
        translate("Guides", "Bấm vào một ô để chỉ xem các sản phẩm ấy; bấm lần nữa để xem tất cả."),
        translate(
            "Guides",
            "Hồ sơ đánh giá, phân hạng lại nộp trong khoảng 180 đến 120 ngày trước ngày hết hạn.",
        ),
        translate(
            "Guides",
            "Ctrl+G ghi là đã gửi thông báo cho chủ thể; nội dung soạn sẵn, chép được.",
        ),
        translate("Guides", "“Ghi lần nộp hồ sơ” giữ số phiếu đăng ký, ngày nhận và kết quả."),
        translate("Guides", "In kế hoạch cả năm bằng Ctrl+P."),
    )


def _events() -> tuple[str, ...]:
    return (
        translate(
            "Guides",
            "Trang có nhiều phần; phần chưa dùng nằm ở “Thêm phần…” cuối hàng thẻ. "
            "Ctrl+Tab sang phần sau.",
        ),
        translate(
            "Guides",
            "Sự kiện: bên trái là hội chợ, phiên livestream, hội nghị…; Ctrl+N thêm sự kiện, nút "
            "bên cạnh chọn loại. “Sự kiện mới như thế này” chép năm trước, không chép kết quả.",
        ),
        translate(
            "Guides",
            "Thẻ “Thông tin”: gõ tên sản phẩm vào ô thêm rồi Enter; kéo dòng để đổi thứ tự; số gian "
            "hàng gõ lần lượt từ trên xuống.",
        ),
        translate(
            "Guides",
            "Số liệu gõ như người ta báo: “hơn 350.000”, “16 triệu”, “0,9 tỷ”. Chưa biết thì để "
            "trống; không có thì ghi 0.",
        ),
        translate(
            "Guides",
            "Thẻ “Kết quả” ghi đơn hàng, doanh thu từng chủ thể; Ctrl+V dán bảng từ Excel. Phiếu thu "
            "thập in trước ở nút “Giấy tờ”.",
        ),
        translate(
            "Guides",
            "Doanh thu lấy từ “Số công bố”, rồi đến chủ thể, rồi đến phiên; ba số không cộng vào nhau. "
            "Thẻ “Tổng hợp” kể chỗ lệch; Enter đến ô ấy.",
        ),
        translate(
            "Guides",
            "Ctrl+S lưu; chưa lưu mà rời trang thì chương trình hỏi. “Giấy tờ” in kế hoạch, danh sách "
            "và báo cáo kết quả, cả bản Word.",
        ),
    )


def _studio() -> tuple[str, ...]:
    return (
        translate(
            "Guides",
            "Chọn tài liệu ở bên trái, chọn sản phẩm hoặc sự kiện, ngôn ngữ và kiểu; trang in "
            "hiện ngay bên cạnh.",
        ),
        translate("Guides", "PgUp, PgDn đổi trang; dấu +, − phóng to, thu nhỏ; 0 là vừa cả trang."),
        translate(
            "Guides",
            "Danh sách dưới trang in kể những chỗ in ra sẽ sai; bấm đúp một dòng để xem trang ấy.",
        ),
        translate("Guides", "Tem và thẻ: chọn khuôn tem, bấm vào ô đầu tiên còn trống trên tờ."),
        translate(
            "Guides",
            "Lưu thành PDF hoặc in thẳng. Việc in dài chạy tiếp khi bạn sang trang khác.",
        ),
    )


def _history() -> tuple[str, ...]:
    return (
        translate("Guides", "Mọi lần thêm, sửa, xóa, nhập: ai làm, lúc nào; mới nhất ở trên."),
        translate("Guides", "Chọn một dòng: bên dưới là từng ô trước và sau."),
        translate(
            "Guides",
            "“Hoàn tác việc này” lấy lại riêng việc ấy dù cũ; nếu chỗ ấy đã được sửa sau thì "
            "chương trình nói việc nào.",
        ),
        translate("Guides", "“Lấy lại ô này” chỉ đưa một ô về như trước."),
        translate(
            "Guides",
            "“Như ngày ấy” cho xem cả bản ghi như cuối một ngày, cạnh giá trị bây giờ.",
        ),
        translate("Guides", "Lọc theo bản ghi, người làm, ngày; Ctrl+E xuất ra Excel hoặc CSV."),
    )


def _trash() -> tuple[str, ...]:
    return (
        translate("Guides", "Những gì xóa khỏi sổ nằm ở đây 90 ngày."),
        translate(
            "Guides", "Tìm theo tên, người xóa; lọc theo loại; cột “Đi kèm” kể thứ trở lại cùng."
        ),
        translate(
            "Guides",
            "Chọn các dòng (Ctrl+A là tất cả) rồi “Khôi phục”: phiếu chấm, công nhận, hồ sơ "
            "đã xóa cùng cũng trở lại.",
        ),
        translate(
            "Guides",
            "“Khôi phục cả lần xóa” đưa trở lại mọi mục đã xóa cùng một lần với dòng đang chọn.",
        ),
    )


def _settings() -> tuple[str, ...]:
    return (
        translate(
            "Guides",
            "Tên cơ quan, cơ quan chủ quản, địa danh, người ký ở đây được in trên mọi văn bản.",
        ),
        translate("Guides", "Các xã phụ trách được gợi ý trước ở những ô chọn xã."),
        translate(
            "Guides",
            "Mục Thời hạn, Hội đồng và In ấn đặt cách đếm ngày, số thành viên phải có mặt, khi "
            "nào giá là cũ.",
        ),
        translate(
            "Guides", "Tên của bạn (ghi trong nhật ký), cỡ chữ, sáng tối, ngôn ngữ là của máy này."
        ),
        translate("Guides", "Quyết định mới về bộ tiêu chí được nhập ở cuối trang."),
        translate("Guides", "Ctrl+S lưu thông tin cơ quan."),
    )
