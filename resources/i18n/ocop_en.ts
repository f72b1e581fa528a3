<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="vi_VN">
<context>
    <name>Ask</name>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Không lưu</source>
        <translation>Do not save</translation>
    </message>
    <message>
        <source>Quay lại</source>
        <translation>Go back</translation>
    </message>
</context>
<context>
    <name>CommuneChooser</name>
    <message>
        <source>gõ tên xã, phường hoặc mã</source>
        <translation>type a commune&apos;s name or code</translation>
    </message>
</context>
<context>
    <name>CommunesField</name>
    <message>
        <source>Thêm xã, phường</source>
        <translation>Add a commune or ward</translation>
    </message>
    <message>
        <source>Xã, phường đã chọn</source>
        <translation>Chosen communes and wards</translation>
    </message>
    <message>
        <source>Bấm Delete để bỏ dòng đang chọn</source>
        <translation>Press Delete to remove the selected line</translation>
    </message>
</context>
<context>
    <name>CoordinateField</name>
    <message>
        <source>“{text}” không phải là tọa độ. Ví dụ: 10,411250.</source>
        <translation>“{text}” is not a coordinate. Example: 10,411250.</translation>
    </message>
</context>
<context>
    <name>CountedText</name>
    <message>
        <source>{count} chữ</source>
        <translation>{count} letters</translation>
    </message>
    <message>
        <source>{count} từ</source>
        <translation>{count} words</translation>
    </message>
    <message>
        <source>nên khoảng {count} từ</source>
        <translation>about {count} words is best</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>ngày/tháng/năm</source>
        <translation>day/month/year</translation>
    </message>
    <message>
        <source>“{text}” không phải là ngày. Hãy ghi đủ ngày/tháng/năm, ví dụ 07/03/2025.</source>
        <translation>“{text}” is not a date. Please write day/month/year, for example 07/03/2025.</translation>
    </message>
</context>
<context>
    <name>DecisionDialog</name>
    <message>
        <source>Nhập quyết định công nhận</source>
        <translation>Enter a recognition decision</translation>
    </message>
    <message>
        <source>Thêm sản phẩm</source>
        <translation>Add product</translation>
    </message>
    <message>
        <source>Lưu quyết định</source>
        <translation>Save decision</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Chưa có số quyết định.</source>
        <translation>The decision has no number yet.</translation>
    </message>
    <message>
        <source>Chưa có ngày, nên chưa tính được ngày hết hạn.</source>
        <translation>There is no date yet, so the expiry cannot be worked out.</translation>
    </message>
    <message>
        <source>Quyết định chưa có sản phẩm nào. Gõ tên sản phẩm để thêm.</source>
        <translation>The decision has no product yet. Type a product&apos;s name to add it.</translation>
    </message>
    <message>
        <source>Dòng {number} chưa đúng: {sentence}</source>
        <translation>Line {number} is not right: {sentence}</translation>
    </message>
    <message>
        <source>Quyết định này chưa được lưu. Lưu lại trước khi đóng?</source>
        <translation>This decision has not been saved. Save it before closing?</translation>
    </message>
    <message>
        <source>“{name}” đã có ở dòng {number}, không thêm lần nữa.</source>
        <translation>“{name}” is already in line {number}; it was not added again.</translation>
    </message>
    <message>
        <source>Không có sản phẩm nào khớp “{text}”. Thử một phần tên hoặc mã khác.</source>
        <translation>No product matches “{text}”. Try another part of its name or code.</translation>
    </message>
    <message>
        <source>Đã bỏ {count} dòng. Bấm Ctrl+Z để lấy lại.</source>
        <translation>Removed {count} lines. Press Ctrl+Z to bring them back.</translation>
    </message>
    <message>
        <source>{count} sản phẩm</source>
        <translation>{count} products</translation>
    </message>
    <message>
        <source>{count} × {stars} sao</source>
        <translation>{count} × {stars} stars</translation>
    </message>
    <message>
        <source>{count} dòng nên xem lại</source>
        <translation>{count} lines worth another look</translation>
    </message>
    <message>
        <source>Enter thêm sản phẩm · 3 4 5 đặt hạng sao · Dấu cách đổi loại · Tab sang ô bên · Enter trở lại ô tìm · Ctrl+D chép ô trên · Delete bỏ dòng · Ctrl+S lưu</source>
        <translation>Enter adds a product · 3 4 5 set the stars · Space changes the kind · Tab goes to the next cell · Enter returns to the search box · Ctrl+D copies the cell above · Delete removes the line · Ctrl+S saves</translation>
    </message>
    <message>
        <source>Gõ một phần tên hoặc mã vào ô “Thêm sản phẩm”, chọn dòng đúng rồi bấm Enter.</source>
        <translation>Type part of a name or code into “Add product”, choose the right line and press Enter.</translation>
    </message>
    <message>
        <source>Quyết định chưa có sản phẩm nào</source>
        <translation>The decision has no product yet</translation>
    </message>
    <message>
        <source>Sổ chưa có sản phẩm nào</source>
        <translation>The register has no product yet</translation>
    </message>
    <message>
        <source>Thêm hoặc nhập sản phẩm từ Excel trước, rồi trở lại nhập quyết định.</source>
        <translation>Add products or import them from Excel first, then come back to enter the decision.</translation>
    </message>
    <message>
        <source>&amp;Thêm sản phẩm</source>
        <translation>&amp;Add product</translation>
    </message>
</context>
<context>
    <name>DecisionHead</name>
    <message>
        <source>Số quyết định *</source>
        <translation>Decision number *</translation>
    </message>
    <message>
        <source>Ngày quyết định</source>
        <translation>Decision date</translation>
    </message>
    <message>
        <source>Cơ quan ban hành</source>
        <translation>Issuing body</translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Văn bản quy định</source>
        <translation>Regulation</translation>
    </message>
    <message>
        <source>Bản scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Theo ngày</source>
        <translation>By date</translation>
    </message>
</context>
<context>
    <name>DecisionLines</name>
    <message>
        <source>“{text}” không phải là ngày</source>
        <translation>“{text}” is not a date</translation>
    </message>
    <message>
        <source>“{text}” có ở {count} dòng</source>
        <translation>“{text}” stands in {count} lines</translation>
    </message>
    <message>
        <source>Sản phẩm đã có công nhận theo quyết định này</source>
        <translation>The product already has a recognition by this decision</translation>
    </message>
</context>
<context>
    <name>DecisionModel</name>
    <message>
        <source>Sản phẩm</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Chủ thể</source>
        <translation>Producers</translation>
    </message>
    <message>
        <source>Hạng sao</source>
        <translation>Stars</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Số giấy chứng nhận</source>
        <translation>Certificate number</translation>
    </message>
    <message>
        <source>Mã sản phẩm mới</source>
        <translation>New product code</translation>
    </message>
    <message>
        <source>Ngày cấp</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Hết hạn</source>
        <translation>Expires</translation>
    </message>
</context>
<context>
    <name>DecisionTable</name>
    <message>
        <source>Sản phẩm trong quyết định</source>
        <translation>Products of the decision</translation>
    </message>
</context>
<context>
    <name>DocumentEditor</name>
    <message>
        <source>Tên tài liệu</source>
        <translation>Document title</translation>
    </message>
    <message>
        <source>Loại tệp</source>
        <translation>File type</translation>
    </message>
    <message>
        <source>Thêm tệp…</source>
        <translation>Add file…</translation>
    </message>
    <message>
        <source>Thêm tệp… (Insert)</source>
        <translation>Add file… (Insert)</translation>
    </message>
    <message>
        <source>Mở</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Chọn tài liệu của sản phẩm</source>
        <translation>Choose documents of the product</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Chép chi tiết</source>
        <translation>Copy details</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>sản phẩm</source>
        <translation>products</translation>
    </message>
    <message>
        <source>chủ thể</source>
        <translation>producer</translation>
    </message>
    <message>
        <source>hội chợ</source>
        <translation>fair</translation>
    </message>
    <message>
        <source>lần công nhận</source>
        <translation>recognition</translation>
    </message>
    <message>
        <source>hồ sơ nộp</source>
        <translation>filing</translation>
    </message>
    <message>
        <source>thông báo</source>
        <translation>notice</translation>
    </message>
    <message>
        <source>Chương trình gặp lỗi</source>
        <translation>The program has met a fault</translation>
    </message>
    <message>
        <source>Có một lỗi ngoài dự kiến trong chương trình.</source>
        <translation>Something unforeseen went wrong in the program.</translation>
    </message>
    <message>
        <source>Dữ liệu đã lưu trong sổ không bị ảnh hưởng.</source>
        <translation>What was saved in the register is not affected.</translation>
    </message>
    <message>
        <source>Hãy bấm “Chép chi tiết” và gửi cho người hỗ trợ, rồi làm lại thao tác.</source>
        <translation>Press “Copy details” and send them to your support, then try again.</translation>
    </message>
    <message>
        <source>Không có gì để làm lại</source>
        <translation>Nothing to redo</translation>
    </message>
    <message>
        <source>Chưa có việc nào vừa được hoàn tác.</source>
        <translation>No action has just been undone.</translation>
    </message>
    <message>
        <source>Thư mục này không phải là sổ OCOP</source>
        <translation>This folder is not an OCOP register</translation>
    </message>
    <message>
        <source>Trong {path} không có sổ của chương trình.</source>
        <translation>There is no register of this program in {path}.</translation>
    </message>
    <message>
        <source>Có thể đã chọn nhầm thư mục bên trong hoặc bên ngoài sổ.</source>
        <translation>Perhaps a folder inside or outside the register was chosen.</translation>
    </message>
    <message>
        <source>Hãy chọn thư mục có tệp register.sqlite.</source>
        <translation>Choose the folder that holds the file register.sqlite.</translation>
    </message>
    <message>
        <source>Sổ bị hỏng</source>
        <translation>The register is damaged</translation>
    </message>
    <message>
        <source>Không đọc được sổ trong {path}.</source>
        <translation>The register in {path} cannot be read.</translation>
    </message>
    <message>
        <source>Tệp dữ liệu bị hỏng, thường do đĩa hoặc do chép dở dang.</source>
        <translation>The data file is damaged, usually by the disk or an unfinished copy.</translation>
    </message>
    <message>
        <source>Đừng ghi thêm. Hãy chép thư mục sổ ra nơi khác và dùng bản sao lưu.</source>
        <translation>Do not write to it. Copy the folder elsewhere and use a backup.</translation>
    </message>
    <message>
        <source>Sổ đang bận</source>
        <translation>The register is busy</translation>
    </message>
    <message>
        <source>Một chương trình khác đang giữ sổ {name}.</source>
        <translation>Another program is holding the register {name}.</translation>
    </message>
    <message>
        <source>Việc vừa rồi chưa được ghi.</source>
        <translation>The last action was not kept.</translation>
    </message>
    <message>
        <source>Hãy đóng cửa sổ khác đang mở sổ này rồi thử lại.</source>
        <translation>Close the other window that has this register open, then try again.</translation>
    </message>
    <message>
        <source>Sổ của phiên bản mới hơn</source>
        <translation>A register of a newer version</translation>
    </message>
    <message>
        <source>Sổ {name} được ghi bằng phiên bản mới hơn ({detail}).</source>
        <translation>The register {name} was written by a newer version ({detail}).</translation>
    </message>
    <message>
        <source>Mở bằng phiên bản cũ có thể làm mất dữ liệu, nên sổ không được mở.</source>
        <translation>Opening it with an older version could lose data, so it was not opened.</translation>
    </message>
    <message>
        <source>Hãy cập nhật chương trình rồi mở lại.</source>
        <translation>Update the program and open it again.</translation>
    </message>
    <message>
        <source>Thư mục không trống</source>
        <translation>The folder is not empty</translation>
    </message>
    <message>
        <source>Trong {path} đã có tệp khác.</source>
        <translation>There are other files in {path}.</translation>
    </message>
    <message>
        <source>Sổ mới cần một thư mục trống, để không lẫn với tệp khác.</source>
        <translation>A new register needs an empty folder, so that nothing gets mixed up.</translation>
    </message>
    <message>
        <source>Hãy chọn hoặc tạo một thư mục trống.</source>
        <translation>Choose or make an empty folder.</translation>
    </message>
    <message>
        <source>Không thấy tệp</source>
        <translation>File not found</translation>
    </message>
    <message>
        <source>Không có “{name}” ở {path}.</source>
        <translation>There is no “{name}” at {path}.</translation>
    </message>
    <message>
        <source>Tệp có thể đã được dời, đổi tên, hoặc USB đã rút ra.</source>
        <translation>The file may have been moved or renamed, or the USB stick pulled out.</translation>
    </message>
    <message>
        <source>Hãy kiểm tra lại nơi để tệp rồi chọn lại.</source>
        <translation>Check where the file is and choose it again.</translation>
    </message>
    <message>
        <source>Không ghi được tệp</source>
        <translation>The file cannot be written</translation>
    </message>
    <message>
        <source>Không ghi được “{name}”.</source>
        <translation>“{name}” cannot be written.</translation>
    </message>
    <message>
        <source>Tệp có thể đang mở ở chương trình khác, hoặc đĩa đầy hay chỉ đọc.</source>
        <translation>The file may be open in another program, or the disk is full or read-only.</translation>
    </message>
    <message>
        <source>Hãy đóng tệp đang mở rồi làm lại, hoặc lưu vào nơi khác.</source>
        <translation>Close the open file and try again, or save somewhere else.</translation>
    </message>
    <message>
        <source>Không đọc được ảnh</source>
        <translation>The picture cannot be read</translation>
    </message>
    <message>
        <source>“{name}” không phải là ảnh đọc được.</source>
        <translation>“{name}” is not a readable picture.</translation>
    </message>
    <message>
        <source>Tệp có thể bị hỏng hoặc không phải JPG, PNG, WEBP.</source>
        <translation>The file may be damaged, or is no JPG, PNG or WEBP.</translation>
    </message>
    <message>
        <source>Hãy mở ảnh bằng chương trình khác, lưu lại thành JPG rồi thêm lại.</source>
        <translation>Open it in another program, save it as JPG and add it again.</translation>
    </message>
    <message>
        <source>Không đọc được bảng</source>
        <translation>The table cannot be read</translation>
    </message>
    <message>
        <source>“{name}” không phải là bảng Excel (.xlsx) hay CSV đọc được.</source>
        <translation>“{name}” is not a readable Excel (.xlsx) or CSV table.</translation>
    </message>
    <message>
        <source>Chưa có dòng nào được nhập.</source>
        <translation>No line was imported.</translation>
    </message>
    <message>
        <source>Hãy mở tệp bằng Excel, chọn Lưu thành .xlsx rồi nhập lại.</source>
        <translation>Open the file in Excel, save it as .xlsx and import it again.</translation>
    </message>
    <message>
        <source>Bảng thiếu cột</source>
        <translation>The table lacks columns</translation>
    </message>
    <message>
        <source>Tệp “{name}” thiếu cột: {missing}.</source>
        <translation>The file “{name}” lacks the columns: {missing}.</translation>
    </message>
    <message>
        <source>Các cột đang có: {found}.</source>
        <translation>It has the columns: {found}.</translation>
    </message>
    <message>
        <source>Hãy sửa tên cột ở dòng đầu của bảng rồi nhập lại.</source>
        <translation>Correct the column names in the first line and import again.</translation>
    </message>
    <message>
        <source>Không còn bản ghi này</source>
        <translation>This record is gone</translation>
    </message>
    <message>
        <source>Không tìm thấy {kind} “{key}” trong sổ.</source>
        <translation>The {kind} “{key}” is not in the register.</translation>
    </message>
    <message>
        <source>Có thể bản ghi vừa bị xóa ở cửa sổ khác.</source>
        <translation>It may just have been deleted in another window.</translation>
    </message>
    <message>
        <source>Bấm F5 để tải lại danh sách, hoặc Ctrl+Z để hoàn tác việc xóa.</source>
        <translation>Press F5 to reload the list, or Ctrl+Z to undo the deletion.</translation>
    </message>
    <message>
        <source>Chưa xóa được</source>
        <translation>It cannot be deleted yet</translation>
    </message>
    <message>
        <source>“{name}” đang có {count} {used_by}.</source>
        <translation>“{name}” has {count} {used_by}.</translation>
    </message>
    <message>
        <source>Xóa đi thì những phần ấy không còn nơi thuộc về.</source>
        <translation>Without it they would belong nowhere.</translation>
    </message>
    <message>
        <source>Hãy chuyển hoặc xóa chúng trước, rồi xóa lại.</source>
        <translation>Move or delete them first, then delete again.</translation>
    </message>
    <message>
        <source>Chưa lưu được</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>Những gì đã nhập vẫn còn nguyên trong biểu mẫu.</source>
        <translation>Everything you typed is still in the form.</translation>
    </message>
    <message>
        <source>Hãy sửa ô được đánh dấu đỏ rồi lưu lại.</source>
        <translation>Correct the field marked red and save again.</translation>
    </message>
    <message>
        <source>Không có gì để hoàn tác</source>
        <translation>Nothing to undo</translation>
    </message>
    <message>
        <source>Trong sổ chưa có việc nào có thể hoàn tác.</source>
        <translation>The register holds no action that can be undone.</translation>
    </message>
    <message>
        <source>Không hoàn tác được</source>
        <translation>It cannot be undone</translation>
    </message>
    <message>
        <source>“{name}” đã được sửa sau việc: {sentence}.</source>
        <translation>“{name}” was changed after this action: {sentence}.</translation>
    </message>
    <message>
        <source>Hoàn tác bây giờ sẽ ghi đè lên phần sửa sau.</source>
        <translation>Undoing now would overwrite the later change.</translation>
    </message>
    <message>
        <source>Hãy mở bản ghi ấy và sửa bằng tay.</source>
        <translation>Open that record and correct it by hand.</translation>
    </message>
    <message>
        <source>Chưa có gì để in</source>
        <translation>Nothing to print</translation>
    </message>
    <message>
        <source>Chưa chọn sản phẩm nào.</source>
        <translation>No product is selected.</translation>
    </message>
    <message>
        <source>Hãy chọn ít nhất một sản phẩm trong danh sách rồi in lại.</source>
        <translation>Select at least one product in the list and print again.</translation>
    </message>
    <message>
        <source>Chưa in được</source>
        <translation>It cannot be printed yet</translation>
    </message>
    <message>
        <source>Bản in sẽ sai ở: {problems}.</source>
        <translation>The print would be wrong in: {problems}.</translation>
    </message>
    <message>
        <source>Chương trình không đưa ra một bản in thiếu chữ hay thiếu ảnh.</source>
        <translation>The program does not hand out a print with missing letters or pictures.</translation>
    </message>
    <message>
        <source>Hãy sửa các chỗ ấy rồi in lại.</source>
        <translation>Correct these places and print again.</translation>
    </message>
</context>
<context>
    <name>FacetBar</name>
    <message>
        <source>Nhóm</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Bộ sản phẩm</source>
        <translation>Product set</translation>
    </message>
    <message>
        <source>Hạng sao</source>
        <translation>Stars</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Xã, phường</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Loại chủ thể</source>
        <translation>Kind of producer</translation>
    </message>
    <message>
        <source>Thiếu ảnh</source>
        <translation>No photo</translation>
    </message>
    <message>
        <source>Xóa bộ lọc</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Thiếu ảnh ({count})</source>
        <translation>No photo ({count})</translation>
    </message>
    <message>
        <source>thiếu ảnh</source>
        <translation>no photo</translation>
    </message>
</context>
<context>
    <name>FacetChip</name>
    <message>
        <source>{values} (Del: bỏ lọc)</source>
        <translation>{values} (Del: remove filter)</translation>
    </message>
</context>
<context>
    <name>FairEditor</name>
    <message>
        <source>Thêm sản phẩm vào hội chợ</source>
        <translation>Add products to the fair</translation>
    </message>
    <message>
        <source>Sản phẩm này đã có trong hội chợ, ở vị trí {number}.</source>
        <translation>This product is already in the fair, in place {number}.</translation>
    </message>
    <message>
        <source>Đang in…</source>
        <translation>Printing…</translation>
    </message>
    <message>
        <source>In danh mục</source>
        <translation>Print catalogue</translation>
    </message>
    <message>
        <source>Không có sản phẩm nào khớp “{text}”.</source>
        <translation>No product matches “{text}”.</translation>
    </message>
    <message>
        <source>Đã bỏ {count} sản phẩm khỏi hội chợ.</source>
        <translation>Removed {count} products from the fair.</translation>
    </message>
    <message>
        <source>Hoàn tác (Ctrl+Z)</source>
        <translation>Undo (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Hội chợ mới</source>
        <translation>New fair</translation>
    </message>
    <message>
        <source>{count} sản phẩm</source>
        <translation>{count} products</translation>
    </message>
    <message>
        <source>{count} sản phẩm không còn hạng sao có hiệu lực, sẽ in không có sao</source>
        <translation>{count} products have no valid stars and are printed without stars</translation>
    </message>
    <message>
        <source>chưa lưu</source>
        <translation>not saved</translation>
    </message>
    <message>
        <source>Tiếng Việt</source>
        <translation>Vietnamese</translation>
    </message>
    <message>
        <source>Tiếng Anh</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Song ngữ Việt – Anh</source>
        <translation>Vietnamese and English</translation>
    </message>
    <message>
        <source>Ngôn ngữ danh mục in</source>
        <translation>Language of the printed catalogue</translation>
    </message>
    <message>
        <source>Xóa hội chợ</source>
        <translation>Delete fair</translation>
    </message>
    <message>
        <source>Lưu hội chợ</source>
        <translation>Save fair</translation>
    </message>
    <message>
        <source>&amp;Chọn nhiều…</source>
        <translation>&amp;Choose several…</translation>
    </message>
    <message>
        <source>Đưa lên (Alt+↑)</source>
        <translation>Move up (Alt+↑)</translation>
    </message>
    <message>
        <source>Đưa xuống (Alt+↓)</source>
        <translation>Move down (Alt+↓)</translation>
    </message>
    <message>
        <source>Bỏ khỏi hội chợ (Delete)</source>
        <translation>Remove from the fair (Delete)</translation>
    </message>
    <message>
        <source>Thêm &amp;sản phẩm</source>
        <translation>Add &amp;product</translation>
    </message>
    <message>
        <source>Kéo hoặc Alt+↑ Alt+↓ đổi thứ tự · Ctrl+Home Ctrl+End lên đầu, xuống cuối · gõ chữ để ghi gian hàng · Delete bỏ khỏi hội chợ</source>
        <translation>Drag or Alt+↑ Alt+↓ to reorder · Ctrl+Home Ctrl+End to the top or bottom · type to write the booth · Delete removes from the fair</translation>
    </message>
    <message>
        <source>Hội chợ chưa có sản phẩm nào</source>
        <translation>The fair has no product yet</translation>
    </message>
    <message>
        <source>Gõ tên hoặc mã vào ô “Thêm sản phẩm”, hoặc chọn nhiều sản phẩm một lúc.</source>
        <translation>Type a name or code into “Add product”, or choose several at once.</translation>
    </message>
    <message>
        <source>Chọn nhiều sản phẩm</source>
        <translation>Choose several products</translation>
    </message>
</context>
<context>
    <name>FairForm</name>
    <message>
        <source>Tên hội chợ *</source>
        <translation>Name of the fair *</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Đến ngày</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Địa điểm</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Đơn vị tổ chức</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Hội chợ cần có tên.</source>
        <translation>A fair needs a name.</translation>
    </message>
</context>
<context>
    <name>FairLines</name>
    <message>
        <source>Sản phẩm</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Chủ thể</source>
        <translation>Producers</translation>
    </message>
    <message>
        <source>Hạng sao</source>
        <translation>Stars</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Gian hàng</source>
        <translation>Booth</translation>
    </message>
    <message>
        <source>Sản phẩm đã bị xóa</source>
        <translation>The product has been deleted</translation>
    </message>
    <message>
        <source>không in sao</source>
        <translation>no stars</translation>
    </message>
    <message>
        <source>Sản phẩm không còn hạng sao có hiệu lực, nên danh mục in không có sao cho nó.</source>
        <translation>The product has no valid stars, so the catalogue prints none for it.</translation>
    </message>
</context>
<context>
    <name>FairTable</name>
    <message>
        <source>Sản phẩm của hội chợ</source>
        <translation>Products of the fair</translation>
    </message>
</context>
<context>
    <name>FairsPage</name>
    <message>
        <source>Hội chợ</source>
        <translation>Fairs</translation>
    </message>
    <message>
        <source>Hội chợ chưa có sản phẩm nào để in. Hãy thêm sản phẩm trước.</source>
        <translation>The fair has no product to print. Add products first.</translation>
    </message>
    <message>
        <source>Hội chợ “{name}” có nội dung chưa lưu.</source>
        <translation>The fair “{name}” has unsaved changes.</translation>
    </message>
    <message>
        <source>mới</source>
        <translation>new</translation>
    </message>
    <message>
        <source>{count} hội chợ</source>
        <translation>Fairs: {count}</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>SP</source>
        <translation>Prod.</translation>
    </message>
    <message>
        <source>{count} sản phẩm</source>
        <translation>{count} products</translation>
    </message>
    <message>
        <source>Thêm hội chợ</source>
        <translation>Add fair</translation>
    </message>
    <message>
        <source>Thêm hội chợ (Ctrl+N)</source>
        <translation>Add fair (Ctrl+N)</translation>
    </message>
    <message>
        <source>Chưa có hội chợ nào</source>
        <translation>No fair yet</translation>
    </message>
    <message>
        <source>Ghi hội chợ mà đơn vị tham gia, chọn sản phẩm mang đi và số gian hàng, rồi in danh mục phát cho khách.</source>
        <translation>Write down the fair, choose the products you take and their booths, then print the catalogue for visitors.</translation>
    </message>
</context>
<context>
    <name>FieldGrid</name>
    <message>
        <source>Chưa lưu được:</source>
        <translation>Not saved yet:</translation>
    </message>
    <message>
        <source>Lưu được, nhưng nên xem lại:</source>
        <translation>It can be saved, but look again:</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Ảnh</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>Bảng Excel, CSV</source>
        <translation>Excel or CSV table</translation>
    </message>
    <message>
        <source>Tài liệu PDF</source>
        <translation>PDF document</translation>
    </message>
    <message>
        <source>Tệp</source>
        <translation>File</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Bắt đầu với OCOP Desktop</source>
        <translation>Begin with OCOP Desktop</translation>
    </message>
    <message>
        <source>1. Loại cơ quan</source>
        <translation>1. Kind of office</translation>
    </message>
    <message>
        <source>2. Tên cơ quan</source>
        <translation>2. Name of the office</translation>
    </message>
    <message>
        <source>Ví dụ: UBND xã …</source>
        <translation>For example: People&apos;s Committee of … commune</translation>
    </message>
    <message>
        <source>Cơ quan chủ quản</source>
        <translation>Parent body</translation>
    </message>
    <message>
        <source>3. Nơi để dữ liệu</source>
        <translation>3. Where the data lie</translation>
    </message>
    <message>
        <source>Một thư mục trên máy này. Chép cả thư mục là chép cả sổ.</source>
        <translation>A folder on this computer. Copying the folder copies the whole register.</translation>
    </message>
    <message>
        <source>Bắt đầu với sổ trống</source>
        <translation>Start with an empty register</translation>
    </message>
    <message>
        <source>Nhập từ tệp Excel hoặc CSV…</source>
        <translation>Import from an Excel or CSV file…</translation>
    </message>
    <message>
        <source>Xem thử với dữ liệu tập (hư cấu)</source>
        <translation>Try it with practice data (fictional)</translation>
    </message>
    <message>
        <source>Mở sổ OCOP của cơ quan</source>
        <translation>Open your office&apos;s OCOP register</translation>
    </message>
    <message>
        <source>Bốn câu hỏi, sau này đều sửa được trong Cài đặt.</source>
        <translation>Four questions; all can be changed later in Settings.</translation>
    </message>
    <message>
        <source>4. Bắt đầu thế nào</source>
        <translation>4. How to start</translation>
    </message>
    <message>
        <source>Mở sổ</source>
        <translation>Open register</translation>
    </message>
    <message>
        <source>Thoát</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Chọn thư mục để dữ liệu</source>
        <translation>Choose the folder for the data</translation>
    </message>
    <message>
        <source>Chọn tệp Excel hoặc CSV</source>
        <translation>Choose an Excel or CSV file</translation>
    </message>
    <message>
        <source>Nhập từ tệp: {name}</source>
        <translation>Import from: {name}</translation>
    </message>
</context>
<context>
    <name>FocusPicture</name>
    <message>
        <source>Điểm giữ lại khi cắt ảnh</source>
        <translation>Point kept when the picture is cropped</translation>
    </message>
    <message>
        <source>Bấm vào chỗ quan trọng nhất của ảnh, hoặc dùng các phím mũi tên</source>
        <translation>Click the most important place of the picture, or use the arrow keys</translation>
    </message>
    <message>
        <source>từ trái {x} %, từ trên {y} %</source>
        <translation>{x} % from the left, {y} % from the top</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Thư mục dữ liệu</source>
        <translation>Data folder</translation>
    </message>
    <message>
        <source>Chọn…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Chọn thư mục dữ liệu</source>
        <translation>Choose the data folder</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Thêm mới</source>
        <translation>New record</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Tìm</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Mở dòng đang chọn</source>
        <translation>Open the selected line</translation>
    </message>
    <message>
        <source>Đóng, xóa ô tìm</source>
        <translation>Close; empty the search box</translation>
    </message>
    <message>
        <source>Xóa các dòng đang chọn</source>
        <translation>Delete the selected lines</translation>
    </message>
    <message>
        <source>Chép các dòng đang chọn sang Excel</source>
        <translation>Copy the selected lines for Excel</translation>
    </message>
    <message>
        <source>Hoàn tác, làm lại</source>
        <translation>Undo, redo</translation>
    </message>
    <message>
        <source>Điền ngày hôm nay</source>
        <translation>Fill in today</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Nhập từ Excel, CSV</source>
        <translation>Import from Excel, CSV</translation>
    </message>
    <message>
        <source>Mở sổ khác</source>
        <translation>Open another register</translation>
    </message>
    <message>
        <source>Tải lại</source>
        <translation>Reload</translation>
    </message>
    <message>
        <source>Bảng phím tắt này</source>
        <translation>This list of keys</translation>
    </message>
    <message>
        <source>Thoát</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Phím tắt</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Giới thiệu</source>
        <translation>About</translation>
    </message>
    <message>
        <source>OCOP Desktop
Sổ sản phẩm OCOP của cơ quan: hạng sao theo quy định đang có hiệu lực, tờ giới thiệu và catalogue hội chợ bằng PDF.</source>
        <translation>OCOP Desktop
Your office&apos;s register of OCOP products: stars by the regulation in force, profiles and fair catalogues as PDF.</translation>
    </message>
    <message>
        <source>Phần mềm tự do theo giấy phép GPL-3.0. Dữ liệu nằm trên máy này, không gửi đi đâu.</source>
        <translation>Free software under the GPL-3.0. The data stay on this computer and are sent nowhere.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Nhập sản phẩm từ Excel hoặc CSV</source>
        <translation>Import products from Excel or CSV</translation>
    </message>
    <message>
        <source>Đã đọc {read} dòng: thêm {added}, sửa {changed}, giữ nguyên {unchanged}, không nhận {rejected}.</source>
        <translation>Read {read} lines: {added} added, {changed} changed, {unchanged} unchanged, {rejected} refused.</translation>
    </message>
</context>
<context>
    <name>ListEditor</name>
    <message>
        <source>Thêm dòng</source>
        <translation>Add line</translation>
    </message>
    <message>
        <source>Bỏ dòng</source>
        <translation>Remove line</translation>
    </message>
    <message>
        <source>Lên</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Xuống</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Dòng {row}: “{text}” không phải là ngày. Ví dụ đúng: 07/03/2025.</source>
        <translation>Line {row}: “{text}” is not a date. Right would be: 07/03/2025.</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>Chưa có</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>Chọn ảnh…</source>
        <translation>Choose picture…</translation>
    </message>
    <message>
        <source>Chọn ảnh biểu trưng</source>
        <translation>Choose the logo</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>DỮ LIỆU TẬP – không phải hồ sơ thật</source>
        <translation>PRACTICE DATA – not real records</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Đã {sentence}.</source>
        <translation>Done: {sentence}.</translation>
    </message>
    <message>
        <source>Hoàn tác (Ctrl+Z)</source>
        <translation>Undo (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Làm lại</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>&amp;Tệp</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Thêm mới</source>
        <translation>&amp;New</translation>
    </message>
    <message>
        <source>&amp;Lưu</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Mở sổ khác…</source>
        <translation>&amp;Open another register…</translation>
    </message>
    <message>
        <source>Tạo sổ &amp;mới…</source>
        <translation>New re&amp;gister…</translation>
    </message>
    <message>
        <source>&amp;Nhập từ Excel, CSV…</source>
        <translation>&amp;Import from Excel, CSV…</translation>
    </message>
    <message>
        <source>&amp;In…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>T&amp;hoát</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Sửa</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Tìm</source>
        <translation>&amp;Find</translation>
    </message>
    <message>
        <source>&amp;Xem</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Tải lại</source>
        <translation>&amp;Reload</translation>
    </message>
    <message>
        <source>&amp;Cỡ chữ</source>
        <translation>&amp;Text size</translation>
    </message>
    <message>
        <source>&amp;Giao diện</source>
        <translation>&amp;Colours</translation>
    </message>
    <message>
        <source>Theo hệ thống</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Sáng</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Tối</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Trợ &amp;giúp</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Phím tắt</source>
        <translation>&amp;Keyboard shortcuts</translation>
    </message>
    <message>
        <source>&amp;Giới thiệu</source>
        <translation>&amp;About</translation>
    </message>
</context>
<context>
    <name>MoneyField</name>
    <message>
        <source>đồng</source>
        <translation>đồng</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Ô này nhận số nguyên, không có phần lẻ.</source>
        <translation>This field takes whole numbers only.</translation>
    </message>
    <message>
        <source>Chưa rõ “{text}” là bao nhiêu. Phần lẻ ghi bằng dấu phẩy: {comma}; hàng nghìn ghi bằng dấu chấm: 1.500.</source>
        <translation>It is not clear what “{text}” means. Write fractions with a comma: {comma}; thousands with a dot: 1.500.</translation>
    </message>
    <message>
        <source>“{text}” không phải là số. Ví dụ: 1.234.567,5.</source>
        <translation>“{text}” is not a number. Example: 1.234.567,5.</translation>
    </message>
</context>
<context>
    <name>PagedForm</name>
    <message>
        <source>Các phần của hồ sơ</source>
        <translation>Parts of the record</translation>
    </message>
    <message>
        <source>{title}: {count} chỗ cần xem</source>
        <translation>{title}: {count} places to look at</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Sản phẩm</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Chủ thể</source>
        <translation>Producers</translation>
    </message>
    <message>
        <source>Hội chợ</source>
        <translation>Fairs</translation>
    </message>
    <message>
        <source>Cài đặt</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>PhotoEditor</name>
    <message>
        <source>Chọn ảnh sản phẩm</source>
        <translation>Choose product pictures</translation>
    </message>
    <message>
        <source>Trong bộ nhớ tạm không có ảnh JPG, PNG hay WEBP.</source>
        <translation>There is no JPG, PNG or WEBP picture on the clipboard.</translation>
    </message>
    <message>
        <source>Ảnh này đã có trong sản phẩm, không thêm lần nữa.</source>
        <translation>The product already has this picture; it was not added again.</translation>
    </message>
    <message>
        <source>Đang chuẩn bị ảnh…</source>
        <translation>Preparing pictures…</translation>
    </message>
    <message>
        <source>Bấm vào chỗ quan trọng nhất của ảnh (hoặc dùng phím mũi tên): khi cắt ảnh để in, chỗ ấy luôn được giữ lại.</source>
        <translation>Click the most important place of the picture (or use the arrow keys): it is always kept when the picture is cropped for print.</translation>
    </message>
    <message>
        <source>Chưa có ảnh nào. Ảnh đầu tiên sẽ là ảnh bìa trên tờ giới thiệu và danh mục. Bấm Thêm ảnh, kéo tệp ảnh thả vào đây, hoặc chép ảnh rồi bấm Ctrl+V.</source>
        <translation>No picture yet. The first one becomes the cover on profiles and catalogues. Press Add pictures, drop picture files here, or copy a picture and press Ctrl+V.</translation>
    </message>
    <message>
        <source>Thêm ảnh…</source>
        <translation>Add pictures…</translation>
    </message>
    <message>
        <source>Dán ảnh</source>
        <translation>Paste picture</translation>
    </message>
    <message>
        <source>Làm ảnh bìa</source>
        <translation>Make it the cover</translation>
    </message>
    <message>
        <source>Lên</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Xuống</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Bỏ ảnh</source>
        <translation>Remove picture</translation>
    </message>
    <message>
        <source>Chú thích ảnh</source>
        <translation>Caption</translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <source>Ảnh của sản phẩm, theo thứ tự</source>
        <translation>Pictures of the product, in order</translation>
    </message>
    <message>
        <source>Ảnh bìa</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>Ảnh {number}</source>
        <translation>Picture {number}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Trang in</source>
        <translation>Printed pages</translation>
    </message>
    <message>
        <source>Xem bản in – {name}</source>
        <translation>Print preview – {name}</translation>
    </message>
    <message>
        <source>Lưu PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>Đã lưu {name}.</source>
        <translation>Saved {name}.</translation>
    </message>
    <message>
        <source>Mở tệp</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>Trang {page} / {pages}</source>
        <translation>Page {page} / {pages}</translation>
    </message>
    <message>
        <source>Trang trước</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Trang sau</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Thu nhỏ</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Phóng to</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Vừa chiều ngang</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>Mở thư mục</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>In…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Lưu PDF…</source>
        <translation>Save PDF…</translation>
    </message>
    <message>
        <source>Lưu ý về bản in</source>
        <translation>Remarks on the print</translation>
    </message>
    <message>
        <source>{product}: phần {detail} dài quá, đã được cắt bớt bằng dấu “…”.</source>
        <translation>{product}: {detail} was too long and was cut with “…”.</translation>
    </message>
    <message>
        <source>{product}: chưa có bản dịch {detail}, in tiếng Việt.</source>
        <translation>{product}: {detail} is not translated yet; printed in Vietnamese.</translation>
    </message>
    <message>
        <source>{product}: ảnh nhỏ, in ra sẽ không nét. {detail}</source>
        <translation>{product}: the picture is small and will not print sharply. {detail}</translation>
    </message>
    <message>
        <source>{product}: không in số điện thoại vì chủ thể chưa đồng ý.</source>
        <translation>{product}: the phone number is left out, for the producer has not agreed to print it.</translation>
    </message>
    <message>
        <source>{product}: không tìm thấy tệp ảnh. {detail}</source>
        <translation>{product}: the picture file was not found. {detail}</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Ô “{field}” không nhận giá trị “{value}”.</source>
        <translation>The field “{field}” does not take “{value}”.</translation>
    </message>
    <message>
        <source>Chưa có tên.</source>
        <translation>The name is missing.</translation>
    </message>
    <message>
        <source>Chưa chọn chủ thể.</source>
        <translation>No producer is chosen.</translation>
    </message>
    <message>
        <source>Quyết định chưa có sản phẩm nào.</source>
        <translation>The decision has no product.</translation>
    </message>
    <message>
        <source>Hạng sao phải là 3, 4 hoặc 5.</source>
        <translation>Stars must be 3, 4 or 5.</translation>
    </message>
    <message>
        <source>Ngày hết hạn đứng trước ngày cấp.</source>
        <translation>The expiry is before the issue.</translation>
    </message>
    <message>
        <source>Ngày thu hồi đứng trước ngày cấp.</source>
        <translation>The revocation is before the issue.</translation>
    </message>
    <message>
        <source>Chưa có số quyết định.</source>
        <translation>The decision has no number yet.</translation>
    </message>
    <message>
        <source>Chưa có ngày cấp lẫn năm, nên chưa rõ còn hiệu lực hay không.</source>
        <translation>Neither issue date nor year is known, so its validity is unclear.</translation>
    </message>
    <message>
        <source>Chưa có ngày nộp hồ sơ.</source>
        <translation>The filing day is missing.</translation>
    </message>
    <message>
        <source>Chưa có ngày gửi thông báo.</source>
        <translation>The day the notice was sent is missing.</translation>
    </message>
    <message>
        <source>Chưa chọn sản phẩm nào.</source>
        <translation>No product is chosen.</translation>
    </message>
    <message>
        <source>Sản phẩm và chủ thể chưa có xã, nên chưa cấp được số thứ tự.</source>
        <translation>Neither product nor producer has a commune, so no serial can be given.</translation>
    </message>
    <message>
        <source>Chưa có số phiếu tiếp nhận.</source>
        <translation>The receipt number is missing.</translation>
    </message>
    <message>
        <source>Số phiếu “{value}” đã cấp cho hồ sơ khác.</source>
        <translation>Receipt number “{value}” belongs to another filing.</translation>
    </message>
    <message>
        <source>Số thứ tự của mã “{value}” đã cấp cho sản phẩm khác.</source>
        <translation>The serial in code “{value}” belongs to another product.</translation>
    </message>
    <message>
        <source>Giấy chứng nhận “{value}” hết hạn trước ngày cấp.</source>
        <translation>The certificate “{value}” expires before its issue.</translation>
    </message>
    <message>
        <source>Ô này cần có nội dung.</source>
        <translation>This field is needed.</translation>
    </message>
    <message>
        <source>Ô này còn trống.</source>
        <translation>This field is empty.</translation>
    </message>
    <message>
        <source>“{value}” không phải là một năm.</source>
        <translation>“{value}” is not a year.</translation>
    </message>
    <message>
        <source>Hạng sao “{value}” khác với hạng sao của năm đó đã có trong sổ.</source>
        <translation>The stars “{value}” differ from those the register holds for that year.</translation>
    </message>
    <message>
        <source>“{value}” nằm ngoài khoảng cho phép.</source>
        <translation>“{value}” is out of range.</translation>
    </message>
    <message>
        <source>Ngày này đứng trước ngày cấp.</source>
        <translation>This date is before the issue.</translation>
    </message>
    <message>
        <source>Ngày gia hạn đứng trước ngày hết hạn.</source>
        <translation>The extension ends before the expiry.</translation>
    </message>
    <message>
        <source>Ngày cấp đứng trước ngày quyết định.</source>
        <translation>The issue is before the decision.</translation>
    </message>
    <message>
        <source>Ngày kết thúc đứng trước ngày bắt đầu.</source>
        <translation>The end is before the start.</translation>
    </message>
    <message>
        <source>Mã số thuế thường có 10 số, 10 số và 3 số (0123456789-001), hoặc 12 số.</source>
        <translation>Tax codes usually have 10 digits, 10 and 3 digits (0123456789-001), or 12 digits.</translation>
    </message>
    <message>
        <source>Số điện thoại thường có 8 đến 12 chữ số.</source>
        <translation>Phone numbers usually have 8 to 12 digits.</translation>
    </message>
    <message>
        <source>Thư điện tử thường có dạng ten@donvi.vn.</source>
        <translation>E-mail addresses usually look like name@office.vn.</translation>
    </message>
    <message>
        <source>Số lao động địa phương lớn hơn tổng số lao động.</source>
        <translation>There are more local workers than workers in all.</translation>
    </message>
    <message>
        <source>Tỷ lệ phần trăm nằm trong khoảng 0 đến 100.</source>
        <translation>Percentages lie between 0 and 100.</translation>
    </message>
    <message>
        <source>Mã vạch EAN-13 này sai số kiểm tra hoặc không đủ 13 số.</source>
        <translation>This EAN-13 barcode has a wrong check digit or not 13 digits.</translation>
    </message>
    <message>
        <source>Mã sản phẩm thường có dạng 79-27664-3-2025 (tỉnh-xã-số thứ tự-năm).</source>
        <translation>Product codes usually look like 79-27664-3-2025 (province-commune-number-year).</translation>
    </message>
    <message>
        <source>Ngày này đứng trước ngày nộp hồ sơ.</source>
        <translation>This day lies before the filing day.</translation>
    </message>
    <message>
        <source>Số phiếu thường có dạng 12/PĐK-79-27664-2026 (số/PĐK-tỉnh-xã-năm).</source>
        <translation>A receipt number usually looks like 12/PĐK-79-27664-2026 (number/PĐK-province-commune-year).</translation>
    </message>
    <message>
        <source>Năm trong “{value}” khác với năm nộp.</source>
        <translation>The year in “{value}” differs from the year of filing.</translation>
    </message>
    <message>
        <source>“{value}” không phải là mã của một xã, phường, đặc khu hiện nay.</source>
        <translation>“{value}” is not the code of a commune, ward or special zone of today.</translation>
    </message>
    <message>
        <source>Xã này thuộc {value}, khác với tỉnh trong mã.</source>
        <translation>This commune lies in {value}, not in the province of the code.</translation>
    </message>
    <message>
        <source>Số ngày phải từ 0 đến 365.</source>
        <translation>The number of days must be 0 to 365.</translation>
    </message>
    <message>
        <source>Ngày {value} vừa là ngày nghỉ vừa là ngày làm bù.</source>
        <translation>{value} is both a day off and a day worked.</translation>
    </message>
    <message>
        <source>Địa chỉ truy xuất cần bắt đầu bằng http:// hoặc https://.</source>
        <translation>The traceability address must begin with http:// or https://.</translation>
    </message>
    <message>
        <source>Địa chỉ bán hàng cần bắt đầu bằng http:// hoặc https://.</source>
        <translation>The shop address must begin with http:// or https://.</translation>
    </message>
</context>
<context>
    <name>ProducerChooser</name>
    <message>
        <source>gõ một phần tên chủ thể</source>
        <translation>type part of the producer&apos;s name</translation>
    </message>
    <message>
        <source>Chủ thể</source>
        <translation>Producers</translation>
    </message>
    <message>
        <source>Thêm chủ thể mới…</source>
        <translation>Add a new producer…</translation>
    </message>
    <message>
        <source>số {id}</source>
        <translation>no. {id}</translation>
    </message>
</context>
<context>
    <name>ProducerDetails</name>
    <message>
        <source>Sản phẩm của chủ thể</source>
        <translation>Products of the producer</translation>
    </message>
    <message>
        <source>Chưa có sản phẩm</source>
        <translation>No product yet</translation>
    </message>
    <message>
        <source>Thêm sản phẩm ở trang Sản phẩm rồi chọn chủ thể này.</source>
        <translation>Add products on the Products page and choose this producer.</translation>
    </message>
    <message>
        <source>Sửa</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Sửa chủ thể (F2 hoặc Enter)</source>
        <translation>Edit producer (F2 or Enter)</translation>
    </message>
    <message>
        <source>Xóa</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Xóa chủ thể (Del)</source>
        <translation>Delete producer (Del)</translation>
    </message>
    <message>
        <source>Xem trong trang Sản phẩm</source>
        <translation>Show on the Products page</translation>
    </message>
    <message>
        <source>Chưa rõ loại hình</source>
        <translation>Kind unknown</translation>
    </message>
    <message>
        <source>đồng ý in</source>
        <translation>may be printed</translation>
    </message>
    <message>
        <source>không in</source>
        <translation>not printed</translation>
    </message>
    <message>
        <source>Tên ngắn</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Đại diện</source>
        <translation>Represented by</translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Thư điện tử</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Trang mạng</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Xã, phường</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Địa chỉ</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Tọa độ</source>
        <translation>Coordinates</translation>
    </message>
    <message>
        <source>Mã số thuế</source>
        <translation>Tax code</translation>
    </message>
    <message>
        <source>Số đăng ký</source>
        <translation>Registration number</translation>
    </message>
    <message>
        <source>Ngày đăng ký</source>
        <translation>Registered on</translation>
    </message>
    <message>
        <source>Lao động</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Doanh thu năm</source>
        <translation>Yearly revenue</translation>
    </message>
    <message>
        <source>Lợi nhuận năm</source>
        <translation>Yearly profit</translation>
    </message>
    <message>
        <source>Vốn địa phương</source>
        <translation>Local capital</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>{count} người</source>
        <translation>{count} people</translation>
    </message>
    <message>
        <source>{count} người địa phương</source>
        <translation>{count} local people</translation>
    </message>
    <message>
        <source>Sản phẩm</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Hạng</source>
        <translation>Stars</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>ProducerForm</name>
    <message>
        <source>Chủ thể mới</source>
        <translation>New producer</translation>
    </message>
    <message>
        <source>Sửa chủ thể</source>
        <translation>Edit producer</translation>
    </message>
    <message>
        <source>Nhận diện</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>Tên chủ thể</source>
        <translation>Producer&apos;s name</translation>
    </message>
    <message>
        <source>Ghi đúng tên trên giấy đăng ký.</source>
        <translation>As on the registration paper.</translation>
    </message>
    <message>
        <source>Tên ngắn</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Dùng nơi chật chỗ: bảng danh mục, bảng tên gian hàng.</source>
        <translation>Used where room is short: catalogue tables, booth signs.</translation>
    </message>
    <message>
        <source>Chưa rõ</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Loại hình</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Giấy tờ</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Mã số thuế</source>
        <translation>Tax code</translation>
    </message>
    <message>
        <source>Số đăng ký kinh doanh</source>
        <translation>Business registration number</translation>
    </message>
    <message>
        <source>Ngày đăng ký</source>
        <translation>Registered on</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Liên hệ, địa chỉ</source>
        <translation>Contact and address</translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>In số điện thoại</source>
        <translation>Print the phone number</translation>
    </message>
    <message>
        <source>Đồng ý in số điện thoại</source>
        <translation>Agrees to print the phone number</translation>
    </message>
    <message>
        <source>Đánh dấu khi chủ thể đã đồng ý in số lên tờ giới thiệu, danh mục. Không đánh dấu thì số chỉ có trong sổ.</source>
        <translation>Tick it when the producer has agreed to print the number on profiles and catalogues. Otherwise it stays in the register only.</translation>
    </message>
    <message>
        <source>Thư điện tử</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Trang mạng</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Địa chỉ</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Xã, phường hiện nay</source>
        <translation>Commune or ward today</translation>
    </message>
    <message>
        <source>Địa chỉ trên chứng nhận</source>
        <translation>Address on the certificate</translation>
    </message>
    <message>
        <source>Chép đúng như trên giấy, kể cả tên huyện cũ.</source>
        <translation>As on the paper, with the former district&apos;s name.</translation>
    </message>
    <message>
        <source>Vĩ độ</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Ví dụ 10,411250</source>
        <translation>For example 10,411250</translation>
    </message>
    <message>
        <source>Kinh độ</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Ví dụ 106,954720</source>
        <translation>For example 106,954720</translation>
    </message>
    <message>
        <source>Sản xuất, kinh doanh</source>
        <translation>Production and business</translation>
    </message>
    <message>
        <source>người</source>
        <translation>people</translation>
    </message>
    <message>
        <source>Tổng số lao động</source>
        <translation>Workers in all</translation>
    </message>
    <message>
        <source>Lao động địa phương</source>
        <translation>Local workers</translation>
    </message>
    <message>
        <source>Doanh thu năm</source>
        <translation>Yearly revenue</translation>
    </message>
    <message>
        <source>Lợi nhuận năm</source>
        <translation>Yearly profit</translation>
    </message>
    <message>
        <source>Vốn góp của người địa phương</source>
        <translation>Share of local capital</translation>
    </message>
    <message>
        <source>Người đại diện</source>
        <translation>Representative</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Giám đốc</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>Chủ tịch Hội đồng quản trị</source>
        <translation>Chair of the board</translation>
    </message>
    <message>
        <source>Tổ trưởng</source>
        <translation>Head of the group</translation>
    </message>
    <message>
        <source>Chủ hộ kinh doanh</source>
        <translation>Head of the household business</translation>
    </message>
    <message>
        <source>Chủ trang trại</source>
        <translation>Farm owner</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Thông tin nhạy cảm · không bắt buộc · không bao giờ in</source>
        <translation>Sensitive · optional · never printed</translation>
    </message>
    <message>
        <source>Chỉ ghi khi người đại diện đồng ý; để trống cũng lưu được. Dùng khi chấm điểm (lao động nữ, dân tộc thiểu số, người khuyết tật). Không được in ra, không đưa vào danh mục.</source>
        <translation>Only with the representative&apos;s consent; may stay empty. Used for scoring (women, ethnic minorities, people with disabilities). Never printed, never in a catalogue.</translation>
    </message>
    <message>
        <source>Giới tính</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Nữ</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>Nam</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>Dân tộc</source>
        <translation>Ethnicity</translation>
    </message>
    <message>
        <source>Người khuyết tật</source>
        <translation>Person with a disability</translation>
    </message>
</context>
<context>
    <name>ProducersPage</name>
    <message>
        <source>Tìm tên, điện thoại, mã số thuế, xã (Ctrl+F)</source>
        <translation>Find name, phone, tax code, commune (Ctrl+F)</translation>
    </message>
    <message>
        <source>Tìm chủ thể</source>
        <translation>Find producers</translation>
    </message>
    <message>
        <source>Thêm chủ thể</source>
        <translation>Add producer</translation>
    </message>
    <message>
        <source>Thêm chủ thể (Ctrl+N)</source>
        <translation>Add producer (Ctrl+N)</translation>
    </message>
    <message>
        <source>Chủ thể</source>
        <translation>Producers</translation>
    </message>
    <message>
        <source>{count} chủ thể</source>
        <translation>{count} producers</translation>
    </message>
    <message>
        <source>{words} · tìm: {text}</source>
        <translation>{words} · search: {text}</translation>
    </message>
    <message>
        <source>Không tìm thấy chủ thể nào</source>
        <translation>No producer found</translation>
    </message>
    <message>
        <source>Không có chủ thể nào khớp với “{text}”.</source>
        <translation>No producer matches “{text}”.</translation>
    </message>
    <message>
        <source>Xóa ô tìm</source>
        <translation>Empty the search box</translation>
    </message>
    <message>
        <source>Chưa có chủ thể nào</source>
        <translation>No producer yet</translation>
    </message>
    <message>
        <source>Chủ thể là hợp tác xã, doanh nghiệp, hộ kinh doanh… có sản phẩm OCOP.</source>
        <translation>Producers are the cooperatives, enterprises, households… that have OCOP products.</translation>
    </message>
    <message>
        <source>Tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Loại hình</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Xã, phường</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Số sản phẩm</source>
        <translation>Products</translation>
    </message>
</context>
<context>
    <name>ProductBar</name>
    <message>
        <source>Tìm tên, chủ thể, mã, điện thoại, xã (Ctrl+F)</source>
        <translation>Find name, producer, code, phone, commune (Ctrl+F)</translation>
    </message>
    <message>
        <source>Tìm sản phẩm</source>
        <translation>Find products</translation>
    </message>
    <message>
        <source>Bảng</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Xem dạng bảng</source>
        <translation>Show as a table</translation>
    </message>
    <message>
        <source>Ảnh</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>Xem dạng ảnh</source>
        <translation>Show as pictures</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Nhập quyết định…</source>
        <translation>Enter decision…</translation>
    </message>
    <message>
        <source>Thêm sản phẩm</source>
        <translation>Add product</translation>
    </message>
    <message>
        <source>Thêm sản phẩm (Ctrl+N)</source>
        <translation>Add product (Ctrl+N)</translation>
    </message>
</context>
<context>
    <name>ProductChooser</name>
    <message>
        <source>Thêm sản phẩm vào hội chợ</source>
        <translation>Add products to the fair</translation>
    </message>
    <message>
        <source>Tìm tên, chủ thể, mã, xã (không cần dấu)</source>
        <translation>Find name, producer, code, commune (no accents needed)</translation>
    </message>
    <message>
        <source>Tìm sản phẩm</source>
        <translation>Find products</translation>
    </message>
    <message>
        <source>Chỉ sản phẩm &amp;còn hiệu lực</source>
        <translation>Only &amp;valid products</translation>
    </message>
    <message>
        <source>Sản phẩm để chọn</source>
        <translation>Products to choose from</translation>
    </message>
    <message>
        <source>{shown} / {total} sản phẩm · đã đánh dấu {ticked}</source>
        <translation>{shown} / {total} products · {ticked} ticked</translation>
    </message>
    <message>
        <source>Thêm {count} sản phẩm</source>
        <translation>Add {count} products</translation>
    </message>
    <message>
        <source>Thêm sản phẩm</source>
        <translation>Add product</translation>
    </message>
    <message>
        <source>Không có kết quả với điều kiện này</source>
        <translation>No result with these conditions</translation>
    </message>
    <message>
        <source>Bỏ bớt chữ trong ô tìm hoặc bỏ đánh dấu “còn hiệu lực”.</source>
        <translation>Shorten the search or untick “valid”.</translation>
    </message>
    <message>
        <source>Không còn sản phẩm nào để thêm</source>
        <translation>No product left to add</translation>
    </message>
    <message>
        <source>Mọi sản phẩm trong sổ đã có trong hội chợ này.</source>
        <translation>Every product of the register is in this fair.</translation>
    </message>
    <message>
        <source>Chọn</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Sản phẩm</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Chủ thể</source>
        <translation>Producers</translation>
    </message>
    <message>
        <source>Hạng sao</source>
        <translation>Stars</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Dấu cách đánh dấu dòng · Enter thêm các dòng đã đánh dấu · Esc đóng</source>
        <translation>Space ticks a line · Enter adds the ticked lines · Esc closes</translation>
    </message>
</context>
<context>
    <name>ProductDetail</name>
    <message>
        <source>Sửa</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Sửa sản phẩm (F2)</source>
        <translation>Edit product (F2)</translation>
    </message>
    <message>
        <source>Ghi công nhận</source>
        <translation>Record recognition</translation>
    </message>
    <message>
        <source>Ghi một lần công nhận hạng sao</source>
        <translation>Record one recognition</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>In tờ giới thiệu (Ctrl+P)</source>
        <translation>Print profile (Ctrl+P)</translation>
    </message>
    <message>
        <source>đến {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Tên tiếng Anh</source>
        <translation>English name</translation>
    </message>
    <message>
        <source>Nhóm</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Bộ sản phẩm</source>
        <translation>Product set</translation>
    </message>
    <message>
        <source>Quy cách</source>
        <translation>Specification</translation>
    </message>
    <message>
        <source>Thành phần</source>
        <translation>Ingredients</translation>
    </message>
    <message>
        <source>Giá</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Hạn dùng</source>
        <translation>Shelf life</translation>
    </message>
    <message>
        <source>Bảo quản</source>
        <translation>Storage</translation>
    </message>
    <message>
        <source>Sản lượng</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Chứng nhận</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>Xuất khẩu</source>
        <translation>Exports</translation>
    </message>
    <message>
        <source>Mã vạch</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Truy xuất</source>
        <translation>Traceability</translation>
    </message>
    <message>
        <source>Nơi bán</source>
        <translation>Sold at</translation>
    </message>
    <message>
        <source>Câu chuyện</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Theo tệp đã nhập</source>
        <translation>As the imported file states</translation>
    </message>
    <message>
        <source>Các lần công nhận</source>
        <translation>Recognitions</translation>
    </message>
    <message>
        <source>Thông tin</source>
        <translation>Facts</translation>
    </message>
</context>
<context>
    <name>ProductFinder</name>
    <message>
        <source>Gõ một phần tên hoặc mã sản phẩm rồi bấm Enter</source>
        <translation>Type part of a product&apos;s name or code and press Enter</translation>
    </message>
</context>
<context>
    <name>ProductForm</name>
    <message>
        <source>Sản phẩm mới</source>
        <translation>New product</translation>
    </message>
    <message>
        <source>Sửa sản phẩm</source>
        <translation>Edit product</translation>
    </message>
    <message>
        <source>Chung</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Tên sản phẩm</source>
        <translation>Product name</translation>
    </message>
    <message>
        <source>Tên tiếng Anh</source>
        <translation>English name</translation>
    </message>
    <message>
        <source>Tên tiếng Trung</source>
        <translation>Chinese name</translation>
    </message>
    <message>
        <source>Chủ thể</source>
        <translation>Producer</translation>
    </message>
    <message>
        <source>Bộ sản phẩm</source>
        <translation>Product set</translation>
    </message>
    <message>
        <source>gõ số hoặc tên bộ, ví dụ 17 hoặc đồ uống</source>
        <translation>type a set&apos;s number or name, such as 17 or drinks</translation>
    </message>
    <message>
        <source>Nhóm, phân nhóm</source>
        <translation>Group, subgroup</translation>
    </message>
    <message>
        <source>Xã, phường hiện nay</source>
        <translation>Commune today</translation>
    </message>
    <message>
        <source>Để trống thì lấy xã, phường của chủ thể.</source>
        <translation>Left empty, the producer&apos;s commune counts.</translation>
    </message>
    <message>
        <source>Mã sản phẩm</source>
        <translation>Product codes</translation>
    </message>
    <message>
        <source>Ngày cấp</source>
        <translation>Given on</translation>
    </message>
    <message>
        <source>Mã cũ đứng trên, mã mới nhất đứng cuối và là mã được in.</source>
        <translation>Old codes stand above; the newest stands last and is the one printed.</translation>
    </message>
    <message>
        <source>theo bộ sản phẩm</source>
        <translation>follows from the product set</translation>
    </message>
    <message>
        <source>Câu chuyện</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Câu chuyện ngắn</source>
        <translation>Short story</translation>
    </message>
    <message>
        <source>Câu chuyện dài</source>
        <translation>Long story</translation>
    </message>
    <message>
        <source>Tiếng Việt</source>
        <translation>Vietnamese</translation>
    </message>
    <message>
        <source>Tiếng Anh</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Tiếng Trung</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>Thông tin in</source>
        <translation>Printed facts</translation>
    </message>
    <message>
        <source>Quy cách</source>
        <translation>Specification</translation>
    </message>
    <message>
        <source>Ví dụ: chai thủy tinh 250 ml</source>
        <translation>For example: glass bottle, 250 ml</translation>
    </message>
    <message>
        <source>Thành phần</source>
        <translation>Ingredients</translation>
    </message>
    <message>
        <source>Tiêu chuẩn</source>
        <translation>Standards</translation>
    </message>
    <message>
        <source>Giá bán</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Giá tính theo</source>
        <translation>Price per</translation>
    </message>
    <message>
        <source>Hạn dùng</source>
        <translation>Shelf life</translation>
    </message>
    <message>
        <source>Ví dụ: 12 tháng</source>
        <translation>For example: 12 months</translation>
    </message>
    <message>
        <source>Bảo quản</source>
        <translation>Storage</translation>
    </message>
    <message>
        <source>Sản lượng năm</source>
        <translation>Yearly output</translation>
    </message>
    <message>
        <source>Ví dụ: 20.000 chai/năm</source>
        <translation>For example: 20,000 bottles a year</translation>
    </message>
    <message>
        <source>Mã vạch, liên kết</source>
        <translation>Barcode, links</translation>
    </message>
    <message>
        <source>Mã vạch EAN-13</source>
        <translation>EAN-13 barcode</translation>
    </message>
    <message>
        <source>13 chữ số dưới vạch trên bao bì.</source>
        <translation>The 13 digits under the bars on the package.</translation>
    </message>
    <message>
        <source>Địa chỉ truy xuất</source>
        <translation>Traceability address</translation>
    </message>
    <message>
        <source>Địa chỉ trong mã QR truy xuất nguồn gốc, bắt đầu bằng https://</source>
        <translation>The address inside the traceability QR code; it begins with https://</translation>
    </message>
    <message>
        <source>Nơi bán trên mạng</source>
        <translation>Online shops</translation>
    </message>
    <message>
        <source>Kênh bán</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Địa chỉ (https://…)</source>
        <translation>Address (https://…)</translation>
    </message>
    <message>
        <source>Chứng nhận, xuất khẩu</source>
        <translation>Certificates, export</translation>
    </message>
    <message>
        <source>Giấy chứng nhận</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>Loại (VietGAP, HACCP…)</source>
        <translation>Kind (VietGAP, HACCP…)</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Hết hạn</source>
        <translation>Expires</translation>
    </message>
    <message>
        <source>Không ghi giấy chứng nhận OCOP ở đây: mục ấy ở phần công nhận của sản phẩm.</source>
        <translation>OCOP certificates do not belong here: they stand with the product&apos;s recognitions.</translation>
    </message>
    <message>
        <source>Thị trường xuất khẩu</source>
        <translation>Export markets</translation>
    </message>
    <message>
        <source>Nước, vùng lãnh thổ</source>
        <translation>Country or territory</translation>
    </message>
    <message>
        <source>Ảnh</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Ảnh sản phẩm</source>
        <translation>Product photos</translation>
    </message>
    <message>
        <source>Tài liệu</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Tài liệu kèm theo</source>
        <translation>Attached documents</translation>
    </message>
    <message>
        <source>Hồ sơ, phiếu kiểm nghiệm, hợp đồng… giữ cùng sản phẩm, không in ra.</source>
        <translation>Files, test reports, contracts… kept with the product, never printed.</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Chỉ để nhớ việc, không được in.</source>
        <translation>A reminder only, never printed.</translation>
    </message>
    <message>
        <source>Theo tệp đã nhập</source>
        <translation>From the imported file</translation>
    </message>
    <message>
        <source>Nguyên văn trong tệp đã nhập, giữ để đối chiếu, không sửa ở đây.</source>
        <translation>Word for word from the imported file, kept to compare; it is not changed here.</translation>
    </message>
</context>
<context>
    <name>ProductGallery</name>
    <message>
        <source>Sản phẩm, dạng ảnh</source>
        <translation>Products as pictures</translation>
    </message>
</context>
<context>
    <name>ProductPhotos</name>
    <message>
        <source>Ảnh {number}</source>
        <translation>Photo {number}</translation>
    </message>
</context>
<context>
    <name>ProductPrinting</name>
    <message>
        <source>Tờ giới thiệu sản phẩm đã chọn (Ctrl+P)</source>
        <translation>Profiles of the selected products (Ctrl+P)</translation>
    </message>
    <message>
        <source>Catalogue các sản phẩm đang xem</source>
        <translation>Catalogue of the products shown</translation>
    </message>
    <message>
        <source>Khổ giấy tờ giới thiệu</source>
        <translation>Paper of the profiles</translation>
    </message>
    <message>
        <source>Khổ A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Khổ A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>Ngôn ngữ</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Tiếng Việt</source>
        <translation>Vietnamese</translation>
    </message>
    <message>
        <source>Tiếng Anh</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Việt và Anh</source>
        <translation>Vietnamese and English</translation>
    </message>
    <message>
        <source>to-gioi-thieu</source>
        <translation>profiles</translation>
    </message>
    <message>
        <source>Sản phẩm OCOP</source>
        <translation>OCOP products</translation>
    </message>
</context>
<context>
    <name>ProductViews</name>
    <message>
        <source>Sản phẩm</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Chủ thể</source>
        <translation>Producers</translation>
    </message>
    <message>
        <source>Xã, phường</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Hạng sao</source>
        <translation>Stars</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Hết hạn</source>
        <translation>Expires</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>ProductsPage</name>
    <message>
        <source>{total} sản phẩm</source>
        <translation>{total} products</translation>
    </message>
    <message>
        <source>{count} / {total} sản phẩm</source>
        <translation>{count} / {total} products</translation>
    </message>
    <message>
        <source> · lọc: {facets}</source>
        <translation> · filter: {facets}</translation>
    </message>
    <message>
        <source> · tìm: {text}</source>
        <translation> · search: {text}</translation>
    </message>
    <message>
        <source>Không có kết quả với bộ lọc này</source>
        <translation>No result with this filter</translation>
    </message>
    <message>
        <source>Sổ có {total} sản phẩm nhưng không sản phẩm nào khớp.</source>
        <translation>The register has {total} products, but none matches.</translation>
    </message>
    <message>
        <source>Xóa bộ lọc và ô tìm</source>
        <translation>Clear filters and search</translation>
    </message>
    <message>
        <source>Chưa có sản phẩm nào</source>
        <translation>No product yet</translation>
    </message>
    <message>
        <source>Thêm từng sản phẩm, hoặc nhập cả danh sách từ Excel trong trình đơn Tệp.</source>
        <translation>Add products one by one, or import a list from Excel in the File menu.</translation>
    </message>
    <message>
        <source>Thêm sản phẩm</source>
        <translation>Add product</translation>
    </message>
</context>
<context>
    <name>RecognitionDialog</name>
    <message>
        <source>Công nhận: {name}</source>
        <translation>Recognition: {name}</translation>
    </message>
    <message>
        <source>Sửa công nhận</source>
        <translation>Edit recognition</translation>
    </message>
    <message>
        <source>Ghi công nhận hạng sao</source>
        <translation>Record a recognition</translation>
    </message>
    <message>
        <source>Quyết định công nhận</source>
        <translation>Recognition decision</translation>
    </message>
    <message>
        <source>Hạng sao</source>
        <translation>Stars</translation>
    </message>
    <message>
        <source>Chưa rõ</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Loại công nhận</source>
        <translation>Kind of recognition</translation>
    </message>
    <message>
        <source>Số quyết định</source>
        <translation>Decision number</translation>
    </message>
    <message>
        <source>Ngày quyết định</source>
        <translation>Decision date</translation>
    </message>
    <message>
        <source>Cơ quan ban hành</source>
        <translation>Issuing body</translation>
    </message>
    <message>
        <source>Ghi đúng tên trên quyết định, kể cả cơ quan nay không còn.</source>
        <translation>As in the decision, even where the body no longer exists.</translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Văn bản quy định</source>
        <translation>Regulation</translation>
    </message>
    <message>
        <source>Bản scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Giấy chứng nhận</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Số giấy chứng nhận</source>
        <translation>Certificate number</translation>
    </message>
    <message>
        <source>Ngày cấp</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Chỉ biết năm</source>
        <translation>Only the year is known</translation>
    </message>
    <message>
        <source>Chỉ ghi khi không còn tìm được ngày cấp.</source>
        <translation>Only where the issue date can no longer be found.</translation>
    </message>
    <message>
        <source>Ngày hết hạn</source>
        <translation>Expiry</translation>
    </message>
    <message>
        <source>Để trống thì tính theo văn bản quy định (36 tháng từ ngày cấp).</source>
        <translation>Left empty it follows the regulation (36 months from issue).</translation>
    </message>
    <message>
        <source>Mã sản phẩm mới</source>
        <translation>New product code</translation>
    </message>
    <message>
        <source>Mã ghi trong quyết định này, ví dụ 79-27664-3-2025.</source>
        <translation>The code in this decision, for example 79-27664-3-2025.</translation>
    </message>
    <message>
        <source>Gia hạn, thu hồi</source>
        <translation>Extension, revocation</translation>
    </message>
    <message>
        <source>Gia hạn đến ngày</source>
        <translation>Extended until</translation>
    </message>
    <message>
        <source>Điều 12.3: chỉ ghi khi đã có văn bản kéo dài hiệu lực.</source>
        <translation>Article 12.3: only where a written extension exists.</translation>
    </message>
    <message>
        <source>Thu hồi từ ngày</source>
        <translation>Revoked from</translation>
    </message>
    <message>
        <source>Lý do thu hồi</source>
        <translation>Ground of revocation</translation>
    </message>
    <message>
        <source>Số quyết định thu hồi</source>
        <translation>Revocation decision number</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>{day} (theo quy định)</source>
        <translation>{day} (by the regulation)</translation>
    </message>
    <message>
        <source>ngày/tháng/năm</source>
        <translation>day/month/year</translation>
    </message>
    <message>
        <source>Theo ngày</source>
        <translation>By date</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>RegulationChanges</name>
    <message>
        <source>Bộ tiêu chí mới</source>
        <translation>New criteria</translation>
    </message>
    <message>
        <source>Chỗ khác</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>Đưa vào sổ</source>
        <translation>Take into the register</translation>
    </message>
    <message>
        <source>Không dùng</source>
        <translation>Do not use</translation>
    </message>
    <message>
        <source>{number}, có hiệu lực từ {day}</source>
        <translation>{number}, in force from {day}</translation>
    </message>
    <message>
        <source>Bộ này đã có trong sổ.</source>
        <translation>The register already has it.</translation>
    </message>
    <message>
        <source>So với {number} đang dùng có {count} chỗ khác. Phiếu đã chấm vẫn giữ bộ cũ; đánh giá mới dùng bộ này từ ngày có hiệu lực.</source>
        <translation>It differs in {count} places from {number}, which is in use. Scored sheets keep their criteria; new evaluations use these from the day they are in force.</translation>
    </message>
    <message>
        <source>Bộ</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Tiêu chí</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Khác về</source>
        <translation>Differs in</translation>
    </message>
    <message>
        <source>Đang dùng</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Bộ mới</source>
        <translation>New</translation>
    </message>
</context>
<context>
    <name>RegulationFaults</name>
    <message>
        <source>Bộ tiêu chí có lỗi</source>
        <translation>Faulty criteria</translation>
    </message>
    <message>
        <source>Các lỗi</source>
        <translation>Faults</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Thư mục có {count} lỗi, chưa dùng được.</source>
        <translation>The folder has {count} faults and cannot be used yet.</translation>
    </message>
    <message>
        <source>Sửa các chỗ dưới đây rồi nhập lại. Trong sổ chưa có gì thay đổi.</source>
        <translation>Mend these places and bring it in again. Nothing in the register has changed.</translation>
    </message>
    <message>
        <source>Tệp</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Bộ</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Tiêu chí</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Lỗi</source>
        <translation>Fault</translation>
    </message>
</context>
<context>
    <name>Regulations</name>
    <message>
        <source>Không đọc được tệp: {0}</source>
        <translation>The file cannot be read: {0}</translation>
    </message>
    <message>
        <source>Thiếu mục “{0}”.</source>
        <translation>“{0}” is missing.</translation>
    </message>
    <message>
        <source>Nội dung không đúng kiểu: {0}</source>
        <translation>The content is not of the right kind: {0}</translation>
    </message>
    <message>
        <source>Tổng điểm các phần là {0}, phải là {1}.</source>
        <translation>The parts add up to {0} points, it must be {1}.</translation>
    </message>
    <message>
        <source>Ngày hết hiệu lực đứng trước ngày có hiệu lực.</source>
        <translation>It ends before it comes into force.</translation>
    </message>
    <message>
        <source>Khung điểm thấp nhất phải bắt đầu từ 0.</source>
        <translation>The lowest band must begin at 0.</translation>
    </message>
    <message>
        <source>Phải có đúng năm khung điểm cho 1 đến 5 sao.</source>
        <translation>There must be exactly five bands, for 1 to 5 stars.</translation>
    </message>
    <message>
        <source>Khung điểm {0} sao (từ {1}) không cao hơn khung dưới nó.</source>
        <translation>The band of {0} stars (from {1}) is not above the one below it.</translation>
    </message>
    <message>
        <source>Khung điểm bắt đầu từ {0}, cao hơn 100.</source>
        <translation>A band begins at {0}, above 100.</translation>
    </message>
    <message>
        <source>Mẫu mã sản phẩm không hợp lệ: {0}</source>
        <translation>The product code pattern is not valid: {0}</translation>
    </message>
    <message>
        <source>Ngày của đợt không có thật: {0}</source>
        <translation>A round has a day that does not exist: {0}</translation>
    </message>
    <message>
        <source>Không có bộ tiêu chí nào trong thư mục sets.</source>
        <translation>The folder “sets” holds no criteria set.</translation>
    </message>
    <message>
        <source>Không có bộ tiêu chí này.</source>
        <translation>There is no such criteria set.</translation>
    </message>
    <message>
        <source>Số của bộ đã dùng ở tệp khác.</source>
        <translation>Another file has the same set number.</translation>
    </message>
    <message>
        <source>Tên tệp không bắt đầu bằng số của bộ.</source>
        <translation>The file name does not begin with the set number.</translation>
    </message>
    <message>
        <source>Tổng điểm là {0}, phải là {1}.</source>
        <translation>The points add up to {0}, it must be {1}.</translation>
    </message>
    <message>
        <source>Phần “{0}” không có trong quyết định.</source>
        <translation>The decision has no part “{0}”.</translation>
    </message>
    <message>
        <source>Số tiêu chí trống hoặc bị trùng.</source>
        <translation>A criterion number is empty or used twice.</translation>
    </message>
    <message>
        <source>Mức cao nhất là {0} điểm, điểm tối đa ghi {1}.</source>
        <translation>The highest option is {0} points, the stated maximum {1}.</translation>
    </message>
    <message>
        <source>Điểm các mức không tăng dần.</source>
        <translation>The options&apos; points do not rise.</translation>
    </message>
    <message>
        <source>Dấu sao của mức cao thấp hơn dấu sao của mức thấp.</source>
        <translation>A higher option carries a lower star mark.</translation>
    </message>
    <message>
        <source>Hai mức cùng dấu sao.</source>
        <translation>Two options carry the same star mark.</translation>
    </message>
    <message>
        <source>Không có mức điểm nào.</source>
        <translation>There is no option.</translation>
    </message>
    <message>
        <source>Không có khối “{0}” trong blocks.toml.</source>
        <translation>blocks.toml has no block “{0}”.</translation>
    </message>
    <message>
        <source>Dãy điểm “{0}” không khớp {1} mức.</source>
        <translation>The points “{0}” do not fit {1} options.</translation>
    </message>
    <message>
        <source>Dòng mức điểm không đúng dạng: {0}</source>
        <translation>This option line is not well formed: {0}</translation>
    </message>
    <message>
        <source>Dấu sao phải từ 3 đến 5: {0}</source>
        <translation>Star marks go from 3 to 5: {0}</translation>
    </message>
    <message>
        <source>Số quyết định</source>
        <translation>Decision number</translation>
    </message>
    <message>
        <source>Ngày có hiệu lực</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>Điểm của phần</source>
        <translation>Points of a part</translation>
    </message>
    <message>
        <source>Khung điểm</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Thời hạn</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Thêm bộ</source>
        <translation>Set added</translation>
    </message>
    <message>
        <source>Bỏ bộ</source>
        <translation>Set removed</translation>
    </message>
    <message>
        <source>Thêm tiêu chí</source>
        <translation>Criterion added</translation>
    </message>
    <message>
        <source>Bỏ tiêu chí</source>
        <translation>Criterion removed</translation>
    </message>
    <message>
        <source>Tên tiêu chí</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Điểm, dấu sao</source>
        <translation>Points, star marks</translation>
    </message>
    <message>
        <source>Câu chữ</source>
        <translation>Wording</translation>
    </message>
    <message>
        <source>Điều kiện</source>
        <translation>Condition</translation>
    </message>
</context>
<context>
    <name>RegulationsPanel</name>
    <message>
        <source>Các quyết định có trong sổ</source>
        <translation>Decisions in the register</translation>
    </message>
    <message>
        <source>Nhập bộ tiêu chí…</source>
        <translation>Bring in criteria…</translation>
    </message>
    <message>
        <source>Quyết định và bộ tiêu chí</source>
        <translation>Decisions and criteria</translation>
    </message>
    <message>
        <source>{number}, từ {day}</source>
        <translation>{number}, from {day}</translation>
    </message>
    <message>
        <source> đến {day}</source>
        <translation> to {day}</translation>
    </message>
    <message>
        <source>{count} phiếu chấm</source>
        <translation>{count} score sheets</translation>
    </message>
    <message>
        <source>do cơ quan nhập</source>
        <translation>brought in by the office</translation>
    </message>
    <message>
        <source>Chọn thư mục có tệp regulation.toml</source>
        <translation>Choose the folder that holds regulation.toml</translation>
    </message>
    <message>
        <source>Đã đưa bộ tiêu chí vào sổ. Đánh giá mới sẽ dùng bộ này.</source>
        <translation>The criteria are in the register. New evaluations will use them.</translation>
    </message>
</context>
<context>
    <name>RejectedLines</name>
    <message>
        <source>Kết quả nhập</source>
        <translation>Result of the import</translation>
    </message>
    <message>
        <source>Các dòng không nhận</source>
        <translation>Refused lines</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Sửa các dòng dưới đây trong tệp rồi nhập lại; các dòng khác đã vào sổ.</source>
        <translation>Correct these lines in the file and import again; all other lines are in the register.</translation>
    </message>
    <message>
        <source>Dòng</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Cột</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Vì sao</source>
        <translation>Why</translation>
    </message>
</context>
<context>
    <name>SavingDialog</name>
    <message>
        <source>Có nội dung chưa lưu. Lưu lại trước khi đóng?</source>
        <translation>There are unsaved changes. Save before closing?</translation>
    </message>
</context>
<context>
    <name>ScanField</name>
    <message>
        <source>Chọn tệp…</source>
        <translation>Choose file…</translation>
    </message>
    <message>
        <source>Mở</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Bỏ</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Đang chép {name}…</source>
        <translation>Copying {name}…</translation>
    </message>
    <message>
        <source>Chọn bản scan quyết định</source>
        <translation>Choose the scan of the decision</translation>
    </message>
    <message>
        <source>Chưa có bản scan (PDF hoặc ảnh)</source>
        <translation>No scan yet (PDF or picture)</translation>
    </message>
</context>
<context>
    <name>SearchChoice</name>
    <message>
        <source>Không có “{text}” trong danh sách. Hãy chọn một dòng được gợi ý.</source>
        <translation>“{text}” is not in the list. Choose one of the suggested lines.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Chọn thư mục của sổ</source>
        <translation>Choose the register&apos;s folder</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Cài đặt</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Thông tin cơ quan có chỗ chưa lưu.</source>
        <translation>The office has unsaved changes.</translation>
    </message>
    <message>
        <source>Đã lưu thông tin cơ quan.</source>
        <translation>The office is saved.</translation>
    </message>
    <message>
        <source>Cơ quan giữ sổ</source>
        <translation>Office that keeps the register</translation>
    </message>
    <message>
        <source>Loại cơ quan</source>
        <translation>Kind of office</translation>
    </message>
    <message>
        <source>Tên cơ quan</source>
        <translation>Name of the office</translation>
    </message>
    <message>
        <source>Cơ quan chủ quản</source>
        <translation>Parent body</translation>
    </message>
    <message>
        <source>Địa danh</source>
        <translation>Place name</translation>
    </message>
    <message>
        <source>Đứng trước ngày tháng trên văn bản: “Cần Giờ, ngày 05 tháng 3…”</source>
        <translation>Stands before dates on letters: “Cần Giờ, ngày 05 tháng 3…”</translation>
    </message>
    <message>
        <source>Xã, phường phụ trách</source>
        <translation>Communes and wards in charge</translation>
    </message>
    <message>
        <source>Người đứng đầu</source>
        <translation>Head of the office</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Liên hệ in trên catalogue</source>
        <translation>Contact printed on catalogues</translation>
    </message>
    <message>
        <source>Địa chỉ</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Thư điện tử</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Trang web</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Biểu trưng</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Giao diện của máy này</source>
        <translation>Look of this computer</translation>
    </message>
    <message>
        <source>Cỡ chữ</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Theo hệ thống</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Sáng</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Tối</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Màu nền</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Ngôn ngữ</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Có hiệu lực khi mở lại chương trình.</source>
        <translation>Takes effect when the program is opened again.</translation>
    </message>
    <message>
        <source>Lưu thông tin cơ quan</source>
        <translation>Save office</translation>
    </message>
    <message>
        <source>Chọn biểu trưng của cơ quan</source>
        <translation>Choose the office&apos;s logo</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Đang làm…</source>
        <translation>Working…</translation>
    </message>
    <message>
        <source>Tiến độ</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Sổ: {name}</source>
        <translation>Register: {name}</translation>
    </message>
</context>
<context>
    <name>SuggestingLine</name>
    <message>
        <source>Gợi ý</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Chưa có lần công nhận nào.</source>
        <translation>No recognition yet.</translation>
    </message>
    <message>
        <source>Mở lần công nhận này</source>
        <translation>Open this recognition</translation>
    </message>
    <message>
        <source>Năm {year}</source>
        <translation>Year {year}</translation>
    </message>
    <message>
        <source>QĐ {number}</source>
        <translation>Decision {number}</translation>
    </message>
    <message>
        <source>Thu hồi {day}: {ground}</source>
        <translation>Revoked {day}: {ground}</translation>
    </message>
    <message>
        <source>{state}, đến {day}</source>
        <translation>{state}, until {day}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Còn hiệu lực</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Được gia hạn</source>
        <translation>Extended</translation>
    </message>
    <message>
        <source>Chưa có hiệu lực</source>
        <translation>Not yet valid</translation>
    </message>
    <message>
        <source>Hết hiệu lực</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Đã thu hồi</source>
        <translation>Revoked</translation>
    </message>
    <message>
        <source>Đã thay thế</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>Chưa rõ thời hạn</source>
        <translation>Period unknown</translation>
    </message>
    <message>
        <source>Chưa công nhận</source>
        <translation>Not recognised</translation>
    </message>
    <message>
        <source>Hợp tác xã</source>
        <translation>Cooperative</translation>
    </message>
    <message>
        <source>Tổ hợp tác</source>
        <translation>Cooperative group</translation>
    </message>
    <message>
        <source>Doanh nghiệp nhỏ và vừa</source>
        <translation>Small or medium enterprise</translation>
    </message>
    <message>
        <source>Trang trại</source>
        <translation>Farm</translation>
    </message>
    <message>
        <source>Hộ kinh doanh</source>
        <translation>Household business</translation>
    </message>
    <message>
        <source>Hội, hiệp hội</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Trung tâm điều hành</source>
        <translation>Operation centre</translation>
    </message>
    <message>
        <source>UBND xã, phường, đặc khu</source>
        <translation>People&apos;s Committee of a commune, ward or special zone</translation>
    </message>
    <message>
        <source>Cơ quan phụ trách nhiều xã (huyện cũ)</source>
        <translation>Office for several communes (former district)</translation>
    </message>
    <message>
        <source>Sở, văn phòng điều phối cấp tỉnh</source>
        <translation>Provincial department or coordination office</translation>
    </message>
    <message>
        <source>Đơn vị khác</source>
        <translation>Another body</translation>
    </message>
    <message>
        <source>Lần đầu</source>
        <translation>First</translation>
    </message>
    <message>
        <source>Nâng hạng</source>
        <translation>Upgrade</translation>
    </message>
    <message>
        <source>Đánh giá lại</source>
        <translation>Renewal</translation>
    </message>
    <message>
        <source>{count} sao</source>
        <translation>{count} stars</translation>
    </message>
</context>
<context>
    <name>YearField</name>
    <message>
        <source>năm</source>
        <translation>year</translation>
    </message>
    <message>
        <source>“{text}” không phải là năm. Ví dụ: 2024.</source>
        <translation>“{text}” is not a year. Example: 2024.</translation>
    </message>
</context>
<context>
    <name>YesNoUnknown</name>
    <message>
        <source>Chưa rõ</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Có</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Không</source>
        <translation>No</translation>
    </message>
</context>
</TS>
