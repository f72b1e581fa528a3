<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="vi_VN">
<context>
    <name>ChosenEventsSum</name>
    <message>
        <source>Cộng {events} sự kiện: {net}</source>
        <translation>Events together ({events}): {net}</translation>
    </message>
    <message>
        <source>có doanh thu: {known} sự kiện</source>
        <translation>events with a revenue: {known}</translation>
    </message>
    <message>
        <source>{count} sản phẩm ({times} lượt tham gia)</source>
        <translation>products: {count} (at events: {times})</translation>
    </message>
    <message>
        <source>{count} chủ thể ({times} lượt tham gia)</source>
        <translation>producers: {count} (at events: {times})</translation>
    </message>
    <message>
        <source>số tiếp cận không cộng được: một người có thể đếm nhiều lần</source>
        <translation>the people reached cannot be added: one may count several times</translation>
    </message>
    <message>
        <source>tổng lượt tiếp cận {reach}</source>
        <translation>reached in all: {reach}</translation>
    </message>
</context>
<context>
    <name>ChannelDialog</name>
    <message>
        <source>Cách nhau bằng dấu phẩy, ví dụ shopee.vn, shp.ee</source>
        <translation>Separated by commas, for example shopee.vn, shp.ee</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Kênh bán mới</source>
        <translation>New channel</translation>
    </message>
    <message>
        <source>Kênh không còn hoạt động</source>
        <translation>The channel works no longer</translation>
    </message>
    <message>
        <source>Loại kênh</source>
        <translation>Kind of channel</translation>
    </message>
    <message>
        <source>Sửa kênh bán</source>
        <translation>Edit channel</translation>
    </message>
    <message>
        <source>Tên cũ, tên tắt; cách nhau bằng dấu phẩy.</source>
        <translation>Former and short names, separated by commas.</translation>
    </message>
    <message>
        <source>Tên gọi khác</source>
        <translation>Other names</translation>
    </message>
    <message>
        <source>Tên kênh</source>
        <translation>Name of the channel</translation>
    </message>
    <message>
        <source>Tên miền</source>
        <translation>Host names</translation>
    </message>
    <message>
        <source>Đã đóng</source>
        <translation>Closed</translation>
    </message>
</context>
<context>
    <name>ChannelsDialog</name>
    <message>
        <source>&amp;Sửa…</source>
        <translation>&amp;Edit…</translation>
    </message>
    <message>
        <source>&amp;Thêm kênh…</source>
        <translation>&amp;Add channel…</translation>
    </message>
    <message>
        <source>&amp;Xóa của cơ quan</source>
        <translation>&amp;Remove the office's own</translation>
    </message>
    <message>
        <source>Bỏ kênh cơ quan đã thêm; kênh có sẵn trở lại như ban đầu</source>
        <translation>Remove a channel the office has added; a shipped one is then as it was</translation>
    </message>
    <message>
        <source>Của cơ quan</source>
        <translation>Office's own</translation>
    </message>
    <message>
        <source>Danh sách kênh bán</source>
        <translation>List of channels</translation>
    </message>
    <message>
        <source>Kênh</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Kênh bán</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Tên gọi khác</source>
        <translation>Other names</translation>
    </message>
    <message>
        <source>Tên miền</source>
        <translation>Host names</translation>
    </message>
    <message>
        <source>có</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>Đó&amp;ng</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>EventSummary</name>
    <message>
        <source>Doanh thu {part}</source>
        <translation>Revenue of {part}</translation>
    </message>
    <message>
        <source>Số ngày</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Chủ thể</source>
        <translation>Producers</translation>
    </message>
    <message>
        <source>Hạn báo cáo</source>
        <translation>Report due</translation>
    </message>
    <message>
        <source>{day} (đã quá hạn)</source>
        <translation>{day} (overdue)</translation>
    </message>
</context>
<context>
    <name>EventSummaryPart</name>
    <message>
        <source>Tỷ lệ</source>
        <translation>Ratios</translation>
    </message>
    <message>
        <source>Điều cần xem lại</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>Không có gì cần xem lại.</source>
        <translation>There is nothing to check.</translation>
    </message>
</context>
<context>
    <name>EventTotals</name>
    <message>
        <source>Tiếp cận</source>
        <translation>Reach</translation>
    </message>
    <message>
        <source>Người xem</source>
        <translation>Viewers</translation>
    </message>
    <message>
        <source>Lượt xem</source>
        <translation>Views</translation>
    </message>
    <message>
        <source>Đơn hàng</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Doanh số</source>
        <translation>Gross</translation>
    </message>
    <message>
        <source>Doanh thu thực</source>
        <translation>Net revenue</translation>
    </message>
    <message>
        <source>Hợp đồng</source>
        <translation>Contracts</translation>
    </message>
    <message>
        <source>số công bố</source>
        <translation>stated</translation>
    </message>
    <message>
        <source>cộng theo chủ thể</source>
        <translation>sum of producers</translation>
    </message>
    <message>
        <source>cộng theo phiên</source>
        <translation>sum of sessions</translation>
    </message>
    <message>
        <source>Người xem trên tiếp cận</source>
        <translation>Viewers of those reached</translation>
    </message>
    <message>
        <source>Đơn hàng trên người xem</source>
        <translation>Orders per viewer</translation>
    </message>
    <message>
        <source>Đơn hàng trên lượt xem</source>
        <translation>Orders per view</translation>
    </message>
    <message>
        <source>Sản phẩm OCOP trong doanh thu</source>
        <translation>OCOP products in the revenue</translation>
    </message>
    <message>
        <source>Doanh thu mỗi người xem</source>
        <translation>Revenue per viewer</translation>
    </message>
    <message>
        <source>Doanh thu mỗi lượt xem</source>
        <translation>Revenue per view</translation>
    </message>
    <message>
        <source>Doanh thu mỗi lượt khách</source>
        <translation>Revenue per visit</translation>
    </message>
    <message>
        <source>Doanh thu mỗi đơn hàng</source>
        <translation>Revenue per order</translation>
    </message>
    <message>
        <source>Doanh thu mỗi ngày</source>
        <translation>Revenue per day</translation>
    </message>
    <message>
        <source>Doanh thu mỗi sản phẩm</source>
        <translation>Revenue per product</translation>
    </message>
</context>
<context>
    <name>ListedProducts</name>
    <message>
        <source>Sản phẩm</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Thêm sản phẩm vào điểm bán</source>
        <translation>Add products to the point of sale</translation>
    </message>
    <message>
        <source>Thêm sản phẩm…</source>
        <translation>Add products…</translation>
    </message>
    <message>
        <source>Thêm sản phẩm… (Insert)</source>
        <translation>Add products… (Insert)</translation>
    </message>
</context>
<context>
    <name>ListToggle</name>
    <message>
        <source>Hiện hoặc ẩn danh sách sự kiện</source>
        <translation>Show or hide the list of events</translation>
    </message>
    <message>
        <source>Danh sách sự kiện</source>
        <translation>List of events</translation>
    </message>
</context>
<context>
    <name>ListingDialog</name>
    <message>
        <source>Bắt đầu bằng https://</source>
        <translation>Begins with https://</translation>
    </message>
    <message>
        <source>Giá ở kênh này</source>
        <translation>Price on this channel</translation>
    </message>
    <message>
        <source>Hợp đồng</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Khi bán ở siêu thị, chợ, đại lý: tên và địa chỉ nơi ấy.</source>
        <translation>When sold in a supermarket, a market or by an agent: its name and address.</translation>
    </message>
    <message>
        <source>Kênh bán</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Ngày ký</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Nơi bán</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Nơi bán mới</source>
        <translation>New listing</translation>
    </message>
    <message>
        <source>Sản phẩm</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Số hợp đồng</source>
        <translation>Contract number</translation>
    </message>
    <message>
        <source>Sửa nơi bán</source>
        <translation>Edit listing</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tệp hợp đồng</source>
        <translation>Contract file</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Ví dụ Shopee, TikTok Shop, Siêu thị, Đại lý; tên khác cũng ghi được.</source>
        <translation>For example Shopee, TikTok Shop, Siêu thị, Đại lý; any other name may be written.</translation>
    </message>
    <message>
        <source>Đã xem ngày</source>
        <translation>Checked on</translation>
    </message>
    <message>
        <source>Đến ngày</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Địa chỉ trên mạng</source>
        <translation>Web address</translation>
    </message>
</context>
<context>
    <name>Listings</name>
    <message>
        <source>Chưa ghi nơi bán nào</source>
        <translation>No listing yet</translation>
    </message>
    <message>
        <source>Chủ thể</source>
        <translation>Producer</translation>
    </message>
    <message>
        <source>Cần xem lại</source>
        <translation>To be checked</translation>
    </message>
    <message>
        <source>Giá ở kênh</source>
        <translation>Price there</translation>
    </message>
    <message>
        <source>Hợp đồng</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Kênh bán</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Loại kênh</source>
        <translation>Kind of channel</translation>
    </message>
    <message>
        <source>Mọi kênh ({count})</source>
        <translation>All channels ({count})</translation>
    </message>
    <message>
        <source>Mọi tình trạng</source>
        <translation>Any status</translation>
    </message>
    <message>
        <source>Sản phẩm</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>có chỗ cần xem lại</source>
        <translation>with something doubtful</translation>
    </message>
    <message>
        <source>có tệp</source>
        <translation>file kept</translation>
    </message>
    <message>
        <source>cần mở xem lại</source>
        <translation>to be opened and checked</translation>
    </message>
    <message>
        <source>sản phẩm chưa bán ở kênh nào</source>
        <translation>products sold nowhere yet</translation>
    </message>
    <message>
        <source>Đã xem ngày</source>
        <translation>Checked on</translation>
    </message>
    <message>
        <source>Đến ngày</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Địa chỉ, nơi bán</source>
        <translation>Address, place</translation>
    </message>
</context>
<context>
    <name>ListingsPage</name>
    <message>
        <source>&amp;Kênh</source>
        <translation>&amp;Channel</translation>
    </message>
    <message>
        <source>Chép</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Chép các dòng để dán vào Excel (Ctrl+C)</source>
        <translation>Copy the rows to paste them into Excel (Ctrl+C)</translation>
    </message>
    <message>
        <source>Chưa ghi nơi bán nào</source>
        <translation>No listing yet</translation>
    </message>
    <message>
        <source>Danh sách kênh…</source>
        <translation>List of channels…</translation>
    </message>
    <message>
        <source>Ghi hôm nay đã xem: ở các nơi này còn bán</source>
        <translation>Note that today it was seen to be sold at these places</translation>
    </message>
    <message>
        <source>Ghi sản phẩm đang bán ở sàn, mạng xã hội, siêu thị, đại lý nào, hợp đồng và lần xem gần nhất. Chọn lọc “sản phẩm chưa bán ở kênh nào” để thấy còn thiếu ở đâu.</source>
        <translation>Note on which marketplaces, networks, in which supermarkets and by which agents products are sold, with contracts and the last check. Choose the filter “products sold nowhere yet” to see what is missing.</translation>
    </message>
    <message>
        <source>Không có nơi bán nào khớp với ô tìm và các bộ lọc.</source>
        <translation>No listing fits the search and the filters.</translation>
    </message>
    <message>
        <source>Không tìm thấy nơi bán nào</source>
        <translation>No listing found</translation>
    </message>
    <message>
        <source>Kênh</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Mở liên kết</source>
        <translation>Open link</translation>
    </message>
    <message>
        <source>Mở địa chỉ bán hàng bằng trình duyệt</source>
        <translation>Open the address in the browser</translation>
    </message>
    <message>
        <source>Nơi bán của sản phẩm</source>
        <translation>Listings of products</translation>
    </message>
    <message>
        <source>Nơi bán của sản phẩm OCOP</source>
        <translation>Listings of OCOP products</translation>
    </message>
    <message>
        <source>Sửa</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Sửa nơi bán (F2 hoặc Enter)</source>
        <translation>Edit the listing (F2 or Enter)</translation>
    </message>
    <message>
        <source>Tì&amp;nh trạng</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>Thêm nơi bán</source>
        <translation>Add listing</translation>
    </message>
    <message>
        <source>Thêm nơi bán của một sản phẩm (Ctrl+N)</source>
        <translation>Add a listing of a product (Ctrl+N)</translation>
    </message>
    <message>
        <source>Thêm, đổi tên, đóng kênh bán</source>
        <translation>Add, rename or close channels</translation>
    </message>
    <message>
        <source>Tìm nơi bán</source>
        <translation>Find listings</translation>
    </message>
    <message>
        <source>Tìm sản phẩm, chủ thể, kênh, địa chỉ (Ctrl+F)</source>
        <translation>Find product, producer, channel, address (Ctrl+F)</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Xem sản phẩm</source>
        <translation>Show product</translation>
    </message>
    <message>
        <source>Xem sản phẩm này trong trang Sản phẩm</source>
        <translation>Show this product on the page Products</translation>
    </message>
    <message>
        <source>Xóa</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Xóa các nơi bán đã chọn (Del)</source>
        <translation>Delete the selected listings (Del)</translation>
    </message>
    <message>
        <source>Xóa {count} nơi bán?</source>
        <translation>Delete listings: {count}?</translation>
    </message>
    <message>
        <source>Xóa ô tìm, bộ lọc</source>
        <translation>Clear the search and the filters</translation>
    </message>
    <message>
        <source>{count} nơi bán · cần mở xem lại: {to_check} · chưa bán ở kênh nào: {unsold}</source>
        <translation>Listings: {count} · to be checked: {to_check} · products sold nowhere: {unsold}</translation>
    </message>
    <message>
        <source>Đã kiểm tra hôm nay</source>
        <translation>Checked today</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>Còn lại đều tham &amp;dự</source>
        <translation>The rest atten&amp;ded</translation>
    </message>
    <message>
        <source>Cộng {holders} chủ thể ({attended} tham dự, {absent} vắng): đơn hàng {orders}, doanh thu {net}, khách quan tâm {leads}, hợp đồng {contracts}</source>
        <translation>Producers: {holders} ({attended} attended, {absent} absent): orders {orders}, revenue {net}, leads {leads}, contracts {contracts}</translation>
    </message>
    <message>
        <source>Enter xuống dòng · Tab sang ô · Ctrl+↓ chủ thể sau · Ctrl+V dán từ Excel · Ctrl+D chép ô trên · Ctrl+Z hoàn tác · số gõ như nói: 3,6 tr, hơn 2 triệu, 120 gói</source>
        <translation>Enter: down · Tab: right · Ctrl+↓: next producer · Ctrl+V: paste from Excel · Ctrl+D: copy from above · Ctrl+Z: undo · numbers as people write them: 3,6 tr (million), &gt;2 tr, 120 kg</translation>
    </message>
    <message>
        <source>Ghi cả dòng chủ thể lẫn từng sản phẩm, chỉ dòng chủ thể được tính: {names}.</source>
        <translation>Typed for the producer and for its products too; only the producer&apos;s line counts: {names}.</translation>
    </message>
    <message>
        <source>Ghi “Tham dự” cho mọi dòng chưa ghi có mặt hay vắng; Ctrl+Z bỏ lần ghi này.</source>
        <translation>Marks as attended every line that says neither attended nor absent; Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>Kết quả của từng chủ thể, sản phẩm</source>
        <translation>Results of each producer and product</translation>
    </message>
    <message>
        <source>{count} dòng không có chỗ: {lines}.</source>
        <translation>Lines that have no place ({count}): {lines}.</translation>
    </message>
    <message>
        <source>{count} ô chưa rõ (chữ đỏ).</source>
        <translation>Unclear cells (in red): {count}.</translation>
    </message>
    <message>
        <source>{name}: đơn hàng {orders}, doanh thu {net}</source>
        <translation>{name}: orders {orders}, revenue {net}</translation>
    </message>
    <message>
        <source>Đã dán {count} ô; Ctrl+Z bỏ lần dán này.</source>
        <translation>Cells pasted: {count}. Ctrl+Z takes it back.</translation>
    </message>
</context>
<context>
    <name>SalePointDialog</name>
    <message>
        <source>Ghi chú</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Kinh độ</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Loại địa điểm</source>
        <translation>Kind of place</translation>
    </message>
    <message>
        <source>Ngày khai trương</source>
        <translation>Opened on</translation>
    </message>
    <message>
        <source>Quyết định công nhận</source>
        <translation>Decision that recognised it</translation>
    </message>
    <message>
        <source>Sản phẩm ở điểm bán</source>
        <translation>Products at the point of sale</translation>
    </message>
    <message>
        <source>Sửa điểm bán</source>
        <translation>Edit point of sale</translation>
    </message>
    <message>
        <source>Tên điểm bán</source>
        <translation>Name of the point of sale</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Ví dụ 10,411250</source>
        <translation>For example 10,411250</translation>
    </message>
    <message>
        <source>Ví dụ 106,954720</source>
        <translation>For example 106,954720</translation>
    </message>
    <message>
        <source>Ví dụ 950/QĐ-BCT; quyết định này ghi cho các năm 2023–2025.</source>
        <translation>For example 950/QĐ-BCT; that decision is for the years 2023–2025.</translation>
    </message>
    <message>
        <source>Vĩ độ</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Vị trí, ghi chú</source>
        <translation>Position, notes</translation>
    </message>
    <message>
        <source>Xã, phường</source>
        <translation>Commune, ward</translation>
    </message>
    <message>
        <source>Điểm bán mới</source>
        <translation>New point of sale</translation>
    </message>
    <message>
        <source>Đã xem ngày</source>
        <translation>Checked on</translation>
    </message>
    <message>
        <source>Đơn vị quản lý</source>
        <translation>Run by</translation>
    </message>
    <message>
        <source>Địa chỉ</source>
        <translation>Address</translation>
    </message>
</context>
<context>
    <name>SalePointsPage</name>
    <message>
        <source>Chép</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Chép các dòng để dán vào Excel (Ctrl+C)</source>
        <translation>Copy the rows to paste them into Excel (Ctrl+C)</translation>
    </message>
    <message>
        <source>Chưa có điểm bán nào</source>
        <translation>No point of sale yet</translation>
    </message>
    <message>
        <source>Ghi hôm nay đã xem: các điểm này còn mở</source>
        <translation>Note that today these points were seen to be open</translation>
    </message>
    <message>
        <source>Khai trương</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Không có điểm bán nào khớp với “{text}”.</source>
        <translation>No point of sale fits “{text}”.</translation>
    </message>
    <message>
        <source>Không tìm thấy điểm bán nào</source>
        <translation>No point of sale found</translation>
    </message>
    <message>
        <source>Loại địa điểm</source>
        <translation>Kind of place</translation>
    </message>
    <message>
        <source>Quyết định</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Số sản phẩm</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Sửa</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Sửa điểm bán (F2 hoặc Enter)</source>
        <translation>Edit the point of sale (F2 or Enter)</translation>
    </message>
    <message>
        <source>Thêm điểm bán</source>
        <translation>Add point of sale</translation>
    </message>
    <message>
        <source>Thêm điểm bán (Ctrl+N)</source>
        <translation>Add a point of sale (Ctrl+N)</translation>
    </message>
    <message>
        <source>Tên điểm bán</source>
        <translation>Name of the point of sale</translation>
    </message>
    <message>
        <source>Tìm tên, địa chỉ, đơn vị quản lý (Ctrl+F)</source>
        <translation>Find name, address, who runs it (Ctrl+F)</translation>
    </message>
    <message>
        <source>Tìm điểm bán</source>
        <translation>Find points of sale</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Xã, phường</source>
        <translation>Commune, ward</translation>
    </message>
    <message>
        <source>Xóa</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Xóa các điểm bán đã chọn (Del)</source>
        <translation>Delete the selected points of sale (Del)</translation>
    </message>
    <message>
        <source>Xóa {count} điểm bán?</source>
        <translation>Delete points of sale: {count}?</translation>
    </message>
    <message>
        <source>Xóa ô tìm</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>{count} điểm bán</source>
        <translation>Points of sale: {count}</translation>
    </message>
    <message>
        <source>Điểm bán</source>
        <translation>Points of sale</translation>
    </message>
    <message>
        <source>Điểm giới thiệu và bán sản phẩm OCOP</source>
        <translation>Points that show and sell OCOP products</translation>
    </message>
    <message>
        <source>Điểm giới thiệu và bán sản phẩm OCOP: ở trạm dừng nghỉ, siêu thị, khu du lịch, bưu điện văn hóa xã… với các sản phẩm bày ở đó.</source>
        <translation>Points that show and sell OCOP products: at rest stops, in supermarkets, resorts, post offices… with the products shown there.</translation>
    </message>
    <message>
        <source>Đã kiểm tra hôm nay</source>
        <translation>Checked today</translation>
    </message>
    <message>
        <source>Đã xem ngày</source>
        <translation>Checked on</translation>
    </message>
    <message>
        <source>Đơn vị quản lý</source>
        <translation>Run by</translation>
    </message>
    <message>
        <source>Địa chỉ</source>
        <translation>Address</translation>
    </message>
</context>
<context>
    <name>_FindingList</name>
    <message>
        <source>Enter hoặc bấm vào một dòng để đến ô ấy</source>
        <translation>Press Enter or click a line to go to its field</translation>
    </message>
</context>
<context>
    <name>_UnitTable</name>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Cộng</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Tổng cộng</source>
        <translation>All together</translation>
    </message>
    <message>
        <source>(chưa rõ)</source>
        <translation>(not known)</translation>
    </message>
    <message>
        <source>{name}, sản phẩm: {count}</source>
        <translation>{name}, products: {count}</translation>
    </message>
</context>
<context>
    <name>AddToEventDialog</name>
    <message>
        <source>Thêm vào sự kiện</source>
        <translation>Add to an event</translation>
    </message>
    <message>
        <source>Thê&amp;m</source>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Sự kiện mới…</source>
        <translation>New event…</translation>
    </message>
    <message>
        <source>{count} sản phẩm sẽ được thêm</source>
        <translation>Products to add: {count}</translation>
    </message>
    <message>
        <source>; {count} sản phẩm đã có trong sự kiện, không thêm lần nữa</source>
        <translation>; already at the event, not added again: {count}</translation>
    </message>
    <message>
        <source>&amp;Sự kiện</source>
        <translation>&amp;Event</translation>
    </message>
    <message>
        <source>&amp;Tên sự kiện mới</source>
        <translation>&amp;Name of the new event</translation>
    </message>
    <message>
        <source>Thêm {count} sản phẩm vào sự kiện</source>
        <translation>Products to add to an event: {count}</translation>
    </message>
</context>
<context>
    <name>AmountsField</name>
    <message>
        <source>Dòng {row}: chưa có số lượng.</source>
        <translation>Row {row}: the quantity is missing.</translation>
    </message>
    <message>
        <source>Số lượng</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Đơn vị tính</source>
        <translation>Unit</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>&amp;Lưu</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Không lưu</source>
        <translation>&amp;Do not save</translation>
    </message>
    <message>
        <source>&amp;Quay lại</source>
        <translation>&amp;Go back</translation>
    </message>
</context>
<context>
    <name>BackupMenu</name>
    <message>
        <source>&amp;Bản sao…</source>
        <translation>&amp;Copies…</translation>
    </message>
    <message>
        <source>&amp;Khôi phục từ bản sao…</source>
        <translation>Restore from a cop&amp;y…</translation>
    </message>
    <message>
        <source>&amp;Kiểm tra sổ…</source>
        <translation>&amp;Check the register…</translation>
    </message>
    <message>
        <source>Chọn USB hoặc thư mục để bản sao</source>
        <translation>Choose a USB disk or a folder for copies</translation>
    </message>
    <message>
        <source>Lấ&amp;y lại từ bản sao…</source>
        <translation>Ta&amp;ke a record back from a copy…</translation>
    </message>
    <message>
        <source>Mở thư mục</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>S&amp;ao lưu ngay</source>
        <translation>&amp;Back up now</translation>
    </message>
    <message>
        <source>Sao lưu</source>
        <translation>Backing up</translation>
    </message>
    <message>
        <source>Sao lưu &amp;ra USB…</source>
        <translation>Back up to a &amp;USB disk…</translation>
    </message>
    <message>
        <source>Sao lưu ra {place}</source>
        <translation>Backing up to {place}</translation>
    </message>
    <message>
        <source>Đã sao lưu và đọc lại để đối chiếu: {moment}, {size}.</source>
        <translation>Copied, read back and compared: {moment}, {size}.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Chưa đối chiếu được</source>
        <translation>Not compared yet</translation>
    </message>
    <message>
        <source>Các bản sao</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Cỡ</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Kiểm chứng</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>Lúc</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Lần ghi</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Nơi để</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Sản phẩm</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Sổ đang mở có thêm {count} lần ghi sau bản sao này; sổ khôi phục không có.</source>
        <translation>Changes recorded in the open register after this copy: {count}; the restored register will not have them.</translation>
    </message>
    <message>
        <source>Trong thư mục sổ</source>
        <translation>In the register's folder</translation>
    </message>
    <message>
        <source>Trong đó thiếu: {records}.</source>
        <translation>Among them it lacks: {records}.</translation>
    </message>
    <message>
        <source>hôm nay {clock}</source>
        <translation>today {clock}</translation>
    </message>
    <message>
        <source>hôm qua {clock}</source>
        <translation>yesterday {clock}</translation>
    </message>
    <message>
        <source>hơn {count}</source>
        <translation>more than {count}</translation>
    </message>
    <message>
        <source>{count} chủ thể</source>
        <translation>producers: {count}</translation>
    </message>
    <message>
        <source>{count} sự kiện</source>
        <translation>events: {count}</translation>
    </message>
    <message>
        <source>{count} ngày</source>
        <translation>days: {count}</translation>
    </message>
    <message>
        <source>{count} phiếu đánh giá</source>
        <translation>evaluations: {count}</translation>
    </message>
    <message>
        <source>{count} sản phẩm</source>
        <translation>products: {count}</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>Đã đọc lại và đối chiếu</source>
        <translation>Read back and compared</translation>
    </message>
    <message>
        <source>Bản sao ở USB đã {age}</source>
        <translation>USB copy is old – {age}</translation>
    </message>
    <message>
        <source>Bản sao: {moment}</source>
        <translation>Copy: {moment}</translation>
    </message>
    <message>
        <source>Bấm để xem các bản sao.</source>
        <translation>Click to see the copies.</translation>
    </message>
    <message>
        <source>Chưa có bản sao</source>
        <translation>No copy yet</translation>
    </message>
    <message>
        <source>Chưa có bản sao ở USB</source>
        <translation>No copy on USB yet</translation>
    </message>
    <message>
        <source>Chưa sao lưu được</source>
        <translation>Not backed up</translation>
    </message>
    <message>
        <source>Hãy cắm USB rồi chọn Tệp &gt; Sao lưu ra USB…</source>
        <translation>Plug in a USB disk and choose File &gt; Back up to a USB disk…</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Trong sổ</source>
        <translation>In the register</translation>
    </message>
    <message>
        <source>Trong thư mục sổ: {moment}</source>
        <translation>In the register's folder: {moment}</translation>
    </message>
    <message>
        <source>Tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Đang có</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Đang sao lưu…</source>
        <translation>Backing up…</translation>
    </message>
    <message>
        <source>Đã xóa</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>Ở nơi thứ hai: {moment}</source>
        <translation>In the second place: {moment}</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>&amp;Bỏ nơi này</source>
        <translation>&amp;Forget it</translation>
    </message>
    <message>
        <source>&amp;Chọn nơi…</source>
        <translation>&amp;Choose…</translation>
    </message>
    <message>
        <source>&amp;Khôi phục…</source>
        <translation>&amp;Restore…</translation>
    </message>
    <message>
        <source>&amp;Mã hóa…</source>
        <translation>&amp;Encrypt…</translation>
    </message>
    <message>
        <source>&amp;Sao lưu ngay</source>
        <translation>&amp;Back up now</translation>
    </message>
    <message>
        <source>Bản sao của sổ</source>
        <translation>Copies of the register</translation>
    </message>
    <message>
        <source>Chưa chọn. Bản sao trên USB còn lại cả khi máy này hỏng hay mất.</source>
        <translation>None chosen. A copy on a USB disk remains when this computer breaks or is lost.</translation>
    </message>
    <message>
        <source>Chưa có bản sao nào</source>
        <translation>There are no copies yet</translation>
    </message>
    <message>
        <source>Chương trình tự sao lưu khi đóng sổ và mỗi 30 phút nếu có thay đổi.</source>
        <translation>The program makes copies by itself when the register is closed and every 30 minutes if anything changed.</translation>
    </message>
    <message>
        <source>Chọn USB hoặc thư mục để bản sao</source>
        <translation>Choose a USB disk or a folder for copies</translation>
    </message>
    <message>
        <source>Lưu bản sao mã hóa</source>
        <translation>Save an encrypted copy</translation>
    </message>
    <message>
        <source>Lấ&amp;y lại một bản ghi…</source>
        <translation>&amp;Take a record back…</translation>
    </message>
    <message>
        <source>Mã hóa bản sao</source>
        <translation>Encrypting the copy</translation>
    </message>
    <message>
        <source>Mật khẩu của bản sao</source>
        <translation>Passphrase of the copy</translation>
    </message>
    <message>
        <source>Mở &amp;thư mục</source>
        <translation>&amp;Open folder</translation>
    </message>
    <message>
        <source>Mở thư mục</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Nơi thứ hai</source>
        <translation>Second place</translation>
    </message>
    <message>
        <source>Sao lưu ra &amp;USB…</source>
        <translation>Back up to &amp;USB…</translation>
    </message>
    <message>
        <source>{place} (chưa cắm vào máy)</source>
        <translation>{place} (not plugged in)</translation>
    </message>
    <message>
        <source>Đang tìm bản sao…</source>
        <translation>Looking for copies…</translation>
    </message>
    <message>
        <source>Đã mã hóa bản sao vào “{name}”.</source>
        <translation>The copy was encrypted into “{name}”.</translation>
    </message>
    <message>
        <source>Đó&amp;ng</source>
        <translation>C&amp;lose</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Đóng thông báo</source>
        <translation>Close the message</translation>
    </message>
</context>
<context>
    <name>BasisField</name>
    <message>
        <source>Tệp</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Gắn tệp…</source>
        <translation>Attach file…</translation>
    </message>
    <message>
        <source>Mở tệp</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>Bỏ tệp</source>
        <translation>Take file away</translation>
    </message>
    <message>
        <source>Chọn tệp văn bản</source>
        <translation>Choose the file of the paper</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Số, ký hiệu</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Trích yếu</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Căn cứ</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Kế hoạch</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Công văn mời</source>
        <translation>Letter of invitation</translation>
    </message>
    <message>
        <source>Quyết định</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Giấy mời</source>
        <translation>Invitation card</translation>
    </message>
    <message>
        <source>Tờ trình</source>
        <translation>Proposal</translation>
    </message>
</context>
<context>
    <name>BulkEditDialog</name>
    <message>
        <source>Sửa chung</source>
        <translation>Edit together</translation>
    </message>
    <message>
        <source>Đặt thành</source>
        <translation>Set to</translation>
    </message>
    <message>
        <source>Thêm vào</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Xóa trắng</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Chưa có giá trị mới: chưa sản phẩm nào đổi.</source>
        <translation>No new value yet: no product changes.</translation>
    </message>
    <message>
        <source>{count} sản phẩm sẽ đổi</source>
        <translation>Products that change: {count}</translation>
    </message>
    <message>
        <source>; {count} sản phẩm đã như vậy, không đổi</source>
        <translation>; already so, not changed: {count}</translation>
    </message>
    <message>
        <source>. Một lần Hoàn tác (Ctrl+Z) lấy lại tất cả.</source>
        <translation>. One Undo (Ctrl+Z) takes all of them back.</translation>
    </message>
    <message>
        <source>không đổi</source>
        <translation>not changed</translation>
    </message>
    <message>
        <source>Trong khi bạn sửa, “{name}” đã được lưu ở nơi khác. Chưa lưu gì; bảng đã lấy giá trị mới. Hãy xem lại rồi bấm Lưu lần nữa.</source>
        <translation>While you were editing, “{name}” was saved elsewhere. Nothing was saved; the table shows the new values. Check them and save again.</translation>
    </message>
    <message>
        <source>Sửa chung {count} sản phẩm</source>
        <translation>Products to edit together: {count}</translation>
    </message>
    <message>
        <source>Trước và sau khi sửa</source>
        <translation>Before and after the edit</translation>
    </message>
    <message>
        <source>&amp;Lưu</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Đó&amp;ng</source>
        <translation>Cl&amp;ose</translation>
    </message>
    <message>
        <source>Sản phẩm</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Chủ thể</source>
        <translation>Producer</translation>
    </message>
    <message>
        <source>Trước</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Sau</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Ô cần &amp;sửa</source>
        <translation>&amp;Field</translation>
    </message>
    <message>
        <source>&amp;Cách sửa</source>
        <translation>&amp;Change</translation>
    </message>
</context>
<context>
    <name>ClosingBackup</name>
    <message>
        <source>&amp;Bỏ qua và đóng</source>
        <translation>S&amp;kip and close</translation>
    </message>
    <message>
        <source>&amp;Quay lại</source>
        <translation>&amp;Go back</translation>
    </message>
    <message>
        <source>&amp;Thử lại</source>
        <translation>&amp;Try again</translation>
    </message>
    <message>
        <source>Sao lưu</source>
        <translation>Backing up</translation>
    </message>
    <message>
        <source>Sao lưu trước khi đóng</source>
        <translation>Back up before closing</translation>
    </message>
    <message>
        <source>Đang sao lưu những gì vừa ghi…</source>
        <translation>Backing up what was recorded…</translation>
    </message>
    <message>
        <source>Đóng &amp;không sao lưu</source>
        <translation>&amp;Close without a copy</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>Mã sản phẩm: {name}</source>
        <translation>Product code: {name}</translation>
    </message>
    <message>
        <source>Cấp mã sản phẩm</source>
        <translation>Give a product code</translation>
    </message>
    <message>
        <source>Mã mới</source>
        <translation>New code</translation>
    </message>
    <message>
        <source>Theo mẫu tỉnh-xã-số thứ tự-năm. Mã cũ vẫn được giữ và tìm thấy.</source>
        <translation>In the form province-commune-serial-year. Former codes are kept and still found.</translation>
    </message>
    <message>
        <source>Ngày cấp</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>{serial}, giữ số đã cấp</source>
        <translation>{serial}, the serial it already had</translation>
    </message>
    <message>
        <source>{serial}, số mới</source>
        <translation>{serial}, a new serial</translation>
    </message>
    <message>
        <source>đến số {last}, {count} sản phẩm</source>
        <translation>up to {last}, products: {count}</translation>
    </message>
    <message>
        <source>Xã, phường</source>
        <translation>Commune or ward</translation>
    </message>
    <message>
        <source>Số thứ tự</source>
        <translation>Serial</translation>
    </message>
    <message>
        <source>Xã đã cấp</source>
        <translation>Given by the commune</translation>
    </message>
    <message>
        <source>chưa có số nào</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>Số bỏ trống</source>
        <translation>Skipped serials</translation>
    </message>
    <message>
        <source>không có</source>
        <translation>none</translation>
    </message>
</context>
<context>
    <name>CollectedDialog</name>
    <message>
        <source>&amp;Nhập vào sự kiện</source>
        <translation>&amp;Import into the event</translation>
    </message>
    <message>
        <source>Chưa nhập được: {count} ô chưa nhận được, liệt kê dưới đây theo dòng của tệp. Hãy sửa các ô ấy trong tệp, lưu tệp rồi chọn lại. Chưa có gì được lưu.</source>
        <translation>Not imported: cells that cannot be taken ({count}) are listed below by the file&apos;s rows. Please correct them in the file, save it and choose it again. Nothing has been stored.</translation>
    </message>
    <message>
        <source>Chọn tệp &amp;khác…</source>
        <translation>Choose an&amp;other file…</translation>
    </message>
    <message>
        <source>Chủ thể, sản phẩm</source>
        <translation>Producer, product</translation>
    </message>
    <message>
        <source>Các dòng sẽ nhập</source>
        <translation>Lines to import</translation>
    </message>
    <message>
        <source>Các ô chưa nhận được</source>
        <translation>Cells that cannot be taken</translation>
    </message>
    <message>
        <source>Cột</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Dòng</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Nhập từ phiếu thu thập</source>
        <translation>Import a collection sheet</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Sửa</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Thêm</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Thêm {added} dòng, sửa {changed} dòng, {unchanged} dòng giữ nguyên.</source>
        <translation>Lines added: {added}, changed: {changed}, left as they are: {unchanged}.</translation>
    </message>
    <message>
        <source>Việc</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Vì sao</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Đón&amp;g</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>CollectedImport</name>
    <message>
        <source>Chọn phiếu thu thập đã điền</source>
        <translation>Choose a filled collection sheet</translation>
    </message>
    <message>
        <source>Đã nhập kết quả của {count} dòng từ phiếu.</source>
        <translation>Results imported from the sheet, lines: {count}.</translation>
    </message>
</context>
<context>
    <name>ColourPairPicker</name>
    <message>
        <source>Mỗi nhóm một màu</source>
        <translation>Each group its own colours</translation>
    </message>
    <message>
        <source>Một cặp màu riêng</source>
        <translation>One pair of colours</translation>
    </message>
    <message>
        <source>Màu của tài liệu</source>
        <translation>Colours of the document</translation>
    </message>
    <message>
        <source>Đậm…</source>
        <translation>Deep…</translation>
    </message>
    <message>
        <source>Nhạt…</source>
        <translation>Light…</translation>
    </message>
    <message>
        <source>Màu đậm</source>
        <translation>Deep colour</translation>
    </message>
    <message>
        <source>Màu nhạt</source>
        <translation>Light colour</translation>
    </message>
    <message>
        <source>Chữ trắng trên màu đậm khó đọc ({ratio} : 1, nên từ 4,5).</source>
        <translation>White on the deep colour is hard to read ({ratio} : 1, better 4.5 or more).</translation>
    </message>
    <message>
        <source>Chữ đen trên màu nhạt khó đọc ({ratio} : 1, nên từ 4,5).</source>
        <translation>Black on the light colour is hard to read ({ratio} : 1, better 4.5 or more).</translation>
    </message>
</context>
<context>
    <name>ColumnDialog</name>
    <message>
        <source>Chọn cột</source>
        <translation>Choose columns</translation>
    </message>
    <message>
        <source>Các cột của danh sách</source>
        <translation>Columns of the list</translation>
    </message>
    <message>
        <source>Đưa &amp;lên</source>
        <translation>Move &amp;up</translation>
    </message>
    <message>
        <source>Đưa &amp;xuống</source>
        <translation>Move &amp;down</translation>
    </message>
    <message>
        <source>Alt+↑</source>
        <translation>Alt+↑</translation>
    </message>
    <message>
        <source>Alt+↓</source>
        <translation>Alt+↓</translation>
    </message>
    <message>
        <source>&amp;Như lúc đầu</source>
        <translation>&amp;Reset</translation>
    </message>
    <message>
        <source>Space để hiện hoặc ẩn cột, Alt+↑ Alt+↓ để đổi thứ tự.</source>
        <translation>Space shows or hides a column, Alt+↑ Alt+↓ change the order.</translation>
    </message>
    <message>
        <source>Áp dụng</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>CommuneCells</name>
    <message>
        <source>Chưa rõ xã, phường nào: “{text}”. Gõ tên rồi chọn, hoặc ghi mã.</source>
        <translation>It is not clear which commune is meant: “{text}”. Type its name and choose, or enter its code.</translation>
    </message>
</context>
<context>
    <name>CommuneChooser</name>
    <message>
        <source>gõ tên xã, phường hoặc mã</source>
        <translation>type the name or code of a commune or ward</translation>
    </message>
</context>
<context>
    <name>CommuneSettingsRows</name>
    <message>
        <source>Địa bàn</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Xã, phường phụ trách</source>
        <translation>Communes of the office</translation>
    </message>
    <message>
        <source>Để trống ngày thì xã, phường thuộc địa bàn từ đầu. Xã, phường thôi phụ trách ghi ngày thôi, không bỏ dòng.</source>
        <translation>A commune without a day has been the office's from the beginning. Of one that has left, enter the day; do not remove the line.</translation>
    </message>
    <message>
        <source>Đơn vị cũ đã nhập, giải thể</source>
        <translation>Former units, merged or abolished</translation>
    </message>
    <message>
        <source>Ví dụ huyện Cần Giờ, giải thể từ 01/07/2025. Công nhận trước ngày ấy tính cho đơn vị cũ.</source>
        <translation>For example Cần Giờ district, abolished on 01/07/2025. Recognitions before that day count for the former unit.</translation>
    </message>
    <message>
        <source>Xã, phường</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Thôi từ ngày</source>
        <translation>Left on</translation>
    </message>
    <message>
        <source>Cấp</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Hết từ ngày</source>
        <translation>Abolished on</translation>
    </message>
    <message>
        <source>Nay thuộc</source>
        <translation>Now in</translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>So sánh hai lần đánh giá</source>
        <translation>Compare two evaluations</translation>
    </message>
    <message>
        <source>Tiêu chí khác nhau</source>
        <translation>Criteria that differ</translation>
    </message>
    <message>
        <source>Phần {letter}</source>
        <translation>Part {letter}</translation>
    </message>
    <message>
        <source>Tổng</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Kết quả chấm</source>
        <translation>Computed result</translation>
    </message>
    <message>
        <source>Hạng sao được ghi</source>
        <translation>Recorded stars</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Tiêu chí</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Lần trước</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Lần sau</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Thay đổi</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Một trong hai lần chỉ ghi điểm trung bình của từng phần.</source>
        <translation>One of the two only has the means of its parts.</translation>
    </message>
    <message>
        <source>Không so được từng tiêu chí</source>
        <translation>Criteria cannot be compared</translation>
    </message>
    <message>
        <source>Không có tiêu chí nào khác nhau</source>
        <translation>No criterion differs</translation>
    </message>
    <message>
        <source>Hai lần thống nhất cùng một mức ở mọi tiêu chí.</source>
        <translation>Both agree on the same level of every criterion.</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Lấy của người kia</source>
        <translation>Take the other&apos;s</translation>
    </message>
    <message>
        <source>Giữ của tôi</source>
        <translation>Keep mine</translation>
    </message>
    <message>
        <source>chưa lưu</source>
        <translation>not saved yet</translation>
    </message>
    <message>
        <source>{clerk} đã lưu</source>
        <translation>saved by {clerk}</translation>
    </message>
    <message>
        <source>{clerk} lưu lúc {time}</source>
        <translation>saved by {clerk} at {time}</translation>
    </message>
    <message>
        <source>Hai người cùng sửa một chỗ</source>
        <translation>Two people changed the same thing</translation>
    </message>
    <message>
        <source>Giữ tất cả của &amp;tôi</source>
        <translation>Keep all of &amp;mine</translation>
    </message>
    <message>
        <source>Lấy tất cả của &amp;người kia</source>
        <translation>Take all of the &amp;other</translation>
    </message>
    <message>
        <source>&amp;Quay lại biểu mẫu</source>
        <translation>&amp;Back to the form</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Trong khi bạn sửa, {kind} này đã được lưu ở nơi khác. Mọi chỗ khác của cả hai đều được giữ; hãy chọn giá trị cho từng chỗ dưới đây. Chưa ghi gì vào sổ.</source>
        <translation>While you were editing, this {kind} was saved elsewhere. Everything else both of you changed is kept; choose the value for each field below. Nothing has been saved yet.</translation>
    </message>
    <message>
        <source>người khác</source>
        <translation>somebody else</translation>
    </message>
</context>
<context>
    <name>ContentPanel</name>
    <message>
        <source>Cơ quan</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Cỡ</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Bên trong</source>
        <translation>Holds</translation>
    </message>
    <message>
        <source>Kiểm chứng</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>Lần ghi cuối</source>
        <translation>Last change</translation>
    </message>
    <message>
        <source>Sao lưu lúc</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Số lần ghi</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Thư mục</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Trong bản sao này</source>
        <translation>In this copy</translation>
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
    <name>CopyingHere</name>
    <message>
        <source>Sổ sẽ được chép vào “{folder}” trên máy này rồi mở ra từ đó. Ở chỗ cũ không bị ghi gì.</source>
        <translation>The register will be copied into “{folder}” on this computer and opened from there. Nothing is written in the old place.</translation>
    </message>
    <message>
        <source>Chép sổ về máy này</source>
        <translation>Copy the register to this computer</translation>
    </message>
    <message>
        <source>&amp;Chép và mở</source>
        <translation>&amp;Copy and open</translation>
    </message>
    <message>
        <source>&amp;Quay lại</source>
        <translation>&amp;Go back</translation>
    </message>
</context>
<context>
    <name>CostsEditor</name>
    <message>
        <source>Chứng từ</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Cộng</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Dự toán</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Dự toán là đơn giá nhân số lượng; “Đã chi” là số tiền đã thanh toán.</source>
        <translation>Planned is unit price times quantity; “Spent” is what was paid.</translation>
    </message>
    <message>
        <source>Khoản</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Kinh phí</source>
        <translation>Costs</translation>
    </message>
    <message>
        <source>Nguồn</source>
        <translation>Fund</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Số lượng</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>{fund}: dự toán {planned}, đã chi {spent}</source>
        <translation>{fund}: planned {planned}, spent {spent}</translation>
    </message>
    <message>
        <source>Đã chi (đồng)</source>
        <translation>Spent (đồng)</translation>
    </message>
    <message>
        <source>Đơn giá (đồng)</source>
        <translation>Unit price (đồng)</translation>
    </message>
</context>
<context>
    <name>CouncilModel</name>
    <message>
        <source>Tiêu chí</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Chênh</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>Thống nhất</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>{points} quá xa</source>
        <translation>{points} differ by too much</translation>
    </message>
    <message>
        <source>Tổng điểm</source>
        <translation>Total points</translation>
    </message>
    <message>
        <source>{points} lệch</source>
        <translation>{points} differ</translation>
    </message>
    <message>
        <source>{points} · cách {steps} mức</source>
        <translation>{points} · levels apart: {steps}</translation>
    </message>
    <message>
        <source>{points} (Chủ tịch)</source>
        <translation>{points} (chair)</translation>
    </message>
    <message>
        <source>Phiếu chung</source>
        <translation>Shared sheet</translation>
    </message>
</context>
<context>
    <name>CouncilPage</name>
    <message>
        <source>Ý kiến thảo l&amp;uận</source>
        <translation>&amp;Discussion</translation>
    </message>
    <message>
        <source>Theo điểm chấm</source>
        <translation>By the points</translation>
    </message>
    <message>
        <source>Bắt buộc: các thành viên lệch nhau {spread} điểm, quá {limit} điểm.</source>
        <translation>Required: the points of the members differ by {spread}, more than {limit}.</translation>
    </message>
    <message>
        <source>Không bắt buộc: lệch nhau {spread} điểm, chưa quá {limit} điểm.</source>
        <translation>Optional: the points differ by {spread}, not more than {limit}.</translation>
    </message>
    <message>
        <source>Phiếu chấm cho: {result}.</source>
        <translation>The sheets give: {result}.</translation>
    </message>
    <message>
        <source>Kết quả của Hội đồng trùng với phiếu chấm.</source>
        <translation>The council's result agrees with the sheets.</translation>
    </message>
    <message>
        <source>Khác phiếu chấm: Hội đồng đề xuất {stars}, phiếu cho {result}.</source>
        <translation>Unlike the sheets: the council proposes {stars}, the sheets give {result}.</translation>
    </message>
    <message>
        <source>Ý kiến thảo luận</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Chủ tịch sửa kết quả thống nhất của dòng đang chọn: 1–9 chọn mức · 0 không đạt mức nào · Backspace theo đa số · Enter mở danh sách. Trong bảng: × không đạt mức nào, … chưa chấm.</source>
        <translation>The chair sets the agreed level of the current line: 1–9 choose a level · 0 none met · Backspace by majority · Enter opens the list. In the table: × none met, … not scored.</translation>
    </message>
    <message>
        <source>Kết quả của Hội đồng</source>
        <translation>Result of the council</translation>
    </message>
    <message>
        <source>&amp;Hạng sao</source>
        <translation>&amp;Stars</translation>
    </message>
    <message>
        <source>Số &amp;quyết định</source>
        <translation>Decision &amp;number</translation>
    </message>
    <message>
        <source>Ngà&amp;y</source>
        <translation>Da&amp;y</translation>
    </message>
    <message>
        <source>&amp;Lý do, ghi chú</source>
        <translation>&amp;Reason, notes</translation>
    </message>
</context>
<context>
    <name>CouncilTable</name>
    <message>
        <source>Điểm của Hội đồng theo tiêu chí</source>
        <translation>The council&apos;s points by criterion</translation>
    </message>
    <message>
        <source>{key}. {label} ({points} điểm)</source>
        <translation>{key}. {label} (points: {points})</translation>
    </message>
    <message>
        <source>0. Không đạt mức nào</source>
        <translation>0. No level met</translation>
    </message>
    <message>
        <source>Theo đa số</source>
        <translation>By majority</translation>
    </message>
    <message>
        <source>Tới tiêu chí trong phiếu</source>
        <translation>Go to the criterion in the sheet</translation>
    </message>
</context>
<context>
    <name>CountedText</name>
    <message>
        <source>{count} / {fits} từ</source>
        <translation>words: {count} / {fits}</translation>
    </message>
    <message>
        <source>{count} / {fits} ký tự</source>
        <translation>characters: {count} / {fits}</translation>
    </message>
    <message>
        <source>{count}, trang in có thể phải cắt</source>
        <translation>{count}, a printed page may have to cut it</translation>
    </message>
</context>
<context>
    <name>CoverDialog</name>
    <message>
        <source>Ảnh bìa của catalogue</source>
        <translation>Cover photo of the catalogue</translation>
    </message>
    <message>
        <source>Ảnh của các sản phẩm</source>
        <translation>Photos of the products</translation>
    </message>
    <message>
        <source>Ghép ảnh các sản phẩm</source>
        <translation>Collage of the products</translation>
    </message>
    <message>
        <source>Ảnh bìa đang dùng</source>
        <translation>Cover photo in use</translation>
    </message>
    <message>
        <source>Chọn ảnh bìa</source>
        <translation>Choose a cover photo</translation>
    </message>
    <message>
        <source>Ảnh từ tệp</source>
        <translation>Photo from a file</translation>
    </message>
    <message>
        <source>Bấm vào chỗ quan trọng nhất của ảnh: khi cắt, chỗ ấy được giữ.</source>
        <translation>Click on what matters most in the photo: it is kept when the photo is cropped.</translation>
    </message>
    <message>
        <source>Bìa ghép từ ảnh của các sản phẩm đầu tiên.</source>
        <translation>The cover is made of the photos of the first products.</translation>
    </message>
    <message>
        <source>Chọn tệp ảnh…</source>
        <translation>Choose a picture file…</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Dùng bìa này</source>
        <translation>Use this cover</translation>
    </message>
</context>
<context>
    <name>CropPreviews</name>
    <message>
        <source>Đầu tờ A4</source>
        <translation>Top of an A4 profile</translation>
    </message>
    <message>
        <source>Thẻ, bảng ảnh</source>
        <translation>Card, product pictures</translation>
    </message>
    <message>
        <source>Nửa trang ngang</source>
        <translation>Wide half page</translation>
    </message>
    <message>
        <source>Ảnh khi in: {shape}</source>
        <translation>The photo as printed: {shape}</translation>
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
    <message>
        <source>Chưa rõ năm của “{text}”: {offers}. Hãy ghi đủ bốn chữ số của năm.</source>
        <translation>The year of “{text}” is unclear: {offers}. Write all four digits of the year.</translation>
    </message>
</context>
<context>
    <name>DaysField</name>
    <message>
        <source>Nghỉ thêm</source>
        <translation>Extra days off</translation>
    </message>
    <message>
        <source>Làm bù</source>
        <translation>Days worked instead</translation>
    </message>
</context>
<context>
    <name>DeadlineBar</name>
    <message>
        <source>Dòng thời gian của giấy chứng nhận</source>
        <translation>Timeline of the certificate</translation>
    </message>
    <message>
        <source>kỳ nộp {first} – {last}</source>
        <translation>file {first} – {last}</translation>
    </message>
    <message>
        <source>hôm nay {day}</source>
        <translation>today {day}</translation>
    </message>
    <message>
        <source>kéo dài đến {day}</source>
        <translation>extended until {day}</translation>
    </message>
    <message>
        <source>hết hạn {day}</source>
        <translation>expires {day}</translation>
    </message>
</context>
<context>
    <name>DeadlineColumns</name>
    <message>
        <source>Sản phẩm</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Còn lại</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Hết hạn</source>
        <translation>Expires</translation>
    </message>
    <message>
        <source>Kỳ nộp hồ sơ</source>
        <translation>Days to file</translation>
    </message>
    <message>
        <source>Hạng</source>
        <translation>Stars</translation>
    </message>
    <message>
        <source>Chủ thể</source>
        <translation>Producer</translation>
    </message>
    <message>
        <source>quá {count} ngày</source>
        <translation>days since: {count}</translation>
    </message>
    <message>
        <source>Xã, phường</source>
        <translation>Commune or ward</translation>
    </message>
    <message>
        <source>Đã nộp ngày</source>
        <translation>Filed on</translation>
    </message>
    <message>
        <source>Kết quả chậm nhất</source>
        <translation>Result by</translation>
    </message>
    <message>
        <source>So với ngày hết hạn</source>
        <translation>Before it expires?</translation>
    </message>
    <message>
        <source>Đợt đánh giá</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Thông báo gần nhất</source>
        <translation>Last notice</translation>
    </message>
    <message>
        <source>Giấy chứng nhận</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>còn {count} ngày</source>
        <translation>days left: {count}</translation>
    </message>
    <message>
        <source>hôm nay</source>
        <translation>today</translation>
    </message>
</context>
<context>
    <name>DeadlineCommands</name>
    <message>
        <source>Ghi lần nộp hồ sơ</source>
        <translation>Record filing</translation>
    </message>
    <message>
        <source>Ghi hồ sơ chủ thể vừa nộp (Ctrl+N)</source>
        <translation>Record the dossier the producer submitted (Ctrl+N)</translation>
    </message>
    <message>
        <source>Đã gửi thông báo</source>
        <translation>Notice sent</translation>
    </message>
    <message>
        <source>Ghi lại thông báo đã gửi (Ctrl+G)</source>
        <translation>Record a notice that was sent (Ctrl+G)</translation>
    </message>
    <message>
        <source>Mở sản phẩm</source>
        <translation>Open product</translation>
    </message>
    <message>
        <source>Xem ở trang Sản phẩm (Enter)</source>
        <translation>See it on the Products page (Enter)</translation>
    </message>
    <message>
        <source>Sửa chung…</source>
        <translation>Edit together…</translation>
    </message>
    <message>
        <source>Sửa cùng một nội dung cho các sản phẩm đã chọn</source>
        <translation>Change one field of all selected products</translation>
    </message>
    <message>
        <source>Thêm vào sự kiện…</source>
        <translation>Add to an event…</translation>
    </message>
    <message>
        <source>Chép</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Chép các dòng để dán vào Excel (Ctrl+C)</source>
        <translation>Copy the rows to paste them into Excel (Ctrl+C)</translation>
    </message>
    <message>
        <source>Thời hạn của sản phẩm OCOP</source>
        <translation>Deadlines of OCOP products</translation>
    </message>
    <message>
        <source>Giấy tờ khác sắp hết hạn</source>
        <translation>Other certificates that expire soon</translation>
    </message>
    <message>
        <source>Bảng theo dõi thời hạn</source>
        <translation>Deadline board</translation>
    </message>
    <message>
        <source>Theo dõi thời hạn OCOP</source>
        <translation>OCOP deadlines</translation>
    </message>
</context>
<context>
    <name>DeadlineDetailsPanel</name>
    <message>
        <source>Ghi lần nộp hồ sơ</source>
        <translation>Record a filing</translation>
    </message>
    <message>
        <source>Ghi hồ sơ chủ thể vừa nộp (Ctrl+N)</source>
        <translation>Record the dossier the producer submitted (Ctrl+N)</translation>
    </message>
    <message>
        <source>Đã gửi thông báo</source>
        <translation>Notice sent</translation>
    </message>
    <message>
        <source>Ghi lại thông báo đã gửi (Ctrl+G)</source>
        <translation>Log a notice that was sent (Ctrl+G)</translation>
    </message>
    <message>
        <source>Ghi kéo dài hiệu lực</source>
        <translation>Extend</translation>
    </message>
    <message>
        <source>Ghi việc kéo dài hiệu lực (Điều 12)</source>
        <translation>Record an extension (article 12)</translation>
    </message>
    <message>
        <source>Cấp mã</source>
        <translation>Give a code</translation>
    </message>
    <message>
        <source>Cấp mã sản phẩm theo số thứ tự của xã</source>
        <translation>Give a product code by the serials of the commune</translation>
    </message>
    <message>
        <source>Mở sản phẩm</source>
        <translation>Open product</translation>
    </message>
    <message>
        <source>Xem ở trang Sản phẩm (Enter)</source>
        <translation>Show on the Products page (Enter)</translation>
    </message>
    <message>
        <source>chậm nhất {day}</source>
        <translation>result by {day}</translation>
    </message>
    <message>
        <source>Kết quả chậm nhất</source>
        <translation>Result by</translation>
    </message>
    <message>
        <source>Nếu nộp hôm nay</source>
        <translation>If filed today</translation>
    </message>
    <message>
        <source>Hết hạn</source>
        <translation>Expires</translation>
    </message>
    <message>
        <source>Kéo dài đến</source>
        <translation>Extended until</translation>
    </message>
    <message>
        <source>Kỳ nộp hồ sơ</source>
        <translation>Days to file</translation>
    </message>
    <message>
        <source>Phải thông báo</source>
        <translation>Notice due</translation>
    </message>
    <message>
        <source>Đã nộp ngày</source>
        <translation>Filed on</translation>
    </message>
    <message>
        <source>Hạn đánh giá cấp xã</source>
        <translation>Commune assessment due</translation>
    </message>
    <message>
        <source>Đợt đánh giá</source>
        <translation>Round</translation>
    </message>
</context>
<context>
    <name>DeadlineEmpty</name>
    <message>
        <source>Chưa có sản phẩm nào</source>
        <translation>No product yet</translation>
    </message>
    <message>
        <source>Thêm sản phẩm và ghi công nhận ở trang Sản phẩm; thời hạn được tính từ ngày cấp.</source>
        <translation>Add products and record recognitions on the Products page; deadlines follow from the day of issue.</translation>
    </message>
    <message>
        <source>Không có gì đến hạn</source>
        <translation>Nothing is due</translation>
    </message>
    <message>
        <source>Không có sản phẩm nào {states}.</source>
        <translation>No product is: {states}.</translation>
    </message>
    <message>
        <source>Xem tất cả</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Không có sản phẩm với bộ lọc này</source>
        <translation>No product with these filters</translation>
    </message>
    <message>
        <source>Bỏ bớt điều kiện lọc, hoặc xem lại từ khóa tìm kiếm.</source>
        <translation>Take off a filter, or look again at the words searched.</translation>
    </message>
    <message>
        <source>Xóa bộ lọc</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Không có giấy tờ nào sắp hết hạn</source>
        <translation>No certificate expires soon</translation>
    </message>
    <message>
        <source>Giấy tờ ATTP, VietGAP… của sản phẩm hiện ở đây khi sắp hết hạn.</source>
        <translation>Food safety, VietGAP and other certificates of products stand here when they expire soon.</translation>
    </message>
    <message>
        <source>Không có giấy tờ nào với bộ lọc này</source>
        <translation>No certificate with these filters</translation>
    </message>
</context>
<context>
    <name>DeadlineFilters</name>
    <message>
        <source>Tìm sản phẩm, chủ thể, xã (Ctrl+F)</source>
        <translation>Search product, producer, commune (Ctrl+F)</translation>
    </message>
    <message>
        <source>Tìm trong thời hạn</source>
        <translation>Search the deadlines</translation>
    </message>
    <message>
        <source>Xã, phường</source>
        <translation>Commune or ward</translation>
    </message>
    <message>
        <source>Mọi chủ thể</source>
        <translation>Any producer</translation>
    </message>
    <message>
        <source>Lọc theo chủ thể</source>
        <translation>Filter by producer</translation>
    </message>
    <message>
        <source>Xóa bộ lọc</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>tìm: {text}</source>
        <translation>search: {text}</translation>
    </message>
</context>
<context>
    <name>DealForm</name>
    <message>
        <source>&amp;Bản scan</source>
        <translation>&amp;Scan</translation>
    </message>
    <message>
        <source>&amp;Chủ thể (bên bán)</source>
        <translation>P&amp;roducer (seller)</translation>
    </message>
    <message>
        <source>G&amp;iá trị (đồng)</source>
        <translation>V&amp;alue (đồng)</translation>
    </message>
    <message>
        <source>&amp;Loại</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>Số (&amp;O)</source>
        <translation>&amp;Number</translation>
    </message>
    <message>
        <source>Từ ngà&amp;y</source>
        <translation>Valid fro&amp;m</translation>
    </message>
    <message>
        <source>Bên &amp;mua</source>
        <translation>&amp;Buyer</translation>
    </message>
    <message>
        <source>Ngày &amp;ký</source>
        <translation>S&amp;igned on</translation>
    </message>
    <message>
        <source>Sản &amp;phẩm trong hợp đồng</source>
        <translation>&amp;Products of the deal</translation>
    </message>
    <message>
        <source>Sản phẩm</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Đến &amp;ngày</source>
        <translation>Valid &amp;until</translation>
    </message>
</context>
<context>
    <name>DealsEditor</name>
    <message>
        <source>Các hợp đồng</source>
        <translation>Deals</translation>
    </message>
    <message>
        <source>Hợp đồng, biên bản ghi nhớ, đơn đặt hàng đã ký ở sự kiện. Giá trị của chúng không tính vào doanh thu.</source>
        <translation>Contracts, memoranda and orders signed at the event. Their value is no revenue.</translation>
    </message>
</context>
<context>
    <name>Deletion</name>
    <message>
        <source>Xóa</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>&amp;Xóa</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>&amp;Không xóa</source>
        <translation>&amp;Keep</translation>
    </message>
    <message>
        <source>Gắn với các mục này:</source>
        <translation>What belongs to them:</translation>
    </message>
    <message>
        <source>Hoàn tác (Ctrl+Z) hoặc Thùng rác lấy lại được tất cả.</source>
        <translation>Undo (Ctrl+Z) or the trash restores everything.</translation>
    </message>
    <message>
        <source>• Lần công nhận: {count}, xóa cùng</source>
        <translation>• Recognitions: {count}, deleted too</translation>
    </message>
    <message>
        <source>• Lần đánh giá: {count}, xóa cùng</source>
        <translation>• Evaluations: {count}, deleted too</translation>
    </message>
    <message>
        <source>• Hồ sơ đã nộp: {count}, xóa cùng</source>
        <translation>• Filings: {count}, deleted too</translation>
    </message>
    <message>
        <source>• Thông báo đã gửi: {count}, xóa cùng</source>
        <translation>• Notices sent: {count}, deleted too</translation>
    </message>
    <message>
        <source>• Doanh số tháng: {count}, xóa cùng</source>
        <translation>• Monthly sales: {count}, deleted too</translation>
    </message>
    <message>
        <source>• Sản phẩm xuất khẩu: {count}, xóa cùng</source>
        <translation>• Exported products: {count}, deleted too</translation>
    </message>
    <message>
        <source>• Mã đăng ký: {count}, xóa cùng</source>
        <translation>• Registrations: {count}, deleted too</translation>
    </message>
    <message>
        <source>• Điểm bán có các sản phẩm này: {count}, bỏ khỏi đó</source>
        <translation>• Points of sale with these products: {count}, taken out of them</translation>
    </message>
    <message>
        <source>• Sự kiện có các sản phẩm này: {count}, bỏ khỏi đó</source>
        <translation>• Events with these products: {count}, taken out of them</translation>
    </message>
    <message>
        <source>• Danh sách đã lưu: {count}, bỏ khỏi đó</source>
        <translation>• Saved lists: {count}, taken out of them</translation>
    </message>
    <message>
        <source>• Sản phẩm trong sự kiện: {count}, vẫn còn trong sổ</source>
        <translation>• Products in the event: {count}, they stay in the register</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Chưa rõ</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Vai trò của cơ quan</source>
        <translation>Role of the office</translation>
    </message>
    <message>
        <source>Phạm vi (như lúc ấy)</source>
        <translation>Scope (as at that time)</translation>
    </message>
    <message>
        <source>Xã, phường</source>
        <translation>Commune, ward</translation>
    </message>
    <message>
        <source>Nước (nếu ở nước ngoài)</source>
        <translation>Country (if abroad)</translation>
    </message>
    <message>
        <source>Chủ đề</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Đơn vị phối hợp, tài trợ</source>
        <translation>Partners and sponsors</translation>
    </message>
    <message>
        <source>Căn cứ (kế hoạch, công văn mời, quyết định)</source>
        <translation>Basis (plan, invitation, decision)</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Body</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>tệp</source>
        <translation>file</translation>
    </message>
    <message>
        <source>(trống)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>đã bỏ</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>{count} mục</source>
        <translation>items: {count}</translation>
    </message>
    <message>
        <source>Chưa kiểm tra</source>
        <translation>Not checked</translation>
    </message>
    <message>
        <source>Đạt</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Không đạt</source>
        <translation>Not met</translation>
    </message>
    <message>
        <source>có mặt</source>
        <translation>present</translation>
    </message>
    <message>
        <source>vắng</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>Có</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Không</source>
        <translation>No</translation>
    </message>
    <message>
        <source>ảnh {number}</source>
        <translation>photo {number}</translation>
    </message>
    <message>
        <source>phiếu chung</source>
        <translation>shared sheet</translation>
    </message>
    <message>
        <source>ảnh không có chú thích</source>
        <translation>photo without caption</translation>
    </message>
    <message>
        <source>giữ lại: {name}</source>
        <translation>kept: {name}</translation>
    </message>
    <message>
        <source>gian hàng {booth}</source>
        <translation>booth {booth}</translation>
    </message>
    <message>
        <source>{points} (trường hợp {case})</source>
        <translation>{points} (case {case})</translation>
    </message>
    <message>
        <source>đã chấm {count} tiêu chí</source>
        <translation>criteria scored: {count}</translation>
    </message>
    <message>
        <source>số {id}</source>
        <translation>number {id}</translation>
    </message>
    <message>
        <source>thứ tự</source>
        <translation>order</translation>
    </message>
    <message>
        <source>ảnh đại diện</source>
        <translation>cover photo</translation>
    </message>
    <message>
        <source>tiếng Việt</source>
        <translation>Vietnamese</translation>
    </message>
    <message>
        <source>tiếng Anh</source>
        <translation>English</translation>
    </message>
    <message>
        <source>tiếng Trung</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>tiêu chí {number}</source>
        <translation>criterion {number}</translation>
    </message>
    <message>
        <source>phần {letter}</source>
        <translation>part {letter}</translation>
    </message>
    <message>
        <source>bộ {number}</source>
        <translation>set {number}</translation>
    </message>
    <message>
        <source>mức {points} điểm</source>
        <translation>option with points: {points}</translation>
    </message>
    <message>
        <source>Tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Ảnh bìa</source>
        <translation>Cover photo</translation>
    </message>
    <message>
        <source>Lời nói đầu</source>
        <translation>Foreword</translation>
    </message>
    <message>
        <source>Sản phẩm, chủ thể tham gia</source>
        <translation>Products and producers that take part</translation>
    </message>
    <message>
        <source>Sản phẩm</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Cấp đánh giá</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Đợt</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Ngày họp</source>
        <translation>Held on</translation>
    </message>
    <message>
        <source>Hội đồng</source>
        <translation>Council</translation>
    </message>
    <message>
        <source>Phiếu chấm</source>
        <translation>Score sheet</translation>
    </message>
    <message>
        <source>Xác nhận</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>Mức thống nhất</source>
        <translation>Agreed level</translation>
    </message>
    <message>
        <source>Điểm trung bình</source>
        <translation>Mean points</translation>
    </message>
    <message>
        <source>Ý kiến thảo luận</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Cấp xã đánh giá</source>
        <translation>Commune assessment</translation>
    </message>
    <message>
        <source>Kết quả của Hội đồng</source>
        <translation>Result of the council</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>chú thích</source>
        <translation>caption</translation>
    </message>
    <message>
        <source>điểm giữ khi cắt, ngang</source>
        <translation>focus point, across</translation>
    </message>
    <message>
        <source>điểm giữ khi cắt, dọc</source>
        <translation>focus point, down</translation>
    </message>
    <message>
        <source>tên tài liệu</source>
        <translation>title</translation>
    </message>
    <message>
        <source>ngày cấp</source>
        <translation>issued on</translation>
    </message>
    <message>
        <source>ngày hết hạn</source>
        <translation>expires on</translation>
    </message>
    <message>
        <source>kênh bán</source>
        <translation>channel</translation>
    </message>
    <message>
        <source>gian hàng</source>
        <translation>booth</translation>
    </message>
    <message>
        <source>nhiệm vụ trong Hội đồng</source>
        <translation>role</translation>
    </message>
    <message>
        <source>chức vụ, đơn vị</source>
        <translation>position, office</translation>
    </message>
    <message>
        <source>dự họp</source>
        <translation>attendance</translation>
    </message>
    <message>
        <source>kết quả</source>
        <translation>result</translation>
    </message>
    <message>
        <source>ghi chú</source>
        <translation>note</translation>
    </message>
    <message>
        <source>hạng sao</source>
        <translation>stars</translation>
    </message>
    <message>
        <source>số</source>
        <translation>number</translation>
    </message>
    <message>
        <source>ngày</source>
        <translation>day</translation>
    </message>
    <message>
        <source>Nơi bán</source>
        <translation>Where sold</translation>
    </message>
    <message>
        <source>giá</source>
        <translation>price</translation>
    </message>
    <message>
        <source>hợp đồng</source>
        <translation>contract</translation>
    </message>
    <message>
        <source>ngày kiểm tra</source>
        <translation>checked on</translation>
    </message>
    <message>
        <source>ngày ký</source>
        <translation>signed on</translation>
    </message>
    <message>
        <source>người kiểm tra</source>
        <translation>checked by</translation>
    </message>
    <message>
        <source>nơi bán</source>
        <translation>place</translation>
    </message>
    <message>
        <source>tình trạng</source>
        <translation>status</translation>
    </message>
    <message>
        <source>từ ngày</source>
        <translation>from</translation>
    </message>
    <message>
        <source>đến ngày</source>
        <translation>until</translation>
    </message>
    <message>
        <source>địa chỉ</source>
        <translation>address</translation>
    </message>
    <message>
        <source>đô la Mỹ</source>
        <translation>US dollars</translation>
    </message>
    <message>
        <source>đồng</source>
        <translation>đồng</translation>
    </message>
</context>
<context>
    <name>ElidedLines</name>
    <message>
        <source>… và {count} dòng khác</source>
        <translation>… and {count} more</translation>
    </message>
</context>
<context>
    <name>EvaluationExports</name>
    <message>
        <source>Tổng hợp điểm của các thành viên hội đồng</source>
        <translation>Summary of the council members' points</translation>
    </message>
    <message>
        <source>Tổng hợp điểm hội đồng</source>
        <translation>Council summary</translation>
    </message>
</context>
<context>
    <name>EventBasics</name>
    <message>
        <source>Thêm sản phẩm vào sự kiện</source>
        <translation>Add a product to the event</translation>
    </message>
    <message>
        <source>Sản phẩm này đã có trong sự kiện, ở vị trí {number}.</source>
        <translation>This product is already in the event, in place {number}.</translation>
    </message>
    <message>
        <source>Không có sản phẩm nào khớp “{text}”.</source>
        <translation>No product matches “{text}”.</translation>
    </message>
    <message>
        <source>Đã bỏ {count} sản phẩm khỏi sự kiện.</source>
        <translation>Products removed from the event: {count}.</translation>
    </message>
    <message>
        <source>Hoàn tác (Ctrl+Z)</source>
        <translation>Undo (Ctrl+Z)</translation>
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
        <source>Bỏ khỏi sự kiện (Delete)</source>
        <translation>Remove from the event (Delete)</translation>
    </message>
    <message>
        <source>Thêm sản &amp;phẩm</source>
        <translation>Add &amp;product</translation>
    </message>
    <message>
        <source>Kéo hoặc Alt+↑ Alt+↓ đổi thứ tự · Ctrl+Home Ctrl+End lên đầu, xuống cuối · gõ chữ để ghi gian hàng · Delete bỏ khỏi sự kiện</source>
        <translation>Drag or Alt+↑ Alt+↓ to reorder · Ctrl+Home Ctrl+End to the top or bottom · type to write the booth · Delete removes from the event</translation>
    </message>
    <message>
        <source>Sự kiện chưa có sản phẩm nào</source>
        <translation>The event has no product yet</translation>
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
    <name>EventHeader</name>
    <message>
        <source>Ngôn ngữ catalogue in</source>
        <translation>Language of the printed catalogue</translation>
    </message>
    <message>
        <source>In catalogue</source>
        <translation>Print catalogue</translation>
    </message>
    <message>
        <source>Tài liệu khác</source>
        <translation>Other documents</translation>
    </message>
    <message>
        <source>Mở trong trang In ấn</source>
        <translation>Open on the Printing page</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Sự kiện</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Tìm sự kiện</source>
        <translation>Search events</translation>
    </message>
    <message>
        <source>Tên, địa điểm (Ctrl+F)</source>
        <translation>Name, place (Ctrl+F)</translation>
    </message>
    <message>
        <source>Loại sự kiện</source>
        <translation>Kind of event</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Mọi loại</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>Mọi năm</source>
        <translation>All years</translation>
    </message>
    <message>
        <source>{count} sự kiện quá hạn báo cáo</source>
        <translation>Overdue reports: {count}</translation>
    </message>
    <message>
        <source>Thêm sự kiện</source>
        <translation>Add event</translation>
    </message>
    <message>
        <source>Thêm sự kiện (Ctrl+N)</source>
        <translation>Add event (Ctrl+N)</translation>
    </message>
    <message>
        <source>Thêm sự kiện theo loại</source>
        <translation>Add an event of a kind</translation>
    </message>
    <message>
        <source>Không có sự kiện nào</source>
        <translation>No events</translation>
    </message>
    <message>
        <source>Không có sự kiện nào khớp với ô tìm và ô lọc.</source>
        <translation>No event matches the search and the filters.</translation>
    </message>
    <message>
        <source>Bỏ lọc</source>
        <translation>Clear filters</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>Cán bộ</source>
        <translation>Official</translation>
    </message>
    <message>
        <source>Chủ thể</source>
        <translation>Producer</translation>
    </message>
    <message>
        <source>Nghệ sĩ</source>
        <translation>Artist</translation>
    </message>
    <message>
        <source>Khác</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Hợp đồng</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Hợp đồng nguyên tắc</source>
        <translation>Framework contract</translation>
    </message>
    <message>
        <source>Biên bản ghi nhớ</source>
        <translation>Memorandum</translation>
    </message>
    <message>
        <source>Biên bản thỏa thuận</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Đơn đặt hàng</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Gian hàng</source>
        <translation>Booth</translation>
    </message>
    <message>
        <source>Thiết kế, dàn dựng</source>
        <translation>Design and building</translation>
    </message>
    <message>
        <source>Vận chuyển</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Đi lại, ăn ở</source>
        <translation>Travel and lodging</translation>
    </message>
    <message>
        <source>KOL, KOC</source>
        <translation>KOLs, KOCs</translation>
    </message>
    <message>
        <source>Quảng cáo</source>
        <translation>Advertising</translation>
    </message>
    <message>
        <source>In ấn</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>Hàng mẫu</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>Ngân sách xã</source>
        <translation>Commune budget</translation>
    </message>
    <message>
        <source>Ngân sách tỉnh</source>
        <translation>Province budget</translation>
    </message>
    <message>
        <source>CTMTQG</source>
        <translation>National target programme</translation>
    </message>
    <message>
        <source>Khuyến công, XTTM</source>
        <translation>Industry and trade promotion</translation>
    </message>
    <message>
        <source>Tài trợ</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>Đăng ký</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Tham dự</source>
        <translation>Attended</translation>
    </message>
    <message>
        <source>Vắng</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Báo cáo của chủ thể</source>
        <translation>Producer&apos;s report</translation>
    </message>
    <message>
        <source>Bảng số liệu nền tảng</source>
        <translation>Platform&apos;s dashboard</translation>
    </message>
    <message>
        <source>Ban tổ chức</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>Báo chí</source>
        <translation>Press</translation>
    </message>
    <message>
        <source>Ước tính của cơ quan</source>
        <translation>Office&apos;s estimate</translation>
    </message>
    <message>
        <source>người</source>
        <translation>people</translation>
    </message>
    <message>
        <source>lượt</source>
        <translation>times</translation>
    </message>
    <message>
        <source>Hội chợ</source>
        <translation>Fair</translation>
    </message>
    <message>
        <source>Tuần hàng, tuần lễ sản phẩm</source>
        <translation>Product week</translation>
    </message>
    <message>
        <source>Phiên chợ</source>
        <translation>Market session</translation>
    </message>
    <message>
        <source>Livestream, ngày hội số</source>
        <translation>Livestream, digital festival</translation>
    </message>
    <message>
        <source>Hội nghị kết nối cung cầu</source>
        <translation>Supply-demand meeting</translation>
    </message>
    <message>
        <source>Trưng bày, giới thiệu</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>Đoàn xúc tiến thương mại</source>
        <translation>Trade delegation</translation>
    </message>
    <message>
        <source>Sự kiện khác</source>
        <translation>Other event</translation>
    </message>
    <message>
        <source>Tham gia</source>
        <translation>Takes part</translation>
    </message>
    <message>
        <source>Chủ trì tổ chức</source>
        <translation>Organises</translation>
    </message>
    <message>
        <source>Phối hợp tổ chức</source>
        <translation>Organises with others</translation>
    </message>
    <message>
        <source>Trong xã</source>
        <translation>In the commune</translation>
    </message>
    <message>
        <source>Trong tỉnh</source>
        <translation>In the province</translation>
    </message>
    <message>
        <source>Ngoài tỉnh</source>
        <translation>Outside the province</translation>
    </message>
    <message>
        <source>Quốc tế</source>
        <translation>Abroad</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Đề xuất {points} điểm: {reason}</source>
        <translation>Points proposed: {points}. Reason: {reason}</translation>
    </message>
    <message>
        <source>chưa đính kèm tệp</source>
        <translation>no file attached yet</translation>
    </message>
    <message>
        <source>{names} và {count} nơi khác</source>
        <translation>{names} and {count} more</translation>
    </message>
    <message>
        <source>có hợp đồng với kênh thương mại hiện đại: {names}.</source>
        <translation>there is a contract with a modern channel: {names}.</translation>
    </message>
    <message>
        <source>có hợp đồng xuất khẩu sang {names}.</source>
        <translation>there is a contract of export to {names}.</translation>
    </message>
    <message>
        <source>{count} đại lý, điểm bán ngoài xã: {names}.</source>
        <translation>agents and points of sale outside the commune: {count} ({names}).</translation>
    </message>
    <message>
        <source>{count} đại lý, điểm bán ngoài xã (dưới 5): {names}.</source>
        <translation>agents and points of sale outside the commune, fewer than 5: {count} ({names}).</translation>
    </message>
    <message>
        <source>sổ chưa ghi nơi bán nào ngoài xã đủ giấy tờ.</source>
        <translation>the register has no outlet outside the commune with its papers.</translation>
    </message>
    <message>
        <source>bán ngoài tỉnh: {names}.</source>
        <translation>sold outside the province: {names}.</translation>
    </message>
    <message>
        <source>bán ở xã khác trong tỉnh: {names}.</source>
        <translation>sold in other communes of the province: {names}.</translation>
    </message>
    <message>
        <source>bán ngoài xã: {names}.</source>
        <translation>sold outside the commune: {names}.</translation>
    </message>
    <message>
        <source>{count} đại diện, đại lý quảng bá: {names}.</source>
        <translation>agents that promote it: {count} ({names}).</translation>
    </message>
    <message>
        <source>sổ chưa ghi hoạt động quảng bá, trang web hay mạng xã hội nào.</source>
        <translation>the register has no promotion, website or social page.</translation>
    </message>
    <message>
        <source>có từ 03 hoạt động quảng bá trở xuống (sổ ghi {count} sự kiện đã dự).</source>
        <translation>three promotions or fewer (events attended in the register: {count}).</translation>
    </message>
    <message>
        <source>đã dự {count} sự kiện nhưng sổ chưa ghi trang web, mạng xã hội.</source>
        <translation>events attended: {count}, but the register has no website or social page.</translation>
    </message>
    <message>
        <source>đã dự {count} sự kiện, có trang web hoặc mạng xã hội.</source>
        <translation>events attended: {count}; it has a website or a social page.</translation>
    </message>
    <message>
        <source>đã dự {count} sự kiện trong tỉnh, có trang web hoặc mạng xã hội.</source>
        <translation>events attended in the province: {count}; it has a website or a social page.</translation>
    </message>
    <message>
        <source>đã dự {count} sự kiện, có sự kiện ngoài tỉnh, có trang web hoặc mạng xã hội.</source>
        <translation>events attended: {count}, some outside the province; it has a website or a social page.</translation>
    </message>
    <message>
        <source>đã dự {count} sự kiện, cả ngoài tỉnh và quốc tế, có trang web hoặc mạng xã hội.</source>
        <translation>events attended: {count}, outside the province and abroad; it has a website or a social page.</translation>
    </message>
    <message>
        <source>có trang web giới thiệu.</source>
        <translation>it has a website.</translation>
    </message>
    <message>
        <source>có trang web và trang đặt dịch vụ trực tuyến: {names}.</source>
        <translation>it has a website and booking pages: {names}.</translation>
    </message>
    <message>
        <source>có trang web và trang đặt dịch vụ uy tín: {names}.</source>
        <translation>it has a website and well-known booking pages: {names}.</translation>
    </message>
    <message>
        <source>đã bán sang Đông Nam Á: {names}.</source>
        <translation>sold to Southeast Asia: {names}.</translation>
    </message>
    <message>
        <source>đã bán ra ngoài Đông Nam Á: {names}.</source>
        <translation>sold beyond Southeast Asia: {names}.</translation>
    </message>
    <message>
        <source>đã bán sang thị trường tiêu chuẩn cao: {names}.</source>
        <translation>sold to a market of strict standards: {names}.</translation>
    </message>
    <message>
        <source>Kèm thêm tài liệu chứng minh hợp đồng đã thực hiện.</source>
        <translation>Add papers that show the contract was performed.</translation>
    </message>
    <message>
        <source>Chưa có tệp hợp đồng: {names}.</source>
        <translation>No file of the contract yet: {names}.</translation>
    </message>
    <message>
        <source>Chưa có đường dẫn gian hàng: {names}.</source>
        <translation>No link to the shop yet: {names}.</translation>
    </message>
    <message>
        <source>Chưa tính {count} nơi không ghi địa chỉ: {names}.</source>
        <translation>Not counted, no address: {count} ({names}).</translation>
    </message>
    <message>
        <source>Chưa tính {count} nơi bán vì sản phẩm chưa ghi xã, phường.</source>
        <translation>Not counted, because the product has no commune: {count}.</translation>
    </message>
    <message>
        <source>Chưa tính {count} sự kiện mới ghi đăng ký, chưa ghi tham dự: {names}.</source>
        <translation>Not counted, registered but not noted as attended: {count} ({names}).</translation>
    </message>
    <message>
        <source>{count} sự kiện chưa ghi phạm vi trong tỉnh, ngoài tỉnh: {names}.</source>
        <translation>Events without their scope: {count} ({names}).</translation>
    </message>
    <message>
        <source>Hợp đồng với {name}</source>
        <translation>Contract with {name}</translation>
    </message>
    <message>
        <source>Nơi bán: {name}</source>
        <translation>Outlet: {name}</translation>
    </message>
    <message>
        <source>Điểm bán: {name}</source>
        <translation>Point of sale: {name}</translation>
    </message>
    <message>
        <source>Xuất khẩu sang {name}</source>
        <translation>Export to {name}</translation>
    </message>
    <message>
        <source>Tham dự {name}</source>
        <translation>Attended {name}</translation>
    </message>
    <message>
        <source>Văn bản về {name}</source>
        <translation>Document about {name}</translation>
    </message>
    <message>
        <source>Trang web {name}</source>
        <translation>Website {name}</translation>
    </message>
    <message>
        <source>Trang {name}</source>
        <translation>Page on {name}</translation>
    </message>
    <message>
        <source>Trang đặt dịch vụ {name}</source>
        <translation>Booking page on {name}</translation>
    </message>
    <message>
        <source>Chưa có tệp hợp đồng xuất khẩu: {names}.</source>
        <translation>No file of the export contract yet: {names}.</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>&amp;Dùng đề xuất</source>
        <translation>&amp;Use the proposal</translation>
    </message>
    <message>
        <source>Giấy tờ: {count}</source>
        <translation>Papers: {count}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Xuất khẩu</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Sửa mục xuất khẩu</source>
        <translation>Edit export</translation>
    </message>
    <message>
        <source>Thêm mục xuất khẩu</source>
        <translation>Add export</translation>
    </message>
    <message>
        <source>Hàng và thị trường</source>
        <translation>Goods and market</translation>
    </message>
    <message>
        <source>Sản phẩm</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Nước nhập khẩu</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Mã HS</source>
        <translation>HS code</translation>
    </message>
    <message>
        <source>6 hoặc 8 số: 0901.21.10.</source>
        <translation>6 or 8 digits: 0901.21.10.</translation>
    </message>
    <message>
        <source>Chưa rõ</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Đường xuất khẩu</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Bên mua</source>
        <translation>Buyer</translation>
    </message>
    <message>
        <source>Lô hàng đầu tiên</source>
        <translation>First shipment</translation>
    </message>
    <message>
        <source>Lô hàng gần nhất</source>
        <translation>Last shipment</translation>
    </message>
    <message>
        <source>Số liệu từng năm</source>
        <translation>Figures of each year</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Số lượng</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Đơn vị tính</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Đô la Mỹ (USD)</source>
        <translation>US dollars</translation>
    </message>
    <message>
        <source>Đồng</source>
        <translation>Đồng</translation>
    </message>
    <message>
        <source>Các năm</source>
        <translation>Years</translation>
    </message>
    <message>
        <source>Hợp đồng</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Số hợp đồng</source>
        <translation>Contract number</translation>
    </message>
    <message>
        <source>Ngày ký</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Bản scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>ExportLayoutDialog</name>
    <message>
        <source>Chọn cột để xuất</source>
        <translation>Choose columns to export</translation>
    </message>
    <message>
        <source>Tên cách xếp cột</source>
        <translation>Name of the column layout</translation>
    </message>
    <message>
        <source>Các cột của bảng</source>
        <translation>Columns of the table</translation>
    </message>
    <message>
        <source>Đưa &amp;lên</source>
        <translation>Move &amp;up</translation>
    </message>
    <message>
        <source>Đưa &amp;xuống</source>
        <translation>Move &amp;down</translation>
    </message>
    <message>
        <source>Alt+↑</source>
        <translation>Alt+↑</translation>
    </message>
    <message>
        <source>Alt+↓</source>
        <translation>Alt+↓</translation>
    </message>
    <message>
        <source>Bảng của đơn vị</source>
        <translation>Table of the office</translation>
    </message>
    <message>
        <source>Space chọn cột, F2 sửa tiêu đề, Alt+↑ Alt+↓ đổi thứ tự. Lưu để dùng lại.</source>
        <translation>Space ticks a column, F2 changes its title, Alt+↑ Alt+↓ moves it. Save to use it again.</translation>
    </message>
    <message>
        <source>Lưu và xuất</source>
        <translation>Save and export</translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>EventCommands</name>
    <message>
        <source>Xóa {count} sự kiện?</source>
        <translation>Delete events: {count}?</translation>
    </message>
    <message>
        <source>Sửa</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>In catalogue</source>
        <translation>Print catalogue</translation>
    </message>
    <message>
        <source>Mở trong trang In ấn</source>
        <translation>Open on the Printing page</translation>
    </message>
    <message>
        <source>Chép</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Chép các dòng để dán vào Excel (Ctrl+C)</source>
        <translation>Copy the rows to paste them into Excel (Ctrl+C)</translation>
    </message>
    <message>
        <source>Xóa</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Xóa các sự kiện đã chọn (Del)</source>
        <translation>Delete the selected events (Del)</translation>
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
        <source>Lên đầu (Ctrl+Home)</source>
        <translation>To the top (Ctrl+Home)</translation>
    </message>
    <message>
        <source>Xuống cuối (Ctrl+End)</source>
        <translation>To the end (Ctrl+End)</translation>
    </message>
    <message>
        <source>Mở sản phẩm</source>
        <translation>Open product</translation>
    </message>
    <message>
        <source>Bỏ khỏi sự kiện (Delete)</source>
        <translation>Take out of the event (Delete)</translation>
    </message>
    <message>
        <source>Danh sách sự kiện</source>
        <translation>List of events</translation>
    </message>
    <message>
        <source>Sản phẩm sự kiện</source>
        <translation>Event products</translation>
    </message>
    <message>
        <source>Bảng đang xem</source>
        <translation>The list as shown</translation>
    </message>
    <message>
        <source>Danh sách gian hàng, chủ thể, sản phẩm (như đã lưu)</source>
        <translation>Stalls, producers and products (as saved)</translation>
    </message>
    <message>
        <source>Danh sách gian hàng</source>
        <translation>Event list</translation>
    </message>
    <message>
        <source>Sự kiện mới như thế này</source>
        <translation>New event like this</translation>
    </message>
    <message>
        <source>Chép thông tin, người dẫn và gian hàng, không chép kết quả</source>
        <translation>Copies facts, hosts and booths, no results</translation>
    </message>
</context>
<context>
    <name>ExportsPart</name>
    <message>
        <source>Xuất khẩu</source>
        <translation>Exports</translation>
    </message>
    <message>
        <source>Sản phẩm</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Chủ thể</source>
        <translation>Producer</translation>
    </message>
    <message>
        <source>Nước</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Thị trường</source>
        <translation>Market</translation>
    </message>
    <message>
        <source>Mã HS</source>
        <translation>HS code</translation>
    </message>
    <message>
        <source>Đường xuất khẩu</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Bên mua</source>
        <translation>Buyer</translation>
    </message>
    <message>
        <source>Lô đầu tiên</source>
        <translation>First shipment</translation>
    </message>
    <message>
        <source>Năm gần nhất</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>Thêm xuất &amp;khẩu</source>
        <translation>Add &amp;export</translation>
    </message>
    <message>
        <source>Xóa {count} mục xuất khẩu?</source>
        <translation>Delete exports: {count}?</translation>
    </message>
    <message>
        <source>Chưa có mục xuất khẩu nào</source>
        <translation>No exports yet</translation>
    </message>
    <message>
        <source>Ghi sản phẩm đã bán sang nước nào, mã HS, bên mua, số liệu từng năm.</source>
        <translation>Record to which countries a product is sold, its HS code, buyer and figures of each year.</translation>
    </message>
    <message>
        <source>Thêm xuất khẩu</source>
        <translation>Add export</translation>
    </message>
</context>
<context>
    <name>FigureCells</name>
    <message>
        <source>“{text}”: ô này nhận số tiền chính xác.</source>
        <translation>“{text}”: this takes an exact amount of money.</translation>
    </message>
</context>
<context>
    <name>FilingHistory</name>
    <message>
        <source>Hồ sơ đã nộp</source>
        <translation>Filings</translation>
    </message>
    <message>
        <source>Chưa nộp hồ sơ nào.</source>
        <translation>Nothing filed yet.</translation>
    </message>
    <message>
        <source>Thông báo đã gửi</source>
        <translation>Notices sent</translation>
    </message>
    <message>
        <source>Chưa gửi thông báo nào.</source>
        <translation>No notice sent yet.</translation>
    </message>
    <message>
        <source>Xã chuyển cấp tỉnh {day}</source>
        <translation>Forwarded to the province {day}</translation>
    </message>
    <message>
        <source>Cấp xã đánh giá: {met}/{count} nội dung đạt</source>
        <translation>Commune assessment, topics met: {met} of {count}</translation>
    </message>
    <message>
        <source>Có nhiều ý kiến khác nhau: Hội đồng họp trực tiếp</source>
        <translation>Many differing opinions: the council meets in person</translation>
    </message>
    <message>
        <source>Mở để sửa</source>
        <translation>Open to change</translation>
    </message>
    <message>
        <source>Xóa: {title}</source>
        <translation>Delete: {title}</translation>
    </message>
    <message>
        <source>Xóa dòng này (hoàn tác được bằng Ctrl+Z)</source>
        <translation>Delete this entry (Ctrl+Z brings it back)</translation>
    </message>
    <message>
        <source>Mở bản scan</source>
        <translation>Open the scan</translation>
    </message>
    <message>
        <source>Xóa</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>DeadlinePrinting</name>
    <message>
        <source>In kế hoạch năm</source>
        <translation>Print the year&apos;s plan</translation>
    </message>
    <message>
        <source>ke-hoach-{year}</source>
        <translation>plan-{year}</translation>
    </message>
    <message>
        <source>Hết hạn trong năm {year}</source>
        <translation>Ending in {year}</translation>
    </message>
    <message>
        <source>Không có gì hết hạn</source>
        <translation>Nothing ends</translation>
    </message>
</context>
<context>
    <name>DeadlineRecords</name>
    <message>
        <source>{count} sản phẩm</source>
        <translation>products: {count}</translation>
    </message>
    <message>
        <source>Thông báo: {name}</source>
        <translation>Notice: {name}</translation>
    </message>
</context>
<context>
    <name>DeadlineSettingsRows</name>
    <message>
        <source>Thời hạn</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>Nhắc trước kỳ nộp</source>
        <translation>Remind before filing opens</translation>
    </message>
    <message>
        <source>ngày</source>
        <translation>days</translation>
    </message>
    <message>
        <source>Trước khi kỳ nộp mở bao nhiêu ngày thì sản phẩm thành “Sắp đến kỳ”.</source>
        <translation>How many days before filing opens a product becomes “Opens soon”.</translation>
    </message>
    <message>
        <source>Đếm ngày đến hạn</source>
        <translation>Counting to the expiry</translation>
    </message>
    <message>
        <source>Không tính ngày hết hạn</source>
        <translation>The expiry day is not counted</translation>
    </message>
    <message>
        <source>Tính cả ngày hết hạn</source>
        <translation>The expiry day is counted</translation>
    </message>
    <message>
        <source>Hết hạn 19/06/2028: kỳ nộp từ 22/12/2027; tính cả thì từ 23/12/2027.</source>
        <translation>Expiry 19/06/2028: filing from 22/12/2027; counted, from 23/12/2027.</translation>
    </message>
    <message>
        <source>Nhắc giấy tờ khác sắp hết hạn</source>
        <translation>Remind of other certificates</translation>
    </message>
    <message>
        <source>Liệt kê giấy tờ (ATTP, VietGAP…) hết hạn trong số ngày này.</source>
        <translation>Certificates (food safety, VietGAP …) that expire within this many days are listed.</translation>
    </message>
    <message>
        <source>Thường gửi thông báo bằng</source>
        <translation>Notices usually go by</translation>
    </message>
    <message>
        <source>Chuyển sang xã khác</source>
        <translation>Moving to another commune</translation>
    </message>
    <message>
        <source>Sản phẩm chuyển sang xã khác thì cấp số thứ tự mới</source>
        <translation>A product that moves to another commune gets a new serial</translation>
    </message>
    <message>
        <source>Lịch làm việc</source>
        <translation>Working days</translation>
    </message>
    <message>
        <source>Ngày lễ đã có sẵn. Chỉ ghi ngày nghỉ riêng và ngày nghỉ mà cơ quan đi làm.</source>
        <translation>Public holidays are known. Write only your own days off, and days off on which the office works.</translation>
    </message>
    <message>
        <source>Kiểm tra lại kênh bán sau</source>
        <translation>Check listings again after</translation>
    </message>
    <message>
        <source>Nơi bán quá số tháng này chưa ai xem lại thì được nhắc.</source>
        <translation>Listings that nobody has looked at for this many months are reminded of.</translation>
    </message>
    <message>
        <source>tháng</source>
        <translation>months</translation>
    </message>
</context>
<context>
    <name>DeadlineWords</name>
    <message>
        <source>Chưa đến kỳ</source>
        <translation>Not due</translation>
    </message>
    <message>
        <source>Sắp đến kỳ</source>
        <translation>Opens soon</translation>
    </message>
    <message>
        <source>Đang trong kỳ nộp</source>
        <translation>Open for filing</translation>
    </message>
    <message>
        <source>Đã nộp</source>
        <translation>Filed</translation>
    </message>
    <message>
        <source>Quá kỳ nộp</source>
        <translation>Filing closed</translation>
    </message>
    <message>
        <source>Kéo dài hiệu lực</source>
        <translation>Extended</translation>
    </message>
    <message>
        <source>Hết hạn</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Đã bị thu hồi</source>
        <translation>Revoked</translation>
    </message>
    <message>
        <source>Đã thay thế</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>Chưa có hiệu lực</source>
        <translation>Not yet valid</translation>
    </message>
    <message>
        <source>Chưa rõ hạn</source>
        <translation>Term not known</translation>
    </message>
    <message>
        <source>Chưa công nhận</source>
        <translation>Not recognised</translation>
    </message>
    <message>
        <source>còn {count} ngày đến kỳ nộp</source>
        <translation>days until filing opens: {count}</translation>
    </message>
    <message>
        <source>còn {count} ngày kéo dài</source>
        <translation>days of extension left: {count}</translation>
    </message>
    <message>
        <source>hết hạn đã {count} ngày</source>
        <translation>days since expiry: {count}</translation>
    </message>
    <message>
        <source>quá kỳ nộp {count} ngày</source>
        <translation>days since filing closed: {count}</translation>
    </message>
    <message>
        <source>kịp trước ngày hết hạn</source>
        <translation>in time before it expires</translation>
    </message>
    <message>
        <source>không kịp</source>
        <translation>too late</translation>
    </message>
    <message>
        <source>không kịp, đợt tới {day}</source>
        <translation>too late, next round {day}</translation>
    </message>
    <message>
        <source>kịp đợt {day}</source>
        <translation>makes the round of {day}</translation>
    </message>
    <message>
        <source>Chờ kết quả</source>
        <translation>Waiting for the result</translation>
    </message>
    <message>
        <source>Được công nhận</source>
        <translation>Recognised</translation>
    </message>
    <message>
        <source>Không được công nhận</source>
        <translation>Not recognised</translation>
    </message>
    <message>
        <source>Trả lại hồ sơ</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Chủ thể rút hồ sơ</source>
        <translation>Withdrawn by the producer</translation>
    </message>
    <message>
        <source>Cấp giấy chứng nhận</source>
        <translation>Certificate issued</translation>
    </message>
    <message>
        <source>Bắt đầu nhắc</source>
        <translation>Reminders begin</translation>
    </message>
    <message>
        <source>Mở kỳ nộp</source>
        <translation>Filing opens</translation>
    </message>
    <message>
        <source>Ngày cuối nộp hồ sơ</source>
        <translation>Last day to file</translation>
    </message>
    <message>
        <source>Phải thông báo</source>
        <translation>Notice due</translation>
    </message>
    <message>
        <source>Ngày hết hạn</source>
        <translation>Expiry</translation>
    </message>
    <message>
        <source>Kéo dài đến</source>
        <translation>Extended until</translation>
    </message>
    <message>
        <source>Thu hồi giấy chứng nhận</source>
        <translation>Certificate revoked</translation>
    </message>
    <message>
        <source>Nộp hồ sơ</source>
        <translation>Filed</translation>
    </message>
    <message>
        <source>Cấp xã đánh giá xong trước</source>
        <translation>Commune assessment due</translation>
    </message>
    <message>
        <source>Xã chuyển cấp tỉnh</source>
        <translation>Forwarded to the province</translation>
    </message>
    <message>
        <source>Có kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Gửi thông báo</source>
        <translation>Notice sent</translation>
    </message>
    <message>
        <source>Kết quả chậm nhất</source>
        <translation>Result by</translation>
    </message>
    <message>
        <source>Hạn gửi vào đợt đánh giá</source>
        <translation>Requests for the round by</translation>
    </message>
    <message>
        <source>Kết quả của đợt</source>
        <translation>Results of the round</translation>
    </message>
    <message>
        <source>chưa ghi ngày hết hạn</source>
        <translation>no expiry day recorded</translation>
    </message>
    <message>
        <source>hôm nay là ngày cuối để nộp</source>
        <translation>today is the last day to file</translation>
    </message>
    <message>
        <source>còn {count} ngày để nộp</source>
        <translation>days left to file: {count}</translation>
    </message>
    <message>
        <source>hết hạn hôm nay</source>
        <translation>expires today</translation>
    </message>
    <message>
        <source>còn {count} ngày là hết hạn</source>
        <translation>days until it expires: {count}</translation>
    </message>
    <message>
        <source>đã quá {count} ngày</source>
        <translation>days overdue: {count}</translation>
    </message>
    <message>
        <source>không kịp đợt {day}</source>
        <translation>too late for the round of {day}</translation>
    </message>
    <message>
        <source>Dữ liệu hỏng</source>
        <translation>Damaged data</translation>
    </message>
</context>
<context>
    <name>DeadlinesPage</name>
    <message>
        <source>Thời hạn</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>Giấy tờ khác sắp hết hạn</source>
        <translation>Other certificates expiring</translation>
    </message>
    <message>
        <source>{shown} trên {total} sản phẩm</source>
        <translation>products: {shown} of {total}</translation>
    </message>
    <message>
        <source>{count} sản phẩm</source>
        <translation>products: {count}</translation>
    </message>
    <message>
        <source>tính theo {regulation}</source>
        <translation>counted by {regulation}</translation>
    </message>
    <message>
        <source>Sản phẩm theo thời hạn</source>
        <translation>Products by deadline</translation>
    </message>
    <message>
        <source>Giấy tờ khác ({count})</source>
        <translation>Other certificates ({count})</translation>
    </message>
    <message>
        <source>Giấy tờ khác</source>
        <translation>Other certificates</translation>
    </message>
    <message>
        <source>Sản phẩm</source>
        <translation>Products</translation>
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
        <source>Dòng {number} chưa đúng: {sentence}</source>
        <translation>Line {number} is not right: {sentence}</translation>
    </message>
    <message>
        <source>Quyết định này chưa được lưu. Lưu lại trước khi đóng?</source>
        <translation>This decision has not been saved. Save it before closing?</translation>
    </message>
    <message>
        <source>Đã bỏ {count} dòng. Bấm Ctrl+Z để lấy lại.</source>
        <translation>Lines removed: {count}. Press Ctrl+Z to bring them back.</translation>
    </message>
    <message>
        <source>{count} sản phẩm</source>
        <translation>products: {count}</translation>
    </message>
    <message>
        <source>{count} × {stars} sao</source>
        <translation>{count} × {stars} stars</translation>
    </message>
    <message>
        <source>{count} dòng nên xem lại</source>
        <translation>lines worth another look: {count}</translation>
    </message>
    <message>
        <source>Quyết định chưa có sản phẩm nào</source>
        <translation>The decision has no product yet</translation>
    </message>
    <message>
        <source>&amp;Thêm sản phẩm</source>
        <translation>&amp;Add product</translation>
    </message>
    <message>
        <source>&amp;Dán danh sách</source>
        <translation>&amp;Paste a list</translation>
    </message>
    <message>
        <source>Dán phụ lục đã chép (Ctrl+V)</source>
        <translation>Paste the annex that was copied (Ctrl+V)</translation>
    </message>
    <message>
        <source>Chọn n&amp;hiều…</source>
        <translation>C&amp;hoose several…</translation>
    </message>
    <message>
        <source>Quyết định chưa có sản phẩm nào. Gõ tên sản phẩm hoặc dán danh sách.</source>
        <translation>The decision has no product yet. Type a product's name or paste a list.</translation>
    </message>
    <message>
        <source>Bảng đã trở lại như trước.</source>
        <translation>The table is as it was before.</translation>
    </message>
    <message>
        <source>Ctrl+V dán phụ lục · Enter thêm sản phẩm · 3 4 5 đặt hạng sao · Dấu cách đổi loại, mở lựa chọn “Trong sổ” · Tab sang ô bên · Ctrl+D chép ô trên · Delete bỏ dòng · Ctrl+S lưu</source>
        <translation>Ctrl+V pastes the annex · Enter adds a product · 3 4 5 set the stars · Space changes the kind, opens the choices of “In the register” · Tab goes to the next cell · Ctrl+D copies the cell above · Delete removes the line · Ctrl+S saves</translation>
    </message>
    <message>
        <source>Chép bảng phụ lục trong Word, Excel hoặc các dòng chữ, rồi bấm Ctrl+V ở đây. Hoặc gõ một phần tên vào ô “Thêm sản phẩm”, chọn dòng đúng rồi bấm Enter.</source>
        <translation>Copy the annex in Word or Excel, or lines of text, then press Ctrl+V here. Or type part of a name in “Add a product”, choose the right line and press Enter.</translation>
    </message>
    <message>
        <source>{count} dòng chưa chọn sản phẩm</source>
        <translation>lines without a chosen product: {count}</translation>
    </message>
    <message>
        <source>Quyết định công nhận</source>
        <translation>Recognition decision</translation>
    </message>
</context>
<context>
    <name>DecisionHeader</name>
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
        <source>Đánh giá theo quyết định</source>
        <translation>Rated by decision</translation>
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
        <source>“{text}” có ở {count} dòng</source>
        <translation>lines with “{text}”: {count}</translation>
    </message>
    <message>
        <source>Sản phẩm đã có công nhận theo quyết định này</source>
        <translation>The product already has a recognition by this decision</translation>
    </message>
    <message>
        <source>Có phải “{name}”?</source>
        <translation>Is it “{name}”?</translation>
    </message>
    <message>
        <source>Chưa có trong sổ</source>
        <translation>Not in the register</translation>
    </message>
    <message>
        <source>Sẽ thêm vào sổ</source>
        <translation>Will be added</translation>
    </message>
    <message>
        <source>Có trong sổ</source>
        <translation>In the register</translation>
    </message>
    <message>
        <source>Chưa chọn sản phẩm nào trong sổ là “{name}”</source>
        <translation>Not yet said which product of the register “{name}” is</translation>
    </message>
    <message>
        <source>“{name}” chưa có trong sổ: thêm sản phẩm này hoặc chọn</source>
        <translation>“{name}” is not in the register: add this product or choose one</translation>
    </message>
    <message>
        <source>Chưa có tên sản phẩm</source>
        <translation>The product has no name</translation>
    </message>
    <message>
        <source>Ô chủ thể để trống, lấy theo dòng trên</source>
        <translation>The producer was left blank; it is that of the line above</translation>
    </message>
    <message>
        <source>Trùng với dòng {number}</source>
        <translation>The same product as in line {number}</translation>
    </message>
    <message>
        <source>Không đọc được hạng sao từ “{text}”</source>
        <translation>No stars can be read from “{text}”</translation>
    </message>
    <message>
        <source>Chưa có hạng sao</source>
        <translation>No stars yet</translation>
    </message>
    <message>
        <source>Theo {points} điểm</source>
        <translation>By points: {points}</translation>
    </message>
    <message>
        <source>{points} điểm thuộc khung {stars} sao</source>
        <translation>The points {points} are of the band of {stars} stars</translation>
    </message>
    <message>
        <source>Sổ đã ghi {stars} sao năm {year}: sẽ bổ sung ngày và số</source>
        <translation>The register has {stars} stars of {year}: day and number will be added</translation>
    </message>
    <message>
        <source>Sổ đã ghi {stars} sao từ ngày {day}</source>
        <translation>The register has {stars} stars from {day}</translation>
    </message>
    <message>
        <source>Có phải của “{producer}”?</source>
        <translation>Is it the one of “{producer}”?</translation>
    </message>
</context>
<context>
    <name>DecisionModel</name>
    <message>
        <source>Sản phẩm</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Chủ thể</source>
        <translation>Producer</translation>
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
    <message>
        <source>Trong sổ</source>
        <translation>In the register</translation>
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
    <name>EffortDialog</name>
    <message>
        <source>Mức công sức, bộ {number}: {name}</source>
        <translation>Effort levels, set {number}: {name}</translation>
    </message>
    <message>
        <source>Mức công sức</source>
        <translation>Effort level</translation>
    </message>
    <message>
        <source>Dùng bảng này</source>
        <translation>Use this table</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cách nâng hạng sao ngắn nhất được tính theo cột Mức công sức. Bỏ trống thì mỗi điểm tính 1 đơn vị công sức.</source>
        <translation>The shortest way to more stars is calculated by the column Effort level. Where it is empty, each point counts as one unit of effort.</translation>
    </message>
</context>
<context>
    <name>EffortField</name>
    <message>
        <source>Bộ sản phẩm</source>
        <translation>Product set</translation>
    </message>
    <message>
        <source>Sửa mức công sức…</source>
        <translation>Edit effort levels…</translation>
    </message>
</context>
<context>
    <name>EffortModel</name>
    <message>
        <source>Tiêu chí</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Từ mức</source>
        <translation>From level</translation>
    </message>
    <message>
        <source>Lên mức</source>
        <translation>To level</translation>
    </message>
    <message>
        <source>Thêm điểm</source>
        <translation>Points added</translation>
    </message>
    <message>
        <source>Mức công sức</source>
        <translation>Effort level</translation>
    </message>
    <message>
        <source>Không đạt mức nào</source>
        <translation>No level met</translation>
    </message>
    <message>
        <source>Mức công sức từ 0 đến {most}.</source>
        <translation>An effort level is from 0 to {most}.</translation>
    </message>
</context>
<context>
    <name>EffortTableView</name>
    <message>
        <source>Mức công sức của từng bước</source>
        <translation>Effort level of each step</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>sản phẩm</source>
        <translation>product</translation>
    </message>
    <message>
        <source>chủ thể</source>
        <translation>producer</translation>
    </message>
    <message>
        <source>lần đánh giá</source>
        <translation>evaluation</translation>
    </message>
    <message>
        <source>quyết định</source>
        <translation>decision</translation>
    </message>
    <message>
        <source>lần công nhận</source>
        <translation>recognition</translation>
    </message>
    <message>
        <source>lần nộp hồ sơ</source>
        <translation>filing</translation>
    </message>
    <message>
        <source>thông báo</source>
        <translation>notice</translation>
    </message>
    <message>
        <source>mẫu trình bày</source>
        <translation>theme</translation>
    </message>
    <message>
        <source>danh sách đã lưu</source>
        <translation>saved list</translation>
    </message>
    <message>
        <source>khuôn tem</source>
        <translation>label sheet</translation>
    </message>
    <message>
        <source>Chương trình gặp lỗi</source>
        <translation>Something went wrong</translation>
    </message>
    <message>
        <source>Có một lỗi ngoài dự kiến trong chương trình.</source>
        <translation>The program met an unexpected error.</translation>
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
        <source>Có thể đã chọn nhầm thư mục bên trong hoặc bên ngoài sổ.</source>
        <translation>Perhaps a folder inside or outside the register was chosen.</translation>
    </message>
    <message>
        <source>Sổ bị hỏng</source>
        <translation>The register is damaged</translation>
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
        <source>Việc vừa rồi chưa được ghi.</source>
        <translation>The last action was not kept.</translation>
    </message>
    <message>
        <source>Sổ của phiên bản mới hơn</source>
        <translation>A register of a newer version</translation>
    </message>
    <message>
        <source>Sổ đang ghi việc khác</source>
        <translation>The register is being written</translation>
    </message>
    <message>
        <source>Chính cửa sổ này đang ghi một việc dài vào sổ, ví dụ nhập danh sách.</source>
        <translation>This very window is writing something long into the register, such as an imported list.</translation>
    </message>
    <message>
        <source>Hãy chờ việc ấy xong rồi làm lại; không cần đóng gì cả.</source>
        <translation>Wait until that is done and try again; nothing needs to be closed.</translation>
    </message>
    <message>
        <source>Một chương trình khác đang ghi vào sổ “{path}”.</source>
        <translation>Another program is writing to the register “{path}”.</translation>
    </message>
    <message>
        <source>Hãy chờ một lát rồi làm lại; nếu vẫn thế, hãy xem ai đang mở sổ này.</source>
        <translation>Wait a moment and try again; if that does not help, see who has this register open.</translation>
    </message>
    <message>
        <source>Sổ “{path}” được ghi bằng phiên bản mới hơn: bản dữ liệu {version}, còn chương trình này đọc đến bản {known}.</source>
        <translation>The register “{path}” was written by a newer version: data version {version}, and this program reads up to {known}.</translation>
    </message>
    <message>
        <source>Sổ nằm trên mạng</source>
        <translation>The register lies on a network</translation>
    </message>
    <message>
        <source>Không ghi vào “{path}”: nơi này là ổ đĩa mạng.</source>
        <translation>“{path}” is not written: it lies on a network drive.</translation>
    </message>
    <message>
        <source>Ghi sổ qua ổ đĩa mạng có thể làm hỏng sổ, nên ở đây chỉ xem và in được.</source>
        <translation>Writing a register over a network drive can damage it, so here it can only be read and printed.</translation>
    </message>
    <message>
        <source>Hãy chép cả thư mục sổ vào ổ đĩa của máy này (ví dụ C:\so-ocop) rồi mở bản chép ấy.</source>
        <translation>Copy the register's whole folder to a disk of this computer (such as C:\so-ocop) and open that copy.</translation>
    </message>
    <message>
        <source>Sổ nằm trong thư mục đồng bộ</source>
        <translation>The register lies in a synced folder</translation>
    </message>
    <message>
        <source>Không ghi vào “{path}”: thư mục này được đồng bộ lên mạng (OneDrive, Google Drive, Dropbox, iCloud…).</source>
        <translation>“{path}” is not written: this folder is synced to the cloud (OneDrive, Google Drive, Dropbox, iCloud…).</translation>
    </message>
    <message>
        <source>Đồng bộ trong lúc ghi có thể làm hỏng sổ, nên ở đây chỉ xem và in được.</source>
        <translation>Syncing while it is written can damage a register, so here it can only be read and printed.</translation>
    </message>
    <message>
        <source>Hãy chép cả thư mục sổ ra ngoài thư mục đồng bộ (ví dụ C:\so-ocop) rồi mở bản chép ấy; thư mục đồng bộ chỉ nên chứa bản sao lưu.</source>
        <translation>Copy the register's whole folder out of the synced folder (to C:\so-ocop, say) and open that copy; keep only backups in a synced folder.</translation>
    </message>
    <message>
        <source>Đây là bản sao lưu</source>
        <translation>This is a backup</translation>
    </message>
    <message>
        <source>Không ghi vào “{path}”: đây là bản sao lưu của sổ.</source>
        <translation>“{path}” is not written: it is a backup of a register.</translation>
    </message>
    <message>
        <source>Bản sao lưu được giữ nguyên như lúc sao, nên chỉ xem và in được.</source>
        <translation>A backup is kept as it was made, so it can only be read and printed.</translation>
    </message>
    <message>
        <source>Để làm việc tiếp, hãy khôi phục bản này ra một thư mục mới.</source>
        <translation>To go on working, restore it to a new folder.</translation>
    </message>
    <message>
        <source>Sổ đang mở chỉ để đọc</source>
        <translation>The register is open for reading only</translation>
    </message>
    <message>
        <source>Không ghi vào “{path}”: sổ được mở chỉ để đọc.</source>
        <translation>“{path}” is not written: the register was opened for reading only.</translation>
    </message>
    <message>
        <source>Chưa có gì trong sổ bị thay đổi.</source>
        <translation>Nothing in the register was changed.</translation>
    </message>
    <message>
        <source>Muốn sửa, hãy đóng sổ rồi mở lại theo cách thường.</source>
        <translation>To edit, close the register and open it in the usual way.</translation>
    </message>
    <message>
        <source>Không rõ đã ghi được chưa</source>
        <translation>It is not known whether this was written</translation>
    </message>
    <message>
        <source>Đĩa báo lỗi khi ghi xong “{path}” và không đọc lại được để biết chắc.</source>
        <translation>The disk reported an error at the end of writing “{path}”, and it cannot be read again to make sure.</translation>
    </message>
    <message>
        <source>Việc vừa rồi có thể đã được ghi, cũng có thể chưa.</source>
        <translation>The last action may have been written, or not.</translation>
    </message>
    <message>
        <source>Hãy kiểm tra đĩa hoặc cắm lại USB, mở lại sổ và xem trang Lịch sử trước khi làm lại.</source>
        <translation>Check the disk or plug the USB stick in again, open the register again and look at the History page before you repeat it.</translation>
    </message>
    <message>
        <source>Cấu trúc của sổ đã bị thay đổi</source>
        <translation>The structure of the register was changed</translation>
    </message>
    <message>
        <source>Sổ “{path}” khác với cấu trúc do chương trình này tạo.</source>
        <translation>The register “{path}” is not built as this program builds it.</translation>
    </message>
    <message>
        <source>Một chương trình khác đã sửa tệp, hoặc tệp bị hỏng. Mở để ghi có thể làm sai dữ liệu, nên sổ không được mở; chưa có gì bị thay đổi.</source>
        <translation>Another program has changed the file, or it is damaged. Opening it for writing could spoil data, so it was not opened; nothing was changed.</translation>
    </message>
    <message>
        <source>Hãy hỏi người gửi sổ này; dùng bản sao lưu gần nhất, hoặc mở chỉ để đọc.</source>
        <translation>Ask who sent this register; use the latest backup, or open it for reading only.</translation>
    </message>
    <message>
        <source>“{name}” không phải là ảnh đọc được (JPG, PNG, HEIC, WEBP, AVIF, TIFF, BMP, GIF).</source>
        <translation>“{name}” is not a picture that can be read (JPG, PNG, HEIC, WEBP, AVIF, TIFF, BMP, GIF).</translation>
    </message>
    <message>
        <source>Thừa “{name}”, chương trình này không tạo ra.</source>
        <translation>“{name}” was not made by this program.</translation>
    </message>
    <message>
        <source>Thiếu “{name}”.</source>
        <translation>“{name}” is missing.</translation>
    </message>
    <message>
        <source>“{name}” đã bị sửa khác đi.</source>
        <translation>“{name}” was changed.</translation>
    </message>
    <message>
        <source>Tệp của sổ đã bị thay bằng tệp khác</source>
        <translation>The register's file was replaced by another</translation>
    </message>
    <message>
        <source>Tệp dữ liệu trong “{path}” không còn là sổ đang mở: nó đã bị thay bằng sổ khác hoặc một bản cũ hơn.</source>
        <translation>The data file in “{path}” is no longer the open register: it was replaced by another register or an older copy.</translation>
    </message>
    <message>
        <source>Việc vừa rồi chưa được ghi, và tệp mới ở đó không bị thay đổi.</source>
        <translation>The last action was not written, and the new file there was not changed.</translation>
    </message>
    <message>
        <source>Hãy hỏi người đã chép tệp vào đó. Đóng sổ rồi mở lại để làm việc với tệp đang có.</source>
        <translation>Ask who copied the file there. Close the register and open it again to work with the file that is there.</translation>
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
        <source>Cần một thư mục trống, để không lẫn với tệp khác.</source>
        <translation>An empty folder is needed, so that it does not mix with other files.</translation>
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
        <source>Không được ghi vào thư mục dữ liệu của sổ</source>
        <translation>The folder of the register's data must not be written to</translation>
    </message>
    <message>
        <source>Ghi đè ở đó sẽ làm hỏng sổ, nên chưa có gì được ghi.</source>
        <translation>Writing over it would damage the register, so nothing was written.</translation>
    </message>
    <message>
        <source>Hãy lưu vào nơi khác.</source>
        <translation>Save somewhere else.</translation>
    </message>
    <message>
        <source>Việc in dừng giữa chừng</source>
        <translation>Printing stopped half way</translation>
    </message>
    <message>
        <source>Tiến trình vẽ trang bị tắt, có thể vì máy hết bộ nhớ. Chưa ghi gì.</source>
        <translation>The process that draws pages was ended, perhaps because memory ran out. Nothing was written.</translation>
    </message>
    <message>
        <source>Hãy đóng bớt chương trình khác rồi in lại.</source>
        <translation>Close some other programs, then print again.</translation>
    </message>
    <message>
        <source>Không đọc được ảnh</source>
        <translation>The picture cannot be read</translation>
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
        <source>Không đọc được “{name}” như một bảng Excel hay CSV.</source>
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
        <source>Không thấy hàng tiêu đề</source>
        <translation>No heading row found</translation>
    </message>
    <message>
        <source>Đã tìm trong các trang: {sheets}.</source>
        <translation>These sheets were searched: {sheets}.</translation>
    </message>
    <message>
        <source>Đã tìm trong cả tệp.</source>
        <translation>The whole file was searched.</translation>
    </message>
    <message>
        <source>Dòng đầu ghi “{first}”.</source>
        <translation>The first line reads “{first}”.</translation>
    </message>
    <message>
        <source>Không thấy hàng nào có tên cột như “Tên sản phẩm”, “Chủ thể”.</source>
        <translation>No row names columns such as “Tên sản phẩm” (product), “Chủ thể” (producer).</translation>
    </message>
    <message>
        <source>Hãy chọn trang tính và hàng tiêu đề, hoặc sửa tên cột rồi nhập lại.</source>
        <translation>Choose the sheet and the heading row, or correct the column names and import again.</translation>
    </message>
    <message>
        <source>Không có trang tính này</source>
        <translation>No such sheet</translation>
    </message>
    <message>
        <source>Tệp không có trang tính “{name}”.</source>
        <translation>The file has no sheet “{name}”.</translation>
    </message>
    <message>
        <source>Các trang đang có: {sheets}.</source>
        <translation>The sheets are: {sheets}.</translation>
    </message>
    <message>
        <source>Hãy chọn một trong các trang ấy.</source>
        <translation>Choose one of these sheets.</translation>
    </message>
    <message>
        <source>{name} (số hàng: {rows})</source>
        <translation>{name} (rows: {rows})</translation>
    </message>
    <message>
        <source>Chưa rõ trang tính nào</source>
        <translation>Which sheet is not clear</translation>
    </message>
    <message>
        <source>Nhiều trang tính đều có danh sách như vậy: {sheets}.</source>
        <translation>Several sheets hold such a list: {sheets}.</translation>
    </message>
    <message>
        <source>Mỗi lần nhập một trang. Chưa có dòng nào được nhập.</source>
        <translation>One sheet is imported at a time. No line was imported.</translation>
    </message>
    <message>
        <source>Hãy chọn trang tính cần nhập.</source>
        <translation>Choose the sheet to import.</translation>
    </message>
    <message>
        <source>{encoding}: “{sample}”</source>
        <translation>{encoding}: “{sample}”</translation>
    </message>
    <message>
        <source>Chưa rõ bảng mã của tệp</source>
        <translation>The encoding of the file is not clear</translation>
    </message>
    <message>
        <source>Chữ trong tệp có thể đọc theo nhiều bảng mã. {read}.</source>
        <translation>The letters in the file may be read in several encodings. {read}.</translation>
    </message>
    <message>
        <source>Hãy chọn bảng mã mà chữ đọc đúng.</source>
        <translation>Choose the encoding in which the letters read right.</translation>
    </message>
    <message>
        <source>Không phải danh sách sản phẩm hay chủ thể</source>
        <translation>Not a list of products or producers</translation>
    </message>
    <message>
        <source>Các cột của bảng: {columns}.</source>
        <translation>The columns of the table: {columns}.</translation>
    </message>
    <message>
        <source>Không có cột tên sản phẩm hay tên chủ thể. Chưa nhập dòng nào.</source>
        <translation>No column names products or producers. No line was imported.</translation>
    </message>
    <message>
        <source>Nếu vẫn là danh sách cần nhập, hãy chọn loại danh sách và các cột.</source>
        <translation>If it is the list to import, choose the kind of list and the columns.</translation>
    </message>
    <message>
        <source>Chưa rõ loại danh sách</source>
        <translation>The kind of list is not clear</translation>
    </message>
    <message>
        <source>Bảng này có thể là: {layouts}.</source>
        <translation>This table may be: {layouts}.</translation>
    </message>
    <message>
        <source>Hãy chọn loại danh sách rồi nhập lại.</source>
        <translation>Choose the kind of list and import again.</translation>
    </message>
    <message>
        <source>Không còn bản ghi này</source>
        <translation>This record is gone</translation>
    </message>
    <message>
        <source>Không tìm thấy {kind} “{key}”.</source>
        <translation>There is no {kind} “{key}”.</translation>
    </message>
    <message>
        <source>Có thể bản ghi vừa bị xóa ở cửa sổ khác.</source>
        <translation>It may just have been deleted in another window.</translation>
    </message>
    <message>
        <source>Bản ghi chỉ tới “{name}”, không phải tệp trong thư mục media.</source>
        <translation>The record points to “{name}”, which is no file in the folder media.</translation>
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
        <source>Nếu xóa, các mục đó sẽ không còn gắn với đâu nữa.</source>
        <translation>Without it those items would belong to nothing.</translation>
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
        <source>Hai người cùng sửa một chỗ</source>
        <translation>Two people changed the same thing</translation>
    </message>
    <message>
        <source>Trong khi bạn sửa, {kind} này đã được lưu ở nơi khác.</source>
        <translation>While you were editing, this {kind} was saved elsewhere.</translation>
    </message>
    <message>
        <source>Chưa ghi gì vào sổ; những gì bạn nhập vẫn còn nguyên.</source>
        <translation>Nothing was written to the register; what you entered is still there.</translation>
    </message>
    <message>
        <source>Hãy chọn giá trị giữ lại cho từng chỗ rồi lưu lần nữa.</source>
        <translation>Choose which value to keep in each place, then save again.</translation>
    </message>
    <message>
        <source>{field}: bạn nhập “{mine}”, {clerk} đã lưu “{theirs}” lúc {time}.</source>
        <translation>{field}: you entered “{mine}”, {clerk} saved “{theirs}” at {time}.</translation>
    </message>
    <message>
        <source>người khác</source>
        <translation>somebody else</translation>
    </message>
    <message>
        <source>Tên chưa đủ rõ</source>
        <translation>The name is not clear</translation>
    </message>
    <message>
        <source>“{name}” đúng với nhiều {kind}: {names}.</source>
        <translation>“{name}” fits more than one {kind}: {names}.</translation>
    </message>
    <message>
        <source>Không có gì được chọn thay bạn.</source>
        <translation>Nothing was chosen for you.</translation>
    </message>
    <message>
        <source>Hãy viết tên có đủ dấu.</source>
        <translation>Write the name with all its marks.</translation>
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
        <source>Hoàn tác bây giờ sẽ ghi đè lên việc mới hơn: {sentence} ({clerk}, {at}).</source>
        <translation>Undoing now would overwrite a newer action: {sentence} ({clerk}, {at}).</translation>
    </message>
    <message>
        <source>Chưa có gì để in</source>
        <translation>Nothing to print</translation>
    </message>
    <message>
        <source>Bảng thiếu cột</source>
        <translation>The table lacks columns</translation>
    </message>
    <message>
        <source>Không thấy cột {columns}.</source>
        <translation>There is no column {columns}.</translation>
    </message>
    <message>
        <source>Các cột đang có: {columns}. Chưa ghi gì vào sổ.</source>
        <translation>The columns there are: {columns}. Nothing was written to the register.</translation>
    </message>
    <message>
        <source>Hãy sửa tên cột trong tệp rồi nhập lại.</source>
        <translation>Correct the headings in the file and import it again.</translation>
    </message>
    <message>
        <source>Chưa rõ đơn vị tiền</source>
        <translation>The unit of money is not clear</translation>
    </message>
    <message>
        <source>Số tiền là đồng hay triệu đồng? Tệp không ghi, mà các số đều nhỏ: {amounts}.</source>
        <translation>Are the amounts in đồng or in triệu (million) đồng? The file does not say, and all of them are small: {amounts}.</translation>
    </message>
    <message>
        <source>Hãy chọn đơn vị, hoặc ghi “ĐVT: triệu đồng” trên bảng hay trong tên cột rồi nhập lại.</source>
        <translation>Choose the unit, or write “ĐVT: triệu đồng” above the table or in the heading and import it again.</translation>
    </message>
    <message>
        <source>Có ô không lấy được</source>
        <translation>Some cells cannot be taken</translation>
    </message>
    <message>
        <source>Hãy sửa các ô ấy trong tệp rồi nhập lại.</source>
        <translation>Correct those cells in the file and import it again.</translation>
    </message>
    <message>
        <source>Không có tài liệu này</source>
        <translation>There is no such document</translation>
    </message>
    <message>
        <source>Không có tài liệu nào tên “{name}”.</source>
        <translation>No document is called “{name}”.</translation>
    </message>
    <message>
        <source>Tệp có {count} ô không lấy được.</source>
        <translation>Cells of the file that cannot be taken: {count}.</translation>
    </message>
    <message>
        <source>Các tài liệu in được: {known}.</source>
        <translation>These can be printed: {known}.</translation>
    </message>
    <message>
        <source>Chưa in được</source>
        <translation>It cannot be printed yet</translation>
    </message>
    <message>
        <source>Chương trình không in khi còn thiếu chữ hoặc thiếu ảnh.</source>
        <translation>The program does not print with missing letters or pictures.</translation>
    </message>
    <message>
        <source>Hãy sửa các chỗ ấy rồi in lại.</source>
        <translation>Correct these places and print again.</translation>
    </message>
    <message>
        <source>Đã hủy</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Đã hủy: {title}.</source>
        <translation>Cancelled: {title}.</translation>
    </message>
    <message>
        <source>Không có phần dở dang nào được giữ lại.</source>
        <translation>Nothing half done was kept.</translation>
    </message>
    <message>
        <source>Không dùng được mẫu trình bày</source>
        <translation>The theme cannot be used</translation>
    </message>
    <message>
        <source>Chưa có mẫu nào được thêm hay thay.</source>
        <translation>No theme was added or replaced.</translation>
    </message>
    <message>
        <source>Chưa lưu được mẫu trình bày</source>
        <translation>The theme was not saved</translation>
    </message>
    <message>
        <source>“{name}” là mẫu có sẵn của chương trình.</source>
        <translation>“{name}” is a theme that comes with the program.</translation>
    </message>
    <message>
        <source>Mẫu có sẵn không bị ghi đè hay xóa.</source>
        <translation>Themes of the program are neither overwritten nor deleted.</translation>
    </message>
    <message>
        <source>Hãy lưu bằng một tên khác.</source>
        <translation>Save it under another name.</translation>
    </message>
    <message>
        <source>Khuôn tem không dùng được</source>
        <translation>This label sheet cannot be used</translation>
    </message>
    <message>
        <source>In theo khuôn này, chữ sẽ nằm sai chỗ trên tờ tem.</source>
        <translation>Printed by these measures, the text would lie in the wrong place on the labels.</translation>
    </message>
    <message>
        <source>Hãy đo lại tờ giấy, sửa khuôn rồi thử lại.</source>
        <translation>Measure the sheet again, correct its measures and try once more.</translation>
    </message>
    <message>
        <source>Phiếu chấm không nhận câu trả lời này</source>
        <translation>The score sheet does not take this answer</translation>
    </message>
    <message>
        <source>Phiếu chấm đã khóa</source>
        <translation>The score sheet is locked</translation>
    </message>
    <message>
        <source>Điểm và các xác nhận của lần đánh giá này đã được khóa.</source>
        <translation>Points and confirmations of this evaluation are locked.</translation>
    </message>
    <message>
        <source>Thay đổi vừa rồi chưa được lưu.</source>
        <translation>The last change was not saved.</translation>
    </message>
    <message>
        <source>Bấm “Mở khóa…”, ghi lý do, rồi sửa và lưu lại.</source>
        <translation>Press “Unlock…”, give a reason, then change and save again.</translation>
    </message>
    <message>
        <source>Tệp ấy không được mở và không được in: sổ có thể đã bị ai sửa bên ngoài.</source>
        <translation>That file is neither opened nor printed: somebody may have changed the register from outside.</translation>
    </message>
    <message>
        <source>Chưa ghi nhận được</source>
        <translation>Cannot be recorded yet</translation>
    </message>
    <message>
        <source>Phiếu chỉ được khóa khi mọi chỗ đã có câu trả lời.</source>
        <translation>Sheets are locked only once everything is answered.</translation>
    </message>
    <message>
        <source>Hãy bổ sung các chỗ ấy rồi bấm “Ghi nhận và khóa” lần nữa.</source>
        <translation>Complete those places, then press “Record and lock” again.</translation>
    </message>
    <message>
        <source>Chưa tính được cách nâng hạng</source>
        <translation>The way to more stars cannot be told yet</translation>
    </message>
    <message>
        <source>Cách nâng hạng được tính từ phiếu đã chấm xong.</source>
        <translation>It is calculated from a finished sheet.</translation>
    </message>
    <message>
        <source>Hãy chấm hết phiếu rồi xem lại.</source>
        <translation>Finish the sheet, then look again.</translation>
    </message>
    <message>
        <source>Không đọc được phiếu chấm</source>
        <translation>The score sheet cannot be read</translation>
    </message>
    <message>
        <source>Chưa có điểm nào được ghi.</source>
        <translation>No points were recorded.</translation>
    </message>
    <message>
        <source>Hãy sửa chỗ ấy trong tệp rồi thử lại.</source>
        <translation>Correct that place in the file and try again.</translation>
    </message>
    <message>
        <source>Không dùng được bộ tiêu chí</source>
        <translation>The criteria cannot be used</translation>
    </message>
    <message>
        <source>Phiếu chấm không mở được theo một bộ tiêu chí sai.</source>
        <translation>A score sheet cannot be opened with faulty criteria.</translation>
    </message>
    <message>
        <source>Hãy nhập lại bộ tiêu chí đúng ở trang Cài đặt.</source>
        <translation>Import the right criteria on the Settings page.</translation>
    </message>
    <message>
        <source>Còn {count} tiêu chí chưa chấm: {places}.</source>
        <translation>Criteria not scored ({count}): {places}.</translation>
    </message>
    <message>
        <source>Phiếu chấm không có tiêu chí {criterion}.</source>
        <translation>The score sheet has no criterion {criterion}.</translation>
    </message>
    <message>
        <source>Hãy bỏ ảnh hoặc tài liệu ấy khỏi bản ghi rồi thêm lại.</source>
        <translation>Please remove that photo or document from the record and add it again.</translation>
    </message>
    <message>
        <source>Tiêu chí {criterion} không có mức {value} điểm.</source>
        <translation>No level of criterion {criterion} has these points: {value}.</translation>
    </message>
    <message>
        <source>Mục {criterion} chỉ được chấm một trường hợp, phiếu có: {value}.</source>
        <translation>Only one case of criterion {criterion} is scored, the sheet has: {value}.</translation>
    </message>
    <message>
        <source>Phiếu chấm không có điều kiện {criterion}.</source>
        <translation>The score sheet has no condition {criterion}.</translation>
    </message>
    <message>
        <source>Phiếu của {member}: {sentence}</source>
        <translation>Sheet of {member}: {sentence}</translation>
    </message>
    <message>
        <source>tiêu chí chưa chấm: {places}</source>
        <translation>criteria not scored: {places}</translation>
    </message>
    <message>
        <source>mọi tiêu chí</source>
        <translation>all criteria</translation>
    </message>
    <message>
        <source>{count} điều kiện chưa xác nhận</source>
        <translation>conditions not confirmed: {count}</translation>
    </message>
    <message>
        <source>ý kiến thảo luận về điểm lệch nhau</source>
        <translation>a discussion note about points that differ</translation>
    </message>
    <message>
        <source>Còn thiếu {parts}.</source>
        <translation>Still missing: {parts}.</translation>
    </message>
    <message>
        <source>Có thể tên hoặc mã ghi sai, hay bản ghi đã bị xóa.</source>
        <translation>The name or code may be misspelt, or the record deleted.</translation>
    </message>
    <message>
        <source>Hãy kiểm tra lại tên hoặc mã rồi thử lại.</source>
        <translation>Check the name or code and try again.</translation>
    </message>
    <message>
        <source>“{name}” đang có {count} sản phẩm.</source>
        <translation>“{name}” still has products: {count}.</translation>
    </message>
    <message>
        <source>“{name}” còn được dùng ở {count} {used_by}.</source>
        <translation>“{name}” is still used: {used_by}, {count}.</translation>
    </message>
    <message>
        <source>Một {kind} đã được sửa sau việc: {sentence}.</source>
        <translation>A record ({kind}) has been changed since: {sentence}.</translation>
    </message>
    <message>
        <source>Hãy hoàn tác những lần sửa mới hơn trước, rồi thử lại.</source>
        <translation>Undo the newer changes first, then try again.</translation>
    </message>
    <message>
        <source>nhóm</source>
        <translation>group</translation>
    </message>
    <message>
        <source>Tệp không thuộc sổ</source>
        <translation>The file is not the register&apos;s</translation>
    </message>
    <message>
        <source>bộ tiêu chí</source>
        <translation>criteria set</translation>
    </message>
    <message>
        <source>thiết lập của cơ quan</source>
        <translation>settings of the office</translation>
    </message>
    <message>
        <source>mẫu bảng</source>
        <translation>table layout</translation>
    </message>
    <message>
        <source>lần nhập tệp</source>
        <translation>import</translation>
    </message>
    <message>
        <source>việc đã làm</source>
        <translation>action</translation>
    </message>
    <message>
        <source>mục trong thùng rác</source>
        <translation>item in the trash</translation>
    </message>
    <message>
        <source>bản ghi</source>
        <translation>record</translation>
    </message>
    <message>
        <source>Chưa ghi gì vào sổ.</source>
        <translation>Nothing was written into the register.</translation>
    </message>
    <message>
        <source>Hãy sửa giá trị ấy rồi thử lại.</source>
        <translation>Correct the value and try again.</translation>
    </message>
    <message>
        <source>Không có sản phẩm nào để in.</source>
        <translation>There is no product to print.</translation>
    </message>
    <message>
        <source>Hãy xin lại tệp mẫu, hoặc sửa các chỗ ấy rồi thử lại.</source>
        <translation>Ask for the theme's file again, or correct these places and try again.</translation>
    </message>
    <message>
        <source>Hãy chọn ít nhất một sản phẩm rồi in lại.</source>
        <translation>Choose at least one product and print again.</translation>
    </message>
    <message>
        <source>Bản in sẽ sai ở {count} chỗ.</source>
        <translation>Places where the document would be wrong: {count}.</translation>
    </message>
    <message>
        <source>Chưa in được “{path}”.</source>
        <translation>“{path}” was not printed.</translation>
    </message>
    <message>
        <source>Tệp mẫu trình bày sai ở {count} chỗ.</source>
        <translation>Places where the theme's file is wrong: {count}.</translation>
    </message>
    <message>
        <source>… và {count} chỗ khác.</source>
        <translation>… and {count} more.</translation>
    </message>
    <message>
        <source>Hãy chọn thư mục có tệp register.sqlite do chương trình này tạo.</source>
        <translation>Choose the folder with the file register.sqlite that this program made.</translation>
    </message>
    <message>
        <source>Thư mục “{path}” không phải là sổ OCOP.</source>
        <translation>The folder “{path}” is not an OCOP register.</translation>
    </message>
    <message>
        <source>Không đọc được sổ trong “{path}”.</source>
        <translation>The register in “{path}” cannot be read.</translation>
    </message>
    <message>
        <source>“{path}” là nơi chứa dữ liệu của sổ.</source>
        <translation>“{path}” is where the register's data are kept.</translation>
    </message>
    <message>
        <source>Tự kiểm tra không đạt</source>
        <translation>The self-test failed</translation>
    </message>
    <message>
        <source>Chương trình trên máy này có thể chạy không đúng.</source>
        <translation>The program may not work rightly on this computer.</translation>
    </message>
    <message>
        <source>Hãy cài lại chương trình; nếu vẫn vậy, hãy báo người hỗ trợ.</source>
        <translation>Install the program again; if that does not help, tell your support.</translation>
    </message>
    <message>
        <source>Bước “{step}” của phần tự kiểm tra cho kết quả sai.</source>
        <translation>The step “{step}” of the self-test gave a wrong result.</translation>
    </message>
    <message>
        <source>Tệp có thể bị hỏng hoặc thuộc một loại khác.</source>
        <translation>The file may be damaged or of another kind.</translation>
    </message>
    <message>
        <source>Trong tệp không có gì.</source>
        <translation>There is nothing in the file.</translation>
    </message>
    <message>
        <source>Đọc quá lâu nên đã dừng; tệp có thể quá lớn.</source>
        <translation>Reading took too long and was stopped; the file may be too large.</translation>
    </message>
    <message>
        <source>Tiến trình đọc tệp bị tắt; tệp có thể quá lớn.</source>
        <translation>The process that read the file was ended; the file may be too large.</translation>
    </message>
    <message>
        <source>Tệp được khóa bằng mật khẩu.</source>
        <translation>The file is locked with a password.</translation>
    </message>
    <message>
        <source>Tệp bị cắt cụt: phần cuối không có, như khi tải về dở dang.</source>
        <translation>The file is cut short: its end is missing, as after a download that stopped.</translation>
    </message>
    <message>
        <source>Bên trong tệp không phải là bảng, dù tên tệp ghi gì.</source>
        <translation>The file holds no table, whatever its name says.</translation>
    </message>
    <message>
        <source>Tệp chứa lệnh XML mà bảng Excel không bao giờ có.</source>
        <translation>The file holds XML instructions that an Excel table never has.</translation>
    </message>
    <message>
        <source>Tệp quá lớn, hoặc nở ra quá lớn khi mở.</source>
        <translation>The file is too large, or becomes too large when it is opened.</translation>
    </message>
    <message>
        <source>Bảng có hơn {rows} dòng.</source>
        <translation>The table has more than {rows} rows.</translation>
    </message>
    <message>
        <source>Bảng có hơn {columns} cột.</source>
        <translation>The table has more than {columns} columns.</translation>
    </message>
    <message>
        <source>Hãy mở tệp bằng Excel, bỏ mật khẩu (Tệp &gt; Thông tin), lưu rồi nhập lại.</source>
        <translation>Open the file in Excel, remove the password (File &gt; Info), save it and import it again.</translation>
    </message>
    <message>
        <source>Hãy tải hoặc chép lại tệp từ nơi gửi rồi nhập lại.</source>
        <translation>Download or copy the file again from where it came, then import it again.</translation>
    </message>
    <message>
        <source>Hãy kiểm tra xem đã chọn đúng tệp chưa.</source>
        <translation>Check that you chose the right file.</translation>
    </message>
    <message>
        <source>&amp;Chép thông tin lỗi</source>
        <translation>C&amp;opy error details</translation>
    </message>
    <message>
        <source>Hãy hỏi nơi gửi; đừng mở tệp nếu không rõ từ đâu đến.</source>
        <translation>Ask the sender; do not open the file if you do not know where it comes from.</translation>
    </message>
    <message>
        <source>Hãy chép riêng phần cần nhập sang một bảng tính mới rồi nhập bảng ấy.</source>
        <translation>Copy the part you want to import into a new workbook and import that one.</translation>
    </message>
    <message>
        <source>Không thấy “{path}”.</source>
        <translation>“{path}” is not there.</translation>
    </message>
    <message>
        <source>Thư mục “{path}” đã có dữ liệu.</source>
        <translation>The folder “{path}” is not empty.</translation>
    </message>
    <message>
        <source>Không ghi được “{path}”.</source>
        <translation>“{path}” cannot be written.</translation>
    </message>
    <message>
        <source>Phiếu chỉ nhận câu trả lời có trong bộ tiêu chí. Chưa lưu gì.</source>
        <translation>A score sheet takes only answers of its criteria set. Nothing was saved.</translation>
    </message>
    <message>
        <source>Hãy chấm lại chỗ ấy theo bộ tiêu chí rồi thử lại.</source>
        <translation>Score that place again by the criteria set and try again.</translation>
    </message>
    <message>
        <source>Hãy mở khóa, ghi lý do, rồi sửa và lưu lại.</source>
        <translation>Unlock the sheets, note why, then change and save.</translation>
    </message>
    <message>
        <source>Hãy bổ sung các chỗ ấy rồi ghi nhận lại.</source>
        <translation>Complete these and record the evaluation again.</translation>
    </message>
    <message>
        <source>Hãy sửa các chỗ ấy rồi thử lại.</source>
        <translation>Correct these places and try again.</translation>
    </message>
    <message>
        <source>“{at}” không phải là tệp JSON.</source>
        <translation>“{at}” is not a JSON file.</translation>
    </message>
    <message>
        <source>“{at}” phải là một đối tượng, không phải “{value}”.</source>
        <translation>“{at}” must be an object, not “{value}”.</translation>
    </message>
    <message>
        <source>không hiểu mục “{at}”.</source>
        <translation>the key “{at}” is not known.</translation>
    </message>
    <message>
        <source>phải có ít nhất một thành viên trong “{at}”.</source>
        <translation>“{at}” must hold at least one member.</translation>
    </message>
    <message>
        <source>“{at}” phải là số điểm hoặc "no", không phải “{value}”.</source>
        <translation>“{at}” must be points or "no", not “{value}”.</translation>
    </message>
    <message>
        <source>xác nhận “{at}” phải là true hoặc false, không phải “{value}”.</source>
        <translation>the confirmation “{at}” must be true or false, not “{value}”.</translation>
    </message>
    <message>
        <source>hai thành viên cùng tên “{value}”.</source>
        <translation>two members are called “{value}”.</translation>
    </message>
    <message>
        <source>tệp</source>
        <translation>file</translation>
    </message>
    <message>
        <source>Không đọc được phiếu chấm: {fault}</source>
        <translation>The score sheet cannot be read: {fault}</translation>
    </message>
    <message>
        <source>Bộ tiêu chí có {count} lỗi, chưa dùng được.</source>
        <translation>The criteria cannot be used yet; faults: {count}.</translation>
    </message>
    <message>
        <source>Bản ghi đã bị xóa trong khi bạn sửa; những gì đã nhập vẫn còn.</source>
        <translation>The record was deleted while you were editing; what you typed is still here.</translation>
    </message>
    <message>
        <source>Không thấy sổ</source>
        <translation>Register not found</translation>
    </message>
    <message>
        <source>Không thấy sổ ở “{path}”.</source>
        <translation>There is no register in “{path}”.</translation>
    </message>
    <message>
        <source>Thư mục đã được dời, đổi tên, hoặc USB chứa sổ chưa cắm vào máy.</source>
        <translation>The folder was moved or renamed, or the USB stick that holds it is not plugged in.</translation>
    </message>
    <message>
        <source>Hãy cắm USB rồi mở lại, hoặc bấm “Mở sổ…” và chỉ nơi để sổ bây giờ.</source>
        <translation>Plug in the USB stick and open it again, or press “Open a register…” and show where it is now.</translation>
    </message>
    <message>
        <source>Nơi lưu chỉ cho đọc</source>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>Không ghi được “{path}”: tệp hoặc ổ đĩa chỉ cho đọc.</source>
        <translation>“{path}” cannot be written: the file or the disk is read-only.</translation>
    </message>
    <message>
        <source>Ổ đĩa đang khóa ghi, hoặc tệp mang dấu “Chỉ đọc”.</source>
        <translation>The disk is write-protected, or the file is marked “Read-only”.</translation>
    </message>
    <message>
        <source>Hãy bỏ dấu “Chỉ đọc”, gạt khóa trên USB hay thẻ nhớ, hoặc chép cả thư mục sang ổ đĩa của máy rồi mở bản chép ấy.</source>
        <translation>Clear the mark “Read-only”, release the lock of the USB stick or memory card, or copy the whole folder to a disk of this computer and open the copy.</translation>
    </message>
    <message>
        <source>Đĩa đầy</source>
        <translation>Disk full</translation>
    </message>
    <message>
        <source>Không ghi được “{path}”: đĩa không còn chỗ.</source>
        <translation>“{path}” cannot be written: the disk is full.</translation>
    </message>
    <message>
        <source>Hãy xóa bớt tệp trên đĩa hoặc dọn thùng rác, rồi làm lại.</source>
        <translation>Delete files from the disk or empty the recycle bin, then try again.</translation>
    </message>
    <message>
        <source>Không có quyền ghi</source>
        <translation>No permission to write</translation>
    </message>
    <message>
        <source>Tài khoản đang dùng không được phép ghi vào “{path}”.</source>
        <translation>Your account may not write to “{path}”.</translation>
    </message>
    <message>
        <source>Quyền với thư mục này do người quản trị máy đặt.</source>
        <translation>The administrator of this computer sets who may write there.</translation>
    </message>
    <message>
        <source>Hãy nhờ người quản trị máy cấp quyền ghi, hoặc dùng một thư mục trong Tài liệu của mình.</source>
        <translation>Ask the administrator for permission, or use a folder in your own Documents.</translation>
    </message>
    <message>
        <source>Không thấy thư mục</source>
        <translation>Folder not found</translation>
    </message>
    <message>
        <source>Không ghi được “{path}”: không còn thấy thư mục chứa nó.</source>
        <translation>“{path}” cannot be written: its folder is no longer there.</translation>
    </message>
    <message>
        <source>Thư mục đã bị dời hoặc xóa, USB đã rút, hoặc mạng bị ngắt.</source>
        <translation>The folder was moved or deleted, the USB stick was pulled out, or the network is down.</translation>
    </message>
    <message>
        <source>Hãy cắm lại USB, nối lại mạng hoặc chọn nơi khác rồi làm lại.</source>
        <translation>Plug in the USB stick, connect the network or choose another place, then try again.</translation>
    </message>
    <message>
        <source>Tệp đang mở</source>
        <translation>File in use</translation>
    </message>
    <message>
        <source>Không ghi được “{path}”: một chương trình khác đang mở tệp.</source>
        <translation>“{path}” cannot be written: another program has it open.</translation>
    </message>
    <message>
        <source>Hãy đóng tệp ở chương trình kia rồi làm lại.</source>
        <translation>Close the file in the other program and try again.</translation>
    </message>
    <message>
        <source>Hệ thống từ chối ghi vào nơi này.</source>
        <translation>The system refused to write there.</translation>
    </message>
    <message>
        <source>Hãy làm lại, hoặc lưu vào nơi khác.</source>
        <translation>Try again, or save to another place.</translation>
    </message>
    <message>
        <source>Đó&amp;ng</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Các {kind} đang có: {names}.</source>
        <translation>Those there are ({kind}): {names}.</translation>
    </message>
    <message>
        <source>Chưa có {kind} nào.</source>
        <translation>There is no {kind} yet.</translation>
    </message>
    <message>
        <source>cột “{column}”</source>
        <translation>the column “{column}”</translation>
    </message>
    <message>
        <source>cột “{column}” của “{row}”</source>
        <translation>the column “{column}” of “{row}”</translation>
    </message>
    <message>
        <source>Chưa xuất được tệp Excel</source>
        <translation>The Excel file was not exported</translation>
    </message>
    <message>
        <source>Chữ ở {cell} dài {letters} ký tự; một ô Excel chứa 32.767.</source>
        <translation>The text in {cell} has {letters} letters; a cell of Excel holds 32,767.</translation>
    </message>
    <message>
        <source>Chương trình không cắt bớt chữ mà không báo. Chưa ghi gì.</source>
        <translation>The program cuts no text in silence. Nothing was written.</translation>
    </message>
    <message>
        <source>Hãy rút ngắn chữ ấy, hoặc xuất tệp CSV.</source>
        <translation>Shorten the text, or export a CSV file.</translation>
    </message>
    <message>
        <source>Thư mục này không có bản kê manifest.json đọc được.</source>
        <translation>This folder has no manifest.json that can be read.</translation>
    </message>
    <message>
        <source>Bản kê manifest.json đã bị sửa hoặc bị hỏng.</source>
        <translation>Its manifest.json was edited or is damaged.</translation>
    </message>
    <message>
        <source>Bản sao do phiên bản mới hơn của chương trình tạo ra.</source>
        <translation>The copy was made by a newer version of the program.</translation>
    </message>
    <message>
        <source>Tệp do Excel cũ hơn Excel 97 ghi, nay không đọc được.</source>
        <translation>The file was written by an Excel older than Excel 97 and cannot be read now.</translation>
    </message>
    <message>
        <source>Một tệp của bản sao không còn.</source>
        <translation>A file of the copy is missing.</translation>
    </message>
    <message>
        <source>Hãy bấm “Chép thông tin lỗi” và gửi cho người hỗ trợ, rồi vào Trợ giúp &gt; Kiểm tra sổ.</source>
        <translation>Press “Copy error details” and send them to whoever helps you, then choose Help &gt; Check the register.</translation>
    </message>
    <message>
        <source>Một tệp của bản sao không còn như lúc sao lưu.</source>
        <translation>A file of the copy is not what was copied.</translation>
    </message>
    <message>
        <source>Tệp dữ liệu trong bản sao không đọc được trọn vẹn.</source>
        <translation>The database in the copy cannot be read completely.</translation>
    </message>
    <message>
        <source>Dữ liệu trong bản sao khác với dữ liệu lúc sao lưu.</source>
        <translation>The records in the copy differ from those that were copied.</translation>
    </message>
    <message>
        <source>Tệp không phải là bản sao được mã hóa bằng mật khẩu.</source>
        <translation>The file is no copy encrypted with a passphrase.</translation>
    </message>
    <message>
        <source>Không đủ chỗ trống</source>
        <translation>Not enough room</translation>
    </message>
    <message>
        <source>Ổ đĩa chứa “{path}” còn thiếu {size} MB chỗ trống.</source>
        <translation>The disk of “{path}” lacks {size} MB of free space.</translation>
    </message>
    <message>
        <source>Chưa có gì được ghi; các bản sao trước vẫn như cũ.</source>
        <translation>Nothing has been written; earlier copies are as they were.</translation>
    </message>
    <message>
        <source>Hãy xóa bớt tệp trên ổ đĩa ấy, hoặc chọn ổ đĩa khác, rồi làm lại.</source>
        <translation>Delete some files on that disk, or choose another disk, then try again.</translation>
    </message>
    <message>
        <source>Chỗ sai: {detail}.</source>
        <translation>What is wrong: {detail}.</translation>
    </message>
    <message>
        <source>Bản sao không dùng được</source>
        <translation>The copy cannot be used</translation>
    </message>
    <message>
        <source>Bản sao “{path}” không còn nguyên vẹn.</source>
        <translation>The copy “{path}” is no longer whole.</translation>
    </message>
    <message>
        <source>Hãy dùng bản sao khác; đừng sửa hay xóa bản này.</source>
        <translation>Use another copy; do not change or delete this one.</translation>
    </message>
    <message>
        <source>Sai mật khẩu</source>
        <translation>Wrong passphrase</translation>
    </message>
    <message>
        <source>Mật khẩu không mở được bản sao “{path}”.</source>
        <translation>The passphrase does not open the copy “{path}”.</translation>
    </message>
    <message>
        <source>Không ai, kể cả người viết chương trình, mở được khi thiếu mật khẩu.</source>
        <translation>Nobody can open it without the passphrase, not even the program's authors.</translation>
    </message>
    <message>
        <source>Hãy gõ lại, để ý bộ gõ tiếng Việt và phím Caps Lock.</source>
        <translation>Type it again; mind the Vietnamese input method and Caps Lock.</translation>
    </message>
    <message>
        <source>Bản sao của sổ khác</source>
        <translation>A copy of another register</translation>
    </message>
    <message>
        <source>“{path}” là bản sao của một sổ khác với sổ đang mở.</source>
        <translation>“{path}” is a copy of another register than the open one.</translation>
    </message>
    <message>
        <source>Lấy lại từng mục chỉ làm được từ bản sao của chính sổ này.</source>
        <translation>A single record can be brought back only from a copy of this same register.</translation>
    </message>
    <message>
        <source>Hãy khôi phục cả bản sao vào một thư mục mới để xem.</source>
        <translation>Restore the whole copy into a new folder to look at it.</translation>
    </message>
    <message>
        <source>Không có gì để lấy lại</source>
        <translation>Nothing to bring back</translation>
    </message>
    <message>
        <source>“{name}” trong sổ giống hệt trong bản sao.</source>
        <translation>“{name}” in the register is the same as in the copy.</translation>
    </message>
    <message>
        <source>Sổ không thay đổi.</source>
        <translation>The register is unchanged.</translation>
    </message>
    <message>
        <source>Hãy chọn một bản sao cũ hơn nếu cần nội dung trước đó.</source>
        <translation>Choose an older copy if you need what it was before.</translation>
    </message>
    <message>
        <source>Không phải là bản sao</source>
        <translation>Not a copy</translation>
    </message>
    <message>
        <source>“{path}” không phải là một bản sao của sổ.</source>
        <translation>“{path}” is no copy of a register.</translation>
    </message>
    <message>
        <source>Hãy chọn thư mục có tên kết thúc bằng .ocop-backup.</source>
        <translation>Choose a folder whose name ends in .ocop-backup.</translation>
    </message>
    <message>
        <source>Có dữ liệu hỏng</source>
        <translation>Some data are damaged</translation>
    </message>
    <message>
        <source>Một số dữ liệu trong sổ không đọc được.</source>
        <translation>Some data of the register cannot be read.</translation>
    </message>
    <message>
        <source>Việc cần dữ liệu này chưa làm được; các bản ghi khác vẫn dùng được.</source>
        <translation>What needs these data could not be done; the other records can still be used.</translation>
    </message>
    <message>
        <source>Hãy mở “Kiểm tra sổ” (lệnh check) rồi đặt lại giá trị đã ghi gần nhất (lệnh repair).</source>
        <translation>Open “Check the register” (command check), then set the values back to those last recorded (command repair).</translation>
    </message>
    <message>
        <source>Hãy khôi phục từ bản sao, hoặc cứu những gì còn đọc được sang sổ mới.</source>
        <translation>Restore a copy, or salvage what can still be read into a new register.</translation>
    </message>
    <message>
        <source>Chưa rõ dữ liệu trong sổ có bị ảnh hưởng hay không.</source>
        <translation>It is not known whether data in the register are affected.</translation>
    </message>
    <message>
        <source>Việc vừa rồi không được ghi.</source>
        <translation>What was just done is not recorded.</translation>
    </message>
    <message>
        <source>Tệp cũ không bị thay.</source>
        <translation>The old file is not replaced.</translation>
    </message>
    <message>
        <source>Ổ đĩa có thể sắp hỏng, hoặc là USB giả có dung lượng nhỏ hơn ghi trên vỏ.</source>
        <translation>The disk may be failing, or be a false USB stick that holds less than it says.</translation>
    </message>
    <message>
        <source>Đọc lại không khớp</source>
        <translation>Not the same when read back</translation>
    </message>
    <message>
        <source>Bản sao vừa ghi vào “{path}” đọc lại không giống dữ liệu gốc.</source>
        <translation>The copy just written to “{path}” does not read back as what was copied.</translation>
    </message>
    <message>
        <source>Bản sao ấy đã được bỏ đi. Hãy sao lưu vào một ổ đĩa khác.</source>
        <translation>That copy has been removed. Back up to another disk.</translation>
    </message>
    <message>
        <source>sự kiện</source>
        <translation>event</translation>
    </message>
    <message>
        <source>kênh bán</source>
        <translation>channel</translation>
    </message>
    <message>
        <source>điểm bán</source>
        <translation>point of sale</translation>
    </message>
    <message>
        <source>doanh số tháng</source>
        <translation>monthly sales</translation>
    </message>
    <message>
        <source>mục xuất khẩu</source>
        <translation>export</translation>
    </message>
    <message>
        <source>mã đăng ký</source>
        <translation>registration</translation>
    </message>
    <message>
        <source>Có chỗ trong tệp chưa đọc được</source>
        <translation>Some places of the file cannot be read</translation>
    </message>
    <message>
        <source>Tệp “{name}” có {count} chỗ chưa đọc được.</source>
        <translation>Places that cannot be read in file “{name}”: {count}.</translation>
    </message>
    <message>
        <source>Hãy sửa các chỗ ấy trong tệp rồi thử lại.</source>
        <translation>Correct these places in the file and try again.</translation>
    </message>
    <message>
        <source> hay </source>
        <translation> or </translation>
    </message>
    <message>
        <source>tệp không phải là JSON đúng.</source>
        <translation>the file is not valid JSON.</translation>
    </message>
    <message>
        <source>“{value}” phải là một danh sách […].</source>
        <translation>“{value}” must be a list […].</translation>
    </message>
    <message>
        <source>tệp không phải là JSON đúng, sai ở dòng {value}.</source>
        <translation>the file is not correct JSON: see line {value}.</translation>
    </message>
    <message>
        <source>mục “{value}” có hai lần trong cùng một đối tượng.</source>
        <translation>“{value}” stands twice in one object.</translation>
    </message>
    <message>
        <source>“{value}” không phải là số dùng được trong JSON.</source>
        <translation>“{value}” is not a number that JSON may hold.</translation>
    </message>
    <message>
        <source>“{value}” có ký tự hỏng.</source>
        <translation>“{value}” holds a damaged letter.</translation>
    </message>
    <message>
        <source>tệp quá lớn hoặc lồng quá nhiều lớp.</source>
        <translation>the file is too large or nested too deep.</translation>
    </message>
    <message>
        <source>“{value}” không phải là đơn vị của số này.</source>
        <translation>“{value}” is not a unit of this figure.</translation>
    </message>
    <message>
        <source>“{value}” phải là chữ.</source>
        <translation>“{value}” must be a text.</translation>
    </message>
    <message>
        <source>“{value}” không phải là số.</source>
        <translation>“{value}” is not a number.</translation>
    </message>
    <message>
        <source>“{value}” phải là một số đúng, không “hơn”, “gần”, “khoảng”.</source>
        <translation>“{value}” must be an exact number, without “more than”, “nearly”, “about”.</translation>
    </message>
    <message>
        <source>“{value}” không phải là ngày, hoặc chưa rõ ngày nào.</source>
        <translation>“{value}” is not a day, or not clearly one.</translation>
    </message>
    <message>
        <source>“{value}” không phải là giờ; hãy ghi như 19:30.</source>
        <translation>“{value}” is not a time; write it like 19:30.</translation>
    </message>
    <message>
        <source>“{value}” phải là true hoặc false.</source>
        <translation>“{value}” must be true or false.</translation>
    </message>
    <message>
        <source>không có mục nào tên như vậy.</source>
        <translation>there is no such key.</translation>
    </message>
    <message>
        <source>không có “{value}”; hãy chọn một trong: {choices}.</source>
        <translation>there is no “{value}”; choose one of: {choices}.</translation>
    </message>
    <message>
        <source>chưa ghi.</source>
        <translation>not given.</translation>
    </message>
    <message>
        <source>trong sổ không có “{value}”.</source>
        <translation>the register has no “{value}”.</translation>
    </message>
    <message>
        <source>“{value}” đúng với nhiều bản ghi, số: {choices}.</source>
        <translation>“{value}” fits several records, numbers: {choices}.</translation>
    </message>
    <message>
        <source>“{value}” phải là một đối tượng, có tên và giá trị từng mục.</source>
        <translation>“{value}” must be an object, with names and values.</translation>
    </message>
    <message>
        <source>chưa rõ “{value}” là {choices}.</source>
        <translation>it is not clear whether “{value}” means {choices}.</translation>
    </message>
    <message>
        <source>“{value}” là đồng hay triệu đồng? Có thể là {choices}; hãy ghi rõ đơn vị.</source>
        <translation>Is “{value}” in đồng or in million đồng? It may be {choices}; write the unit.</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>&lt;b&gt;Phiếu đã khóa.&lt;/b&gt; Điểm và các xác nhận không sửa được; quyết định, thảo luận và ghi chú vẫn sửa được. Bấm “Mở khóa…” và ghi lý do nếu cần sửa điểm.</source>
        <translation>&lt;b&gt;The sheets are locked.&lt;/b&gt; Points and confirmations cannot be changed; decision, discussion and notes can. Press “Unlock…” and give a reason to change points.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Giấy đã hết hạn:&lt;/b&gt; {papers}. Hãy xem lại các tiêu chí dựa vào chúng.</source>
        <translation>&lt;b&gt;Expired papers:&lt;/b&gt; {papers}. Look again at the criteria that rest on them.</translation>
    </message>
    <message>
        <source>{count} tiêu chí chưa chấm: {places}</source>
        <translation>criteria not scored ({count}): {places}</translation>
    </message>
    <message>
        <source>chưa có phiếu chấm nào</source>
        <translation>no score sheet yet</translation>
    </message>
    <message>
        <source>{count} điều kiện chưa xác nhận: {places}</source>
        <translation>conditions not confirmed ({count}): {places}</translation>
    </message>
    <message>
        <source>&lt;a href=&quot;#discussion&quot;&gt;ý kiến thảo luận&lt;/a&gt; về điểm lệch nhau</source>
        <translation>&lt;a href="#discussion"&gt;a discussion note&lt;/a&gt; about points that differ</translation>
    </message>
    <message>
        <source>&lt;b&gt;Chưa ghi nhận được.&lt;/b&gt; Còn thiếu:</source>
        <translation>&lt;b&gt;Cannot be recorded yet.&lt;/b&gt; Still missing:</translation>
    </message>
    <message>
        <source>hồ sơ</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>Chủ thể tự đánh giá</source>
        <translation>Self-assessment</translation>
    </message>
    <message>
        <source>Cấp xã đánh giá</source>
        <translation>Commune assessment</translation>
    </message>
    <message>
        <source>Hội đồng cấp tỉnh</source>
        <translation>Provincial council</translation>
    </message>
    <message>
        <source>Hội đồng cấp trung ương</source>
        <translation>Central council</translation>
    </message>
    <message>
        <source>Chủ tịch</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Phó Chủ tịch Hội đồng</source>
        <translation>Vice chair</translation>
    </message>
    <message>
        <source>Thư ký</source>
        <translation>Secretary</translation>
    </message>
    <message>
        <source>Ủy viên</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>chưa chấm</source>
        <translation>not scored</translation>
    </message>
    <message>
        <source>không đạt</source>
        <translation>not met</translation>
    </message>
    <message>
        <source>đã phân hạng</source>
        <translation>rated</translation>
    </message>
    <message>
        <source>bị loại</source>
        <translation>disqualified</translation>
    </message>
    <message>
        <source>không thuộc diện đánh giá</source>
        <translation>not eligible</translation>
    </message>
    <message>
        <source>dừng chấm</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>chưa chấm xong</source>
        <translation>not finished</translation>
    </message>
    <message>
        <source>đủ điểm {band} sao, thiếu {count} yêu cầu tối thiểu</source>
        <translation>points for {band} stars, missing minimum requirements: {count}</translation>
    </message>
    <message>
        <source>tiềm năng {stars}</source>
        <translation>potential {stars}</translation>
    </message>
    <message>
        <source>{stars} theo quyết định</source>
        <translation>{stars} by decision</translation>
    </message>
    <message>
        <source>Điều kiện loại</source>
        <translation>Disqualified if</translation>
    </message>
    <message>
        <source>Không xét nếu</source>
        <translation>Not eligible if</translation>
    </message>
    <message>
        <source>Yêu cầu</source>
        <translation>Requirement</translation>
    </message>
    <message>
        <source>Dừng chấm nếu</source>
        <translation>Stop if</translation>
    </message>
    <message>
        <source>Dừng chấm nếu có 0 điểm</source>
        <translation>Stop on 0 points</translation>
    </message>
    <message>
        <source>Chỉ chấm khi</source>
        <translation>Scored only if</translation>
    </message>
    <message>
        <source>Cần minh chứng</source>
        <translation>Evidence required</translation>
    </message>
    <message>
        <source>hồ sơ bị loại</source>
        <translation>the dossier is out</translation>
    </message>
    <message>
        <source>sản phẩm không thuộc diện đánh giá</source>
        <translation>the product is not assessed</translation>
    </message>
    <message>
        <source>tiêu chí này 0 điểm</source>
        <translation>this criterion gives 0 points</translation>
    </message>
    <message>
        <source>dừng chấm tại đây</source>
        <translation>scoring stops here</translation>
    </message>
    <message>
        <source>tiêu chí này không chấm</source>
        <translation>this criterion is not scored</translation>
    </message>
    <message>
        <source>Bị loại</source>
        <translation>Disqualified</translation>
    </message>
    <message>
        <source>Không thuộc diện đánh giá</source>
        <translation>Not eligible</translation>
    </message>
    <message>
        <source>Dừng chấm</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>0 điểm</source>
        <translation>0 points</translation>
    </message>
    <message>
        <source>Không chấm</source>
        <translation>Not scored</translation>
    </message>
    <message>
        <source>Chưa xác nhận</source>
        <translation>Not confirmed</translation>
    </message>
    <message>
        <source>tối thiểu cho {stars}</source>
        <translation>minimum for {stars}</translation>
    </message>
    <message>
        <source>Đợt {day}/{month}</source>
        <translation>Round {day}/{month}</translation>
    </message>
    <message>
        <source>chưa có</source>
        <translation>none yet</translation>
    </message>
</context>
<context>
    <name>EvaluationEditor</name>
    <message>
        <source>Đánh giá</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>Đánh giá “{name}” có nội dung chưa lưu.</source>
        <translation>The evaluation of “{name}” has unsaved changes.</translation>
    </message>
    <message>
        <source>Phiếu chấm</source>
        <translation>Score sheet</translation>
    </message>
    <message>
        <source>Hội đồng</source>
        <translation>Council</translation>
    </message>
    <message>
        <source>Cấp xã đánh giá</source>
        <translation>Commune assessment</translation>
    </message>
    <message>
        <source>Thông tin</source>
        <translation>Facts</translation>
    </message>
</context>
<context>
    <name>EvaluationFacts</name>
    <message>
        <source>Chưa ghi</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>Hội đồng</source>
        <translation>Council</translation>
    </message>
    <message>
        <source>Chưa ghi Hội đồng</source>
        <translation>No council yet</translation>
    </message>
    <message>
        <source>Một phiếu chấm chung là đủ khi tự đánh giá hoặc khi cấp xã đánh giá.</source>
        <translation>One shared sheet is enough for a self-assessment or the commune's assessment.</translation>
    </message>
    <message>
        <source>Thêm thành viên…</source>
        <translation>Add member…</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Nhiệm vụ trong Hội đồng</source>
        <translation>Role in the council</translation>
    </message>
    <message>
        <source>Chức vụ, đơn vị</source>
        <translation>Position, office</translation>
    </message>
    <message>
        <source>Dự họp</source>
        <translation>Attends</translation>
    </message>
    <message>
        <source>có mặt</source>
        <translation>present</translation>
    </message>
    <message>
        <source>vắng</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>&amp;Cấp đánh giá</source>
        <translation>&amp;Level</translation>
    </message>
    <message>
        <source>&amp;Loại</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>Đợt</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>&amp;Ngày</source>
        <translation>&amp;Day</translation>
    </message>
    <message>
        <source>Enter sửa · Delete bỏ</source>
        <translation>Enter changes · Delete removes</translation>
    </message>
    <message>
        <source>G&amp;hi chú</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>EvaluationHeader</name>
    <message>
        <source>Về danh sách đánh giá (Esc)</source>
        <translation>Back to the list of evaluations (Esc)</translation>
    </message>
    <message>
        <source>Về danh sách đánh giá</source>
        <translation>Back to the list of evaluations</translation>
    </message>
    <message>
        <source>In phiếu</source>
        <translation>Print sheets</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Lưu (Ctrl+S)</source>
        <translation>Save (Ctrl+S)</translation>
    </message>
    <message>
        <source>Ghi nhận và khóa</source>
        <translation>Record and lock</translation>
    </message>
    <message>
        <source>Lưu và khóa phiếu chấm khi đã chấm xong</source>
        <translation>Save and lock the sheets once scoring is done</translation>
    </message>
    <message>
        <source>Mở khóa…</source>
        <translation>Unlock…</translation>
    </message>
</context>
<context>
    <name>EvaluationPrinting</name>
    <message>
        <source>Phiếu trắng cho từng thành viên</source>
        <translation>Blank sheet for every member</translation>
    </message>
    <message>
        <source>Phiếu đã chấm</source>
        <translation>Scored sheets</translation>
    </message>
    <message>
        <source>Bảng tổng hợp của Hội đồng</source>
        <translation>Council summary</translation>
    </message>
    <message>
        <source>Danh sách yêu cầu còn thiếu</source>
        <translation>Missing requirements</translation>
    </message>
    <message>
        <source>Kế hoạch nâng hạng cho chủ thể</source>
        <translation>Plan for the producer</translation>
    </message>
    <message>
        <source>phieu-trang</source>
        <translation>blank-sheet</translation>
    </message>
    <message>
        <source>phieu-cham</source>
        <translation>score-sheet</translation>
    </message>
    <message>
        <source>tong-hop</source>
        <translation>summary</translation>
    </message>
    <message>
        <source>yeu-cau-con-thieu</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>ke-hoach-nang-hang</source>
        <translation>plan</translation>
    </message>
</context>
<context>
    <name>EvaluationsList</name>
    <message>
        <source>Tìm sản phẩm, chủ thể, cấp, đợt (Ctrl+F)</source>
        <translation>Find product, producer, level, round (Ctrl+F)</translation>
    </message>
    <message>
        <source>Tìm lần đánh giá</source>
        <translation>Find evaluation</translation>
    </message>
    <message>
        <source>Chép để đánh giá lại</source>
        <translation>Copy to evaluate again</translation>
    </message>
    <message>
        <source>So sánh hai lần</source>
        <translation>Compare two</translation>
    </message>
    <message>
        <source>Thử quyết định khác</source>
        <translation>Try another decision</translation>
    </message>
    <message>
        <source>Đánh giá sản phẩm</source>
        <translation>Evaluate product</translation>
    </message>
    <message>
        <source>Đánh giá một sản phẩm (Ctrl+N)</source>
        <translation>Evaluate a product (Ctrl+N)</translation>
    </message>
    <message>
        <source>Các lần đánh giá</source>
        <translation>Evaluations</translation>
    </message>
    <message>
        <source>Không tìm thấy lần đánh giá nào</source>
        <translation>No evaluation found</translation>
    </message>
    <message>
        <source>Không có lần đánh giá nào khớp với “{text}”.</source>
        <translation>No evaluation matches “{text}”.</translation>
    </message>
    <message>
        <source>Xóa ô tìm</source>
        <translation>Empty the search box</translation>
    </message>
    <message>
        <source>Chưa có lần đánh giá nào</source>
        <translation>No evaluations yet</translation>
    </message>
    <message>
        <source>Chọn sản phẩm rồi chấm theo phiếu của bộ sản phẩm; điểm, hạng sao và những yêu cầu còn thiếu hiện ngay khi chấm.</source>
        <translation>Choose a product and score it by the sheet of its set; points, stars and missing minimums show while you score.</translation>
    </message>
    <message>
        <source>Giữ Ctrl và bấm để chọn hai lần đánh giá</source>
        <translation>Hold Ctrl and click to choose two evaluations</translation>
    </message>
    <message>
        <source>Sản phẩm</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Chủ thể</source>
        <translation>Producer</translation>
    </message>
    <message>
        <source>Bộ</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Cấp</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Đợt</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Điểm</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Hạng sao</source>
        <translation>Stars</translation>
    </message>
    <message>
        <source>Khóa</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>khóa</source>
        <translation>locked</translation>
    </message>
    <message>
        <source>tìm: {text}</source>
        <translation>search: {text}</translation>
    </message>
    <message>
        <source>Danh sách lần đánh giá</source>
        <translation>List of evaluations</translation>
    </message>
</context>
<context>
    <name>EvaluationsPage</name>
    <message>
        <source>{total} lần đánh giá</source>
        <translation>evaluations: {total}</translation>
    </message>
    <message>
        <source>{shown} / {total} lần đánh giá</source>
        <translation>evaluations: {shown} / {total}</translation>
    </message>
    <message>
        <source>Xóa {count} lần đánh giá?</source>
        <translation>Delete evaluations: {count}?</translation>
    </message>
    <message>
        <source>Mở</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Mở lần đánh giá này (Enter)</source>
        <translation>Open this evaluation (Enter)</translation>
    </message>
    <message>
        <source>Chép để đánh giá lại</source>
        <translation>Copy to evaluate again</translation>
    </message>
    <message>
        <source>So sánh hai lần</source>
        <translation>Compare two</translation>
    </message>
    <message>
        <source>Thử quyết định khác</source>
        <translation>Try another decision</translation>
    </message>
    <message>
        <source>Chép</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Chép các dòng để dán vào Excel (Ctrl+C)</source>
        <translation>Copy the rows to paste them into Excel (Ctrl+C)</translation>
    </message>
    <message>
        <source>Xóa</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Xóa các lần đánh giá đã chọn (Del)</source>
        <translation>Delete the selected evaluations (Del)</translation>
    </message>
</context>
<context>
    <name>ExtensionDialog</name>
    <message>
        <source>Kéo dài hiệu lực: {name}</source>
        <translation>Extension: {name}</translation>
    </message>
    <message>
        <source>Ghi kéo dài hiệu lực (Điều 12)</source>
        <translation>Record an extension (article 12)</translation>
    </message>
    <message>
        <source>Giấy chứng nhận OCOP hết hạn ngày {day}.</source>
        <translation>The OCOP certificate expires on {day}.</translation>
    </message>
    <message>
        <source>Kéo dài nhiều nhất đến {day}.</source>
        <translation>It may be extended until {day} at most.</translation>
    </message>
    <message>
        <source>Kéo dài hiệu lực đến ngày</source>
        <translation>Extended until</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Khoản 3 Điều 12: giấy chứng nhận tiếp tục có hiệu lực đến ngày có kết quả xử lý, không quá 180 ngày từ ngày hết thời hạn. Ghi căn cứ; nếu có văn bản thì ghi số, ngày.</source>
        <translation>Article 12(3): the certificate stays valid until the day of the result, at most 180 days after its expiry. State the ground; a paper with its number and day, if there is one.</translation>
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
        <source>Tình trạng</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Xã, phường</source>
        <translation>Commune or ward</translation>
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
    <message>
        <source>Nhóm trong tệp</source>
        <translation>Group in the file</translation>
    </message>
    <message>
        <source>Một chủ thể</source>
        <translation>One producer</translation>
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
    <name>EventEditor</name>
    <message>
        <source>Sự kiện mới</source>
        <translation>New event</translation>
    </message>
    <message>
        <source>{count} sản phẩm</source>
        <translation>products: {count}</translation>
    </message>
    <message>
        <source>{count} sản phẩm không còn hạng sao có hiệu lực, sẽ in không có sao</source>
        <translation>products without valid stars, printed without stars: {count}</translation>
    </message>
    <message>
        <source>chưa lưu</source>
        <translation>not saved</translation>
    </message>
    <message>
        <source>Xóa sự kiện</source>
        <translation>Delete event</translation>
    </message>
    <message>
        <source>Lưu sự kiện</source>
        <translation>Save event</translation>
    </message>
    <message>
        <source>doanh thu {money}</source>
        <translation>revenue {money}</translation>
    </message>
    <message>
        <source>{count} điều cần xem lại</source>
        <translation>to check: {count}</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>Tên tiếng Anh (để in)</source>
        <translation>English name (for printing)</translation>
    </message>
    <message>
        <source>Tên tiếng Trung (để in)</source>
        <translation>Chinese name (for printing)</translation>
    </message>
    <message>
        <source>Tên sự kiện *</source>
        <translation>Name of the event *</translation>
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
        <source>Sự kiện cần có tên.</source>
        <translation>An event needs a name.</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
</context>
<context>
    <name>EventModel</name>
    <message>
        <source>Sản phẩm</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Chủ thể</source>
        <translation>Producer</translation>
    </message>
    <message>
        <source>Hạng sao</source>
        <translation>Stars</translation>
    </message>
    <message>
        <source>Tình trạng</source>
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
        <source>Sản phẩm không còn hạng sao có hiệu lực, nên catalogue in không có sao.</source>
        <translation>The product has no valid stars, so the catalogue prints none for it.</translation>
    </message>
    <message>
        <source>Cả chủ thể</source>
        <translation>The whole producer</translation>
    </message>
    <message>
        <source>Chủ thể đã bị xóa</source>
        <translation>The producer was deleted</translation>
    </message>
</context>
<context>
    <name>EventSections</name>
    <message>
        <source>Phiên</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Người dẫn</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Hợp đồng, ghi nhớ</source>
        <translation>Contracts, memoranda</translation>
    </message>
    <message>
        <source>Kinh phí</source>
        <translation>Costs</translation>
    </message>
    <message>
        <source>Hỗ trợ, tài trợ</source>
        <translation>Support, gifts</translation>
    </message>
    <message>
        <source>Chi tiết</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Hợp đồng, kinh phí</source>
        <translation>Contracts, costs</translation>
    </message>
    <message>
        <source>Số công bố</source>
        <translation>Stated figures</translation>
    </message>
    <message>
        <source>Tổng hợp</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Thông tin</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>Báo cáo</source>
        <translation>Report</translation>
    </message>
</context>
<context>
    <name>EventTable</name>
    <message>
        <source>Sản phẩm của sự kiện</source>
        <translation>Products of the event</translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message>
        <source>Sự kiện</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Sự kiện chưa có sản phẩm nào để in. Hãy thêm sản phẩm trước.</source>
        <translation>The event has no product to print. Add products first.</translation>
    </message>
    <message>
        <source>Catalogue {event}</source>
        <translation>Catalogue of {event}</translation>
    </message>
    <message>
        <source>Sự kiện “{name}” có nội dung chưa lưu.</source>
        <translation>The event “{name}” has unsaved changes.</translation>
    </message>
    <message>
        <source>mới</source>
        <translation>new</translation>
    </message>
    <message>
        <source>{count} sự kiện</source>
        <translation>events: {count}</translation>
    </message>
    <message>
        <source>SP</source>
        <translation>Prod.</translation>
    </message>
    <message>
        <source>Thêm sự kiện</source>
        <translation>Add event</translation>
    </message>
    <message>
        <source>Chưa có sự kiện nào</source>
        <translation>No event yet</translation>
    </message>
    <message>
        <source>Ghi sự kiện mà đơn vị tham gia, chọn sản phẩm mang đi và số gian hàng, rồi in catalogue phát cho khách.</source>
        <translation>Write down the event, choose the products you take and their booths, then print the catalogue for visitors.</translation>
    </message>
    <message>
        <source>Tên sự kiện</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Doanh thu</source>
        <translation>Revenue</translation>
    </message>
    <message>
        <source>Báo cáo</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Địa điểm</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>đã nộp {day}</source>
        <translation>made {day}</translation>
    </message>
    <message>
        <source>quá hạn {day}</source>
        <translation>overdue {day}</translation>
    </message>
    <message>
        <source>hạn {day}</source>
        <translation>due {day}</translation>
    </message>
    <message>
        <source>{count} sản phẩm của {holders} chủ thể</source>
        <translation>products: {count}, producers: {holders}</translation>
    </message>
    <message>
        <source>{shown} / {count} sự kiện</source>
        <translation>events: {shown} / {count}</translation>
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
    <message>
        <source>Tệp nén</source>
        <translation>Zip files</translation>
    </message>
    <message>
        <source>Bản sao mã hóa</source>
        <translation>Encrypted copies</translation>
    </message>
    <message>
        <source>Tài liệu Word</source>
        <translation>Word document</translation>
    </message>
</context>
<context>
    <name>FilingDialog</name>
    <message>
        <source>Nộp hồ sơ: {name}</source>
        <translation>Filing: {name}</translation>
    </message>
    <message>
        <source>Sửa lần nộp hồ sơ</source>
        <translation>Change a filing</translation>
    </message>
    <message>
        <source>Ghi lần nộp hồ sơ</source>
        <translation>Record a filing</translation>
    </message>
    <message>
        <source>Tiếp nhận</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Ngày nộp</source>
        <translation>Filed on</translation>
    </message>
    <message>
        <source>Hạn đánh giá cấp xã</source>
        <translation>Commune assessment due</translation>
    </message>
    <message>
        <source>Loại hồ sơ</source>
        <translation>Kind of dossier</translation>
    </message>
    <message>
        <source>Chưa rõ</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Hạng đề nghị</source>
        <translation>Stars asked for</translation>
    </message>
    <message>
        <source>Số phiếu đăng ký</source>
        <translation>Registration form number</translation>
    </message>
    <message>
        <source>Số tiếp theo của xã trong năm, theo mẫu số/PĐK-tỉnh-xã-năm.</source>
        <translation>The commune’s next number of the year, in the form number/PĐK-province-commune-year.</translation>
    </message>
    <message>
        <source>Ý kiến khác</source>
        <translation>Contested</translation>
    </message>
    <message>
        <source>Có nhiều ý kiến khác nhau hoặc nội dung phức tạp: Hội đồng họp trực tiếp</source>
        <translation>Many differing opinions or a complex case: the council meets in person</translation>
    </message>
    <message>
        <source>Cấp xã đánh giá</source>
        <translation>Commune assessment</translation>
    </message>
    <message>
        <source>Ngày chuyển cấp tỉnh</source>
        <translation>Forwarded to the province on</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Hạng sao và giấy chứng nhận mới ghi ở “Ghi công nhận”.</source>
        <translation>New stars and certificate are recorded under “Record recognition”.</translation>
    </message>
    <message>
        <source>Ngày có kết quả</source>
        <translation>Result on</translation>
    </message>
    <message>
        <source>Lý do, căn cứ</source>
        <translation>Reason, basis</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>tính từ ngày nộp</source>
        <translation>counted from the filing day</translation>
    </message>
    <message>
        <source>{day} ({count} ngày làm việc).</source>
        <translation>{day} (working days: {count}).</translation>
    </message>
    <message>
        <source>Kỳ nộp mở ngày {day}: hồ sơ nộp sớm hơn chưa được tính là đúng kỳ.</source>
        <translation>Filing opens on {day}: an earlier dossier does not count as filed in time.</translation>
    </message>
    <message>
        <source>Kỳ nộp đã hết ngày {day}: hồ sơ này vẫn là quá kỳ.</source>
        <translation>Filing closed on {day}: this dossier is still late.</translation>
    </message>
    <message>
        <source>Bản scan hồ sơ</source>
        <translation>Scan of the dossier</translation>
    </message>
</context>
<context>
    <name>FirstRunDialog</name>
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
        <translation>3. Where the data are kept</translation>
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
        <source>Xem thử với dữ liệu mẫu (hư cấu)</source>
        <translation>Try it with practice data (fictional)</translation>
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
    <message>
        <source>Sổ trong thư mục này bị hỏng. Hãy chọn thư mục khác, hoặc mở bản sao lưu.</source>
        <translation>The register in this folder is damaged. Choose another folder, or open a backup.</translation>
    </message>
    <message>
        <source>Thư mục này đã có sổ “{name}”. Sổ sẽ được mở như đang có, không sửa gì.</source>
        <translation>This folder already holds the register “{name}”. It will be opened as it is; nothing is changed.</translation>
    </message>
    <message>
        <source>Thư mục này đã có tệp khác. Hãy chọn hoặc gõ tên thư mục mới.</source>
        <translation>This folder holds other files. Choose or type the name of a new folder.</translation>
    </message>
    <message>
        <source>Tạo sổ OCOP của cơ quan</source>
        <translation>Create your office's OCOP register</translation>
    </message>
    <message>
        <source>Tạo sổ mới</source>
        <translation>New register</translation>
    </message>
    <message>
        <source>&amp;Tạo sổ</source>
        <translation>Create &amp;register</translation>
    </message>
    <message>
        <source>&amp;Mở sổ này</source>
        <translation>&amp;Open this register</translation>
    </message>
    <message>
        <source>&amp;Quay lại</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>Thư mục dữ liệu</source>
        <translation>Data folder</translation>
    </message>
    <message>
        <source>Ghi trong nhật ký ai đã sửa gì; của máy này, sửa được trong Cài đặt.</source>
        <translation>The history keeps who changed what; it is of this computer and can be changed in Settings.</translation>
    </message>
    <message>
        <source>Tên của bạn</source>
        <translation>Your name</translation>
    </message>
</context>
<context>
    <name>FocusPointEditor</name>
    <message>
        <source>Điểm giữ lại khi cắt ảnh</source>
        <translation>Point kept when the picture is cropped</translation>
    </message>
    <message>
        <source>Bấm vào chỗ quan trọng nhất của ảnh, hoặc dùng các phím mũi tên</source>
        <translation>Click the most important place of the picture, or use the arrow keys</translation>
    </message>
    <message>
        <source>từ trái {x}%, từ trên {y}%</source>
        <translation>{x}% from the left, {y}% from the top</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Chọn…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Chọn: {name}</source>
        <translation>Choose: {name}</translation>
    </message>
</context>
<context>
    <name>ForewordDialog</name>
    <message>
        <source>Lời nói đầu của catalogue</source>
        <translation>Foreword of the catalogue</translation>
    </message>
    <message>
        <source>In ở đầu catalogue. Ngôn ngữ nào chưa nhập thì in bằng tiếng Việt.</source>
        <translation>Opens the catalogue. A language not written yet is printed in Vietnamese.</translation>
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
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Đã sửa chữ: {letters}.</source>
        <translation>Letters corrected: {letters}.</translation>
    </message>
    <message>
        <source>Đã bỏ ký tự ẩn: {codes}.</source>
        <translation>Left out hidden letters: {codes}.</translation>
    </message>
</context>
<context>
    <name>Gaps</name>
    <message>
        <source>Đã đạt {stars}</source>
        <translation>{stars} reached</translation>
    </message>
    <message>
        <source>Vì sao chưa {stars}?</source>
        <translation>Why not {stars} yet?</translation>
    </message>
    <message>
        <source>Đã đủ điểm và đủ yêu cầu tối thiểu.</source>
        <translation>Points and minimum requirements are all met.</translation>
    </message>
    <message>
        <source>Không cần làm thêm gì.</source>
        <translation>Nothing more is needed.</translation>
    </message>
    <message>
        <source>{count} việc, mức công sức {cost}. Làm xong: {mean} điểm, {stars}.</source>
        <translation>Steps: {count}, effort level {cost}. Points afterwards: {mean}, {stars}.</translation>
    </message>
    <message>
        <source>Cách {place}: {count} việc, mức công sức {cost}</source>
        <translation>Way {place}: steps {count}, effort level {cost}</translation>
    </message>
    <message>
        <source>Tính từ mức Hội đồng thống nhất, hiện {points} điểm.</source>
        <translation>Calculated from what the council agreed on; points now: {points}.</translation>
    </message>
    <message>
        <source>Chưa có hạng sao vì phiếu {state}.</source>
        <translation>There are no stars because the sheet is {state}.</translation>
    </message>
    <message>
        <source>Chưa chấm: {places}</source>
        <translation>Not scored: {places}</translation>
    </message>
    <message>
        <source>Thiếu {lacking} điểm để vào khung {stars} (từ {start} điểm)</source>
        <translation>Points short of {stars}: {lacking} (the band starts at {start})</translation>
    </message>
    <message>
        <source>{stars} cần: {label}</source>
        <translation>{stars} needs: {label}</translation>
    </message>
    <message>
        <source>hiện có: {label}</source>
        <translation>now: {label}</translation>
    </message>
    <message>
        <source>+{points} điểm</source>
        <translation>points: +{points}</translation>
    </message>
    <message>
        <source>không đạt mức nào</source>
        <translation>no level met</translation>
    </message>
</context>
<context>
    <name>GapsPage</name>
    <message>
        <source>Còn thiếu</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Cách ít công sức nhất</source>
        <translation>The way with the least effort</translation>
    </message>
    <message>
        <source>Không có phiếu chấm nên không tính được cách nâng hạng.</source>
        <translation>Without a score sheet no way can be calculated.</translation>
    </message>
    <message>
        <source>Chấm hết phiếu rồi mới tính được: còn {count} tiêu chí chưa chấm.</source>
        <translation>Finish the sheet first; criteria not scored: {count}.</translation>
    </message>
    <message>
        <source>Không có cách nâng điểm nào tới được {stars}: có điều kiện không đạt.</source>
        <translation>No improvement reaches {stars}: a condition is not met.</translation>
    </message>
</context>
<context>
    <name>GiftsEditor</name>
    <message>
        <source>Bên hỗ trợ, tài trợ</source>
        <translation>Giver</translation>
    </message>
    <message>
        <source>Cộng: {amount} (không phải doanh thu)</source>
        <translation>Total: {amount} (no revenue)</translation>
    </message>
    <message>
        <source>Hỗ trợ, tài trợ</source>
        <translation>Support and gifts</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Số tiền (đồng)</source>
        <translation>Amount (đồng)</translation>
    </message>
    <message>
        <source>Tiền hỗ trợ, tài trợ, quà tặng được công bố ở sự kiện; không tính vào doanh thu.</source>
        <translation>Support, sponsorship and gifts announced at the event; they are no revenue.</translation>
    </message>
</context>
<context>
    <name>HeaderMenu</name>
    <message>
        <source>Cột…</source>
        <translation>Columns…</translation>
    </message>
    <message>
        <source>Chọn cột: ẩn, hiện, đổi thứ tự</source>
        <translation>Choose columns: hide, show, reorder</translation>
    </message>
    <message>
        <source>Cột như lúc đầu</source>
        <translation>Reset columns</translation>
    </message>
</context>
<context>
    <name>HealthDialog</name>
    <message>
        <source>&amp;Cứu sang sổ mới…</source>
        <translation>Sal&amp;vage into a new register…</translation>
    </message>
    <message>
        <source>&amp;Kiểm tra lại</source>
        <translation>&amp;Check again</translation>
    </message>
    <message>
        <source>&amp;Mở bản ghi</source>
        <translation>&amp;Open the record</translation>
    </message>
    <message>
        <source>&amp;Quay lại</source>
        <translation>&amp;Go back</translation>
    </message>
    <message>
        <source>Chưa kiểm tra xong</source>
        <translation>The check is not finished</translation>
    </message>
    <message>
        <source>Chưa kiểm tra xong, nên chưa biết sổ có lỗi hay không.</source>
        <translation>The check is not finished, so it is not known whether anything is wrong.</translation>
    </message>
    <message>
        <source>Khôi &amp;phục từ bản sao…</source>
        <translation>&amp;Restore from a copy…</translation>
    </message>
    <message>
        <source>Không thấy lỗi</source>
        <translation>Nothing wrong was found</translation>
    </message>
    <message>
        <source>Không thấy lỗi. Đã đọc lúc {moment}: {counts}.</source>
        <translation>Nothing wrong was found. Read {moment}: {counts}.</translation>
    </message>
    <message>
        <source>Kiểm tra sổ</source>
        <translation>Check the register</translation>
    </message>
    <message>
        <source>Thấy {found} chỗ sai. Đã đọc lúc {moment}: {counts}.</source>
        <translation>Problems found: {found}. Read {moment}: {counts}.</translation>
    </message>
    <message>
        <source>tệp của sổ</source>
        <translation>the register's file</translation>
    </message>
    <message>
        <source>{count} bản ghi</source>
        <translation>records: {count}</translation>
    </message>
    <message>
        <source>{count} giá trị sẽ được đặt lại như lần ghi gần nhất trong lịch sử. Giá trị đang có ở đó không nằm trong lịch sử, nên tệp của sổ được chép nguyên vào thư mục backups trước đã.</source>
        <translation>Values that will be set back to what the history recorded last: {count}. The values there now are not in the history, so the register's file is first copied as it is into the folder backups.</translation>
    </message>
    <message>
        <source>{count} việc trong lịch sử</source>
        <translation>actions in the history: {count}</translation>
    </message>
    <message>
        <source>{count} ảnh và giấy tờ</source>
        <translation>photos and documents: {count}</translation>
    </message>
    <message>
        <source>Đang kiểm tra…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>Đang đọc cả sổ: tệp, từng giá trị, lịch sử, ảnh và giấy tờ…</source>
        <translation>Reading the whole register: file, every value, history, photos and documents…</translation>
    </message>
    <message>
        <source>Đã dừng giữa chừng, nên chưa biết sổ có lỗi hay không.</source>
        <translation>Stopped half way, so it is not known whether anything is wrong.</translation>
    </message>
    <message>
        <source>Đó&amp;ng</source>
        <translation>C&amp;lose</translation>
    </message>
    <message>
        <source>Đặt &amp;lại</source>
        <translation>Set &amp;back</translation>
    </message>
    <message>
        <source>Đặt &amp;lại giá trị đã ghi…</source>
        <translation>Set values &amp;back…</translation>
    </message>
    <message>
        <source>Đặt lại giá trị đã ghi</source>
        <translation>Set values back</translation>
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
        <source>Sửa dòng đang chọn</source>
        <translation>Change the current line</translation>
    </message>
    <message>
        <source>Ghi thông báo đã gửi (trang Thời hạn)</source>
        <translation>Log a notice sent (Deadlines page)</translation>
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
        <source>Chấm điểm: chọn mức, không đạt mức nào, bỏ chấm</source>
        <translation>Scoring: choose a level, none met, clear</translation>
    </message>
    <message>
        <source>Chấm điểm: tiêu chí sau, tiêu chí trước, mục sau</source>
        <translation>Scoring: next criterion, previous one, next section</translation>
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
        <source>Xem bản in: trang trước, trang sau</source>
        <translation>Preview: previous page, next page</translation>
    </message>
    <message>
        <source>Xem bản in: phóng to, thu nhỏ, vừa cả trang</source>
        <translation>Preview: larger, smaller, whole page</translation>
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
        <source>Thoát</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Phím tắt</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Giới thiệu</source>
        <translation>About</translation>
    </message>
    <message>
        <source>OCOP Desktop
Sổ sản phẩm OCOP của cơ quan: hạng sao theo quyết định đang có hiệu lực, tờ giới thiệu và catalogue sự kiện bằng PDF.</source>
        <translation>OCOP Desktop
Your office's register of OCOP products: stars by the decision in force, profiles and event catalogues as PDF.</translation>
    </message>
    <message>
        <source>Phần mềm tự do theo giấy phép GPL-3.0. Dữ liệu nằm trên máy này, không gửi đi đâu.</source>
        <translation>Free software under the GPL-3.0. The data stay on this computer and are sent nowhere.</translation>
    </message>
    <message>
        <source>&amp;Hướng dẫn của trang:</source>
        <translation>&amp;Guide to the page:</translation>
    </message>
    <message>
        <source>Hướng dẫn của trang và bảng phím tắt này</source>
        <translation>The guide to the page and this list of shortcuts</translation>
    </message>
    <message>
        <source>Hướng dẫn</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Trợ giúp</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Đó&amp;ng</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Nhập bảng vừa chép từ Excel, Word (trang có danh sách)</source>
        <translation>Import a table copied from Excel or Word (pages with a list)</translation>
    </message>
    <message>
        <source>Xuất danh sách đang xem ra Excel, CSV</source>
        <translation>Export the list to Excel, CSV</translation>
    </message>
    <message>
        <source>Nhật ký: ai đã sửa gì, trước và sau</source>
        <translation>History: who changed what, before and after</translation>
    </message>
    <message>
        <source>Sao lưu ngay</source>
        <translation>Back up now</translation>
    </message>
</context>
<context>
    <name>HostsEditor</name>
    <message>
        <source>Trang của {names}: địa chỉ cần bắt đầu bằng https://.</source>
        <translation>Pages of {names}: the address has to begin with https://.</translation>
    </message>
    <message>
        <source>Không in tên</source>
        <translation>Name is not printed</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Mỗi dòng một người dẫn phiên: KOC, KOL, cán bộ, chủ thể… Nếu chỉ biết số lượng (“hơn 80”), ghi ở thẻ “Số công bố”.</source>
        <translation>One host a line: KOCs, KOLs, officials, producers… Where only their number is known (“&gt;80”), type it among the stated figures.</translation>
    </message>
    <message>
        <source>Người dẫn</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Người theo dõi</source>
        <translation>Followers</translation>
    </message>
    <message>
        <source>Thù lao (đồng)</source>
        <translation>Fee (đồng)</translation>
    </message>
    <message>
        <source>Trang, kênh (https://…)</source>
        <translation>Page (https://…)</translation>
    </message>
    <message>
        <source>Tên khi in</source>
        <translation>Name in print</translation>
    </message>
    <message>
        <source>Đồng ý in tên</source>
        <translation>Agreed to print</translation>
    </message>
</context>
<context>
    <name>ImportFields</name>
    <message>
        <source>Mã trong sổ</source>
        <translation>Number in the register</translation>
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
        <source>Bộ sản phẩm</source>
        <translation>Product set</translation>
    </message>
    <message>
        <source>Xã, phường của sản phẩm</source>
        <translation>Commune of the product</translation>
    </message>
    <message>
        <source>Mã sản phẩm</source>
        <translation>Product code</translation>
    </message>
    <message>
        <source>Câu chuyện ngắn</source>
        <translation>Short story</translation>
    </message>
    <message>
        <source>Câu chuyện vừa</source>
        <translation>Middle story</translation>
    </message>
    <message>
        <source>Câu chuyện dài</source>
        <translation>Long story</translation>
    </message>
    <message>
        <source>Câu chuyện ngắn tiếng Anh</source>
        <translation>Short story in English</translation>
    </message>
    <message>
        <source>Câu chuyện vừa tiếng Anh</source>
        <translation>Middle story in English</translation>
    </message>
    <message>
        <source>Câu chuyện dài tiếng Anh</source>
        <translation>Long story in English</translation>
    </message>
    <message>
        <source>Câu chuyện ngắn tiếng Trung</source>
        <translation>Short story in Chinese</translation>
    </message>
    <message>
        <source>Câu chuyện vừa tiếng Trung</source>
        <translation>Middle story in Chinese</translation>
    </message>
    <message>
        <source>Câu chuyện dài tiếng Trung</source>
        <translation>Long story in Chinese</translation>
    </message>
    <message>
        <source>Giá bán</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Đơn vị tính</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Ngày xác nhận giá</source>
        <translation>Day of the price</translation>
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
        <source>Tiêu chuẩn</source>
        <translation>Standards</translation>
    </message>
    <message>
        <source>Hạn sử dụng</source>
        <translation>Shelf life</translation>
    </message>
    <message>
        <source>Bảo quản</source>
        <translation>Storage</translation>
    </message>
    <message>
        <source>Sản lượng</source>
        <translation>Yearly output</translation>
    </message>
    <message>
        <source>Mã vạch</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Địa chỉ truy xuất nguồn gốc</source>
        <translation>Traceability address</translation>
    </message>
    <message>
        <source>Nơi bán</source>
        <translation>Shop links</translation>
    </message>
    <message>
        <source>Chứng nhận</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>Thị trường xuất khẩu</source>
        <translation>Export markets</translation>
    </message>
    <message>
        <source>Ảnh</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Ghi chú về sản phẩm</source>
        <translation>Notes on the product</translation>
    </message>
    <message>
        <source>Chủ thể</source>
        <translation>Producer</translation>
    </message>
    <message>
        <source>Tên ngắn của chủ thể</source>
        <translation>Short name of the producer</translation>
    </message>
    <message>
        <source>Loại hình chủ thể</source>
        <translation>Kind of producer</translation>
    </message>
    <message>
        <source>Tỷ lệ vốn của người địa phương</source>
        <translation>Local capital share</translation>
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
        <source>Ngày đăng ký kinh doanh</source>
        <translation>Day of business registration</translation>
    </message>
    <message>
        <source>Người đại diện</source>
        <translation>Representative</translation>
    </message>
    <message>
        <source>Chức vụ người đại diện</source>
        <translation>Position of the representative</translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Đồng ý in số điện thoại</source>
        <translation>Phone may be printed</translation>
    </message>
    <message>
        <source>Thư điện tử</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Trang web</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Địa chỉ</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Xã, phường của chủ thể</source>
        <translation>Commune of the producer</translation>
    </message>
    <message>
        <source>Vĩ độ</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Kinh độ</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Số lao động</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Số lao động địa phương</source>
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
        <source>Ghi chú về chủ thể</source>
        <translation>Notes on the producer</translation>
    </message>
    <message>
        <source>Hạng sao</source>
        <translation>Stars</translation>
    </message>
    <message>
        <source>Số quyết định</source>
        <translation>Decision number</translation>
    </message>
    <message>
        <source>Ngày quyết định</source>
        <translation>Day of the decision</translation>
    </message>
    <message>
        <source>Cơ quan ban hành</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Số giấy chứng nhận</source>
        <translation>Certificate number</translation>
    </message>
    <message>
        <source>Ngày cấp</source>
        <translation>Day of issue</translation>
    </message>
    <message>
        <source>Ngày hết hạn</source>
        <translation>Day of expiry</translation>
    </message>
    <message>
        <source>Năm công nhận</source>
        <translation>Year of recognition</translation>
    </message>
    <message>
        <source>Loại công nhận</source>
        <translation>Kind of recognition</translation>
    </message>
    <message>
        <source>Quyết định về bộ tiêu chí</source>
        <translation>Decision on the criteria</translation>
    </message>
    <message>
        <source>Mã ghi trong quyết định</source>
        <translation>Code stated in the decision</translation>
    </message>
    <message>
        <source>Kéo dài hiệu lực đến ngày</source>
        <translation>Extended until</translation>
    </message>
    <message>
        <source>Ngày thu hồi giấy chứng nhận</source>
        <translation>Day of revocation</translation>
    </message>
    <message>
        <source>Lý do thu hồi</source>
        <translation>Ground of revocation</translation>
    </message>
    <message>
        <source>Số quyết định thu hồi</source>
        <translation>Number of the revoking decision</translation>
    </message>
    <message>
        <source>Ghi chú về công nhận</source>
        <translation>Notes on the recognition</translation>
    </message>
    <message>
        <source>Điểm của thành viên hội đồng</source>
        <translation>Points of a council member</translation>
    </message>
    <message>
        <source>Điểm trung bình của hội đồng</source>
        <translation>Mean of the council</translation>
    </message>
    <message>
        <source>Nhóm sản phẩm</source>
        <translation>Product group</translation>
    </message>
    <message>
        <source>Huyện (cũ)</source>
        <translation>District (former)</translation>
    </message>
    <message>
        <source>Tỉnh, thành phố</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Nguồn</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>{name} (lần {turn})</source>
        <translation>{name} (no. {turn})</translation>
    </message>
    <message>
        <source>Địa bàn khi công nhận</source>
        <translation>Unit at recognition</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Bỏ khoảng trắng thừa</source>
        <translation>Spare blanks removed</translation>
    </message>
    <message>
        <source>Ghép dấu viết rời vào chữ</source>
        <translation>Separate marks joined to their letters</translation>
    </message>
    <message>
        <source>Đọc mã của trang web thành chữ</source>
        <translation>Codes of a web page read as text</translation>
    </message>
    <message>
        <source>Sửa chữ trông giống chữ Việt</source>
        <translation>Look-alike letters corrected</translation>
    </message>
    <message>
        <source>Lấy tên đã có trong sổ, chỉ khác dấu nối, dấu ngoặc</source>
        <translation>Names of the register taken; only dashes or quotes differ</translation>
    </message>
    <message>
        <source>Hiểu cách ghi hạng sao</source>
        <translation>Written forms of stars understood</translation>
    </message>
    <message>
        <source>Hiểu cách ghi ngày</source>
        <translation>Written forms of days understood</translation>
    </message>
    <message>
        <source>Hiểu cách ghi năm</source>
        <translation>Written forms of years understood</translation>
    </message>
    <message>
        <source>Hiểu cách ghi số, số tiền</source>
        <translation>Written forms of numbers and sums understood</translation>
    </message>
    <message>
        <source>Thêm số 0 ở đầu mà Excel đã bỏ</source>
        <translation>Leading zeros that Excel dropped put back</translation>
    </message>
    <message>
        <source>Hiểu cách viết khác của cùng một giá trị</source>
        <translation>Other written forms of the same value understood</translation>
    </message>
    <message>
        <source>Điền theo ô gộp hoặc dòng nhóm ở trên</source>
        <translation>Filled down from a merged cell above</translation>
    </message>
    <message>
        <source>Chuyển phông chữ cũ sang Unicode</source>
        <translation>Old fonts converted to Unicode</translation>
    </message>
    <message>
        <source>Chuyển sang Unicode theo bảng mã đoán được</source>
        <translation>Converted to Unicode by a guessed encoding</translation>
    </message>
    <message>
        <source>Khôi phục chữ bị vỡ dấu</source>
        <translation>Garbled letters restored</translation>
    </message>
    <message>
        <source>Chọn một trong hai cách hiểu</source>
        <translation>One of two meanings taken</translation>
    </message>
    <message>
        <source>Lấy theo ngày, vì năm ghi bên cạnh khác với ngày</source>
        <translation>The date taken, because the year beside it differs</translation>
    </message>
    <message>
        <source>Dòng tên nhóm, đã ghi vào cột nhóm của các dòng dưới</source>
        <translation>Group row; its name is the group of the rows below</translation>
    </message>
    <message>
        <source>Dòng cộng</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Dòng ngày tháng, chức danh, chữ ký</source>
        <translation>Place, date and signatures</translation>
    </message>
    <message>
        <source>Hàng tiêu đề lặp lại</source>
        <translation>Repeated heading</translation>
    </message>
    <message>
        <source>Bỏ ký tự ẩn, dấu đảo chiều chữ</source>
        <translation>Left out letters that nobody sees, and marks of direction</translation>
    </message>
    <message>
        <source>Hàng đánh số cột</source>
        <translation>Row of column numbers</translation>
    </message>
    <message>
        <source>Dòng tên của bảng</source>
        <translation>Title of the table</translation>
    </message>
    <message>
        <source>Dòng ghi chú ngoài bảng</source>
        <translation>Note outside of the table</translation>
    </message>
    <message>
        <source>Dòng của một bảng khác</source>
        <translation>Row of another table</translation>
    </message>
    <message>
        <source>Dòng này có nhiều ô hơn hàng tiêu đề, nên không rõ ô nào thuộc cột nào. Hãy đặt chữ có dấu phẩy trong dấu ngoặc kép.</source>
        <translation>This row has more cells than the heading, so it is unclear which cell belongs to which column. Put text with commas in quotation marks.</translation>
    </message>
    <message>
        <source>Dòng này có ít ô hơn hàng tiêu đề, nên không rõ ô nào thuộc cột nào. Hãy ghi đủ các ô, kể cả ô trống.</source>
        <translation>This row has fewer cells than the heading, so it is unclear which cell belongs to which column. Write every cell, also the blank ones.</translation>
    </message>
    <message>
        <source>Dấu ngoặc kép mở ở dòng này mà không đóng. Hãy đóng hoặc bỏ dấu ấy.</source>
        <translation>A quotation mark opens in this row and is never closed. Close it or remove it.</translation>
    </message>
    <message>
        <source>Dòng này có ký tự bị hỏng, không đọc được. Hãy gõ lại dòng này.</source>
        <translation>This row has broken characters that cannot be read. Type the row again.</translation>
    </message>
    <message>
        <source>Một ô của dòng này quá dài. Hãy kiểm tra dấu ngoặc kép của dòng này.</source>
        <translation>A cell of this row is too long. Check the quotation marks of the row.</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
        <source>Windows tiếng Việt (1258)</source>
        <translation>Windows Vietnamese (1258)</translation>
    </message>
    <message>
        <source>TCVN3 (ABC), phông .Vn</source>
        <translation>TCVN3 (ABC), .Vn fonts</translation>
    </message>
    <message>
        <source>VNI, phông VNI-</source>
        <translation>VNI, VNI- fonts</translation>
    </message>
    <message>
        <source>Dòng {row}: {sentence}</source>
        <translation>Row {row}: {sentence}</translation>
    </message>
    <message>
        <source>Dòng {row}, cột “{column}”: {sentence}</source>
        <translation>Row {row}, column “{column}”: {sentence}</translation>
    </message>
    <message>
        <source>doanh thu thực ({value} đồng) lớn hơn doanh số của dòng. Hãy sửa một trong hai số.</source>
        <translation>the net revenue ({value} VND) exceeds the gross sales of the row. Correct one of the two.</translation>
    </message>
    <message>
        <source>Dòng {row}, cột “{column}”: dòng cộng ghi {stated}, cộng các dòng được {summed}.</source>
        <translation>Row {row}, column “{column}”: the total says {stated}, the rows add up to {summed}.</translation>
    </message>
    <message>
        <source>VPS</source>
        <translation>VPS</translation>
    </message>
    <message>
        <source>Chữ Tây Âu, không dấu tiếng Việt</source>
        <translation>Western European, without Vietnamese letters</translation>
    </message>
    <message>
        <source>tệp ghi rõ</source>
        <translation>stated by the file</translation>
    </message>
    <message>
        <source>theo tên phông chữ của ô</source>
        <translation>by the fonts of the cells</translation>
    </message>
    <message>
        <source>đoán theo các chữ trong tệp</source>
        <translation>guessed by the letters of the file</translation>
    </message>
    <message>
        <source>do người nhập chọn</source>
        <translation>chosen by you</translation>
    </message>
    <message>
        <source>Ghi vào ô</source>
        <translation>Fills a field</translation>
    </message>
    <message>
        <source>Giữ nguyên văn theo tệp</source>
        <translation>Kept word for word</translation>
    </message>
    <message>
        <source>Ghi vào ghi chú</source>
        <translation>Added to the notes</translation>
    </message>
    <message>
        <source>Không lấy</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Chủ thể chưa có trong sổ</source>
        <translation>Producers that are not in the register</translation>
    </message>
    <message>
        <source>Bộ sản phẩm chưa rõ</source>
        <translation>Product sets that are unclear</translation>
    </message>
    <message>
        <source>Xã, phường không có trong danh mục hiện nay</source>
        <translation>Communes that are not in today's list</translation>
    </message>
    <message>
        <source>“{text}” ({rows}).</source>
        <translation>“{text}” ({rows}).</translation>
    </message>
    <message>
        <source>“{text}” ({rows}); gần giống: {near}.</source>
        <translation>“{text}” ({rows}); similar: {near}.</translation>
    </message>
    <message>
        <source>“{column}” ghi “{value}”, khác với “{taken}” của dòng trên. Sổ lấy giá trị trên; giá trị này giữ nguyên văn theo tệp.</source>
        <translation>“{column}” states “{value}”, unlike “{taken}” of a row above. The register takes the value above; this one is kept word for word.</translation>
    </message>
    <message>
        <source>dòng {rows}</source>
        <translation>row {rows}</translation>
    </message>
    <message>
        <source>dòng {rows} và {more} dòng nữa</source>
        <translation>row {rows} and {more} more rows</translation>
    </message>
    <message>
        <source> hay </source>
        <translation> or </translation>
    </message>
    <message>
        <source>{sentence} Có thể là {choices}.</source>
        <translation>{sentence} It may mean {choices}.</translation>
    </message>
    <message>
        <source>Bộ sản phẩm: {name}</source>
        <translation>Product set: {name}</translation>
    </message>
    <message>
        <source>Chủ thể</source>
        <translation>Producer</translation>
    </message>
    <message>
        <source>Chủ thể mới</source>
        <translation>New producer</translation>
    </message>
    <message>
        <source>Công nhận lần 1</source>
        <translation>First recognition</translation>
    </message>
    <message>
        <source>Công nhận lần 2</source>
        <translation>Second recognition</translation>
    </message>
    <message>
        <source>Công nhận đang có</source>
        <translation>Present recognition</translation>
    </message>
    <message>
        <source>Cả dòng không được nhận.</source>
        <translation>The whole row is not taken.</translation>
    </message>
    <message>
        <source>Cả tệp</source>
        <translation>Whole file</translation>
    </message>
    <message>
        <source>Giữ theo tệp</source>
        <translation>Keep as stated</translation>
    </message>
    <message>
        <source>Không nhập các dòng này</source>
        <translation>Leave these rows out</translation>
    </message>
    <message>
        <source>Sản phẩm</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Sản phẩm mới</source>
        <translation>New product</translation>
    </message>
    <message>
        <source>Theo tệp đã nhập</source>
        <translation>As the imported file states</translation>
    </message>
    <message>
        <source>Xã: {name}</source>
        <translation>Commune: {name}</translation>
    </message>
    <message>
        <source>bổ sung {count} lần công nhận</source>
        <translation>recognitions completed: {count}</translation>
    </message>
    <message>
        <source>cả dòng</source>
        <translation>the row</translation>
    </message>
    <message>
        <source>sửa {count} chủ thể</source>
        <translation>producers changed: {count}</translation>
    </message>
    <message>
        <source>thêm {count} chủ thể</source>
        <translation>producers added: {count}</translation>
    </message>
    <message>
        <source>thêm {count} lần công nhận</source>
        <translation>recognitions added: {count}</translation>
    </message>
    <message>
        <source>thêm {count} ảnh</source>
        <translation>photos added: {count}</translation>
    </message>
    <message>
        <source>{count} ảnh không khớp sản phẩm nào</source>
        <translation>photos of no product: {count}</translation>
    </message>
    <message>
        <source>{name} · {count} dòng</source>
        <translation>{name} · rows: {count}</translation>
    </message>
    <message>
        <source>{read} dòng: thêm {added}, sửa {changed}, giữ nguyên {unchanged}, không nhận {left}.</source>
        <translation>Rows: {read}. Added: {added}, changed: {changed}, unchanged: {unchanged}, not taken: {left}.</translation>
    </message>
    <message>
        <source>{sheet} · đang ẩn</source>
        <translation>{sheet} · hidden</translation>
    </message>
    <message>
        <source>{why}: {taken}.</source>
        <translation>{why}: {taken}.</translation>
    </message>
    <message>
        <source>“{before}” là một ngày, lấy làm ngày công nhận</source>
        <translation>“{before}” is a day, taken as the day of recognition</translation>
    </message>
    <message>
        <source>ô</source>
        <translation>the cell</translation>
    </message>
    <message>
        <source>Điểm của hội đồng</source>
        <translation>Points of the council</translation>
    </message>
    <message>
        <source>&amp;Xong, không có gì mới</source>
        <translation>&amp;Done, nothing new</translation>
    </message>
    <message>
        <source>Nhậ&amp;p {count} chủ thể</source>
        <translation>Im&amp;port (producers: {count})</translation>
    </message>
    <message>
        <source>Nhậ&amp;p {count} sản phẩm</source>
        <translation>Im&amp;port (products: {count})</translation>
    </message>
    <message>
        <source>Đó&amp;ng, không có gì để nhập</source>
        <translation>&amp;Close, nothing to import</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>&amp;Dừng</source>
        <translation>&amp;Stop</translation>
    </message>
    <message>
        <source>Tiến độ</source>
        <translation>Progress</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Thêm thành viên</source>
        <translation>Add members</translation>
    </message>
    <message>
        <source>&amp;Như Hội đồng lần trước</source>
        <translation>&amp;As in the last council</translation>
    </message>
    <message>
        <source>Đã từng dự</source>
        <translation>Sat before</translation>
    </message>
    <message>
        <source>Phím cách để đánh dấu.</source>
        <translation>The space bar ticks.</translation>
    </message>
    <message>
        <source>Người chưa có trong danh sách</source>
        <translation>Somebody not in the list</translation>
    </message>
    <message>
        <source>Điểm đã chấm ở phiếu chung</source>
        <translation>Scores on the common sheet</translation>
    </message>
    <message>
        <source>Là điểm của</source>
        <translation>They are the scores of</translation>
    </message>
    <message>
        <source>Hãy chọn</source>
        <translation>Please choose</translation>
    </message>
    <message>
        <source>Không của ai: bỏ các điểm ấy</source>
        <translation>Nobody&apos;s: drop them</translation>
    </message>
</context>
<context>
    <name>ListedNames</name>
    <message>
        <source>(đã xóa, số {id})</source>
        <translation>(deleted, number {id})</translation>
    </message>
    <message>
        <source>Không có “{text}” trong sổ. Hãy chọn một dòng được gợi ý.</source>
        <translation>“{text}” is not in the register. Please choose a suggested line.</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Xuất Excel</source>
        <translation>Export to Excel</translation>
    </message>
    <message>
        <source>Xuất {name}</source>
        <translation>Export {name}</translation>
    </message>
    <message>
        <source>Đã ghi {rows} dòng vào “{name}”.</source>
        <translation>{rows} rows written to “{name}”.</translation>
    </message>
    <message>
        <source>Mở tệp</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>Mở thư mục</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Xuất ra tệp Excel hoặc CSV</source>
        <translation>Export to an Excel or CSV file</translation>
    </message>
    <message>
        <source>Bảng đang xem</source>
        <translation>The list as shown</translation>
    </message>
    <message>
        <source>Bảng đang xem, mọi cột</source>
        <translation>The list as shown, all columns</translation>
    </message>
    <message>
        <source>Mẫu nhập trống</source>
        <translation>Empty template</translation>
    </message>
    <message>
        <source>Mẫu nhập sản phẩm OCOP</source>
        <translation>OCOP product template</translation>
    </message>
</context>
<context>
    <name>ListPrinting</name>
    <message>
        <source>In danh sách</source>
        <translation>Print list</translation>
    </message>
    <message>
        <source>In danh sách đang xem: các cột, bộ lọc và thứ tự như ở đây</source>
        <translation>Print this list: its columns, filters and order as they are here</translation>
    </message>
    <message>
        <source>danh-sach</source>
        <translation>list</translation>
    </message>
</context>
<context>
    <name>Maintenance</name>
    <message>
        <source>Khôi phục từ bản sao…</source>
        <translation>Restore from a copy…</translation>
    </message>
    <message>
        <source>Kiểm tra sổ thấy {count} chỗ sai; dữ liệu ở đó có thể không đúng.</source>
        <translation>The check found problems in the register: {count}. Data there may be wrong.</translation>
    </message>
    <message>
        <source>Xem và sửa…</source>
        <translation>View and correct…</translation>
    </message>
    <message>
        <source>Để sửa được, hãy chép sổ về máy này rồi làm việc với bản chép.</source>
        <translation>To change anything, copy the register to this computer and work with that copy.</translation>
    </message>
    <message>
        <source>Chép sổ về máy này…</source>
        <translation>Copy the register to this computer…</translation>
    </message>
    <message>
        <source>Để sửa được, hãy khôi phục bản sao này vào một thư mục mới.</source>
        <translation>To change anything, restore this copy into a new folder.</translation>
    </message>
    <message>
        <source>Khôi phục…</source>
        <translation>Restore…</translation>
    </message>
</context>
<context>
    <name>MemberFields</name>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Nhiệm vụ trong Hội đồng</source>
        <translation>Role in the council</translation>
    </message>
    <message>
        <source>Chức vụ, đơn vị</source>
        <translation>Position, office</translation>
    </message>
    <message>
        <source>Dự họp</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Có mặt và chấm điểm</source>
        <translation>Present and scoring</translation>
    </message>
</context>
<context>
    <name>NoteLine</name>
    <message>
        <source>Ý là {offers}?</source>
        <translation>Did you mean {offers}?</translation>
    </message>
    <message>
        <source> hay </source>
        <translation> or </translation>
    </message>
    <message>
        <source>và {count} ô nữa</source>
        <translation>and more: {count}</translation>
    </message>
    <message>
        <source>Lần trước: {words} (Ctrl+L)</source>
        <translation>Last time: {words} (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>OpeningFailure</name>
    <message>
        <source>&amp;Khôi phục từ bản sao {moment}</source>
        <translation>&amp;Restore the copy of {moment}</translation>
    </message>
    <message>
        <source>Chưa thấy bản sao nào trong thư mục của sổ; hãy tìm trên USB hay ổ đĩa khác.</source>
        <translation>There is no copy in the register's folder; look on a USB disk or another disk.</translation>
    </message>
    <message>
        <source>Chép thông tin lỗi</source>
        <translation>Copy error details</translation>
    </message>
    <message>
        <source>Có bản sao {moment}, gồm {count} sản phẩm.</source>
        <translation>There is a copy of {moment}. Products in it: {count}.</translation>
    </message>
</context>
<context>
    <name>OutletParts</name>
    <message>
        <source>Sự kiện</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Hội chợ, phiên livestream, hội nghị kết nối và kết quả.</source>
        <translation>Fairs, livestreams, supply-demand meetings and their results.</translation>
    </message>
    <message>
        <source>Kênh bán</source>
        <translation>Channels</translation>
    </message>
    <message>
        <source>Sản phẩm đang bán ở sàn, mạng xã hội, siêu thị, cửa hàng nào.</source>
        <translation>On which platforms, social networks, in which supermarkets and shops products are sold.</translation>
    </message>
    <message>
        <source>Điểm bán</source>
        <translation>Points of sale</translation>
    </message>
    <message>
        <source>Điểm giới thiệu và bán sản phẩm OCOP.</source>
        <translation>Places that present and sell OCOP products.</translation>
    </message>
    <message>
        <source>Doanh số tháng</source>
        <translation>Monthly sales</translation>
    </message>
    <message>
        <source>Số bán mỗi tháng của từng sản phẩm ở từng kênh.</source>
        <translation>What each product sold on each channel, month by month.</translation>
    </message>
    <message>
        <source>Xuất khẩu</source>
        <translation>Exports</translation>
    </message>
    <message>
        <source>Thị trường, mã HS, người mua và trị giá xuất khẩu.</source>
        <translation>Markets, HS codes, buyers and export values.</translation>
    </message>
    <message>
        <source>Mã đăng ký</source>
        <translation>Registrations</translation>
    </message>
    <message>
        <source>GACC, FDA, Halal, mã vùng trồng, mã cơ sở đóng gói…</source>
        <translation>GACC, FDA, Halal, growing area codes, packing house codes…</translation>
    </message>
</context>
<context>
    <name>Outlets</name>
    <message>
        <source>ASEAN</source>
        <translation>ASEAN</translation>
    </message>
    <message>
        <source>ngoài ASEAN</source>
        <translation>outside ASEAN</translation>
    </message>
    <message>
        <source>tiêu chuẩn cao</source>
        <translation>strict standards</translation>
    </message>
    <message>
        <source>chính ngạch</source>
        <translation>official trade</translation>
    </message>
    <message>
        <source>ủy thác</source>
        <translation>through an agent</translation>
    </message>
    <message>
        <source>tiểu ngạch</source>
        <translation>border trade</translation>
    </message>
    <message>
        <source>TMĐT xuyên biên giới</source>
        <translation>cross-border online sale</translation>
    </message>
    <message>
        <source>GACC (Trung Quốc)</source>
        <translation>GACC (China)</translation>
    </message>
    <message>
        <source>FDA (Hoa Kỳ)</source>
        <translation>FDA (USA)</translation>
    </message>
    <message>
        <source>Halal</source>
        <translation>Halal</translation>
    </message>
    <message>
        <source>GlobalGAP</source>
        <translation>GlobalGAP</translation>
    </message>
    <message>
        <source>mã vùng trồng</source>
        <translation>growing area code</translation>
    </message>
    <message>
        <source>mã cơ sở đóng gói</source>
        <translation>packing house code</translation>
    </message>
    <message>
        <source>C/O</source>
        <translation>C/O</translation>
    </message>
    <message>
        <source>mã khác</source>
        <translation>other code</translation>
    </message>
    <message>
        <source>còn hạn</source>
        <translation>valid</translation>
    </message>
    <message>
        <source>chưa rõ hạn</source>
        <translation>end not known</translation>
    </message>
    <message>
        <source>sắp hết hạn</source>
        <translation>ends soon</translation>
    </message>
    <message>
        <source>đã hết hạn</source>
        <translation>expired</translation>
    </message>
    <message>
        <source>đang kỳ gia hạn</source>
        <translation>renewal is open</translation>
    </message>
    <message>
        <source>quá kỳ theo 248, kiểm tra Lệnh 280</source>
        <translation>renewal under 248 has passed, check order 280</translation>
    </message>
    <message>
        <source>phải xác nhận đã gia hạn</source>
        <translation>renewal must be confirmed</translation>
    </message>
    <message>
        <source>Chưa ghi ngày hết hạn; theo Lệnh 248 mã có hạn 5 năm, đến {day}.</source>
        <translation>No expiry is recorded; under order 248 a code holds 5 years, until {day}.</translation>
    </message>
    <message>
        <source>Kỳ gia hạn đã hết ngày {day}: quá kỳ theo 248, kiểm tra Lệnh 280.</source>
        <translation>The days of renewal ended on {day}: renewal under 248 has passed, check order 280.</translation>
    </message>
    <message>
        <source>Kỳ gia hạn đã hết ngày {day}: phải xác nhận đã gia hạn.</source>
        <translation>The days of renewal ended on {day}: renewal must be confirmed.</translation>
    </message>
    <message>
        <source>Địa chỉ đăng ký “{stated}” không có tên {known} hiện nay: thay đổi có thể làm đình chỉ mã (Lệnh 280).</source>
        <translation>The registered address “{stated}” does not name today’s {known}: a change may suspend the code (order 280).</translation>
    </message>
    <message>
        <source>Người đại diện đăng ký “{stated}” khác với “{known}” hiện nay: thay đổi có thể làm đình chỉ mã (Lệnh 280).</source>
        <translation>The registered representative “{stated}” is not today’s “{known}”: a change may suspend the code (order 280).</translation>
    </message>
</context>
<context>
    <name>OutletsPage</name>
    <message>
        <source>Các phần của trang Kênh bán &amp; sự kiện</source>
        <translation>Parts of the page Outlets &amp; events</translation>
    </message>
    <message>
        <source>Thêm phần…</source>
        <translation>Add a part…</translation>
    </message>
    <message>
        <source>Thêm kênh bán, điểm bán, doanh số tháng, xuất khẩu, mã đăng ký</source>
        <translation>Add channels, points of sale, monthly sales, exports, registrations</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>&amp;Hiện chữ đã gõ</source>
        <translation>S&amp;how what is typed</translation>
    </message>
    <message>
        <source>&amp;Tiếp tục</source>
        <translation>&amp;Continue</translation>
    </message>
    <message>
        <source>Gõ &amp;lại mật khẩu</source>
        <translation>Passphrase &amp;again</translation>
    </message>
    <message>
        <source>Hai lần gõ chưa giống nhau.</source>
        <translation>The two are not alike yet.</translation>
    </message>
    <message>
        <source>Không có mật khẩu thì không ai mở được bản sao, kể cả người viết chương trình. Hãy ghi mật khẩu ra giấy và cất riêng với USB.</source>
        <translation>Without the passphrase nobody can open the copy, not even the makers of this program. Write it on paper and keep it apart from the USB disk.</translation>
    </message>
    <message>
        <source>Mạnh.</source>
        <translation>Strong.</translation>
    </message>
    <message>
        <source>Mật &amp;khẩu</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Quá ngắn: cần ít nhất {count} ký tự. Nên dùng bốn từ trở lên.</source>
        <translation>Too short. Characters needed at least: {count}. Four words or more are better.</translation>
    </message>
    <message>
        <source>Tôi hiểu: mất mật khẩu là &amp;mất bản sao này</source>
        <translation>I understand: a &amp;lost passphrase means a lost copy</translation>
    </message>
    <message>
        <source>Tạm được. Dài hơn, như một câu chỉ mình nhớ, thì khó đoán hơn.</source>
        <translation>Fair. A longer one, like a sentence only you know, is harder to guess.</translation>
    </message>
    <message>
        <source>Đó&amp;ng</source>
        <translation>Cl&amp;ose</translation>
    </message>
</context>
<context>
    <name>PhotoSize</name>
    <message>
        <source>{pixels} điểm ảnh · in nét đến {office} mm, ở nhà in đến {shop} mm.</source>
        <translation>{pixels} pixels · prints sharply up to {office} mm, at a print shop up to {shop} mm.</translation>
    </message>
    <message>
        <source>{pixels} điểm ảnh · ảnh nhỏ: chỉ in nét đến {office} mm (nhà in: {shop} mm).</source>
        <translation>{pixels} pixels · a small picture: it prints sharply only up to {office} mm (print shop: {shop} mm).</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>Kế hoạch: số sản phẩm</source>
        <translation>Planned: products</translation>
    </message>
    <message>
        <source>Kế hoạch: doanh thu (đồng)</source>
        <translation>Planned: revenue (VND)</translation>
    </message>
    <message>
        <source>Kế hoạch: kinh phí (đồng)</source>
        <translation>Planned: cost (VND)</translation>
    </message>
    <message>
        <source>Kế hoạch: số hợp đồng</source>
        <translation>Planned: contracts</translation>
    </message>
    <message>
        <source>Ưu điểm</source>
        <translation>Strengths</translation>
    </message>
    <message>
        <source>Hạn chế</source>
        <translation>Weaknesses</translation>
    </message>
    <message>
        <source>Nguyên nhân</source>
        <translation>Causes</translation>
    </message>
    <message>
        <source>Đề xuất, kiến nghị</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>Hạn báo cáo (nếu khác)</source>
        <translation>Report due (if other)</translation>
    </message>
    <message>
        <source>Đã báo cáo ngày</source>
        <translation>Reported on</translation>
    </message>
</context>
<context>
    <name>ProductExport</name>
    <message>
        <source>Chọn cột và tiêu đề…</source>
        <translation>Choose columns and titles…</translation>
    </message>
</context>
<context>
    <name>ProductExports</name>
    <message>
        <source>Mọi thông tin, để sửa trong Excel rồi nhập lại</source>
        <translation>All facts, to edit in Excel and import again</translation>
    </message>
    <message>
        <source>Sản phẩm OCOP</source>
        <translation>OCOP products</translation>
    </message>
    <message>
        <source>Mọi thông tin, chỉ sản phẩm đã chọn</source>
        <translation>All facts, selected products only</translation>
    </message>
    <message>
        <source>Sản phẩm đã chọn</source>
        <translation>Selected products</translation>
    </message>
    <message>
        <source>Danh sách theo dõi (22 cột)</source>
        <translation>Registry (22 columns)</translation>
    </message>
    <message>
        <source>Danh sách theo dõi OCOP</source>
        <translation>OCOP registry</translation>
    </message>
    <message>
        <source>Bảng PTNT_OCOP của Bộ</source>
        <translation>The ministry's table PTNT_OCOP</translation>
    </message>
</context>
<context>
    <name>JobNote</name>
    <message>
        <source>Đã hủy: {title}</source>
        <translation>Cancelled: {title}</translation>
    </message>
    <message>
        <source>Chi tiết</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Đóng thông báo</source>
        <translation>Close this note</translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <source>Hủy</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Đang hủy…</source>
        <translation>Cancelling…</translation>
    </message>
    <message>
        <source>Hủy: {title}</source>
        <translation>Cancel: {title}</translation>
    </message>
    <message>
        <source>{count} việc đang chờ</source>
        <translation>{count} waiting</translation>
    </message>
    <message>
        <source>Tiến độ</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Xem các việc đang chờ, hủy bớt</source>
        <translation>See the jobs that wait, and cancel some</translation>
    </message>
</context>
<context>
    <name>DocumentSetDialog</name>
    <message>
        <source>Bộ tài liệu sự kiện</source>
        <translation>Documents of the event</translation>
    </message>
    <message>
        <source>Chọn nơi lưu…</source>
        <translation>Choose where to save…</translation>
    </message>
    <message>
        <source>Mỗi loại một tệp PDF trong cùng một thư mục, kèm trang tóm tắt.</source>
        <translation>One PDF for each kind in the same folder, with a summary page.</translation>
    </message>
    <message>
        <source>Tài liệu</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Ngôn ngữ</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>LabelGrid</name>
    <message>
        <source>Tem đầu tiên còn trống</source>
        <translation>First free label</translation>
    </message>
    <message>
        <source>Bấm vào tem đầu tiên còn trống trên tờ</source>
        <translation>Click the first free label of the sheet</translation>
    </message>
    <message>
        <source>tem {start} trên {count}</source>
        <translation>label {start} of {count}</translation>
    </message>
</context>
<context>
    <name>LabelOptions</name>
    <message>
        <source>Bắt đầu ở tem {start} trong {count} tem của tờ</source>
        <translation>Begins at label {start} of {count} on the sheet</translation>
    </message>
    <message>
        <source>Tạo khuôn riêng…</source>
        <translation>New label sheet…</translation>
    </message>
    <message>
        <source>Sửa khuôn này…</source>
        <translation>Change this sheet…</translation>
    </message>
    <message>
        <source>Xóa khuôn này</source>
        <translation>Delete this sheet</translation>
    </message>
    <message>
        <source>Khuôn tem</source>
        <translation>Label sheet</translation>
    </message>
    <message>
        <source>Tạo, sửa, xóa khuôn tem riêng</source>
        <translation>Create, edit or delete custom label sheets</translation>
    </message>
    <message>
        <source>Tem mỗi sản phẩm</source>
        <translation>Labels per product</translation>
    </message>
</context>
<context>
    <name>LabelSheetDialog</name>
    <message>
        <source>Khuôn tem riêng</source>
        <translation>Custom label sheet</translation>
    </message>
    <message>
        <source>Đây là tên một khuôn có sẵn, hãy đặt tên khác.</source>
        <translation>This is the name of a preset; choose another one.</translation>
    </message>
    <message>
        <source>{count} tem trên một tờ</source>
        <translation>labels on a sheet: {count}</translation>
    </message>
    <message>
        <source>Giấy thường: in đường cắt mảnh quanh mỗi tem</source>
        <translation>Plain paper: thin cutting lines around each label</translation>
    </message>
    <message>
        <source>Đo bằng thước trên tờ tem, tính bằng mm.</source>
        <translation>Measure on the sheet with a ruler, in mm.</translation>
    </message>
    <message>
        <source>Lưu khuôn</source>
        <translation>Save sheet</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Tên khuôn *</source>
        <translation>Name of the sheet *</translation>
    </message>
    <message>
        <source>Số cột tem</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Số hàng tem</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Tem rộng</source>
        <translation>Label width</translation>
    </message>
    <message>
        <source>Tem cao</source>
        <translation>Label height</translation>
    </message>
    <message>
        <source>Lề trái đến tem đầu</source>
        <translation>Left edge to the first label</translation>
    </message>
    <message>
        <source>Lề trên đến tem đầu</source>
        <translation>Top edge to the first label</translation>
    </message>
    <message>
        <source>Bước ngang, từ tem sang tem</source>
        <translation>Step across, label to label</translation>
    </message>
    <message>
        <source>Bước dọc, từ tem xuống tem</source>
        <translation>Step down, label to label</translation>
    </message>
    <message>
        <source>Tờ giấy rộng</source>
        <translation>Paper width</translation>
    </message>
    <message>
        <source>Tờ giấy cao</source>
        <translation>Paper height</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>tên khuôn</source>
        <translation>sheet name</translation>
    </message>
    <message>
        <source>bề ngang tờ giấy</source>
        <translation>page width</translation>
    </message>
    <message>
        <source>bề dọc tờ giấy</source>
        <translation>page height</translation>
    </message>
    <message>
        <source>số cột</source>
        <translation>number of columns</translation>
    </message>
    <message>
        <source>số hàng</source>
        <translation>number of rows</translation>
    </message>
    <message>
        <source>bề ngang tem</source>
        <translation>label width</translation>
    </message>
    <message>
        <source>bề dọc tem</source>
        <translation>label height</translation>
    </message>
    <message>
        <source>lề trái</source>
        <translation>left margin</translation>
    </message>
    <message>
        <source>lề trên</source>
        <translation>top margin</translation>
    </message>
    <message>
        <source>bước ngang</source>
        <translation>horizontal pitch</translation>
    </message>
    <message>
        <source>bước dọc</source>
        <translation>vertical pitch</translation>
    </message>
    <message>
        <source>“{value}” không phải khuôn tem.</source>
        <translation>“{value}” is not a label sheet.</translation>
    </message>
    <message>
        <source>Khuôn tem thiếu {field}.</source>
        <translation>The label sheet lacks its {field}.</translation>
    </message>
    <message>
        <source>Khuôn tem có mục lạ “{field}”.</source>
        <translation>The label sheet has an unknown entry “{field}”.</translation>
    </message>
    <message>
        <source>Phải ghi {field} bằng số, không phải “{value}”.</source>
        <translation>The {field} must be a number, not “{value}”.</translation>
    </message>
    <message>
        <source>Phải ghi {field} trong khoảng {limit} mm ({value} mm).</source>
        <translation>The {field} must be within {limit} mm ({value} mm).</translation>
    </message>
    <message>
        <source>Phải ghi {field} từ 1 đến {limit} ({value}).</source>
        <translation>The {field} must be from 1 to {limit} ({value}).</translation>
    </message>
    <message>
        <source>Phải ghi {field} từ {limit} mm trở lên ({value} mm).</source>
        <translation>The {field} must be {limit} mm or more ({value} mm).</translation>
    </message>
    <message>
        <source>Tem tràn ra ngoài tờ giấy: {field}, {value} mm.</source>
        <translation>The labels run off the page: {field}, {value} mm.</translation>
    </message>
    <message>
        <source>Tem đè lên nhau: {field} {value} mm, tem {limit} mm.</source>
        <translation>The labels overlap: {field} {value} mm, label {limit} mm.</translation>
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
        <source>Dòng {row}: {sentence}</source>
        <translation>Line {row}: {sentence}</translation>
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
        <source>DỮ LIỆU MẪU – không phải hồ sơ thật</source>
        <translation>PRACTICE DATA – not real records</translation>
    </message>
    <message>
        <source>Đang làm dở: {titles}.

Nếu hủy, không có phần dở dang nào được giữ lại.</source>
        <translation>Still under way: {titles}.

If you cancel, nothing half done is kept.</translation>
    </message>
    <message>
        <source>Còn việc chưa xong</source>
        <translation>Jobs are still under way</translation>
    </message>
    <message>
        <source>CHỈ ĐỌC – xem và in được, không sửa được gì.</source>
        <translation>READ-ONLY – you can look and print, but change nothing.</translation>
    </message>
    <message>
        <source>&amp;Hủy việc và đóng</source>
        <translation>&amp;Cancel them and close</translation>
    </message>
    <message>
        <source>Đợi &amp;xong</source>
        <translation>&amp;Wait</translation>
    </message>
    <message>
        <source>Chưa giữ được bản nháp của chỗ đang gõ: {why} Hãy lưu sớm.</source>
        <translation>What you type is not kept as a draft at present: {why} Save soon.</translation>
    </message>
</context>
<context>
    <name>MeansForm</name>
    <message>
        <source>{number} không có phiếu chấm trong chương trình. Ghi điểm trung bình của từng phần.</source>
        <translation>{number} has no score sheets in this program. Enter the mean of every part.</translation>
    </message>
    <message>
        <source>Phần {letter}. {name}</source>
        <translation>Part {letter}. {name}</translation>
    </message>
    <message>
        <source>từ 0 đến {maximum} điểm</source>
        <translation>points from 0 to {maximum}</translation>
    </message>
</context>
<context>
    <name>MemberBar</name>
    <message>
        <source>Phiếu của thành viên</source>
        <translation>Members&apos; sheets</translation>
    </message>
    <message>
        <source>Thêm thành viên…</source>
        <translation>Add member…</translation>
    </message>
    <message>
        <source>Phiếu chấm chung</source>
        <translation>Shared sheet</translation>
    </message>
    <message>
        <source>{name} (vắng)</source>
        <translation>{name} (absent)</translation>
    </message>
</context>
<context>
    <name>MemberDialog</name>
    <message>
        <source>Thành viên Hội đồng</source>
        <translation>Council member</translation>
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
        <source>&amp;Giới thiệu</source>
        <translation>&amp;About</translation>
    </message>
    <message>
        <source>&amp;Hướng dẫn và phím tắt</source>
        <translation>&amp;Guide and shortcuts</translation>
    </message>
    <message>
        <source>&amp;Sổ gần đây</source>
        <translation>&amp;Recent registers</translation>
    </message>
    <message>
        <source>Chưa có sổ nào</source>
        <translation>No register yet</translation>
    </message>
    <message>
        <source>Tạ&amp;o sổ mới…</source>
        <translation>Ne&amp;w register…</translation>
    </message>
    <message>
        <source>Đón&amp;g sổ</source>
        <translation>C&amp;lose register</translation>
    </message>
    <message>
        <source>Tải mẫ&amp;u nhập trống…</source>
        <translation>Save an empty &amp;template…</translation>
    </message>
    <message>
        <source>&amp;Nhật ký…</source>
        <translation>&amp;History…</translation>
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
    <name>NewEvaluationDialog</name>
    <message>
        <source>Đánh giá sản phẩm</source>
        <translation>Evaluate product</translation>
    </message>
    <message>
        <source>Sản phẩm</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Cấp đánh giá</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Đợt</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Theo quyết định</source>
        <translation>By decision</translation>
    </message>
    <message>
        <source>Phiếu mở ra ngay sau đó, chấm bằng phím số.</source>
        <translation>The sheet opens next; score it with the number keys.</translation>
    </message>
    <message>
        <source>Mở phiếu chấm</source>
        <translation>Open score sheet</translation>
    </message>
    <message>
        <source>Quyết định có hiệu lực vào ngày ấy</source>
        <translation>The decision in force on that day</translation>
    </message>
</context>
<context>
    <name>NoticeDialog</name>
    <message>
        <source>Sửa thông báo đã gửi</source>
        <translation>Change a notice</translation>
    </message>
    <message>
        <source>Ghi thông báo đã gửi</source>
        <translation>Log a notice</translation>
    </message>
    <message>
        <source>Ngày gửi</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>Gửi bằng</source>
        <translation>Sent by</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Chương trình không gửi thay: đây là sổ ghi những gì đã gửi.</source>
        <translation>The program sends nothing: this is the log of what was sent.</translation>
    </message>
    <message>
        <source>Gửi từng chủ thể</source>
        <translation>To each producer</translation>
    </message>
    <message>
        <source>&amp;Chép để gửi Zalo</source>
        <translation>&amp;Copy for Zalo</translation>
    </message>
    <message>
        <source>Chép nội dung đang hiện (Ctrl+C)</source>
        <translation>Copy the text that is shown (Ctrl+C)</translation>
    </message>
    <message>
        <source>Đã chép, dán vào Zalo</source>
        <translation>Copied, paste it into Zalo</translation>
    </message>
    <message>
        <source>{count} sản phẩm</source>
        <translation>products: {count}</translation>
    </message>
    <message>
        <source>đã chép</source>
        <translation>copied</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Ô này nhận số nguyên, không có phần lẻ.</source>
        <translation>This field takes whole numbers only.</translation>
    </message>
    <message>
        <source>“{text}” không phải là số. Ví dụ: 1.234.567,5.</source>
        <translation>“{text}” is not a number. Example: 1.234.567,5.</translation>
    </message>
    <message>
        <source>Chưa rõ “{text}” là {offers}. Phần lẻ ghi sau dấu phẩy: 1.234,5.</source>
        <translation>It is unclear whether “{text}” is {offers}. A fraction is written after a comma: 1.234,5.</translation>
    </message>
    <message>
        <source>Chưa rõ “{text}”: có phải {offer}? Hàng nghìn ghi dấu chấm, phần lẻ ghi sau dấu phẩy: 1.234,5.</source>
        <translation>“{text}” is unclear: is it {offer}? Thousands are written with a dot, a fraction after a comma: 1.234,5.</translation>
    </message>
    <message>
        <source> hay </source>
        <translation> or </translation>
    </message>
</context>
<context>
    <name>PageNotes</name>
    <message>
        <source>Lưu ý về trang đang xem</source>
        <translation>About the page shown</translation>
    </message>
    <message>
        <source>… và {count} chỗ khác trên trang này</source>
        <translation>… and {count} more on this page</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Trang in</source>
        <translation>Printed page</translation>
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
        <translation>{title}: places to look at: {count}</translation>
    </message>
</context>
<context>
    <name>PagesField</name>
    <message>
        <source>Nền tảng, kênh</source>
        <translation>Platform, channel</translation>
    </message>
    <message>
        <source>Tài khoản</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Địa chỉ (https://…)</source>
        <translation>Address (https://…)</translation>
    </message>
    <message>
        <source>Trang phát</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>“{address}” chưa phải là địa chỉ: cần bắt đầu bằng https://.</source>
        <translation>“{address}” is no address yet: it has to begin with https://.</translation>
    </message>
    <message>
        <source>Cơ quan chưa có kênh “{name}”. Thêm vào danh sách kênh bán:</source>
        <translation>The office has no channel “{name}” yet. Add it to the channels:</translation>
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
        <source>Đánh giá</source>
        <translation>Evaluations</translation>
    </message>
    <message>
        <source>Thời hạn</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>In ấn</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>Cài đặt</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Nhật ký</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Thùng rác</source>
        <translation>Trash</translation>
    </message>
    <message>
        <source>Kênh bán &amp; sự kiện</source>
        <translation>Outlets &amp; events</translation>
    </message>
</context>
<context>
    <name>PartBars</name>
    <message>
        <source>Phần {letter}</source>
        <translation>Part {letter}</translation>
    </message>
</context>
<context>
    <name>PhotoEditor</name>
    <message>
        <source>Chọn ảnh sản phẩm</source>
        <translation>Choose product pictures</translation>
    </message>
    <message>
        <source>Trong bộ nhớ tạm không có ảnh.</source>
        <translation>There is no picture on the clipboard.</translation>
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
        <source>Chưa có ảnh nào. Ảnh đầu tiên sẽ là ảnh bìa trên tờ giới thiệu và catalogue. Bấm Thêm ảnh, kéo tệp ảnh thả vào đây, hoặc chép ảnh rồi bấm Ctrl+V.</source>
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
    <name>PointsField</name>
    <message>
        <source>Điểm phần này từ 0 đến {maximum}.</source>
        <translation>Points of this part go from 0 to {maximum}.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Đã vẽ xong “{name}”: {pages} trang.</source>
        <translation>“{name}” is ready, pages: {pages}.</translation>
    </message>
    <message>
        <source>Xem</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Trang in</source>
        <translation>Printed pages</translation>
    </message>
    <message>
        <source>Xem bản in – {name}</source>
        <translation>Preview – {name}</translation>
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
        <translation>Page {page} of {pages}</translation>
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
        <translation>Fit to width</translation>
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
        <translation>Notes on this document</translation>
    </message>
</context>
<context>
    <name>PrintProgress</name>
    <message>
        <source>Đang in</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>Dừng</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Đã gửi trang {page} tới máy in</source>
        <translation>Page {page} sent to the printer</translation>
    </message>
</context>
<context>
    <name>OutletSettingsRows</name>
    <message>
        <source>Báo cáo kết quả sự kiện trong</source>
        <translation>Report the results of an event within</translation>
    </message>
    <message>
        <source>ngày làm việc</source>
        <translation>working days</translation>
    </message>
    <message>
        <source>Đếm từ sau ngày cuối của sự kiện; quá hạn thì được nhắc ở danh sách sự kiện.</source>
        <translation>Counted from after the last day of the event; the list of events reminds of a late report.</translation>
    </message>
    <message>
        <source>Sự kiện và xuất khẩu</source>
        <translation>Events and exports</translation>
    </message>
    <message>
        <source>Thị trường tiêu chuẩn cao</source>
        <translation>Markets of strict standards</translation>
    </message>
    <message>
        <source>Nước</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Xuất khẩu sang các nước này là bậc cao nhất của tiêu chí về thị trường.</source>
        <translation>Exports to these countries are the highest step of the criterion about markets.</translation>
    </message>
    <message>
        <source>Không có nước nào là “{text}”. Gõ tên rồi chọn.</source>
        <translation>No country is “{text}”. Type its name, then choose.</translation>
    </message>
</context>
<context>
    <name>PrintSettingsRows</name>
    <message>
        <source>In ấn</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>Nhắc xác nhận lại giá sau</source>
        <translation>Remind to confirm a price after</translation>
    </message>
    <message>
        <source>tháng</source>
        <translation>months</translation>
    </message>
    <message>
        <source>Trước khi in, sản phẩm có giá cũ hơn thế được nêu ra để hỏi lại.</source>
        <translation>Products with an older price are named before printing, so that you can ask again.</translation>
    </message>
    <message>
        <source>Giá không ghi ngày</source>
        <translation>Prices without a day</translation>
    </message>
    <message>
        <source>Giá không ghi ngày xác nhận cũng coi là cũ</source>
        <translation>Prices without a day of confirmation count as old too</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>{number} triệu</source>
        <translation>{number} million</translation>
    </message>
    <message>
        <source>{number} tỷ</source>
        <translation>{number} billion</translation>
    </message>
    <message>
        <source>Chưa rõ “{text}” là {meant}. Hãy ghi rõ đơn vị.</source>
        <translation>It is not clear whether “{text}” is {meant}. Write the unit too.</translation>
    </message>
    <message>
        <source> hay </source>
        <translation> or </translation>
    </message>
    <message>
        <source>Chưa rõ “{text}”: có phải {meant}? Hãy ghi rõ số.</source>
        <translation>“{text}” is not clear: is it {meant}? Write the number in full.</translation>
    </message>
    <message>
        <source>“{text}” là một khoảng. Hãy ghi một số, ví dụ “khoảng 250 triệu”.</source>
        <translation>“{text}” is a range. Write one number, such as “khoảng 250 triệu” (about 250 million).</translation>
    </message>
    <message>
        <source>“{text}” mang đơn vị không hợp với ô này. Hãy ghi lại số và đơn vị.</source>
        <translation>The unit of “{text}” does not fit this field. Write the number and its unit again.</translation>
    </message>
    <message>
        <source>“{text}” không phải là số đồng tròn. Hãy ghi lại số tiền.</source>
        <translation>“{text}” is not a whole number of đồng. Write the amount again.</translation>
    </message>
    <message>
        <source>“{text}” có phần lẻ; ô này nhận số nguyên.</source>
        <translation>“{text}” has decimals; this field takes a whole number.</translation>
    </message>
    <message>
        <source>“{text}” nhỏ hơn 0 hoặc quá lớn. Hãy xem lại số này.</source>
        <translation>“{text}” is below 0 or too large. Check this number.</translation>
    </message>
    <message>
        <source>“{text}” không phải là số. Ví dụ: 350.000; hơn 16 triệu; gần 0,9 tỷ.</source>
        <translation>“{text}” is not a number. Examples: 350.000; hơn 16 triệu; gần 0,9 tỷ.</translation>
    </message>
    <message>
        <source>hơn {amount}</source>
        <translation>more than {amount}</translation>
    </message>
    <message>
        <source>gần {amount}</source>
        <translation>nearly {amount}</translation>
    </message>
    <message>
        <source>khoảng {amount}</source>
        <translation>about {amount}</translation>
    </message>
    <message>
        <source>đồng</source>
        <translation>đồng</translation>
    </message>
    <message>
        <source>người</source>
        <translation>people</translation>
    </message>
    <message>
        <source>lượt</source>
        <translation>times</translation>
    </message>
    <message>
        <source>người dẫn</source>
        <translation>hosts</translation>
    </message>
    <message>
        <source>ngày</source>
        <translation>days</translation>
    </message>
    <message>
        <source>gian</source>
        <translation>booths</translation>
    </message>
    <message>
        <source>đơn vị</source>
        <translation>units</translation>
    </message>
    <message>
        <source>tỉnh</source>
        <translation>provinces</translation>
    </message>
    <message>
        <source>nước</source>
        <translation>countries</translation>
    </message>
    <message>
        <source>sản phẩm</source>
        <translation>products</translation>
    </message>
    <message>
        <source>lượt khách</source>
        <translation>visits</translation>
    </message>
    <message>
        <source>người xem</source>
        <translation>viewers</translation>
    </message>
    <message>
        <source>lượt xem</source>
        <translation>views</translation>
    </message>
    <message>
        <source>lượt thích</source>
        <translation>likes</translation>
    </message>
    <message>
        <source>bình luận</source>
        <translation>comments</translation>
    </message>
    <message>
        <source>đơn</source>
        <translation>orders</translation>
    </message>
    <message>
        <source>hợp đồng</source>
        <translation>contracts</translation>
    </message>
    <message>
        <source>biên bản</source>
        <translation>memoranda</translation>
    </message>
    <message>
        <source>chủ thể</source>
        <translation>producers</translation>
    </message>
</context>
<context>
    <name>EventFindings</name>
    <message>
        <source>Hai số khác nhau: {field} đã nêu {first}, tổng hợp theo chủ thể {second}. Số đã nêu được dùng; hãy kiểm tra lại.</source>
        <translation>Two figures differ: {field} as stated is {first}, summed over the producers {second}. The stated figure is used; check it.</translation>
    </message>
    <message>
        <source>Hai số khác nhau: {field} đang dùng {first}, cộng theo phiên {second}. Hai số không cộng vào nhau; hãy kiểm tra lại.</source>
        <translation>Two figures differ: {field} in use is {first}, summed over the sessions {second}. They are not added to each other; check them.</translation>
    </message>
    <message>
        <source>Chủ thể có cả dòng riêng ({first}) và dòng theo sản phẩm ({second}) cho {field}. Chỉ dòng riêng được tính; hãy bỏ một trong hai.</source>
        <translation>The producer has a line of its own ({first}) and lines for its products ({second}) for {field}. Only its own line counts; remove one of the two.</translation>
    </message>
    <message>
        <source>Số lũy kế nhiều ngày của {field}: {first}, rồi {second}. Chỉ số mới nhất được tính, không cộng dồn; hãy kiểm tra lại.</source>
        <translation>Running figures of several days for {field}: {first}, then {second}. Only the newest counts, they are not added; check them.</translation>
    </message>
    <message>
        <source>Người tiếp cận của các phiên ({first}) không cộng được vì một người có thể xem nhiều phiên. Hãy nhập số của cả sự kiện, hoặc đổi đơn vị thành lượt.</source>
        <translation>The people reached by the sessions ({first}) cannot be added, as one person may watch several. Enter the figure of the whole event, or change the unit to times.</translation>
    </message>
    <message>
        <source>Người xem ({first}) nhiều hơn số tiếp cận ({second}). Hãy kiểm tra hai số này.</source>
        <translation>The viewers ({first}) exceed the reach ({second}). Check these two figures.</translation>
    </message>
    <message>
        <source>Người xem cùng lúc cao nhất ({first}) nhiều hơn người xem ({second}). Hãy kiểm tra hai số này.</source>
        <translation>The most viewers at one time ({first}) exceed the viewers ({second}). Check these two figures.</translation>
    </message>
    <message>
        <source>Người xem ({first}) nhiều hơn lượt xem ({second}). Có thể hai số bị đổi chỗ.</source>
        <translation>The viewers ({first}) exceed the views ({second}). The two may have been swapped.</translation>
    </message>
    <message>
        <source>Số đơn hàng ({first}) nhiều hơn người xem ({second}). Hãy kiểm tra hai số này.</source>
        <translation>The orders ({first}) exceed the viewers ({second}). Check these two figures.</translation>
    </message>
    <message>
        <source>Đơn hủy, hoàn ({first}) nhiều hơn đơn hàng ({second}). Hãy kiểm tra hai số này.</source>
        <translation>The cancelled orders ({first}) exceed the orders ({second}). Check these two figures.</translation>
    </message>
    <message>
        <source>Doanh thu thực ({first}) lớn hơn doanh số ({second}). Có thể hai số bị đổi chỗ.</source>
        <translation>The net revenue ({first}) exceeds the gross sales ({second}). The two may have been swapped.</translation>
    </message>
    <message>
        <source>Số đơn hàng là {first} mà doanh số là {second}. Hãy sửa một trong hai số.</source>
        <translation>There were {first} but the gross sales are {second}. Correct one of the two.</translation>
    </message>
    <message>
        <source>Một phần ({first}) lớn hơn tổng ({second}). Hãy kiểm tra hai số này.</source>
        <translation>A part ({first}) exceeds the total ({second}). Check these two figures.</translation>
    </message>
    <message>
        <source>Các phần cộng lại ({first}) lớn hơn tổng ({second}). Hãy kiểm tra lại.</source>
        <translation>The parts together ({first}) exceed the total ({second}). Check them.</translation>
    </message>
    <message>
        <source>Hai số khác nhau: các phần cộng lại {first}, tổng đã nêu {second}. Hãy tìm phần còn thiếu hoặc tính hai lần.</source>
        <translation>Two figures differ: the parts come to {first}, the stated total is {second}. Look for a part that is missing or counted twice.</translation>
    </message>
    <message>
        <source>Dòng này ({first}) bằng tổng các dòng khác, có thể là dòng tổng cộng. Hãy bỏ dòng này nếu đúng vậy.</source>
        <translation>This line ({first}) is the sum of the other lines and may be their total. If so, remove it.</translation>
    </message>
    <message>
        <source>Doanh thu sản phẩm OCOP ({first}) lớn hơn tổng doanh thu ({second}). Hãy kiểm tra hai số này.</source>
        <translation>The revenue of OCOP products ({first}) exceeds the total revenue ({second}). Check these two figures.</translation>
    </message>
    <message>
        <source>Số đơn vị đã nêu ({first}) bằng số sản phẩm; danh sách có {second}. Mỗi chủ thể chỉ đếm một lần; hãy sửa số đơn vị.</source>
        <translation>The stated number of units ({first}) is the number of products; the list has {second}. Count each producer once; correct the number of units.</translation>
    </message>
    <message>
        <source>Số tỉnh đã nêu ({first}) nhiều hơn cả nước có vào ngày ấy ({second}). Hãy kiểm tra lại.</source>
        <translation>The stated number ({first}) is more than the country had on that day ({second}). Check it.</translation>
    </message>
    <message>
        <source>Sự kiện dài {first}. Hãy kiểm tra ngày bắt đầu và ngày kết thúc.</source>
        <translation>The event lasts {first}. Check its first and its last day.</translation>
    </message>
    <message>
        <source>Hai số khác nhau: báo cáo nêu {first}, theo ngày bắt đầu và kết thúc là {second}. Hãy kiểm tra lại các ngày.</source>
        <translation>Two figures differ: the report states {first}, the first and the last day give {second}. Check the days.</translation>
    </message>
    <message>
        <source>Doanh thu thực ({first}) bằng doanh số dù có {second} hủy, hoàn. Hãy trừ các đơn ấy khỏi doanh thu thực.</source>
        <translation>The net revenue ({first}) equals the gross sales although {second} were cancelled or returned. Take those orders out of the net revenue.</translation>
    </message>
    <message>
        <source>Doanh thu ({first}) có vẻ gồm cả giá trị hợp đồng, ghi nhớ ({second}). Giá trị ấy không phải doanh thu; hãy ghi riêng.</source>
        <translation>The revenue ({first}) seems to include the value of contracts or memoranda ({second}). That value is no revenue; enter it apart.</translation>
    </message>
    <message>
        <source>Doanh thu ({first}) có vẻ gồm cả hỗ trợ, tài trợ ({second}). Khoản ấy không phải doanh thu; hãy ghi riêng.</source>
        <translation>The revenue ({first}) seems to include support or gifts ({second}). That money is no revenue; enter it apart.</translation>
    </message>
    <message>
        <source>Doanh thu ({first}) gồm cả gian hàng ngoài OCOP hoặc của tỉnh khác. Hãy ghi thêm doanh thu riêng của sản phẩm OCOP.</source>
        <translation>The revenue ({first}) includes booths without OCOP products or of other provinces. Enter the revenue of OCOP products too.</translation>
    </message>
    <message>
        <source>Có doanh thu sản phẩm OCOP ({first}) mà chưa có sản phẩm, chủ thể nào ghi là tham dự. Hãy đánh dấu ai đã tham dự.</source>
        <translation>There is revenue of OCOP products ({first}) but no product or producer is marked as attending. Mark who attended.</translation>
    </message>
    <message>
        <source>Giá trị đơn trung bình {first} không hợp với giá bán đã ghi ({second}). Hãy kiểm tra đơn vị đồng, triệu, tỷ và số đơn.</source>
        <translation>A mean order of {first} does not fit the listed prices ({second}). Check whether đồng, million or billion is meant, and the number of orders.</translation>
    </message>
    <message>
        <source>Số tiếp cận {first} nhiều hơn dân số cả nước. Có lẽ là lượt tiếp cận; hãy đổi đơn vị.</source>
        <translation>A reach of {first} is more than the country's population. Times are meant, most likely; change the unit.</translation>
    </message>
    <message>
        <source>{count} sản phẩm không ở tình trạng được ghi sao vào ngày bắt đầu: {names}. Không ghi sao trên giấy tờ của sự kiện.</source>
        <translation>On the first day {count} of the products were not in a state that may show stars: {names}. Show no stars for them on the event's papers.</translation>
    </message>
    <message>
        <source>{count} sản phẩm có giá bán lâu chưa được xác nhận: {names}. Hãy hỏi lại giá rồi ghi ngày xác nhận.</source>
        <translation>The prices of {count} of the products have not been confirmed for a long time: {names}. Ask for them again and enter the day.</translation>
    </message>
    <message>
        <source>Doanh số tháng trên kênh này của {count} sản phẩm ({names}) cũng có thể gồm phiên bán này. Hãy chọn số nào được tính, để không tính hai lần.</source>
        <translation>The month's sales on this channel of {count} of the products ({names}) may include this session too. Choose which of them counts, so that nothing counts twice.</translation>
    </message>
    <message>
        <source>{count} chủ thể có cả dòng riêng và dòng theo sản phẩm cho {field}: {names}. Chỉ dòng riêng được tính; hãy bỏ một trong hai.</source>
        <translation>{count} of the producers have lines of their own and lines for their products for {field}: {names}. Only their own lines count; remove one of the two.</translation>
    </message>
    <message>
        <source>{count} sản phẩm, chủ thể có số lũy kế nhiều ngày của {field}: {names}. Chỉ số mới nhất được tính, không cộng dồn; hãy kiểm tra lại.</source>
        <translation>{count} of the products or producers have running figures of several days for {field}: {names}. Only the newest counts, they are not added; check them.</translation>
    </message>
    <message>
        <source>{names} và {more} chủ thể khác</source>
        <translation>{names} and {more} more</translation>
    </message>
    <message>
        <source>{names} và {more} sản phẩm, chủ thể khác</source>
        <translation>{names} and {more} more</translation>
    </message>
    <message>
        <source>{names} và {more} sản phẩm khác</source>
        <translation>{names} and {more} more</translation>
    </message>
    <message>
        <source>Phiên nằm ngoài các ngày của sự kiện. Hãy sửa ngày của phiên.</source>
        <translation>The session lies outside the event's days. Correct its day.</translation>
    </message>
    <message>
        <source>Trong sổ đã có sự kiện “{where}” cùng tên, cùng ngày. Chỉ một bên báo cáo doanh thu; hãy giữ một sự kiện.</source>
        <translation>The register already has an event “{where}” of that name on those days. Only one of them reports the revenue; keep one event.</translation>
    </message>
    <message>
        <source>Nền tảng này chưa có trong danh mục kênh. Hãy sửa tên hoặc thêm kênh.</source>
        <translation>This platform is not in the list of channels. Correct its name or add the channel.</translation>
    </message>
    <message>
        <source>số tiếp cận</source>
        <translation>reach</translation>
    </message>
    <message>
        <source>người xem</source>
        <translation>viewers</translation>
    </message>
    <message>
        <source>lượt xem</source>
        <translation>views</translation>
    </message>
    <message>
        <source>số đơn hàng</source>
        <translation>number of orders</translation>
    </message>
    <message>
        <source>doanh số</source>
        <translation>gross sales</translation>
    </message>
    <message>
        <source>doanh thu</source>
        <translation>revenue</translation>
    </message>
    <message>
        <source>số hợp đồng</source>
        <translation>number of contracts</translation>
    </message>
    <message>
        <source>Hai số khác nhau: đã nêu {first}, danh sách của sự kiện có {second}. Hãy bổ sung danh sách hoặc sửa số đã nêu.</source>
        <translation>Two figures differ: {first} as stated, {second} in the event's list. Complete the list or correct the stated number.</translation>
    </message>
    <message>
        <source>Mới có doanh thu của {first} trong {second}. Tổng theo chủ thể còn thiếu; hãy nhập nốt, hoặc ghi 0 nếu không bán được.</source>
        <translation>The revenue of {first} is known, of {second}. The sum over the producers is not the whole; enter the rest, or 0 where nothing was sold.</translation>
    </message>
</context>
<context>
    <name>FigureField</name>
    <message>
        <source>Ý là:</source>
        <translation>Meaning:</translation>
    </message>
    <message>
        <source>{field}: ý là {figure}</source>
        <translation>{field}: {figure} is meant</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Chưa có tên.</source>
        <translation>The name is missing.</translation>
    </message>
    <message>
        <source>Chưa chọn sản phẩm.</source>
        <translation>No product chosen.</translation>
    </message>
    <message>
        <source>Sản phẩm chưa có bộ sản phẩm, nên chưa biết chấm theo phiếu nào.</source>
        <translation>The product has no set, so its score sheet is not known.</translation>
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
        <source>“Ngày hết hạn” ({value}) đứng trước ngày cấp.</source>
        <translation>“Expires on” ({value}) is before the day of issue.</translation>
    </message>
    <message>
        <source>“Ngày thu hồi giấy chứng nhận” ({value}) đứng trước ngày cấp.</source>
        <translation>“Certificate revoked from” ({value}) is before the day of issue.</translation>
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
        <source>Chưa có số phiếu đăng ký.</source>
        <translation>The registration form number is missing.</translation>
    </message>
    <message>
        <source>Số phiếu “{value}” đã cấp cho hồ sơ khác.</source>
        <translation>Registration form number “{value}” belongs to another filing.</translation>
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
        <source>Hội đồng đã có “{value}”. Hãy ghi thêm để phân biệt.</source>
        <translation>The council already has “{value}”. Add something to tell them apart.</translation>
    </message>
    <message>
        <source>Ô này còn trống.</source>
        <translation>This field is empty.</translation>
    </message>
    <message>
        <source>“{value}” không phải là năm. Hãy ghi bốn chữ số, ví dụ 2025.</source>
        <translation>“{value}” is not a year. Write four digits, for example 2025.</translation>
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
        <source>“Kéo dài hiệu lực đến ngày” ({value}) đứng trước ngày hết hạn.</source>
        <translation>“Extended until” ({value}) is before the expiry.</translation>
    </message>
    <message>
        <source>“Ngày cấp” ({value}) đứng trước ngày quyết định.</source>
        <translation>“Issued on” ({value}) is before the day of the decision.</translation>
    </message>
    <message>
        <source>“Ngày kết thúc” ({value}) đứng trước ngày bắt đầu.</source>
        <translation>The end ({value}) is before the start.</translation>
    </message>
    <message>
        <source>Một ô chứa nhiều nhất {most} chữ; phần còn lại hãy để trong một tài liệu đính kèm.</source>
        <translation>A field holds at most {most} letters; please put the rest into an attached document.</translation>
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
        <translation>Percentages are between 0 and 100.</translation>
    </message>
    <message>
        <source>Mã vạch EAN-13 này sai số kiểm tra hoặc không đủ 13 số.</source>
        <translation>This EAN-13 barcode has a wrong check digit or not 13 digits.</translation>
    </message>
    <message>
        <source>Tháng {value} ở sau hôm nay.</source>
        <translation>The month {value} is after today.</translation>
    </message>
    <message>
        <source>Doanh thu thực ({value} đồng) lớn hơn doanh số ({limit} đồng), là số còn tính cả đơn hủy, đơn hoàn. Hãy sửa một trong hai số.</source>
        <translation>The net revenue ({value} đồng) is greater than the gross sales ({limit} đồng), which also count cancelled and returned orders. Correct one of the two.</translation>
    </message>
    <message>
        <source>Số đơn hủy ({value}) nhiều hơn số đơn hàng ({limit}). Hãy sửa một trong hai số.</source>
        <translation>More orders were cancelled ({value}) than there were orders ({limit}). Correct one of the two.</translation>
    </message>
    <message>
        <source>“{value}” không phải là số đồng tròn.</source>
        <translation>“{value}” is not a whole number of đồng.</translation>
    </message>
    <message>
        <source>“{value}” nhỏ hơn 0.</source>
        <translation>“{value}” is below 0.</translation>
    </message>
    <message>
        <source>Doanh số tháng {value} của sản phẩm trên kênh ấy đã được ghi rồi.</source>
        <translation>The sales of month {value} of the product on that channel are recorded already.</translation>
    </message>
    <message>
        <source>Trong sổ không có sản phẩm “{value}”.</source>
        <translation>There is no product “{value}” in the register.</translation>
    </message>
    <message>
        <source>Trong sổ có nhiều sản phẩm “{value}”. Hãy ghi mã sản phẩm hoặc tên chủ thể.</source>
        <translation>There are several products “{value}” in the register. Give the product’s code or its producer’s name.</translation>
    </message>
    <message>
        <source>Chưa có kênh bán “{value}”. Hãy sửa tên hoặc thêm kênh ấy trước.</source>
        <translation>There is no channel “{value}” yet. Correct its name, or add that channel first.</translation>
    </message>
    <message>
        <source>Sản phẩm, kênh và tháng của dòng này đã có ở dòng {value}.</source>
        <translation>The product, channel and month of this row stand in row {value} already.</translation>
    </message>
    <message>
        <source>“{value}” không phải là mã nước. Mã có hai chữ, ví dụ CN, JP, US.</source>
        <translation>“{value}” is no country code. A code has two letters, for example CN, JP, US.</translation>
    </message>
    <message>
        <source>Mã HS “{value}” phải có 6 hoặc 8 chữ số.</source>
        <translation>The HS code “{value}” must have 6 or 8 digits.</translation>
    </message>
    <message>
        <source>“Lô hàng gần nhất” ({value}) đứng trước lô hàng đầu tiên.</source>
        <translation>The “last shipment” ({value}) is before the first one.</translation>
    </message>
    <message>
        <source>Năm {value} có hai lần.</source>
        <translation>The year {value} is there twice.</translation>
    </message>
    <message>
        <source>“{value}” không phải là lệnh của Trung Quốc; hãy chọn 248 hoặc 280.</source>
        <translation>“{value}” is no Chinese order; choose 248 or 280.</translation>
    </message>
    <message>
        <source>“{value}” không phải là tháng. Hãy ghi tháng và năm, ví dụ 09/2026.</source>
        <translation>“{value}” is no month. Write month and year, for example 09/2026.</translation>
    </message>
    <message>
        <source>Mã sản phẩm thường có dạng 79-27664-3-2025 (tỉnh-xã-số thứ tự-năm).</source>
        <translation>Product codes usually look like 79-27664-3-2025 (province-commune-number-year).</translation>
    </message>
    <message>
        <source>Hiệu lực được kéo dài nhiều nhất {value} ngày sau ngày hết hạn.</source>
        <translation>A recognition is extended by {value} days after its expiry at most.</translation>
    </message>
    <message>
        <source>Tên, số và tiêu đề dài nhiều nhất {most} chữ; phần còn lại hãy ghi vào “Ghi chú”.</source>
        <translation>Names, numbers and titles have at most {most} letters; please put the rest into the notes.</translation>
    </message>
    <message>
        <source>Ngày này đứng trước ngày nộp hồ sơ.</source>
        <translation>This day is before the filing day.</translation>
    </message>
    <message>
        <source>Số phiếu thường có dạng 12/PĐK-79-27664-2026 (số/PĐK-tỉnh-xã-năm).</source>
        <translation>A registration form number usually looks like 12/PĐK-79-27664-2026 (number/PĐK-province-commune-year).</translation>
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
        <source>Số tháng phải từ 1 đến 120.</source>
        <translation>The months must be from 1 to 120.</translation>
    </message>
    <message>
        <source>Ngày xác nhận giá ở sau hôm nay.</source>
        <translation>The day the price was confirmed is after today.</translation>
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
    <message>
        <source>“{value}” không phải là số.</source>
        <translation>“{value}” is not a number.</translation>
    </message>
    <message>
        <source>“{value}” có quá nhiều chữ số lẻ.</source>
        <translation>“{value}” has too many decimals.</translation>
    </message>
    <message>
        <source>“{value}” đã được cấp cho nơi khác.</source>
        <translation>“{value}” is already given to another.</translation>
    </message>
    <message>
        <source>Sản phẩm này chưa có bộ sản phẩm nên chưa biết chấm theo phiếu nào. Hãy sửa sản phẩm và chọn bộ.</source>
        <translation>This product has no criteria set yet, so its score sheet is not known. Edit the product and choose its set.</translation>
    </message>
    <message>
        <source>Quyết định “{value}” không có phiếu chấm.</source>
        <translation>The decision “{value}” has no score sheets.</translation>
    </message>
    <message>
        <source>“{value}” không phải là thứ tự của một nhãn trên tờ này.</source>
        <translation>“{value}” is not the place of a label on this sheet.</translation>
    </message>
    <message>
        <source>Phiếu chung đã có điểm. Hãy chọn điểm ấy là của ai, hoặc bỏ điểm ấy.</source>
        <translation>The common sheet is scored already. Choose whose scores these are, or drop them.</translation>
    </message>
    <message>
        <source>“{value}” có hai lần trong quyết định.</source>
        <translation>“{value}” stands twice in the decision.</translation>
    </message>
    <message>
        <source>Ngày đăng ký ở sau hôm nay.</source>
        <translation>The registration day lies after today.</translation>
    </message>
    <message>
        <source>Bản sao còn mang tên của sản phẩm gốc. Hãy sửa tên.</source>
        <translation>The copy still has the name of the original. Change the name.</translation>
    </message>
    <message>
        <source>“Ngày chuyển cấp tỉnh” ({value}) đứng trước ngày nộp hồ sơ.</source>
        <translation>“Forwarded to the province on” ({value}) is before the filing day.</translation>
    </message>
    <message>
        <source>“Ngày có kết quả” ({value}) đứng trước ngày nộp hồ sơ.</source>
        <translation>“Result on” ({value}) is before the filing day.</translation>
    </message>
    <message>
        <source>Chưa ghi “{field}”.</source>
        <translation>“{field}” is empty.</translation>
    </message>
    <message>
        <source>Chưa ghi “Ngày có kết quả”.</source>
        <translation>“Result on” is empty.</translation>
    </message>
    <message>
        <source>Chưa ghi “Lý do”.</source>
        <translation>“Reason” is empty.</translation>
    </message>
    <message>
        <source>Điểm phần {field} “{value}” phải từ 0 đến {limit}.</source>
        <translation>The points of part {field}, “{value}”, must be from 0 to {limit}.</translation>
    </message>
    <message>
        <source>Mức công sức “{value}” phải từ 0 đến {limit}.</source>
        <translation>The effort level “{value}” must be from 0 to {limit}.</translation>
    </message>
    <message>
        <source>Ô này có lỗi của bảng tính: {value}.</source>
        <translation>The spreadsheet shows an error in this cell: {value}.</translation>
    </message>
    <message>
        <source>Ô này là công thức chưa được tính. Hãy mở tệp bằng Excel, lưu lại rồi nhập.</source>
        <translation>This cell is a formula that was never computed. Open the file in Excel, save it and import it again.</translation>
    </message>
    <message>
        <source>“{value}” cần được xác nhận trước khi lấy.</source>
        <translation>“{value}” needs to be confirmed before it is taken.</translation>
    </message>
    <message>
        <source>Không rõ “{value}” nghĩa là gì ở cột này.</source>
        <translation>It is not clear what “{value}” means in this column.</translation>
    </message>
    <message>
        <source>“{value}” không phải là ngày.</source>
        <translation>“{value}” is not a date.</translation>
    </message>
    <message>
        <source>Không có ngày “{value}”.</source>
        <translation>There is no date “{value}”.</translation>
    </message>
    <message>
        <source>“{value}” có thể là nhiều ngày khác nhau.</source>
        <translation>“{value}” may be several different dates.</translation>
    </message>
    <message>
        <source>“{value}” chỉ có tháng hoặc năm, chưa có ngày.</source>
        <translation>“{value}” has only a month or a year, no day.</translation>
    </message>
    <message>
        <source>“{value}” đứng sau ngày hết hạn.</source>
        <translation>“{value}” is after the expiry date.</translation>
    </message>
    <message>
        <source>“{value}” ở trước năm 2018, khi Chương trình OCOP bắt đầu.</source>
        <translation>“{value}” is before 2018, when the OCOP programme began.</translation>
    </message>
    <message>
        <source>“{value}” ở quá xa sau hôm nay.</source>
        <translation>“{value}” is too far ahead of today.</translation>
    </message>
    <message>
        <source>OCOP công nhận từ 3 sao trở lên; “{value}” chưa đến hạng ấy.</source>
        <translation>OCOP recognises three stars and more; “{value}” is below that.</translation>
    </message>
    <message>
        <source>Hạng sao cao nhất là 5; không có “{value}”.</source>
        <translation>Five stars are the most; there is no “{value}”.</translation>
    </message>
    <message>
        <source>“{value}” mới là tiềm năng hoặc đề nghị, chưa phải công nhận.</source>
        <translation>“{value}” is only potential or proposed, not yet a recognition.</translation>
    </message>
    <message>
        <source>“{value}” không cho biết rõ là mấy sao.</source>
        <translation>“{value}” does not tell clearly how many stars.</translation>
    </message>
    <message>
        <source>Chưa ghi hạng sao nên “{value}” chưa thành một công nhận.</source>
        <translation>No stars are stated, so “{value}” is not a recognition yet.</translation>
    </message>
    <message>
        <source>Hạng sao “{value}” khác với lần công nhận mới nhất của dòng này.</source>
        <translation>“{value}” stars differ from the newest recognition of this row.</translation>
    </message>
    <message>
        <source>“{value}” có thể là nhiều số khác nhau.</source>
        <translation>“{value}” may be several different numbers.</translation>
    </message>
    <message>
        <source>“{value}” là một khoảng, không phải một số.</source>
        <translation>“{value}” is a range, not one number.</translation>
    </message>
    <message>
        <source>“{value}” có vẻ không theo đơn vị ghi ở tiêu đề cột.</source>
        <translation>“{value}” does not seem to be in the unit of the column’s heading.</translation>
    </message>
    <message>
        <source>Ký TL. hoặc TUQ. thì không ghi TM. Hãy bỏ TM. hoặc đổi cách ký.</source>
        <translation>TM. does not stand above TL. or TUQ. Remove TM., or change the way of signing.</translation>
    </message>
    <message>
        <source>Chỉ cấp phó ký KT.; “{value}” không phải cấp phó. Hãy ghi “Phó …”.</source>
        <translation>Only a deputy signs with KT.; “{value}” is none. Write “Phó …”.</translation>
    </message>
    <message>
        <source>{value} ký văn bản thì ký thay cấp trưởng. Hãy chọn KT.</source>
        <translation>{value} signs for the head. Choose KT.</translation>
    </message>
    <message>
        <source>Trước họ tên không ghi học vị, danh hiệu, “Ông”, “Bà”. Hãy sửa “{value}”.</source>
        <translation>No degree, title, “Ông” or “Bà” stands before the name. Correct “{value}”.</translation>
    </message>
    <message>
        <source>Chưa ai xem ở đó có bán không. Hãy mở xem.</source>
        <translation>Nobody has seen whether it is sold there. Open it and see.</translation>
    </message>
    <message>
        <source>Kênh “{value}” đã đóng. Hãy xem sản phẩm còn bán ở đó không.</source>
        <translation>The channel “{value}” is closed. See whether the product is still sold there.</translation>
    </message>
    <message>
        <source>Xem lần cuối ngày {value}, đã quá {limit} tháng. Hãy mở xem ở đó còn bán không.</source>
        <translation>Last seen on {value}; the limit in months is {limit}. Open it and see whether it is still sold there.</translation>
    </message>
    <message>
        <source>{value} không phải trang của kênh này ({limit}). Hãy xem lại kênh hoặc địa chỉ.</source>
        <translation>{value} is not a page of this channel ({limit}). Check the channel or the address.</translation>
    </message>
    <message>
        <source>“{value}” không phải tên miền. Hãy ghi tên miền, ví dụ shopee.vn.</source>
        <translation>“{value}” is no host name. Write a host name such as shopee.vn.</translation>
    </message>
    <message>
        <source>“Đến ngày” ({value}) đứng trước “Từ ngày”.</source>
        <translation>“Until” ({value}) is before “From”.</translation>
    </message>
    <message>
        <source>Trong sổ không có chủ thể “{value}”.</source>
        <translation>The register has no producer “{value}”.</translation>
    </message>
    <message>
        <source>Trong sổ có nhiều chủ thể “{value}”. Hãy ghi mã số thuế.</source>
        <translation>The register has several producers “{value}”. Write the tax code.</translation>
    </message>
    <message>
        <source>“{value}” khác đơn vị với các số khác của sản phẩm trong tệp.</source>
        <translation>“{value}” is in another unit than the other numbers of the product in the file.</translation>
    </message>
    <message>
        <source>Danh sách kênh ghi “{value}” là loại “{limit}”. Hãy sửa loại ở danh sách kênh nếu sai.</source>
        <translation>The list of channels says that “{value}” is of kind “{limit}”. Change it in the list if that is wrong.</translation>
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
        <translation>Producer</translation>
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
    <name>ProducerDetailsPanel</name>
    <message>
        <source>Sản phẩm của chủ thể</source>
        <translation>Products of the producer</translation>
    </message>
    <message>
        <source>Chưa có sản phẩm</source>
        <translation>No product yet</translation>
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
        <source>Trang web</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Xã, phường</source>
        <translation>Commune or ward</translation>
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
        <translation>people: {count}</translation>
    </message>
    <message>
        <source>{count} người địa phương</source>
        <translation>local people: {count}</translation>
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
        <source>Tình trạng</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Thêm sản phẩm của chủ thể này</source>
        <translation>Add a product of this producer</translation>
    </message>
    <message>
        <source>Bấm “Thêm sản phẩm của chủ thể này” ở trên.</source>
        <translation>Press “Add a product of this producer” above.</translation>
    </message>
    <message>
        <source>Tên sản phẩm</source>
        <translation>Product</translation>
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
        <source>Dùng nơi chật chỗ: bảng trong catalogue, bảng tên gian hàng.</source>
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
        <source>Đánh dấu khi chủ thể đã đồng ý in số lên tờ giới thiệu, catalogue. Không đánh dấu thì số chỉ có trong sổ.</source>
        <translation>Tick it when the producer has agreed to print the number on profiles and catalogues. Otherwise it stays in the register only.</translation>
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
        <source>Chỉ ghi khi người đại diện đồng ý; để trống cũng lưu được. Dùng khi chấm điểm (lao động nữ, dân tộc thiểu số, người khuyết tật). Không được in ra, không đưa vào catalogue.</source>
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
        <translation>producers: {count}</translation>
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
        <source>Chủ thể là hợp tác xã, doanh nghiệp, hộ kinh doanh… có sản phẩm OCOP. Nhập cả danh sách từ Excel: bấm Ctrl+I hay kéo tệp vào cửa sổ.</source>
        <translation>Producers are the cooperatives, enterprises, households… that have OCOP products. Import a whole list from Excel: press Ctrl+I or drag the file into the window.</translation>
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
        <translation>Commune or ward</translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Số sản phẩm</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Xóa {count} chủ thể?</source>
        <translation>Delete producers: {count}?</translation>
    </message>
    <message>
        <source>Sửa</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Sửa chủ thể (F2 hoặc Enter)</source>
        <translation>Edit the producer (F2 or Enter)</translation>
    </message>
    <message>
        <source>Thêm sản phẩm</source>
        <translation>Add product</translation>
    </message>
    <message>
        <source>Thêm sản phẩm của chủ thể này</source>
        <translation>Add a product of this producer</translation>
    </message>
    <message>
        <source>Xem sản phẩm</source>
        <translation>See products</translation>
    </message>
    <message>
        <source>Xem sản phẩm của chủ thể này trong trang Sản phẩm</source>
        <translation>See this producer's products on the Products page</translation>
    </message>
    <message>
        <source>Chép</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Chép các dòng để dán vào Excel (Ctrl+C)</source>
        <translation>Copy the rows to paste them into Excel (Ctrl+C)</translation>
    </message>
    <message>
        <source>Xóa</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Xóa các chủ thể đã chọn (Del)</source>
        <translation>Delete the selected producers (Del)</translation>
    </message>
    <message>
        <source>tìm: {text}</source>
        <translation>search: {text}</translation>
    </message>
    <message>
        <source>Danh sách chủ thể</source>
        <translation>List of producers</translation>
    </message>
</context>
<context>
    <name>ProductVerbs</name>
    <message>
        <source>Sửa</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Sửa sản phẩm (F2)</source>
        <translation>Edit the product (F2)</translation>
    </message>
    <message>
        <source>Sửa chung…</source>
        <translation>Edit together…</translation>
    </message>
    <message>
        <source>Sửa cùng một nội dung cho các sản phẩm đã chọn</source>
        <translation>Change one field of all selected products</translation>
    </message>
    <message>
        <source>Thêm vào sự kiện…</source>
        <translation>Add to an event…</translation>
    </message>
    <message>
        <source>Nhập quyết định…</source>
        <translation>Enter decision…</translation>
    </message>
    <message>
        <source>Nhập quyết định công nhận cho các sản phẩm đã chọn</source>
        <translation>Enter a decision that recognises the selected products</translation>
    </message>
    <message>
        <source>Đánh giá</source>
        <translation>Evaluate</translation>
    </message>
    <message>
        <source>Đánh giá sản phẩm này theo phiếu chấm</source>
        <translation>Evaluate this product by the score sheet</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Chép</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Chép các dòng để dán vào Excel (Ctrl+C)</source>
        <translation>Copy the rows to paste them into Excel (Ctrl+C)</translation>
    </message>
    <message>
        <source>Xóa</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Xóa các sản phẩm đã chọn (Del)</source>
        <translation>Delete the selected products (Del)</translation>
    </message>
    <message>
        <source>Nhân bản</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Nhập một sản phẩm mới chép từ sản phẩm này</source>
        <translation>Enter a new product copied from this one</translation>
    </message>
</context>
<context>
    <name>ProductsToolbar</name>
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
        <source>Chọn sản phẩm để in</source>
        <translation>Choose products to print</translation>
    </message>
    <message>
        <source>Thêm sản phẩm vào sự kiện</source>
        <translation>Add products to the event</translation>
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
        <translation>products: {shown} / {total} · ticked: {ticked}</translation>
    </message>
    <message>
        <source>In {count} sản phẩm</source>
        <translation>Print products ({count})</translation>
    </message>
    <message>
        <source>In sản phẩm</source>
        <translation>Print products</translation>
    </message>
    <message>
        <source>Thêm {count} sản phẩm</source>
        <translation>Add products ({count})</translation>
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
        <source>Sổ chưa có sản phẩm nào</source>
        <translation>The register has no product yet</translation>
    </message>
    <message>
        <source>Hãy thêm sản phẩm ở trang Sản phẩm trước.</source>
        <translation>Add products on the page Products first.</translation>
    </message>
    <message>
        <source>Không còn sản phẩm nào để thêm</source>
        <translation>No product left to add</translation>
    </message>
    <message>
        <source>Chọn</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Sản phẩm</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Chủ thể</source>
        <translation>Producer</translation>
    </message>
    <message>
        <source>Hạng sao</source>
        <translation>Stars</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Dấu cách đánh dấu · Ctrl+A, dấu cách: mọi dòng · Enter in các dòng đã đánh dấu</source>
        <translation>Space ticks · Ctrl+A, Space: all rows · Enter prints the ticked rows</translation>
    </message>
    <message>
        <source>Dấu cách đánh dấu · Ctrl+A, dấu cách: mọi dòng · Enter thêm các dòng đã đánh dấu</source>
        <translation>Space ticks · Ctrl+A, Space: all rows · Enter adds the ticked rows</translation>
    </message>
    <message>
        <source>Mọi sản phẩm trong sổ đã được chọn rồi.</source>
        <translation>Every product of the register is chosen already.</translation>
    </message>
</context>
<context>
    <name>ProductDetailsPanel</name>
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
        <source>Đánh giá</source>
        <translation>Evaluate</translation>
    </message>
    <message>
        <source>Đánh giá sản phẩm này theo phiếu chấm</source>
        <translation>Evaluate this product by its score sheet</translation>
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
        <source>ô nào hỏng: xem Trợ giúp &gt; Kiểm tra sổ</source>
        <translation>which field is damaged: see Help &gt; Check the register</translation>
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
        <source>Hạn sử dụng</source>
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
        <source>Nhóm, phân nhóm</source>
        <translation>Group, subgroup</translation>
    </message>
    <message>
        <source>Xã, phường hiện nay</source>
        <translation>Commune or ward today</translation>
    </message>
    <message>
        <source>Để trống thì lấy xã, phường của chủ thể.</source>
        <translation>Empty means the producer's commune or ward.</translation>
    </message>
    <message>
        <source>Mã sản phẩm</source>
        <translation>Product code</translation>
    </message>
    <message>
        <source>Ngày cấp</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Mã cũ đứng trên, mã mới nhất đứng cuối và là mã được in.</source>
        <translation>Old codes above; the newest stands last and is the one printed.</translation>
    </message>
    <message>
        <source>theo bộ sản phẩm</source>
        <translation>by the product set</translation>
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
        <source>Câu chuyện vừa</source>
        <translation>Middle story</translation>
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
        <translation>For example: glass bottle of 250 ml</translation>
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
        <source>Giá đúng vào ngày</source>
        <translation>Price as of</translation>
    </message>
    <message>
        <source>Giá đã lâu chưa xác nhận thì được nhắc trước khi in.</source>
        <translation>A price that has not been confirmed for a long time is pointed out before printing.</translation>
    </message>
    <message>
        <source>Hạn sử dụng</source>
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
        <translation>Traceability link</translation>
    </message>
    <message>
        <source>Địa chỉ trong mã QR truy xuất nguồn gốc, bắt đầu bằng https://</source>
        <translation>The address in the traceability QR code, beginning with https://</translation>
    </message>
    <message>
        <source>Kênh bán</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Chứng nhận, xuất khẩu</source>
        <translation>Certificates, export</translation>
    </message>
    <message>
        <source>Giấy chứng nhận</source>
        <translation>Certificate</translation>
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
        <translation>Expires on</translation>
    </message>
    <message>
        <source>Không ghi giấy chứng nhận OCOP ở đây: mục ấy ở phần công nhận của sản phẩm.</source>
        <translation>OCOP certificates do not belong here: they stand among the product&apos;s recognitions.</translation>
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
        <translation>Pictures</translation>
    </message>
    <message>
        <source>Ảnh sản phẩm</source>
        <translation>Product pictures</translation>
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
        <translation>Dossiers, test reports, contracts… kept with the product, not printed.</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Chỉ để nhớ việc, không được in.</source>
        <translation>Only a reminder, not printed.</translation>
    </message>
    <message>
        <source>Theo tệp đã nhập</source>
        <translation>As the imported file states</translation>
    </message>
    <message>
        <source>Nguyên văn trong tệp đã nhập, giữ để đối chiếu, không sửa ở đây.</source>
        <translation>Word for word from the imported file, kept for comparison, not edited here.</translation>
    </message>
    <message>
        <source>Nhân &amp;bản</source>
        <translation>Du&amp;plicate</translation>
    </message>
    <message>
        <source>Lưu và &amp;thêm tiếp</source>
        <translation>Save and add a&amp;nother</translation>
    </message>
    <message>
        <source>Lưu rồi mở một sản phẩm mới chép từ sản phẩm này</source>
        <translation>Save, then begin a new product copied from this one</translation>
    </message>
    <message>
        <source>Lưu rồi nhập sản phẩm khác của cùng chủ thể</source>
        <translation>Save, then enter another product of the same producer</translation>
    </message>
    <message>
        <source>Hợp đồng số</source>
        <translation>Contract no.</translation>
    </message>
    <message>
        <source>Nơi bán</source>
        <translation>Where sold</translation>
    </message>
    <message>
        <source>Thêm</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tờ in chỉ ghi nơi có địa chỉ còn bán. Tệp hợp đồng: xem trang “Kênh bán &amp; sự kiện”.</source>
        <translation>Printed pages show only addresses where it is still sold. Contract files: see the page “Outlets &amp; events”.</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>có tệp</source>
        <translation>file kept</translation>
    </message>
    <message>
        <source>Đã xem ngày</source>
        <translation>Checked on</translation>
    </message>
    <message>
        <source>Đến ngày</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Địa chỉ (https://…) hoặc nơi bán</source>
        <translation>Address (https://…) or place</translation>
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
        <source>Mở sản phẩm đã chọn trong trang In ấn</source>
        <translation>Open the selected products on the Printing page</translation>
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
        <source>Tờ giới thiệu {count} sản phẩm</source>
        <translation>Profiles, products: {count}</translation>
    </message>
    <message>
        <source>to-gioi-thieu</source>
        <translation>profiles</translation>
    </message>
    <message>
        <source>Catalogue {count} sản phẩm</source>
        <translation>Catalogue, products: {count}</translation>
    </message>
</context>
<context>
    <name>ProductViews</name>
    <message>
        <source>Sản phẩm</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Chủ thể</source>
        <translation>Producer</translation>
    </message>
    <message>
        <source>Xã, phường</source>
        <translation>Commune or ward</translation>
    </message>
    <message>
        <source>Hạng sao</source>
        <translation>Stars</translation>
    </message>
    <message>
        <source>Tình trạng</source>
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
    <message>
        <source>Danh sách sản phẩm</source>
        <translation>List of products</translation>
    </message>
</context>
<context>
    <name>ProductsPage</name>
    <message>
        <source>Đang mở sổ…</source>
        <translation>Opening the register…</translation>
    </message>
    <message>
        <source>{total} sản phẩm</source>
        <translation>products: {total}</translation>
    </message>
    <message>
        <source>{count} / {total} sản phẩm</source>
        <translation>products: {count} / {total}</translation>
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
        <translation>No product matches; products in the register: {total}.</translation>
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
        <source>Thêm từng sản phẩm, hoặc nhập cả danh sách từ Excel: bấm Ctrl+I hay kéo tệp vào cửa sổ.</source>
        <translation>Add products one by one, or import a whole list from Excel: press Ctrl+I or drag the file into the window.</translation>
    </message>
    <message>
        <source>Thêm sản phẩm</source>
        <translation>Add product</translation>
    </message>
    <message>
        <source>Xóa {count} sản phẩm?</source>
        <translation>Delete products: {count}?</translation>
    </message>
    <message>
        <source>tìm: {text}</source>
        <translation>search: {text}</translation>
    </message>
    <message>
        <source>Danh sách sản phẩm OCOP</source>
        <translation>List of OCOP products</translation>
    </message>
</context>
<context>
    <name>QuickEntry</name>
    <message>
        <source>Chủ thể, sản phẩm</source>
        <translation>Producer, product</translation>
    </message>
    <message>
        <source>Gian</source>
        <translation>Booth</translation>
    </message>
    <message>
        <source>Có mặt</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Mang đến</source>
        <translation>Brought</translation>
    </message>
    <message>
        <source>Bán</source>
        <translation>Sold</translation>
    </message>
    <message>
        <source>Tặng</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>Còn</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Đơn hàng</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Doanh thu (đồng)</source>
        <translation>Revenue (đồng)</translation>
    </message>
    <message>
        <source>Quan tâm</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Hợp đồng</source>
        <translation>Contracts</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>“{text}”: ghi {choices} (chữ đầu là đủ).</source>
        <translation>“{text}”: type {choices} (the beginning is enough).</translation>
    </message>
    <message>
        <source>“{text}” không phải là số lượng. Ví dụ: 120 gói, 3,5 tấn, 60.</source>
        <translation>“{text}” is no quantity. Examples: 120 gói, 3,5 tấn, 60.</translation>
    </message>
    <message>
        <source>“{text}”: ghi số hợp đồng đã ký, ví dụ 2.</source>
        <translation>“{text}”: type the number of contracts signed, such as 2.</translation>
    </message>
    <message>
        <source>Đã ghi chi tiết {count} hợp đồng; bỏ bớt ở phần Hợp đồng.</source>
        <translation>Contracts with details: {count}; remove some among the contracts.</translation>
    </message>
    <message>
        <source>Nhập kết quả từ phiếu thu thập đã điền (.xlsx, .csv)</source>
        <translation>Imports results from a filled collection sheet (.xlsx, .csv)</translation>
    </message>
    <message>
        <source>Nhập từ ph&amp;iếu…</source>
        <translation>&amp;Import a sheet…</translation>
    </message>
    <message>
        <source>Kết quả sự kiện</source>
        <translation>Results of the event</translation>
    </message>
    <message>
        <source>Mở &amp;rộng</source>
        <translation>&amp;Enlarge</translation>
    </message>
    <message>
        <source>Mở bảng ra cả cửa sổ; Esc thu lại</source>
        <translation>Opens the table over the whole window; Esc brings it back</translation>
    </message>
    <message>
        <source>Thu &amp;lại</source>
        <translation>&amp;Bring back</translation>
    </message>
    <message>
        <source>Sự kiện chưa có sản phẩm nào</source>
        <translation>The event has no products yet</translation>
    </message>
    <message>
        <source>Thêm sản phẩm ở thẻ “Thông tin”, rồi ghi kết quả của từng chủ thể ở đây.</source>
        <translation>Add products on the first tab, then type the results of each producer here.</translation>
    </message>
</context>
<context>
    <name>RatingSettingsRows</name>
    <message>
        <source>Hội đồng đánh giá</source>
        <translation>Assessment council</translation>
    </message>
    <message>
        <source>Số thành viên phải có mặt</source>
        <translation>Members who must be present</translation>
    </message>
    <message>
        <source>Bỏ trống thì theo quyết định đang dùng (75%).</source>
        <translation>Empty means as the decision in use says (75%).</translation>
    </message>
    <message>
        <source>Điểm lệch phải thảo luận</source>
        <translation>Spread that must be discussed</translation>
    </message>
    <message>
        <source>điểm</source>
        <translation>points</translation>
    </message>
    <message>
        <source>Lệch quá số này giữa hai thành viên thì phải thảo luận; bỏ trống là 10.</source>
        <translation>Members who differ by more than this must discuss; empty means 10.</translation>
    </message>
    <message>
        <source>Mức công sức nâng từng tiêu chí</source>
        <translation>Effort levels of raising criteria</translation>
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
        <source>Đánh giá theo quyết định</source>
        <translation>Rated by decision</translation>
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
        <source>Để trống thì tính theo quyết định (36 tháng từ ngày cấp).</source>
        <translation>Left empty it follows the decision (36 months from issue).</translation>
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
        <source>Kéo dài hiệu lực, thu hồi giấy chứng nhận</source>
        <translation>Extension, revocation of the certificate</translation>
    </message>
    <message>
        <source>Kéo dài hiệu lực đến ngày</source>
        <translation>Extended until</translation>
    </message>
    <message>
        <source>Khoản 3 Điều 12: giấy chứng nhận tiếp tục có hiệu lực đến ngày có kết quả xử lý, không quá 180 ngày từ ngày hết thời hạn.</source>
        <translation>Article 12(3): the certificate stays valid until the day of the result, at most 180 days after its expiry.</translation>
    </message>
    <message>
        <source>Thu hồi giấy chứng nhận từ ngày</source>
        <translation>Certificate revoked from</translation>
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
        <source>{day} (theo quyết định)</source>
        <translation>{day} (by the decision)</translation>
    </message>
    <message>
        <source>ngày/tháng/năm</source>
        <translation>day/month/year</translation>
    </message>
    <message>
        <source>Theo ngày</source>
        <translation>By date</translation>
    </message>
    <message>
        <source>Địa bàn khi công nhận</source>
        <translation>Unit at recognition</translation>
    </message>
    <message>
        <source>Xã, phường hoặc huyện cũ lúc ấy. Từ 01/07/2025, để trống thì ghi xã, phường của sản phẩm.</source>
        <translation>The commune, or the former district of that time. From 01/07/2025 an empty field takes the commune of the product.</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>&amp;Lưu</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Đó&amp;ng</source>
        <translation>Cl&amp;ose</translation>
    </message>
</context>
<context>
    <name>RecordListPart</name>
    <message>
        <source>Tìm trong danh sách (Ctrl+F)</source>
        <translation>Search the list (Ctrl+F)</translation>
    </message>
    <message>
        <source>Tìm: {name}</source>
        <translation>Search: {name}</translation>
    </message>
    <message>
        <source>Thêm (Ctrl+N)</source>
        <translation>Add (Ctrl+N)</translation>
    </message>
    <message>
        <source>{shown} trên {total}</source>
        <translation>{shown} of {total}</translation>
    </message>
    <message>
        <source>Không tìm thấy</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>Không có dòng nào khớp với “{text}”.</source>
        <translation>No row matches “{text}”.</translation>
    </message>
    <message>
        <source>Xóa ô tìm</source>
        <translation>Clear search</translation>
    </message>
    <message>
        <source>tìm: {text}</source>
        <translation>search: {text}</translation>
    </message>
    <message>
        <source>Sửa</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Sửa (F2 hoặc Enter)</source>
        <translation>Edit (F2 or Enter)</translation>
    </message>
    <message>
        <source>Chép</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Chép các dòng để dán vào Excel (Ctrl+C)</source>
        <translation>Copy the rows to paste them into Excel (Ctrl+C)</translation>
    </message>
    <message>
        <source>Xóa</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Xóa các dòng đã chọn (Del)</source>
        <translation>Delete the selected rows (Del)</translation>
    </message>
</context>
<context>
    <name>RecordsEditor</name>
    <message>
        <source>(chưa ghi gì)</source>
        <translation>(nothing typed yet)</translation>
    </message>
    <message>
        <source>Bỏ</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Lên</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Thêm</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Xuống</source>
        <translation>Down</translation>
    </message>
</context>
<context>
    <name>RegistrationDialog</name>
    <message>
        <source>Mã đăng ký</source>
        <translation>Registration</translation>
    </message>
    <message>
        <source>Sửa mã đăng ký</source>
        <translation>Edit registration</translation>
    </message>
    <message>
        <source>Thêm mã đăng ký</source>
        <translation>Add registration</translation>
    </message>
    <message>
        <source>Mã và thời hạn</source>
        <translation>Code and validity</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Số đăng ký</source>
        <translation>Registration number</translation>
    </message>
    <message>
        <source>Chủ thể</source>
        <translation>Producer</translation>
    </message>
    <message>
        <source>Của cả chủ thể, hoặc của riêng một sản phẩm ở dòng dưới.</source>
        <translation>Of the whole producer, or of one product alone in the row below.</translation>
    </message>
    <message>
        <source>Sản phẩm</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Phạm vi</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Ngày cấp</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Ngày cấp hoặc ngày gia hạn gần nhất.</source>
        <translation>The day of issue or of the last renewal.</translation>
    </message>
    <message>
        <source>Ngày hết hạn</source>
        <translation>Expires on</translation>
    </message>
    <message>
        <source>Theo ngày cấp</source>
        <translation>By the day of issue</translation>
    </message>
    <message>
        <source>Lệnh 248</source>
        <translation>Order 248</translation>
    </message>
    <message>
        <source>Lệnh 280</source>
        <translation>Order 280</translation>
    </message>
    <message>
        <source>Theo lệnh (GACC)</source>
        <translation>Under order (GACC)</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Nội dung đã đăng ký</source>
        <translation>As it was registered</translation>
    </message>
    <message>
        <source>Tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Địa chỉ</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Người đại diện</source>
        <translation>Representative</translation>
    </message>
    <message>
        <source>Bản scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>{day} (5 năm theo Lệnh 248)</source>
        <translation>{day} (5 years under order 248)</translation>
    </message>
    <message>
        <source>ngày/tháng/năm</source>
        <translation>day/month/year</translation>
    </message>
</context>
<context>
    <name>RegistrationsPart</name>
    <message>
        <source>Mã đăng ký</source>
        <translation>Registrations</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Hết hạn</source>
        <translation>Expires</translation>
    </message>
    <message>
        <source>Còn lại (ngày)</source>
        <translation>Days left</translation>
    </message>
    <message>
        <source>Chủ thể</source>
        <translation>Producer</translation>
    </message>
    <message>
        <source>Sản phẩm</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Ngày cấp</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Cần xem lại</source>
        <translation>To be checked</translation>
    </message>
    <message>
        <source>Thêm &amp;mã</source>
        <translation>Add &amp;registration</translation>
    </message>
    <message>
        <source>Xóa {count} mã đăng ký?</source>
        <translation>Delete registrations: {count}?</translation>
    </message>
    <message>
        <source>Chưa có mã đăng ký nào</source>
        <translation>No registrations yet</translation>
    </message>
    <message>
        <source>Ghi mã GACC, FDA, Halal, mã vùng trồng… để được nhắc trước khi hết hạn.</source>
        <translation>Record codes of GACC, FDA, Halal, growing areas… to be reminded before they expire.</translation>
    </message>
    <message>
        <source>Thêm mã</source>
        <translation>Add registration</translation>
    </message>
</context>
<context>
    <name>RegulationChangesDialog</name>
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
        <translation>Places that differ from {number}, which is in use: {count}. Scored sheets keep their criteria; new evaluations use these from the day they are in force.</translation>
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
    <name>RegulationFaultsDialog</name>
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
        <translation>The folder cannot be used yet; faults: {count}.</translation>
    </message>
    <message>
        <source>Sửa các chỗ dưới đây rồi nhập lại. Trong sổ chưa có gì thay đổi.</source>
        <translation>Correct these places and import it again. Nothing in the register has changed.</translation>
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
        <source>Thiếu mục “{0}”.</source>
        <translation>“{0}” is missing.</translation>
    </message>
    <message>
        <source>Tổng điểm các phần là {0}, phải là {1}.</source>
        <translation>The points of the parts add up to {0}, it must be {1}.</translation>
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
        <source>Bộ không có tiêu chí nguồn gốc “{0}” của quyết định.</source>
        <translation>The set has no origin criterion “{0}” of the decision.</translation>
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
        <translation>The points of the highest option are {0}, the stated maximum is {1}.</translation>
    </message>
    <message>
        <source>Điểm các mức không tăng dần.</source>
        <translation>The options' points do not rise.</translation>
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
        <translation>The points “{0}” do not fit the number of options, {1}.</translation>
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
        <source>Tiêu chí nguồn gốc</source>
        <translation>Origin criterion</translation>
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
        <source>Mã quyết định (id) chỉ gồm chữ thường, số và dấu “-”: {0}</source>
        <translation>The id of a decision has small letters, digits and “-” only: {0}</translation>
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
    <message>
        <source>Không đọc được tệp: {0}.</source>
        <translation>The file cannot be read: {0}.</translation>
    </message>
    <message>
        <source>Nội dung không đúng kiểu: {0}.</source>
        <translation>The content is of the wrong kind: {0}.</translation>
    </message>
    <message>
        <source>Ngày của đợt không có thật: {0}.</source>
        <translation>The day of the round does not exist: {0}.</translation>
    </message>
    <message>
        <source>bộ {number}</source>
        <translation>set {number}</translation>
    </message>
    <message>
        <source>tiêu chí {number}</source>
        <translation>criterion {number}</translation>
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
        <translation>Import criteria…</translation>
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
        <translation>score sheets: {count}</translation>
    </message>
    <message>
        <source>do cơ quan nhập</source>
        <translation>imported by the office</translation>
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
    <name>RestoreDialog</name>
    <message>
        <source>Sổ đang mở không đọc được, nên không biết nó có gì mới hơn bản sao này.</source>
        <translation>The open register cannot be read, so it is not known what it has that is newer than this copy.</translation>
    </message>
    <message>
        <source>&amp;Chọn thư mục…</source>
        <translation>&amp;Choose a folder…</translation>
    </message>
    <message>
        <source>&amp;Khôi phục và mở</source>
        <translation>&amp;Restore and open</translation>
    </message>
    <message>
        <source>&amp;Mở bản sao mã hóa…</source>
        <translation>Open an &amp;encrypted copy…</translation>
    </message>
    <message>
        <source>Chưa thấy bản sao nào</source>
        <translation>No copies found yet</translation>
    </message>
    <message>
        <source>Chọn bản sao mã hóa</source>
        <translation>Choose an encrypted copy</translation>
    </message>
    <message>
        <source>Chọn nơi đặt thư mục của sổ khôi phục</source>
        <translation>Choose where the restored register's folder is to be</translation>
    </message>
    <message>
        <source>Chọn thư mục có bản sao</source>
        <translation>Choose a folder with copies</translation>
    </message>
    <message>
        <source>Chọn thư mục…</source>
        <translation>Choose a folder…</translation>
    </message>
    <message>
        <source>Hãy chọn thư mục có bản sao, như USB, hoặc mở bản sao mã hóa (.age).</source>
        <translation>Choose a folder with copies, such as a USB disk, or open an encrypted copy (.age).</translation>
    </message>
    <message>
        <source>Khôi phục &amp;vào thư mục mới</source>
        <translation>Restore into a &amp;new folder</translation>
    </message>
    <message>
        <source>Khôi phục bản sao {moment}</source>
        <translation>Restoring the copy of {moment}</translation>
    </message>
    <message>
        <source>Khôi phục từ bản sao</source>
        <translation>Restore from a copy</translation>
    </message>
    <message>
        <source>Không thấy bản sao nào của sổ OCOP trong “{folder}”.</source>
        <translation>There is no copy of an OCOP register in “{folder}”.</translation>
    </message>
    <message>
        <source>Mật khẩu của “{name}”</source>
        <translation>Passphrase of “{name}”</translation>
    </message>
    <message>
        <source>Mở bản sao mã hóa {name}</source>
        <translation>Opening the encrypted copy {name}</translation>
    </message>
    <message>
        <source>Sổ được dựng lại vào một thư mục mới rồi mở ra. Thư mục cũ không bị ghi đè.</source>
        <translation>The register is made again in a new folder and then opened. The old folder is not overwritten.</translation>
    </message>
    <message>
        <source>Thư mục của sổ khôi phục</source>
        <translation>Folder of the restored register</translation>
    </message>
    <message>
        <source>Đang tìm bản sao…</source>
        <translation>Looking for copies…</translation>
    </message>
    <message>
        <source>Đó&amp;ng</source>
        <translation>C&amp;lose</translation>
    </message>
</context>
<context>
    <name>RestoreRecordDialog</name>
    <message>
        <source>&amp;Bản sao</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Lấy lại</source>
        <translation>&amp;Take back</translation>
    </message>
    <message>
        <source>Bản ghi đã xóa trở lại cùng những gì thuộc về nó; bản ghi đang có trở về như trong bản sao. Ctrl+Z hoàn tác được.</source>
        <translation>A deleted record comes back with what belongs to it; a present one becomes what it was in the copy. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>Chưa có bản sao nào</source>
        <translation>There are no copies yet</translation>
    </message>
    <message>
        <source>Hãy thử tên khác hoặc chọn bản sao khác.</source>
        <translation>Try another name or choose another copy.</translation>
    </message>
    <message>
        <source>Không thấy trong bản sao này</source>
        <translation>Not found in this copy</translation>
    </message>
    <message>
        <source>Lấy lại một bản ghi từ bản sao</source>
        <translation>Take a record back from a copy</translation>
    </message>
    <message>
        <source>Tên cần tìm trong bản sao</source>
        <translation>Name to look for in the copy</translation>
    </message>
    <message>
        <source>Tên sản phẩm, chủ thể, sự kiện…</source>
        <translation>Name of a product, producer, event…</translation>
    </message>
    <message>
        <source>Tìm thấy trong bản sao</source>
        <translation>Found in the copy</translation>
    </message>
    <message>
        <source>Đang tìm bản sao…</source>
        <translation>Looking for copies…</translation>
    </message>
    <message>
        <source>Đó&amp;ng</source>
        <translation>C&amp;lose</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>Bán và tặng nhiều hơn mang đến.</source>
        <translation>More was sold and given than brought.</translation>
    </message>
    <message>
        <source>Chủ thể đã bị xóa</source>
        <translation>Producer was deleted</translation>
    </message>
    <message>
        <source>Cộng từ các sản phẩm; gõ số vào đây nếu chỉ biết số chung.</source>
        <translation>The sum of the products; type a number here if only that of all is known.</translation>
    </message>
    <message>
        <source>Ghi cả dòng chủ thể lẫn từng sản phẩm ({sum}): chỉ dòng chủ thể được tính.</source>
        <translation>Typed for the producer and for its products too ({sum}); only the producer&apos;s line counts.</translation>
    </message>
    <message>
        <source>Không rõ chủ thể</source>
        <translation>Producer unknown</translation>
    </message>
    <message>
        <source>Sản phẩm đã bị xóa</source>
        <translation>Product was deleted</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Chép (Ctrl+C)</source>
        <translation>Copy (Ctrl+C)</translation>
    </message>
</context>
<context>
    <name>RowTable</name>
    <message>
        <source>giảm dần</source>
        <translation>descending</translation>
    </message>
    <message>
        <source>tăng dần</source>
        <translation>ascending</translation>
    </message>
</context>
<context>
    <name>SalesImportDialog</name>
    <message>
        <source>Nhập doanh số từ tệp</source>
        <translation>Import sales from a file</translation>
    </message>
    <message>
        <source>Theo tệp</source>
        <translation>As the file says</translation>
    </message>
    <message>
        <source>đồng</source>
        <translation>đồng</translation>
    </message>
    <message>
        <source>triệu đồng</source>
        <translation>triệu (million) đồng</translation>
    </message>
    <message>
        <source>Đang đọc tệp…</source>
        <translation>Reading the file…</translation>
    </message>
    <message>
        <source>Những chỗ cần xem</source>
        <translation>What needs a look</translation>
    </message>
    <message>
        <source>&amp;Nhập</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <source>Đón&amp;g</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Thêm: {new} · Sửa: {changed} · Giữ nguyên: {same} · Không nhận được: {refused}.</source>
        <translation>New: {new} · Changed: {changed} · Same: {same} · Refused: {refused}.</translation>
    </message>
    <message>
        <source>Cột không dùng: {name}</source>
        <translation>Unused column: {name}</translation>
    </message>
    <message>
        <source>Đơn vị &amp;tiền:</source>
        <translation>&amp;Unit of money:</translation>
    </message>
</context>
<context>
    <name>SalesPart</name>
    <message><source>Không tìm thấy sản phẩm nào</source><translation>No product found</translation></message>
    <message><source>Bỏ bớt từ đang tìm để thấy các sản phẩm khác.</source><translation>Search for fewer words to see the other products.</translation></message>
    <message><source>Chưa có sản phẩm để ghi doanh số</source><translation>No products to enter sales of</translation></message>
    <message><source>Ở đây ghi mỗi tháng từng sản phẩm bán được bao nhiêu ở từng kênh. Hãy thêm sản phẩm ở trang Sản phẩm trước, rồi gõ, dán từ Excel hoặc nhập từ tệp.</source><translation>Here each product’s sales of a month on each channel are entered. Add products on the page Products first, then type, paste from Excel or import a file.</translation></message>
    <message>
        <source>Enter xuống dòng · Tab sang ô · Ctrl+V dán từ Excel (đứng ở cột Sản phẩm thì dán theo tên) · Ctrl+Z hoàn tác</source>
        <translation>Enter goes down · Tab goes right · Ctrl+V pastes from Excel (by name from the column Product) · Ctrl+Z undoes</translation>
    </message>
    <message>
        <source>Sản phẩm</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Chủ thể</source>
        <translation>Producer</translation>
    </message>
    <message>
        <source>Số lượng</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Đơn vị tính</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Đơn hàng</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Doanh số (đồng)</source>
        <translation>Gross sales (đồng)</translation>
    </message>
    <message>
        <source>Doanh thu thực (đồng)</source>
        <translation>Net revenue (đồng)</translation>
    </message>
    <message>
        <source>Tìm sản phẩm, chủ thể (Ctrl+F)</source>
        <translation>Search products, producers (Ctrl+F)</translation>
    </message>
    <message>
        <source>Tìm sản phẩm</source>
        <translation>Search products</translation>
    </message>
    <message>
        <source>Nhập từ tệ&amp;p…</source>
        <translation>Import from &amp;file…</translation>
    </message>
    <message>
        <source>&amp;Lưu tháng</source>
        <translation>&amp;Save month</translation>
    </message>
    <message>
        <source>Doanh số tháng</source>
        <translation>Monthly sales</translation>
    </message>
    <message>
        <source>Nhập doanh số từ tệp</source>
        <translation>Import sales from a file</translation>
    </message>
    <message>
        <source>Doanh số tháng {month} có ô chưa lưu.</source>
        <translation>The sales of month {month} have cells that are not saved.</translation>
    </message>
    <message>
        <source>Đã lưu doanh số; sản phẩm thay đổi: {count}.</source>
        <translation>Sales saved; products changed: {count}.</translation>
    </message>
    <message>
        <source>Không có chỗ cho dòng đã dán: {lines}</source>
        <translation>No place for pasted lines: {lines}</translation>
    </message>
    <message>
        <source>T&amp;háng:</source>
        <translation>&amp;Month:</translation>
    </message>
    <message>
        <source>&amp;Kênh:</source>
        <translation>&amp;Channel:</translation>
    </message>
</context>
<context>
    <name>SalvageDialog</name>
    <message>
        <source>Không đọc được gì trong tệp của sổ này. Hãy đóng lại rồi khôi phục từ bản sao.</source>
        <translation>Nothing in the file of this register can be read. Please close this and restore from a copy.</translation>
    </message>
    <message>
        <source>&amp;Bắt đầu cứu</source>
        <translation>&amp;Begin to salvage</translation>
    </message>
    <message>
        <source>&amp;Mở sổ mới</source>
        <translation>&amp;Open the new register</translation>
    </message>
    <message>
        <source>&amp;Sổ mới đặt ở</source>
        <translation>&amp;New register in</translation>
    </message>
    <message>
        <source>Chương trình đọc những gì còn đọc được, lấy chỗ hỏng từ lịch sử ghi, và dựng thành một sổ mới. Sổ hỏng không bị ghi gì.</source>
        <translation>The program reads what can still be read, takes damaged values from the history, and makes a new register. Nothing is written to the damaged one.</translation>
    </message>
    <message>
        <source>Chọn nơi đặt thư mục của sổ mới</source>
        <translation>Choose where the new register's folder is to be</translation>
    </message>
    <message>
        <source>Cứu dữ liệu sang sổ mới</source>
        <translation>Salvage data into a new register</translation>
    </message>
    <message>
        <source>Không cứu được {count} chỗ, kể dưới đây.</source>
        <translation>Places that could not be salvaged, listed below: {count}.</translation>
    </message>
    <message>
        <source>Lấy từ lịch sử: {count} bản ghi.</source>
        <translation>Records taken from the history: {count}.</translation>
    </message>
    <message>
        <source>Thư mục của sổ mới</source>
        <translation>Folder of the new register</translation>
    </message>
    <message>
        <source>Đang đọc sổ hỏng</source>
        <translation>Reading the damaged register</translation>
    </message>
    <message>
        <source>Đã dựng sổ mới ở “{folder}”: {records}.</source>
        <translation>A new register was made in “{folder}”: {records}.</translation>
    </message>
    <message>
        <source>Đó&amp;ng</source>
        <translation>&amp;Close</translation>
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
        <source>Chưa có bản scan (PDF hoặc ảnh)</source>
        <translation>No scan yet (PDF or picture)</translation>
    </message>
    <message>
        <source>Chọn bản scan</source>
        <translation>Choose the scan</translation>
    </message>
</context>
<context>
    <name>ScoringPage</name>
    <message>
        <source>1–9 chọn mức · 0 không đạt mức nào · Backspace bỏ chấm · Enter xuống · Shift+Enter lên · PgDn mục sau · Ctrl+Z lấy lại</source>
        <translation>1–9 choose a level · 0 none met · Backspace clears · Enter down · Shift+Enter up · PgDn next section · Ctrl+Z takes back</translation>
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
    <name>SelectionBar</name>
    <message>
        <source>Khác</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Những việc khác với các dòng đã chọn</source>
        <translation>More to do with the selected rows</translation>
    </message>
    <message>
        <source>{count} đã chọn</source>
        <translation>{count} selected</translation>
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
    <name>SessionForm</name>
    <message>
        <source>&amp;Bắt đầu</source>
        <translation>&amp;Begins</translation>
    </message>
    <message>
        <source>&amp;Doanh thu thực (đồng)</source>
        <translation>&amp;Net revenue (đồng)</translation>
    </message>
    <message>
        <source>Ghi chú (&amp;V)</source>
        <translation>N&amp;otes</translation>
    </message>
    <message>
        <source>&amp;Kết thúc</source>
        <translation>Ends (&amp;K)</translation>
    </message>
    <message>
        <source>Tên ph&amp;iên</source>
        <translation>&amp;Title</translation>
    </message>
    <message>
        <source>Bình luận</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>Cùng lúc cao nhất</source>
        <translation>Most at one time</translation>
    </message>
    <message>
        <source>D&amp;oanh số (đồng)</source>
        <translation>&amp;Gross sales (đồng)</translation>
    </message>
    <message>
        <source>Hàng bán được</source>
        <translation>Goods sold</translation>
    </message>
    <message>
        <source>Hàng bán được (&amp;L)</source>
        <translation>Goods so&amp;ld</translation>
    </message>
    <message>
        <source>Lượt thích</source>
        <translation>Likes</translation>
    </message>
    <message>
        <source>Lượt xe&amp;m</source>
        <translation>Vie&amp;ws</translation>
    </message>
    <message>
        <source>Nguồn số liệ&amp;u</source>
        <translation>So&amp;urce of figures</translation>
    </message>
    <message>
        <source>Ngà&amp;y</source>
        <translation>Da&amp;y</translation>
    </message>
    <message>
        <source>Người x&amp;em</source>
        <translation>Viewers (&amp;X)</translation>
    </message>
    <message>
        <source>Người dẫn</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Người dẫn (&amp;H)</source>
        <translation>Hosts (&amp;A)</translation>
    </message>
    <message>
        <source>Sản &amp;phẩm của phiên</source>
        <translation>&amp;Products of the session</translation>
    </message>
    <message>
        <source>Sản phẩm</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>T&amp;rang phát</source>
        <translation>Pages (&amp;S)</translation>
    </message>
    <message>
        <source>Tiếp &amp;cận</source>
        <translation>Rea&amp;ch</translation>
    </message>
    <message>
        <source>Đơ&amp;n hàng</source>
        <translation>O&amp;rders</translation>
    </message>
    <message>
        <source>Đơn hủy, hoàn</source>
        <translation>Cancelled orders</translation>
    </message>
    <message>
        <source>Đơn vị của tiếp cận</source>
        <translation>Unit of reach</translation>
    </message>
</context>
<context>
    <name>SessionsEditor</name>
    <message>
        <source>Các phiên</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Mỗi phiên livestream hay buổi bán hàng một dòng. Số liệu ghi như người ta báo: “hơn 350.000”, “16 triệu”, “hơn 900 triệu”; chưa biết thì để trống, không có thì ghi 0.</source>
        <translation>One line for each livestream or selling session. Figures as they were stated: “&gt;350.000”, “16 tr” (million), “&gt;900 tr”; empty if nobody knows, 0 if there was none.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Tên tiếng Anh (để in)</source>
        <translation>English name (for printing)</translation>
    </message>
    <message>
        <source>Tên tiếng Trung (để in)</source>
        <translation>Chinese name (for printing)</translation>
    </message>
    <message>
        <source>Cài đặt</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Thông tin cơ quan có chỗ chưa lưu.</source>
        <translation>Office details have unsaved changes.</translation>
    </message>
    <message>
        <source>Đã lưu thông tin cơ quan.</source>
        <translation>Office details saved.</translation>
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
        <translation>Save office details</translation>
    </message>
    <message>
        <source>Chọn biểu trưng của cơ quan</source>
        <translation>Choose the office&apos;s logo</translation>
    </message>
    <message>
        <source>Tên của bạn</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Đứng trong nhật ký của những gì làm trên máy này.</source>
        <translation>Stands in the history of what is done on this computer.</translation>
    </message>
    <message>
        <source>Thông tin cơ quan</source>
        <translation>Facts of the office</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Chép từ lần trước: bấm Enter nếu vẫn đúng, hoặc chọn mức khác.</source>
        <translation>Copied from before: press Enter if it still holds, or choose another level.</translation>
    </message>
    <message>
        <source>Điều kiện chung của hồ sơ</source>
        <translation>Conditions of the whole dossier</translation>
    </message>
    <message>
        <source>Phần {part}. {name}</source>
        <translation>Part {part}. {name}</translation>
    </message>
    <message>
        <source>Không đạt mức nào</source>
        <translation>No level met</translation>
    </message>
    <message>
        <source>Không</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Có</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>chưa xác nhận</source>
        <translation>not confirmed</translation>
    </message>
    <message>
        <source>không chấm: đã dừng chấm ở trên</source>
        <translation>not scored: scoring stopped above</translation>
    </message>
    <message>
        <source>không chấm: điều kiện ở trên không đạt</source>
        <translation>not scored: the condition above is not met</translation>
    </message>
    <message>
        <source>chưa chấm</source>
        <translation>not scored</translation>
    </message>
    <message>
        <source>không đạt mức nào</source>
        <translation>no level met</translation>
    </message>
    <message>
        <source>chép từ lần trước, chưa xem lại</source>
        <translation>copied from before, not looked at</translation>
    </message>
    <message>
        <source>đã đạt</source>
        <translation>met</translation>
    </message>
    <message>
        <source>chưa đạt</source>
        <translation>not met</translation>
    </message>
    <message>
        <source>mức {minimum}: {state}</source>
        <translation>{minimum}: {state}</translation>
    </message>
    <message>
        <source>phím {key}: {label}</source>
        <translation>key {key}: {label}</translation>
    </message>
    <message>
        <source>{points} điểm</source>
        <translation>points: {points}</translation>
    </message>
    <message>
        <source>chép · {answer}</source>
        <translation>copied · {answer}</translation>
    </message>
</context>
<context>
    <name>SheetDelegate</name>
    <message>
        <source>{points} điểm</source>
        <translation>{points} pt</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Phiếu chấm</source>
        <translation>Score sheet</translation>
    </message>
</context>
<context>
    <name>SpanFilter</name>
    <message>
        <source>&amp;Quý này</source>
        <translation>This &amp;quarter</translation>
    </message>
    <message>
        <source>Hết hạn từ {first} đến {last}</source>
        <translation>Expires from {first} to {last}</translation>
    </message>
    <message>
        <source>Hết hạn từ ngày</source>
        <translation>Expires from day</translation>
    </message>
    <message>
        <source>Hết hạn đến ngày</source>
        <translation>Expires until day</translation>
    </message>
    <message>
        <source>hết hạn từ {first} đến {last}</source>
        <translation>expires from {first} to {last}</translation>
    </message>
    <message>
        <source>hết hạn từ {first}</source>
        <translation>expires from {first}</translation>
    </message>
    <message>
        <source>hết hạn đến {last}</source>
        <translation>expires until {last}</translation>
    </message>
    <message>
        <source>Ngày cuối đứng trước ngày đầu.</source>
        <translation>The last day lies before the first.</translation>
    </message>
    <message>
        <source>Hết hạn từ</source>
        <translation>Expires from</translation>
    </message>
    <message>
        <source>đến</source>
        <translation>to</translation>
    </message>
</context>
<context>
    <name>StateTile</name>
    <message>
        <source>Bấm để chỉ xem nhóm này, giữ Ctrl để xem thêm nhóm khác</source>
        <translation>Press to see only this group, hold Ctrl to add another</translation>
    </message>
</context>
<context>
    <name>StateTiles</name>
    <message>
        <source>Khác</source>
        <translation>Other</translation>
    </message>
</context>
<context>
    <name>StatedForm</name>
    <message>
        <source>Doanh thu (đồng)</source>
        <translation>Revenue (VND)</translation>
    </message>
    <message>
        <source>Doanh thu sản phẩm OCOP (đồng)</source>
        <translation>Revenue of OCOP products (VND)</translation>
    </message>
    <message>
        <source>Doanh số, cả đơn hủy (đồng)</source>
        <translation>Gross, with cancelled orders (VND)</translation>
    </message>
    <message>
        <source>Đơn hàng</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Lượt khách</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Người xem</source>
        <translation>Viewers</translation>
    </message>
    <message>
        <source>Tiếp cận</source>
        <translation>Reach</translation>
    </message>
    <message>
        <source>Đơn vị của tiếp cận</source>
        <translation>Unit of reach</translation>
    </message>
    <message>
        <source>Lượt xem</source>
        <translation>Views</translation>
    </message>
    <message>
        <source>Sản phẩm</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Đơn vị, chủ thể</source>
        <translation>Bodies, producers</translation>
    </message>
    <message>
        <source>Người dẫn (KOC, KOL…)</source>
        <translation>Hosts (KOC, KOL…)</translation>
    </message>
    <message>
        <source>Gian hàng</source>
        <translation>Booths</translation>
    </message>
    <message>
        <source>Gian hàng OCOP</source>
        <translation>OCOP booths</translation>
    </message>
    <message>
        <source>Gian hàng của tỉnh</source>
        <translation>Booths of the province</translation>
    </message>
    <message>
        <source>Gian hàng khác</source>
        <translation>Other booths</translation>
    </message>
    <message>
        <source>Tỉnh, thành</source>
        <translation>Provinces</translation>
    </message>
    <message>
        <source>Nước</source>
        <translation>Countries</translation>
    </message>
    <message>
        <source>Hợp đồng</source>
        <translation>Contracts</translation>
    </message>
    <message>
        <source>Trị giá hợp đồng (đồng)</source>
        <translation>Value of contracts (VND)</translation>
    </message>
    <message>
        <source>Biên bản ghi nhớ</source>
        <translation>Memoranda</translation>
    </message>
    <message>
        <source>Số ngày</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Trong đó doanh thu của</source>
        <translation>Of which revenue of</translation>
    </message>
    <message>
        <source>Nơi, gian, đơn vị</source>
        <translation>Place, hall, body</translation>
    </message>
    <message>
        <source>Thuộc về</source>
        <translation>Part of</translation>
    </message>
    <message>
        <source>Dòng {row}: ghi cả tên và doanh thu.</source>
        <translation>Line {row}: write both the name and the revenue.</translation>
    </message>
</context>
<context>
    <name>StatedList</name>
    <message>
        <source>Theo tệp đã nhập</source>
        <translation>As the imported file states</translation>
    </message>
    <message>
        <source>Đưa tất cả vào ô</source>
        <translation>Put all into fields</translation>
    </message>
    <message>
        <source>Ghi vào các ô còn trống những gì tệp đã ghi; hoàn tác được một lần.</source>
        <translation>Fills the empty fields with what the file stated; one undo takes it back.</translation>
    </message>
    <message>
        <source>Đưa vào ô {field}</source>
        <translation>Put into “{field}”</translation>
    </message>
</context>
<context>
    <name>StatedTexts</name>
    <message>
        <source>Mã của trang web đã đọc thành chữ: “{after}”.</source>
        <translation>Code of a web page read as text: “{after}”.</translation>
    </message>
    <message>
        <source>Chữ trông giống chữ Việt đã sửa: “{after}”.</source>
        <translation>Look-alike letters corrected: “{after}”.</translation>
    </message>
    <message>
        <source>Là “{after}” đã có trong sổ, chỉ khác dấu nối, dấu ngoặc.</source>
        <translation>Is “{after}”, already in the register; only dashes or quotes differ.</translation>
    </message>
    <message>
        <source>Tên sản phẩm</source>
        <translation>Product name</translation>
    </message>
    <message>
        <source>Chủ thể</source>
        <translation>Producer</translation>
    </message>
    <message>
        <source>Hạng sao</source>
        <translation>Stars</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Điểm</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Nhóm</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Phân nhóm</source>
        <translation>Subgroup</translation>
    </message>
    <message>
        <source>Bộ sản phẩm</source>
        <translation>Product set</translation>
    </message>
    <message>
        <source>Xã, phường</source>
        <translation>Commune or ward</translation>
    </message>
    <message>
        <source>Huyện (cũ)</source>
        <translation>District (former)</translation>
    </message>
    <message>
        <source>Tỉnh, thành phố</source>
        <translation>Province, city</translation>
    </message>
    <message>
        <source>Địa chỉ</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Địa chỉ cũ</source>
        <translation>Former address</translation>
    </message>
    <message>
        <source>Nguồn</source>
        <translation>Source</translation>
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
        <source>Cơ quan cấp</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation>Signed by</translation>
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
        <source>Ngày hết hạn</source>
        <translation>Expires on</translation>
    </message>
    <message>
        <source>Người đại diện</source>
        <translation>Representative</translation>
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
        <source>Mã số thuế</source>
        <translation>Tax code</translation>
    </message>
    <message>
        <source>Loại hình chủ thể</source>
        <translation>Kind of producer</translation>
    </message>
    <message>
        <source>Mã sản phẩm</source>
        <translation>Product code</translation>
    </message>
    <message>
        <source>Giá</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Đơn vị tính</source>
        <translation>Unit</translation>
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
        <source>Tiêu chuẩn</source>
        <translation>Standards</translation>
    </message>
    <message>
        <source>Hạn sử dụng</source>
        <translation>Shelf life</translation>
    </message>
    <message>
        <source>Bảo quản</source>
        <translation>Storage</translation>
    </message>
    <message>
        <source>Sản lượng</source>
        <translation>Yearly output</translation>
    </message>
    <message>
        <source>Mã vạch</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Câu chuyện</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Đang làm…</source>
        <translation>Working…</translation>
    </message>
    <message>
        <source>Sổ: {name}</source>
        <translation>Register: {name}</translation>
    </message>
    <message>
        <source>{count} đã chọn</source>
        <translation>{count} selected</translation>
    </message>
</context>
<context>
    <name>Studio</name>
    <message>
        <source>vi</source>
        <translation>en</translation>
    </message>
    <message>
        <source>Giới thiệu sản phẩm</source>
        <translation>Product profiles</translation>
    </message>
    <message>
        <source>Catalogue sự kiện</source>
        <translation>Catalogue of the event</translation>
    </message>
    <message>
        <source>Tại gian hàng</source>
        <translation>At the booth</translation>
    </message>
    <message>
        <source>Cho ban tổ chức</source>
        <translation>For the organisers</translation>
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
        <source>Việt và Anh</source>
        <translation>Vietnamese and English</translation>
    </message>
    <message>
        <source>Máy in văn phòng</source>
        <translation>Office printer</translation>
    </message>
    <message>
        <source>Nhà in (tràn lề 3 mm, dấu cắt)</source>
        <translation>Print shop (3 mm bleed, crop marks)</translation>
    </message>
    <message>
        <source>Gửi Zalo, thư điện tử (tệp nhỏ)</source>
        <translation>For Zalo, email (small file)</translation>
    </message>
    <message>
        <source>Theo nhóm sản phẩm</source>
        <translation>By product group</translation>
    </message>
    <message>
        <source>Theo xã, phường</source>
        <translation>By commune or ward</translation>
    </message>
    <message>
        <source>Theo hạng sao</source>
        <translation>By stars</translation>
    </message>
    <message>
        <source>1 sản phẩm một trang</source>
        <translation>1 product a page</translation>
    </message>
    <message>
        <source>2 sản phẩm một trang</source>
        <translation>2 products a page</translation>
    </message>
    <message>
        <source>4 sản phẩm một trang</source>
        <translation>4 products a page</translation>
    </message>
    <message>
        <source>Câu chuyện</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Bảng thông tin</source>
        <translation>Table of facts</translation>
    </message>
    <message>
        <source>Ảnh kèm</source>
        <translation>More photos</translation>
    </message>
    <message>
        <source>Giá bán</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Dòng quyết định công nhận</source>
        <translation>Line of the decision</translation>
    </message>
    <message>
        <source>Liên hệ</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Mã QR</source>
        <translation>QR code</translation>
    </message>
    <message>
        <source>Sắc màu nhóm</source>
        <translation>Group colours</translation>
    </message>
    <message>
        <source>Mộc</source>
        <translation>Rustic</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Việt và Trung</source>
        <translation>Vietnamese and Chinese</translation>
    </message>
</context>
<context>
    <name>OrderPanel</name>
    <message>
        <source>Đang chọn: {count} sản phẩm</source>
        <translation>Chosen products: {count}</translation>
    </message>
    <message>
        <source>Danh sách: {name}</source>
        <translation>List: {name}</translation>
    </message>
    <message>
        <source>&amp;Chọn sản phẩm…</source>
        <translation>&amp;Choose products…</translation>
    </message>
    <message>
        <source>Đã đổi: {name}</source>
        <translation>Changed: {name}</translation>
    </message>
    <message>
        <source>{count} sản phẩm</source>
        <translation>products: {count}</translation>
    </message>
    <message>
        <source>{count} không in sao</source>
        <translation>printed without stars: {count}</translation>
    </message>
    <message>
        <source>Sản phẩm không có công nhận còn hiệu lực: tình trạng được ghi thay cho sao.</source>
        <translation>Products without a valid recognition: their state stands in words instead of stars.</translation>
    </message>
    <message>
        <source>Lưu thành danh sách…</source>
        <translation>Save as a list…</translation>
    </message>
    <message>
        <source>Xóa danh sách này</source>
        <translation>Delete this list</translation>
    </message>
    <message>
        <source>In cho</source>
        <translation>Print for</translation>
    </message>
    <message>
        <source>Lưu, xóa danh sách sản phẩm</source>
        <translation>Save or delete a list of products</translation>
    </message>
    <message>
        <source>Mẫu tài liệu</source>
        <translation>Kinds of documents</translation>
    </message>
    <message>
        <source>Lưu, xuất, nhập mẫu trình bày</source>
        <translation>Save, export, import themes</translation>
    </message>
    <message>
        <source>T&amp;rình bày</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>&amp;Ngôn ngữ</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>In &amp;bằng</source>
        <translation>&amp;Made for</translation>
    </message>
</context>
<context>
    <name>CoverPanel</name>
    <message>
        <source>Ảnh bìa…</source>
        <translation>Cover photo…</translation>
    </message>
    <message>
        <source>Lời nói đầu…</source>
        <translation>Foreword…</translation>
    </message>
    <message>
        <source>Bìa: ảnh đã chọn</source>
        <translation>Cover: chosen photo</translation>
    </message>
    <message>
        <source>Bìa: ghép ảnh các sản phẩm</source>
        <translation>Cover: photos of the products</translation>
    </message>
    <message>
        <source>Chưa có lời nói đầu</source>
        <translation>No foreword yet</translation>
    </message>
    <message>
        <source>Tên trên bìa</source>
        <translation>Title on the cover</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>vi</source>
        <translation>en</translation>
    </message>
    <message>
        <source>Chữ không in được</source>
        <translation>Letters that cannot be printed</translation>
    </message>
    <message>
        <source>Mã QR không đọc được</source>
        <translation>QR code that cannot be read</translation>
    </message>
    <message>
        <source>Mất tệp ảnh</source>
        <translation>Photo file is missing</translation>
    </message>
    <message>
        <source>Tệp ảnh bị thay đổi</source>
        <translation>Photo file was changed</translation>
    </message>
    <message>
        <source>Ảnh không thuộc sổ</source>
        <translation>Photo not of the register</translation>
    </message>
    <message>
        <source>Không in sao</source>
        <translation>Printed without stars</translation>
    </message>
    <message>
        <source>Chữ dài bị cắt</source>
        <translation>Long text was cut</translation>
    </message>
    <message>
        <source>Không đủ chỗ</source>
        <translation>Not enough room</translation>
    </message>
    <message>
        <source>Ảnh không đủ nét</source>
        <translation>Photo is not fine enough</translation>
    </message>
    <message>
        <source>Chưa có bản dịch</source>
        <translation>Not translated yet</translation>
    </message>
    <message>
        <source>Giá đã cũ</source>
        <translation>Price is old</translation>
    </message>
    <message>
        <source>Không in điện thoại</source>
        <translation>Telephone left out</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Xem trang</source>
        <translation>Show page</translation>
    </message>
    <message>
        <source>Mở sản phẩm</source>
        <translation>Open product</translation>
    </message>
    <message>
        <source>Đang kiểm tra cả tài liệu…</source>
        <translation>Checking the whole document…</translation>
    </message>
    <message>
        <source>Chưa có tài liệu để kiểm tra.</source>
        <translation>No document to check.</translation>
    </message>
    <message>
        <source>Đã kiểm tra: không có gì cần lưu ý.</source>
        <translation>Checked: nothing to note.</translation>
    </message>
    <message>
        <source>Chưa in được: có {count} chỗ phải sửa trước.</source>
        <translation>Cannot be printed yet. Places to correct first: {count}.</translation>
    </message>
    <message>
        <source>In được. Có {count} chỗ nên xem lại.</source>
        <translation>Can be printed. Places worth a look: {count}.</translation>
    </message>
    <message>
        <source>Ẩn danh sách</source>
        <translation>Hide the list</translation>
    </message>
    <message>
        <source>Xem danh sách</source>
        <translation>Show the list</translation>
    </message>
    <message>
        <source>Những chỗ nên xem lại trước khi in</source>
        <translation>Places to look at before printing</translation>
    </message>
    <message>
        <source>trang {page}</source>
        <translation>page {page}</translation>
    </message>
</context>
<context>
    <name>StudioJobs</name>
    <message>
        <source>&amp;In…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>&amp;Lưu PDF…</source>
        <translation>&amp;Save PDF…</translation>
    </message>
    <message>
        <source>In mọi tài liệu của sự kiện này vào một thư mục</source>
        <translation>Print all documents of this event into one folder</translation>
    </message>
    <message>
        <source>Sự kiện này chưa có sản phẩm nào.</source>
        <translation>This event has no products yet.</translation>
    </message>
    <message>
        <source>Hãy chọn một sự kiện ở ô “In cho” trước.</source>
        <translation>First choose an event in the box “Print for”.</translation>
    </message>
    <message>
        <source>Bộ tài liệu: {name}</source>
        <translation>Documents of the event: {name}</translation>
    </message>
    <message>
        <source>Chọn nơi đặt thư mục của bộ tài liệu</source>
        <translation>Choose the place for the folder of the documents</translation>
    </message>
    <message>
        <source>Đã lưu {name}, {pages} trang.</source>
        <translation>Saved {name}, pages: {pages}.</translation>
    </message>
    <message>
        <source>Đang vẽ tài liệu…</source>
        <translation>Drawing the document…</translation>
    </message>
    <message>
        <source>Mở thư mục</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Bộ tài liệu sự &amp;kiện…</source>
        <translation>D&amp;ocuments of the event…</translation>
    </message>
    <message>
        <source>Lưu PDF</source>
        <translation>Save PDF</translation>
    </message>
</context>
<context>
    <name>OptionsPanel</name>
    <message>
        <source>Câu chuyện bên trái</source>
        <translation>Story on the left</translation>
    </message>
    <message>
        <source>Cỡ chữ</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Cỡ tên sản phẩm</source>
        <translation>Size of product names</translation>
    </message>
    <message>
        <source>Chiều cao ảnh</source>
        <translation>Height of photos</translation>
    </message>
    <message>
        <source>Vẽ đồi núi, hoa văn</source>
        <translation>Draw hills and ornaments</translation>
    </message>
    <message>
        <source>Thêm trang cho chẵn bốn</source>
        <translation>Filler pages up to a multiple of four</translation>
    </message>
    <message>
        <source>Thông tin bên trái</source>
        <translation>Facts on the left</translation>
    </message>
    <message>
        <source>Tờ tem</source>
        <translation>Label sheet</translation>
    </message>
    <message>
        <source>Trang và chương</source>
        <translation>Pages and chapters</translation>
    </message>
    <message>
        <source>Bìa và lời nói đầu</source>
        <translation>Cover and foreword</translation>
    </message>
    <message>
        <source>Phần được in</source>
        <translation>Parts to print</translation>
    </message>
    <message>
        <source>Cỡ</source>
        <translation>Sizes</translation>
    </message>
    <message>
        <source>Màu</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Thứ tự câu chuyện và thông tin</source>
        <translation>Order of story and facts</translation>
    </message>
    <message>
        <source>Độ dày giấy</source>
        <translation>Paper thickness</translation>
    </message>
    <message>
        <source>Gấp nhiều tờ, trang giữa nhô ra: nội dung được dời vào theo độ dày giấy.</source>
        <translation>Folded sheets push the inner pages out: content is moved in by the thickness of the paper.</translation>
    </message>
    <message>
        <source>Số sản phẩm một trang</source>
        <translation>Products on a page</translation>
    </message>
    <message>
        <source>Chia chương</source>
        <translation>Divide into chapters</translation>
    </message>
</context>
<context>
    <name>StudioPage</name>
    <message>
        <source>Chưa có sản phẩm nào để in.</source>
        <translation>There are no products to print yet.</translation>
    </message>
    <message>
        <source>Chưa có sản phẩm nào để in</source>
        <translation>No product to print yet</translation>
    </message>
    <message>
        <source>Hãy chọn sản phẩm, hoặc chọn một sự kiện đã có sản phẩm.</source>
        <translation>Choose products, or an event that has products.</translation>
    </message>
    <message>
        <source>Chọn sản phẩm…</source>
        <translation>Choose products…</translation>
    </message>
    <message>
        <source>Sự kiện này chưa có sản phẩm nào</source>
        <translation>This event has no products yet</translation>
    </message>
    <message>
        <source>Thêm sản phẩm ở trang “Kênh bán &amp; sự kiện” rồi quay lại đây để in.</source>
        <translation>Add products on the page “Outlets &amp; events”, then come back here to print.</translation>
    </message>
    <message>
        <source>Mở sự kiện</source>
        <translation>Open the event</translation>
    </message>
    <message>
        <source>Trang này chưa in được</source>
        <translation>This page cannot be printed yet</translation>
    </message>
    <message>
        <source>Hãy sửa các chỗ được nêu ở phần kiểm tra trước.</source>
        <translation>First correct the places named in the check.</translation>
    </message>
    <message>
        <source>{count} trang</source>
        <translation>pages: {count}</translation>
    </message>
    <message>
        <source>In ấn</source>
        <translation>Printing</translation>
    </message>
</context>
<context>
    <name>StudioPreview</name>
    <message>
        <source>/ {pages} trang</source>
        <translation>of {pages}</translation>
    </message>
    <message>
        <source>Trang {page} / {pages}</source>
        <translation>Page {page} of {pages}</translation>
    </message>
    <message>
        <source>Trang trước (PgUp)</source>
        <translation>Previous page (PgUp)</translation>
    </message>
    <message>
        <source>Trang sau (PgDn)</source>
        <translation>Next page (PgDn)</translation>
    </message>
    <message>
        <source>Thu nhỏ (−)</source>
        <translation>Smaller (−)</translation>
    </message>
    <message>
        <source>Phóng to (+)</source>
        <translation>Larger (+)</translation>
    </message>
    <message>
        <source>Vừa chiều ngang</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>Vừa cả trang (0)</source>
        <translation>Whole page (0)</translation>
    </message>
    <message>
        <source>Trang</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>NamedRecords</name>
    <message>
        <source>Lưu danh sách sản phẩm</source>
        <translation>Save the list of products</translation>
    </message>
    <message>
        <source>Tên của danh sách:</source>
        <translation>Name of the list:</translation>
    </message>
</context>
<context>
    <name>JobResultPanel</name>
    <message>
        <source>Điều khác: {count}</source>
        <translation>Others: {count}</translation>
    </message>
    <message>
        <source>Mở tệp</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>Mở thư mục</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Đã lưu {files} tệp, {pages} trang</source>
        <translation>Saved files: {files}, pages: {pages}</translation>
    </message>
    <message>
        <source>Đã lưu {pages} trang, {size} MB</source>
        <translation>Saved pages: {pages}, {size} MB</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ThemesMenu</name>
    <message>
        <source>Lưu mẫu trình bày</source>
        <translation>Save the theme</translation>
    </message>
    <message>
        <source>Tên của mẫu:</source>
        <translation>Name of the theme:</translation>
    </message>
    <message>
        <source>Xuất mẫu trình bày</source>
        <translation>Export the theme</translation>
    </message>
    <message>
        <source>Nhập mẫu trình bày</source>
        <translation>Import a theme</translation>
    </message>
    <message>
        <source>Đã lưu mẫu “{name}”.</source>
        <translation>Saved the theme “{name}”.</translation>
    </message>
    <message>
        <source>Đã xuất {name}.</source>
        <translation>Exported {name}.</translation>
    </message>
    <message>
        <source>Lưu thành mẫu mới…</source>
        <translation>Save as a new theme…</translation>
    </message>
    <message>
        <source>Lưu đè lên mẫu này</source>
        <translation>Save over this theme</translation>
    </message>
    <message>
        <source>Xóa mẫu trình bày “{name}”? Việc này không hoàn tác được.</source>
        <translation>Delete the theme “{name}”? This cannot be undone.</translation>
    </message>
    <message>
        <source>Xóa mẫu trình bày</source>
        <translation>Delete theme</translation>
    </message>
    <message>
        <source>Mở thư mục</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Bỏ các thay đổi</source>
        <translation>Drop the changes</translation>
    </message>
    <message>
        <source>Xuất ra tệp…</source>
        <translation>Export to a file…</translation>
    </message>
    <message>
        <source>Nhập từ tệp…</source>
        <translation>Import from a file…</translation>
    </message>
    <message>
        <source>Xóa mẫu này…</source>
        <translation>Delete this theme…</translation>
    </message>
    <message>
        <source>&amp;Xóa mẫu</source>
        <translation>&amp;Delete theme</translation>
    </message>
    <message>
        <source>&amp;Giữ lại</source>
        <translation>&amp;Keep it</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>Tệp lớn quá, không phải là một mẫu trình bày.</source>
        <translation>The file is too large to be a theme.</translation>
    </message>
    <message>
        <source>Không đọc được nội dung ({value}).</source>
        <translation>The content cannot be read ({value}).</translation>
    </message>
    <message>
        <source>Mục “{key}” phải là một tên từ 1 đến 60 ký tự.</source>
        <translation>“{key}” must be a name of 1 to 60 characters.</translation>
    </message>
    <message>
        <source>Mục “{key}” phải là true hoặc false, không phải “{value}”.</source>
        <translation>“{key}” must be true or false, not “{value}”.</translation>
    </message>
    <message>
        <source>Không có mục nào tên “{key}”.</source>
        <translation>There is no key “{key}”.</translation>
    </message>
    <message>
        <source>Mục “{key}” phải là một nhóm các giá trị.</source>
        <translation>“{key}” must be a group of values.</translation>
    </message>
    <message>
        <source>Mục “{key}” phải là một danh sách.</source>
        <translation>“{key}” must be a list.</translation>
    </message>
    <message>
        <source>Không có phần nào tên “{value}”.</source>
        <translation>There is no section called “{value}”.</translation>
    </message>
    <message>
        <source>Phần “{value}” được nêu hai lần.</source>
        <translation>The section “{value}” is named twice.</translation>
    </message>
    <message>
        <source>Mục “{key}” phải là màu dạng #1B7A43, không phải “{value}”.</source>
        <translation>“{key}” must be a colour like #1B7A43, not “{value}”.</translation>
    </message>
    <message>
        <source>Mục “{key}” phải từ {minimum} đến {maximum}, không phải “{value}”.</source>
        <translation>“{key}” must be from {minimum} to {maximum}, not “{value}”.</translation>
    </message>
</context>
<context>
    <name>RecognitionTimeline</name>
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
        <source>Thu hồi giấy chứng nhận {day}: {ground}</source>
        <translation>Certificate revoked {day}: {ground}</translation>
    </message>
    <message>
        <source>{state}, đến {day}</source>
        <translation>{state}, until {day}</translation>
    </message>
    <message>
        <source>Sửa</source>
        <translation>Edit</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>giờ:phút</source>
        <translation>hour:minute</translation>
    </message>
    <message>
        <source>“{text}” không phải là giờ. Ví dụ: 8h30 hoặc 14:00.</source>
        <translation>“{text}” is no time. Examples: 8h30 or 14:00.</translation>
    </message>
</context>
<context>
    <name>TopicField</name>
    <message>
        <source>Chưa kiểm tra</source>
        <translation>Not checked</translation>
    </message>
    <message>
        <source>Đạt</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Không đạt</source>
        <translation>Not met</translation>
    </message>
    <message>
        <source>nhận xét, nếu có</source>
        <translation>remark, if any</translation>
    </message>
    <message>
        <source>Nhận xét: {topic}</source>
        <translation>Remark: {topic}</translation>
    </message>
</context>
<context>
    <name>TopicsPage</name>
    <message>
        <source>Chưa kiểm tra</source>
        <translation>Not checked</translation>
    </message>
    <message>
        <source>Đạt</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Không đạt</source>
        <translation>Not met</translation>
    </message>
    <message>
        <source>Nhận xét: {topic}</source>
        <translation>Remark: {topic}</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Nhận xét</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>UBND cấp xã đánh giá một số nội dung</source>
        <translation>The commune assesses the local topics</translation>
    </message>
    <message>
        <source>UBND cấp xã có {days} ngày làm việc kể từ ngày tiếp nhận hồ sơ sản phẩm.</source>
        <translation>Working days the commune has from the day it receives the dossier: {days}.</translation>
    </message>
</context>
<context>
    <name>UnitCountsPanel</name>
    <message>
        <source>Theo đơn vị hôm nay</source>
        <translation>By today's units</translation>
    </message>
    <message>
        <source>Theo đơn vị lúc công nhận</source>
        <translation>By the units at the time of recognition</translation>
    </message>
    <message>
        <source>Sản phẩm theo địa bàn</source>
        <translation>Products by unit</translation>
    </message>
    <message>
        <source>Chỉ sản phẩm còn hiệu lực hạng sao, ngày {day}.</source>
        <translation>Only products whose stars hold on {day}.</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Mở khóa phiếu chấm</source>
        <translation>Unlock score sheet</translation>
    </message>
    <message>
        <source>Lý do được ghi vào nhật ký cùng ngày giờ và người mở.</source>
        <translation>The reason goes into the history with the time and the person.</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Mở khóa</source>
        <translation>Unlock</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>{points} điểm</source>
        <translation>Points: {points}</translation>
    </message>
    <message>
        <source>Các thành viên lệch nhau {points} điểm: cần ghi ý kiến thảo luận.</source>
        <translation>The points of the members differ by {points}: a discussion note is needed.</translation>
    </message>
    <message>
        <source>Hội đồng có mặt chưa đủ {percent}%.</source>
        <translation>Fewer than {percent}% of the council are present.</translation>
    </message>
    <message>
        <source>Còn {count} tiêu chí chưa chấm</source>
        <translation>Criteria not scored: {count}</translation>
    </message>
    <message>
        <source>Còn {count} điều kiện chưa xác nhận</source>
        <translation>Conditions not confirmed: {count}</translation>
    </message>
    <message>
        <source>Còn {count} tiêu chí chép từ lần trước, chưa xem lại</source>
        <translation>Criteria copied from before, not looked at: {count}</translation>
    </message>
    <message>
        <source>{stars} còn thiếu {count} yêu cầu tối thiểu</source>
        <translation>{stars}: missing minimum requirements: {count}</translation>
    </message>
    <message>
        <source>{has} → {needs} điểm</source>
        <translation>points: {has} → {needs}</translation>
    </message>
    <message>
        <source>Việc còn lại</source>
        <translation>Still to do</translation>
    </message>
    <message>
        <source>Yêu cầu tối thiểu còn thiếu</source>
        <translation>Missing minimum requirements</translation>
    </message>
</context>
<context>
    <name>WhatIfDialog</name>
    <message>
        <source>Thử theo quyết định khác</source>
        <translation>Try another decision</translation>
    </message>
    <message>
        <source>Quyết định</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Tiêu chí theo quyết định khác</source>
        <translation>Criteria of the other decision</translation>
    </message>
    <message>
        <source>{mean} điểm, {result}</source>
        <translation>points: {mean}, {result}</translation>
    </message>
    <message>
        <source>{carried} tiêu chí giữ được mức đã chấm, {anew} tiêu chí phải chấm lại, {minimums} yêu cầu tối thiểu mới hoặc cao hơn.</source>
        <translation>Criteria that keep their level: {carried}; to be scored anew: {anew}; minimum requirements new or higher: {minimums}.</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Tiêu chí</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Mức đã chấm</source>
        <translation>Level given</translation>
    </message>
    <message>
        <source>Yêu cầu mới</source>
        <translation>New demands</translation>
    </message>
    <message>
        <source>phải chấm lại</source>
        <translation>to be scored anew</translation>
    </message>
    <message>
        <source>giữ nguyên: {answer}</source>
        <translation>kept: {answer}</translation>
    </message>
    <message>
        <source>Chưa có quyết định nào khác có phiếu chấm</source>
        <translation>No other decision has score sheets yet</translation>
    </message>
    <message>
        <source>Nhập bộ tiêu chí của quyết định mới ở trang Cài đặt.</source>
        <translation>Import the criteria of a new decision on the Settings page.</translation>
    </message>
    <message>
        <source>&amp;Quyết định</source>
        <translation>&amp;Decision</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Còn hiệu lực</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Kéo dài hiệu lực</source>
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
        <source>Đã bị thu hồi</source>
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
        <source>Phân hạng lại</source>
        <translation>Re-rating</translation>
    </message>
    <message>
        <source>{count} sao</source>
        <translation>{count} stars</translation>
    </message>
    <message>
        <source>vi</source>
        <translation>en</translation>
    </message>
    <message>
        <source>Thực phẩm tươi sống</source>
        <translation>Fresh food</translation>
    </message>
    <message>
        <source>Thực phẩm thô, sơ chế</source>
        <translation>Raw and lightly processed food</translation>
    </message>
    <message>
        <source>Thực phẩm chế biến</source>
        <translation>Processed food</translation>
    </message>
    <message>
        <source>Gia vị</source>
        <translation>Seasonings</translation>
    </message>
    <message>
        <source>Chè</source>
        <translation>Tea</translation>
    </message>
    <message>
        <source>Cà phê, ca cao</source>
        <translation>Coffee and cocoa</translation>
    </message>
    <message>
        <source>Đồ uống có cồn</source>
        <translation>Alcoholic drinks</translation>
    </message>
    <message>
        <source>Đồ uống không cồn</source>
        <translation>Non-alcoholic drinks</translation>
    </message>
    <message>
        <source>Du lịch cộng đồng, du lịch sinh thái và điểm du lịch</source>
        <translation>Community tourism, ecotourism and attractions</translation>
    </message>
    <message>
        <source>Dữ liệu hỏng</source>
        <translation>Damaged data</translation>
    </message>
    <message>
        <source>Chợ</source>
        <translation>Market</translation>
    </message>
    <message>
        <source>Cửa hàng của chủ thể</source>
        <translation>Producer's shop</translation>
    </message>
    <message>
        <source>Cửa hàng tiện lợi</source>
        <translation>Convenience store</translation>
    </message>
    <message>
        <source>Du lịch</source>
        <translation>Tourism</translation>
    </message>
    <message>
        <source>Kênh khác</source>
        <translation>Other channel</translation>
    </message>
    <message>
        <source>Mạng xã hội</source>
        <translation>Social network</translation>
    </message>
    <message>
        <source>Siêu thị</source>
        <translation>Supermarket</translation>
    </message>
    <message>
        <source>Sàn thương mại điện tử</source>
        <translation>Marketplace</translation>
    </message>
    <message>
        <source>Trang web riêng</source>
        <translation>Own website</translation>
    </message>
    <message>
        <source>chưa kiểm tra</source>
        <translation>not checked</translation>
    </message>
    <message>
        <source>tạm ngừng</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>Điểm bán OCOP</source>
        <translation>OCOP point of sale</translation>
    </message>
    <message>
        <source>Đại lý</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>đang bán</source>
        <translation>on sale</translation>
    </message>
    <message>
        <source>đã đóng</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>Huyện</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Quận</source>
        <translation>Urban district</translation>
    </message>
    <message>
        <source>Thành phố</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Thị xã</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Thị trấn</source>
        <translation>Township</translation>
    </message>
    <message>
        <source>Xã</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Phường</source>
        <translation>Ward</translation>
    </message>
    <message>
        <source>Bưu cục, bưu điện văn hóa xã</source>
        <translation>Post office</translation>
    </message>
    <message>
        <source>Khu du lịch, nhà hàng, khách sạn</source>
        <translation>Resort, restaurant, hotel</translation>
    </message>
    <message>
        <source>Làng nghề</source>
        <translation>Craft village</translation>
    </message>
    <message>
        <source>Nhà ga, sân bay, bến xe, bến tàu</source>
        <translation>Station, airport, bus station, pier</translation>
    </message>
    <message>
        <source>Nơi khác</source>
        <translation>Other place</translation>
    </message>
    <message>
        <source>Trung tâm dịch vụ, khu, cụm công nghiệp</source>
        <translation>Service centre, industrial zone</translation>
    </message>
    <message>
        <source>Trung tâm hội chợ, triển lãm</source>
        <translation>Exhibition centre</translation>
    </message>
    <message>
        <source>Trung tâm thương mại, siêu thị, chợ</source>
        <translation>Shopping centre, supermarket, market</translation>
    </message>
    <message>
        <source>Trạm dừng nghỉ</source>
        <translation>Rest stop</translation>
    </message>
    <message>
        <source>tạm nghỉ</source>
        <translation>closed for now</translation>
    </message>
    <message>
        <source>đang mở</source>
        <translation>open</translation>
    </message>
</context>
<context>
    <name>WrappedLabel</name>
    <message>
        <source>Chép</source>
        <translation>Copy</translation>
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
<context>
    <name>SuggestionList</name>
    <message>
        <source>Gợi ý</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>SuggestingLine</name>
    <message>
        <source>… còn {count} dòng, gõ thêm để thu hẹp</source>
        <translation>… {count} more, type on to narrow down</translation>
    </message>
    <message>
        <source>Thêm mới “{text}”…</source>
        <translation>Add “{text}”…</translation>
    </message>
    <message>
        <source>Thêm mới…</source>
        <translation>Add new…</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Bỏ khỏi danh sách này; sổ vẫn còn nguyên</source>
        <translation>Take off this list; the register stays as it is</translation>
    </message>
    <message>
        <source>Bỏ “{name}” khỏi danh sách</source>
        <translation>Take “{name}” off the list</translation>
    </message>
    <message>
        <source>Chưa mở sổ – OCOP Desktop</source>
        <translation>No register open – OCOP Desktop</translation>
    </message>
    <message>
        <source>Chỉ thư mục của sổ trên máy hoặc USB (Ctrl+O)</source>
        <translation>Show the register's folder on this computer or a USB stick (Ctrl+O)</translation>
    </message>
    <message>
        <source>Dùng thử</source>
        <translation>Try it out</translation>
    </message>
    <message>
        <source>Mở một sổ có sẵn dữ liệu mẫu, không phải hồ sơ thật</source>
        <translation>Open a register filled with sample data, not real records</translation>
    </message>
    <message>
        <source>Mở sổ…</source>
        <translation>Open a register…</translation>
    </message>
    <message>
        <source>Sổ gần đây</source>
        <translation>Recent registers</translation>
    </message>
    <message>
        <source>Sổ sản phẩm OCOP của cơ quan. Hãy mở một sổ để bắt đầu làm việc.</source>
        <translation>Your office's register of OCOP products. Open a register to begin.</translation>
    </message>
    <message>
        <source>Sổ trống hoặc nhập từ Excel, CSV (Ctrl+N)</source>
        <translation>Empty, or imported from Excel or CSV (Ctrl+N)</translation>
    </message>
    <message>
        <source>Sổ đã mở trên máy này sẽ hiện ở đây.</source>
        <translation>Registers opened on this computer will appear here.</translation>
    </message>
    <message>
        <source>Tạo sổ mới…</source>
        <translation>New register…</translation>
    </message>
    <message>
        <source>{day} · {folder}</source>
        <translation>{day} · {folder}</translation>
    </message>
    <message>
        <source>&amp;Cứu dữ liệu sang sổ mới…</source>
        <translation>&amp;Salvage data into a new register…</translation>
    </message>
    <message>
        <source>&amp;Khôi phục từ bản sao…</source>
        <translation>&amp;Restore from a copy…</translation>
    </message>
    <message>
        <source>&amp;Mở sổ khác…</source>
        <translation>&amp;Open another register…</translation>
    </message>
    <message>
        <source>Dựng lại sổ từ bản sao trên máy này, USB hay tệp mã hóa</source>
        <translation>Make a register again from a copy on this computer, a USB disk or an encrypted file</translation>
    </message>
    <message>
        <source>Khôi phục từ bản sao…</source>
        <translation>Restore from a copy…</translation>
    </message>
    <message>
        <source>Mở chỉ để &amp;xem</source>
        <translation>Open to &amp;view only</translation>
    </message>
    <message>
        <source>Thử &amp;lại</source>
        <translation>&amp;Try again</translation>
    </message>
    <message>
        <source>Mở sổ đan&amp;g có ở đó</source>
        <translation>Open &amp;what is there now</translation>
    </message>
</context>
<context>
    <name>Guides</name>
    <message>
        <source>Bắt đầu</source>
        <translation>Getting started</translation>
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
        <source>Đánh giá</source>
        <translation>Evaluations</translation>
    </message>
    <message>
        <source>Thời hạn</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>In ấn</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>Cài đặt</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Sổ là một thư mục trên máy hay trên USB. Chép cả thư mục là chép cả sổ.</source>
        <translation>A register is a folder on this computer or a USB stick. Copying the whole folder copies the register.</translation>
    </message>
    <message>
        <source>“Mở sổ…”: chỉ thư mục của sổ. Sổ đã mở trên máy này nằm ở “Sổ gần đây”.</source>
        <translation>“Open a register…”: show the register's folder. Registers opened on this computer stand under “Recent registers”.</translation>
    </message>
    <message>
        <source>“Tạo sổ mới…”: ghi tên cơ quan, chọn thư mục trống, rồi bắt đầu với sổ trống hoặc nhập từ Excel, CSV.</source>
        <translation>“New register…”: name the office, choose an empty folder, then begin with an empty register or import from Excel or CSV.</translation>
    </message>
    <message>
        <source>Chọn thư mục đã có sổ thì sổ ấy được mở như đang có, không bị sửa gì.</source>
        <translation>If the folder already holds a register, that register is opened as it is and nothing is changed.</translation>
    </message>
    <message>
        <source>“Dùng thử” mở một sổ có dữ liệu mẫu để tập; không dùng làm hồ sơ thật.</source>
        <translation>“Try it out” opens a register with sample data to practise on; it is not for real records.</translation>
    </message>
    <message>
        <source>Không mở được thì đọc lý do ở đầu trang: cắm lại USB, chỉ lại thư mục, hoặc cập nhật chương trình.</source>
        <translation>If a register does not open, read the reason at the top: plug in the USB stick, show the folder again, or update the program.</translation>
    </message>
    <message>
        <source>Danh sách gồm mọi sản phẩm, mỗi dòng kèm hạng sao còn hiệu lực trong ngày.</source>
        <translation>The list holds every product, each with the stars that are valid today.</translation>
    </message>
    <message>
        <source>Gõ vào ô tìm, không cần dấu: tên, chủ thể, điện thoại, mã, số quyết định.</source>
        <translation>Type into the search box, with or without marks: name, producer, phone, code, decision number.</translation>
    </message>
    <message>
        <source>Các nút lọc bên dưới ô tìm thu hẹp theo sao, nhóm, xã, tình trạng; số ở sau là số sản phẩm.</source>
        <translation>The filters below the search box narrow the list by stars, group, commune or state; the number is the count of products.</translation>
    </message>
    <message>
        <source>Enter mở sản phẩm, F2 sửa, Delete xóa; xóa nhầm thì bấm Ctrl+Z.</source>
        <translation>Enter opens a product, F2 edits it, Delete deletes it; Ctrl+Z takes a mistake back.</translation>
    </message>
    <message>
        <source>“Nhập quyết định” ghi hạng sao cho nhiều sản phẩm của một quyết định trong một lần.</source>
        <translation>“Enter decision” gives stars to all products of one decision at once.</translation>
    </message>
    <message>
        <source>Giữ Shift hoặc Ctrl để chọn nhiều dòng, rồi in, chép sang Excel hay xóa.</source>
        <translation>Hold Shift or Ctrl to select several rows, then print, copy to Excel or delete them.</translation>
    </message>
    <message>
        <source>Hạng sao chỉ hiện khi giấy chứng nhận còn hiệu lực; hết hạn thì hiện tình trạng.</source>
        <translation>Stars show only while the certificate is valid; afterwards the state is shown instead.</translation>
    </message>
    <message>
        <source>Chủ thể là hợp tác xã, doanh nghiệp, hộ… làm ra sản phẩm và đứng tên giấy chứng nhận.</source>
        <translation>A producer is the cooperative, enterprise or household that makes the product and holds its certificate.</translation>
    </message>
    <message>
        <source>Ctrl+N thêm chủ thể; tên, loại hình và xã là đủ để bắt đầu.</source>
        <translation>Ctrl+N adds a producer; name, kind and commune are enough to begin.</translation>
    </message>
    <message>
        <source>Chọn một dòng: bên phải là thông tin liên hệ và các sản phẩm của chủ thể ấy.</source>
        <translation>Select a row: its contact details and products stand at the right.</translation>
    </message>
    <message>
        <source>Thông tin ở đây được in trên hồ sơ và catalogue của mọi sản phẩm thuộc chủ thể.</source>
        <translation>What is entered here is printed on the profiles and catalogues of all its products.</translation>
    </message>
    <message>
        <source>Chủ thể còn sản phẩm thì không xóa được; hãy chuyển hoặc xóa sản phẩm trước.</source>
        <translation>A producer that has products cannot be deleted; move or delete the products first.</translation>
    </message>
    <message>
        <source>Ctrl+N mở một lần đánh giá: chọn sản phẩm, cấp đánh giá và quyết định về bộ tiêu chí.</source>
        <translation>Ctrl+N begins an evaluation: choose the product, the level and the decision on the criteria.</translation>
    </message>
    <message>
        <source>Trang “Hội đồng”: ghi thành viên và nhiệm vụ; mỗi thành viên có một phiếu chấm.</source>
        <translation>Tab “Council”: enter members and their roles; each member has a score sheet.</translation>
    </message>
    <message>
        <source>Chấm bằng phím số: 1 là mức đầu tiên, 0 là không đạt mức nào, Backspace bỏ chấm; Enter sang tiêu chí sau.</source>
        <translation>Score by number keys: 1 is the first level, 0 means no level is met, Backspace clears; Enter goes to the next criterion.</translation>
    </message>
    <message>
        <source>Điểm và hạng sao hiện ngay bên cạnh, kèm yêu cầu tối thiểu còn thiếu.</source>
        <translation>Points and stars show beside the sheet at once, with the minimum requirements still missing.</translation>
    </message>
    <message>
        <source>“Vì sao chưa … sao?” cho biết thiếu gì và cách ít công sức nhất để lên hạng.</source>
        <translation>“Why not … stars?” tells what is missing and the way of least effort to the next star.</translation>
    </message>
    <message>
        <source>“Ghi nhận và khóa” giữ nguyên phiếu; sau đó muốn sửa phải mở khóa và ghi lý do.</source>
        <translation>“Record and lock” fixes the sheets; to change them later, unlock them and give a reason.</translation>
    </message>
    <message>
        <source>Các ô ở trên đếm sản phẩm theo tình trạng: sắp đến hạn nộp, đang trong hạn nộp, quá hạn…</source>
        <translation>The tiles at the top count products by state: filing soon, filing open, overdue…</translation>
    </message>
    <message>
        <source>Bấm vào một ô để chỉ xem các sản phẩm ấy; bấm lần nữa để xem tất cả.</source>
        <translation>Click a tile to see only those products; click it again to see all.</translation>
    </message>
    <message>
        <source>Hồ sơ đánh giá, phân hạng lại nộp trong khoảng 180 đến 120 ngày trước ngày hết hạn.</source>
        <translation>A re-rating dossier is filed between 180 and 120 days before expiry.</translation>
    </message>
    <message>
        <source>Ctrl+G ghi là đã gửi thông báo cho chủ thể; nội dung soạn sẵn, chép được.</source>
        <translation>Ctrl+G records that a notice was sent to the producer; its text is prepared and can be copied.</translation>
    </message>
    <message>
        <source>“Ghi lần nộp hồ sơ” giữ số phiếu đăng ký, ngày nhận và kết quả.</source>
        <translation>“Record filing” keeps the registration form number, the day of receipt and the result.</translation>
    </message>
    <message>
        <source>In kế hoạch cả năm bằng Ctrl+P.</source>
        <translation>Ctrl+P prints the plan of the year.</translation>
    </message>
    <message>
        <source>Chọn tài liệu ở bên trái, chọn sản phẩm hoặc sự kiện, ngôn ngữ và kiểu; trang in hiện ngay bên cạnh.</source>
        <translation>Choose the document at the left, then products or an event, the language and the look; the page shows beside them at once.</translation>
    </message>
    <message>
        <source>PgUp, PgDn đổi trang; dấu +, − phóng to, thu nhỏ; 0 là vừa cả trang.</source>
        <translation>PgUp and PgDn turn the page; + and − zoom; 0 fits the whole page.</translation>
    </message>
    <message>
        <source>Danh sách dưới trang in kể những chỗ in ra sẽ sai; bấm đúp một dòng để xem trang ấy.</source>
        <translation>The list under the page names what would print wrong; double-click a line to see its page.</translation>
    </message>
    <message>
        <source>Tem và thẻ: chọn khuôn tem, bấm vào ô đầu tiên còn trống trên tờ.</source>
        <translation>Labels and cards: choose the label sheet and click the first label that is still free.</translation>
    </message>
    <message>
        <source>Lưu thành PDF hoặc in thẳng. Việc in dài chạy tiếp khi bạn sang trang khác.</source>
        <translation>Save as PDF or print at once. A long job goes on while you work on other pages.</translation>
    </message>
    <message>
        <source>Tên cơ quan, cơ quan chủ quản, địa danh, người ký ở đây được in trên mọi văn bản.</source>
        <translation>The office's name, its parent body, the place name and who signs are printed on every paper.</translation>
    </message>
    <message>
        <source>Các xã phụ trách được gợi ý trước ở những ô chọn xã.</source>
        <translation>The communes in charge are offered first wherever a commune is chosen.</translation>
    </message>
    <message>
        <source>Mục Thời hạn, Hội đồng và In ấn đặt cách đếm ngày, số thành viên phải có mặt, khi nào giá là cũ.</source>
        <translation>Deadlines, council and printing set how days are counted, how many members must be present and when a price is old.</translation>
    </message>
    <message>
        <source>Tên của bạn (ghi trong nhật ký), cỡ chữ, sáng tối, ngôn ngữ là của máy này.</source>
        <translation>Your name (for the history), text size, light or dark and the language are of this computer.</translation>
    </message>
    <message>
        <source>Quyết định mới về bộ tiêu chí được nhập ở cuối trang.</source>
        <translation>A new decision on the criteria is imported at the end of the page.</translation>
    </message>
    <message>
        <source>Ctrl+S lưu thông tin cơ quan.</source>
        <translation>Ctrl+S saves the office details.</translation>
    </message>
    <message>
        <source>Danh sách Excel của cơ quan: Ctrl+I, kéo tệp thả vào cửa sổ, hoặc chép bảng rồi Ctrl+V; xem trước rồi mới ghi.</source>
        <translation>An Excel list of the office: Ctrl+I, drop the file on the window, or copy the table and press Ctrl+V; it is previewed before it is written.</translation>
    </message>
    <message>
        <source>Nhật ký</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Thùng rác</source>
        <translation>Trash</translation>
    </message>
    <message>
        <source>Mọi lần thêm, sửa, xóa, nhập: ai làm, lúc nào; mới nhất ở trên.</source>
        <translation>Whatever was added, changed, deleted or imported: by whom and when; the newest is first.</translation>
    </message>
    <message>
        <source>Chọn một dòng: bên dưới là từng ô trước và sau.</source>
        <translation>Select a line: below it stands each field before and after.</translation>
    </message>
    <message>
        <source>“Hoàn tác việc này” lấy lại riêng việc ấy dù cũ; nếu chỗ ấy đã được sửa sau thì chương trình nói việc nào.</source>
        <translation>“Undo this action” takes back that action alone, however old; where the same was changed since, the program says by which action.</translation>
    </message>
    <message>
        <source>“Lấy lại ô này” chỉ đưa một ô về như trước.</source>
        <translation>“Take this field back” sets one field back only.</translation>
    </message>
    <message>
        <source>“Như ngày ấy” cho xem cả bản ghi như cuối một ngày, cạnh giá trị bây giờ.</source>
        <translation>“As on that day” shows the whole record as at the end of a day, beside what it is now.</translation>
    </message>
    <message>
        <source>Lọc theo bản ghi, người làm, ngày; Ctrl+E xuất ra Excel hoặc CSV.</source>
        <translation>Filter by record, clerk, day; Ctrl+E exports to Excel or CSV.</translation>
    </message>
    <message>
        <source>Những gì xóa khỏi sổ nằm ở đây 90 ngày.</source>
        <translation>What is deleted from the register lies here for 90 days.</translation>
    </message>
    <message>
        <source>Chọn các dòng (Ctrl+A là tất cả) rồi “Khôi phục”: phiếu chấm, công nhận, hồ sơ đã xóa cùng cũng trở lại.</source>
        <translation>Select lines (Ctrl+A for all), then “Restore”: score sheets, recognitions and dossiers deleted with them come back too.</translation>
    </message>
    <message>
        <source>“Khôi phục cả lần xóa” đưa trở lại mọi mục đã xóa cùng một lần với dòng đang chọn.</source>
        <translation>“Restore the whole deletion” brings back everything deleted together with the selected line.</translation>
    </message>
    <message>
        <source>Tìm theo tên, người xóa; lọc theo loại; cột “Đi kèm” kể thứ trở lại cùng.</source>
        <translation>Search by name or clerk, filter by kind; the column “With it” tells what comes back too.</translation>
    </message>
    <message>
        <source>Kênh bán &amp; sự kiện</source>
        <translation>Outlets &amp; events</translation>
    </message>
    <message>
        <source>Trang có nhiều phần; phần chưa dùng nằm ở “Thêm phần…” cuối hàng thẻ. Ctrl+Tab sang phần sau.</source>
        <translation>The page has several parts; those not used yet wait under “Add a part…” at the end of the tabs. Ctrl+Tab turns to the next part.</translation>
    </message>
    <message>
        <source>Sự kiện: bên trái là hội chợ, phiên livestream, hội nghị…; Ctrl+N thêm sự kiện, nút bên cạnh chọn loại. “Sự kiện mới như thế này” chép năm trước, không chép kết quả.</source>
        <translation>Events: fairs, livestreams and meetings stand at the left; Ctrl+N adds one, the button beside it one of a kind. “New event like this” copies last year&apos;s without its results.</translation>
    </message>
    <message>
        <source>Thẻ “Thông tin”: gõ tên sản phẩm vào ô thêm rồi Enter; kéo dòng để đổi thứ tự; số gian hàng gõ lần lượt từ trên xuống.</source>
        <translation>Tab “Facts”: type a product&apos;s name into the field and press Enter; drag lines to reorder; type booths from top to bottom.</translation>
    </message>
    <message>
        <source>Số liệu gõ như người ta báo: “hơn 350.000”, “16 triệu”, “0,9 tỷ”. Chưa biết thì để trống; không có thì ghi 0.</source>
        <translation>Figures are typed as they are reported: “&gt;350.000”, “16 tr” (million), “0,9 ty” (billion). Unknown stays empty; none is 0.</translation>
    </message>
    <message>
        <source>Thẻ “Kết quả” ghi đơn hàng, doanh thu từng chủ thể; Ctrl+V dán bảng từ Excel. Phiếu thu thập in trước ở nút “Giấy tờ”.</source>
        <translation>Tab “Results” takes orders and revenue of each producer; Ctrl+V pastes a table from Excel. The collection sheet is printed before with the button “Papers”.</translation>
    </message>
    <message>
        <source>Doanh thu lấy từ “Số công bố”, rồi đến chủ thể, rồi đến phiên; ba số không cộng vào nhau. Thẻ “Tổng hợp” kể chỗ lệch; Enter đến ô ấy.</source>
        <translation>The revenue is that of “Stated figures”, else of the producers, else of the sessions; they are never added. Tab “Summary” tells what differs; Enter leads to the field.</translation>
    </message>
    <message>
        <source>Ctrl+S lưu; chưa lưu mà rời trang thì chương trình hỏi. “Giấy tờ” in kế hoạch, danh sách và báo cáo kết quả, cả bản Word.</source>
        <translation>Ctrl+S saves; leaving the page with unsaved typing is asked about. “Papers” prints the plan, the list and the report of results, also as Word documents.</translation>
    </message>
</context>
<context>
    <name>ProductChoice</name>
    <message>
        <source>gõ một phần tên, chủ thể hoặc mã</source>
        <translation>type part of its name, producer or code</translation>
    </message>
</context>
<context>
    <name>SetChooser</name>
    <message>
        <source>gõ số, tên bộ hoặc tên thường gọi: 17, đồ uống, bưởi</source>
        <translation>type a number, a set's name or an everyday word, e.g. 17</translation>
    </message>
</context>
<context>
    <name>NewProductDialog</name>
    <message>
        <source>Thêm sản phẩm mới</source>
        <translation>Add a new product</translation>
    </message>
    <message>
        <source>Tên sản phẩm</source>
        <translation>Product name</translation>
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
        <source>Ảnh, giá và phần còn lại điền sau ở trang Sản phẩm.</source>
        <translation>Photos, price and the rest are filled in later on the Products page.</translation>
    </message>
</context>
<context>
    <name>MatchBar</name>
    <message>
        <source>Trong sổ chỉ có một sản phẩm mang đúng tên ấy, chủ thể không ghi hoặc ghi tắt</source>
        <translation>The register has only one product of that very name; its producer is not stated or abbreviated</translation>
    </message>
    <message>
        <source>Sản phẩm và chủ thể mới được ghi cùng với quyết định</source>
        <translation>New products and producers are saved with the decision</translation>
    </message>
    <message>
        <source>&amp;Nhận {count} dòng cùng tên</source>
        <translation>A&amp;ccept lines of the same name: {count}</translation>
    </message>
    <message>
        <source>Thê&amp;m {count} sản phẩm chưa có</source>
        <translation>A&amp;dd unknown products: {count}</translation>
    </message>
</context>
<context>
    <name>LineMenu</name>
    <message>
        <source>Đúng là “{name}”</source>
        <translation>It is “{name}”</translation>
    </message>
    <message>
        <source>&amp;Thêm sản phẩm này vào sổ</source>
        <translation>&amp;Add this product to the register</translation>
    </message>
    <message>
        <source>Tìm sản phẩm &amp;khác…</source>
        <translation>&amp;Find another product…</translation>
    </message>
    <message>
        <source>&amp;Bỏ dòng này</source>
        <translation>&amp;Remove this line</translation>
    </message>
</context>
<context>
    <name>DecisionChoices</name>
    <message>
        <source>Chọn sản phẩm của quyết định</source>
        <translation>Choose the decision's products</translation>
    </message>
    <message>
        <source>Không có sản phẩm nào khớp “{text}”. Thử một phần tên hoặc mã khác.</source>
        <translation>No product matches “{text}”. Try another part of its name or code.</translation>
    </message>
    <message>
        <source>Tìm sản phẩm cho dòng {number} “{name}”, rồi bấm Enter.</source>
        <translation>Find the product of line {number} “{name}”, then press Enter.</translation>
    </message>
    <message>
        <source>“{name}” đã có ở dòng {number}, không thêm lần nữa.</source>
        <translation>“{name}” is already in line {number}; it was not added again.</translation>
    </message>
    <message>
        <source>{count} sản phẩm đã có trong bảng, không thêm lần nữa.</source>
        <translation>In the table already, not added again: {count}.</translation>
    </message>
    <message>
        <source>Sản phẩm mới được ghi vào sổ cùng với quyết định.</source>
        <translation>The new product is saved together with the decision.</translation>
    </message>
</context>
<context>
    <name>AnnexPasting</name>
    <message>
        <source>Không thấy sản phẩm nào trong nội dung đã chép. Hãy chép bảng hoặc các dòng có tên sản phẩm.</source>
        <translation>No product was found in what was copied. Copy the table, or the lines with the products' names.</translation>
    </message>
    <message>
        <source>Đã dán {count} sản phẩm.</source>
        <translation>Products pasted: {count}.</translation>
    </message>
    <message>
        <source>Lấy từ nội dung dán: {facts}.</source>
        <translation>Taken from what was pasted: {facts}.</translation>
    </message>
    <message>
        <source>Nội dung dán ghi khác với phần trên: {facts}.</source>
        <translation>What was pasted differs from the fields above: {facts}.</translation>
    </message>
    <message>
        <source>{count} dòng khác không phải sản phẩm (trỏ vào đây để xem).</source>
        <translation>Other lines, which are no products: {count} (point here to see them).</translation>
    </message>
    <message>
        <source>Ctrl+Z bỏ lần dán này.</source>
        <translation>Ctrl+Z takes this paste back.</translation>
    </message>
    <message>
        <source>Đã sửa chữ: {letters}.</source>
        <translation>Letters corrected: {letters}.</translation>
    </message>
    <message>
        <source>Bấm ô “Trong sổ” (hoặc Dấu cách) để chọn sản phẩm.</source>
        <translation>Click “In the register” (or press Space) to choose the product.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Hoàn tác: {sentence}</source>
        <translation>Undo: {sentence}</translation>
    </message>
    <message>
        <source>Làm lại: {sentence}</source>
        <translation>Redo: {sentence}</translation>
    </message>
    <message>
        <source>Đưa một mục của “{name}” về trước việc: {sentence}</source>
        <translation>Set one field of “{name}” back to before: {sentence}</translation>
    </message>
    <message>
        <source>Lấy lại từ thùng rác: {count} mục</source>
        <translation>Restored from the trash: {count}</translation>
    </message>
    <message>
        <source>Lấy lại từ thùng rác: “{name}”</source>
        <translation>Restored from the trash: “{name}”</translation>
    </message>
    <message>
        <source>Thêm sản phẩm “{name}”</source>
        <translation>Add product “{name}”</translation>
    </message>
    <message>
        <source>Sửa sản phẩm “{name}”</source>
        <translation>Edit product “{name}”</translation>
    </message>
    <message>
        <source>Sửa {count} sản phẩm</source>
        <translation>Edit products: {count}</translation>
    </message>
    <message>
        <source>Xóa sản phẩm “{name}”</source>
        <translation>Delete product “{name}”</translation>
    </message>
    <message>
        <source>Xóa {count} sản phẩm</source>
        <translation>Delete products: {count}</translation>
    </message>
    <message>
        <source>Thêm {count} ảnh cho “{name}”</source>
        <translation>Add pictures to “{name}”: {count}</translation>
    </message>
    <message>
        <source>Thêm tài liệu “{title}” cho “{name}”</source>
        <translation>Add document “{title}” to “{name}”</translation>
    </message>
    <message>
        <source>Nhập {count} sản phẩm từ tệp {file}</source>
        <translation>Import products from {file}: {count}</translation>
    </message>
    <message>
        <source>Nhập {count} chủ thể từ tệp {file}</source>
        <translation>Import producers from {file}: {count}</translation>
    </message>
    <message>
        <source>Nhập tệp {file}</source>
        <translation>Import {file}</translation>
    </message>
    <message>
        <source>Đưa nội dung đã nhập vào ô: “{name}”</source>
        <translation>Put what the file stated into fields: “{name}”</translation>
    </message>
    <message>
        <source>Cấp mã sản phẩm {code}</source>
        <translation>Give product code {code}</translation>
    </message>
    <message>
        <source>Lưu danh sách “{name}”</source>
        <translation>Save list “{name}”</translation>
    </message>
    <message>
        <source>Xóa danh sách “{name}”</source>
        <translation>Delete list “{name}”</translation>
    </message>
    <message>
        <source>Ghi công nhận {stars} sao cho “{name}”</source>
        <translation>Record recognition of {stars} stars for “{name}”</translation>
    </message>
    <message>
        <source>Ghi công nhận cho “{name}”</source>
        <translation>Record recognition for “{name}”</translation>
    </message>
    <message>
        <source>Sửa công nhận {stars} sao cho “{name}”</source>
        <translation>Edit recognition of {stars} stars for “{name}”</translation>
    </message>
    <message>
        <source>Sửa công nhận cho “{name}”</source>
        <translation>Edit recognition for “{name}”</translation>
    </message>
    <message>
        <source>Xóa một lần công nhận</source>
        <translation>Delete a recognition</translation>
    </message>
    <message>
        <source>Nhập quyết định {number}: {count} sản phẩm, thêm {added} sản phẩm vào sổ</source>
        <translation>Enter decision {number}, products: {count}, added to the register: {added}</translation>
    </message>
    <message>
        <source>Nhập quyết định {number}: {count} sản phẩm</source>
        <translation>Enter decision {number}, products: {count}</translation>
    </message>
    <message>
        <source>Ghi doanh số tháng {month} kênh “{channel}”: {count} sản phẩm</source>
        <translation>Recorded sales of month {month} on channel “{channel}”, products: {count}</translation>
    </message>
    <message>
        <source>Nhập doanh số từ tệp {file}: {count} dòng</source>
        <translation>Imported sales from file {file}, rows: {count}</translation>
    </message>
    <message>
        <source>Xóa doanh số: {count} dòng</source>
        <translation>Deleted rows of sales: {count}</translation>
    </message>
    <message>
        <source>Ghi xuất khẩu của “{name}” sang {country}</source>
        <translation>Recorded exports of “{name}” to {country}</translation>
    </message>
    <message>
        <source>Sửa xuất khẩu của “{name}” sang {country}</source>
        <translation>Edited exports of “{name}” to {country}</translation>
    </message>
    <message>
        <source>Ghi {count} mục xuất khẩu</source>
        <translation>Recorded exports: {count}</translation>
    </message>
    <message>
        <source>Xóa {count} mục xuất khẩu</source>
        <translation>Deleted exports: {count}</translation>
    </message>
    <message>
        <source>Ghi mã đăng ký “{number}”</source>
        <translation>Recorded registration “{number}”</translation>
    </message>
    <message>
        <source>Sửa mã đăng ký “{number}”</source>
        <translation>Edited registration “{number}”</translation>
    </message>
    <message>
        <source>Ghi {count} mã đăng ký</source>
        <translation>Recorded registrations: {count}</translation>
    </message>
    <message>
        <source>Xóa {count} mã đăng ký</source>
        <translation>Deleted registrations: {count}</translation>
    </message>
    <message>
        <source>Thêm chủ thể “{name}”</source>
        <translation>Add producer “{name}”</translation>
    </message>
    <message>
        <source>Sửa chủ thể “{name}”</source>
        <translation>Edit producer “{name}”</translation>
    </message>
    <message>
        <source>Xóa chủ thể “{name}”</source>
        <translation>Delete producer “{name}”</translation>
    </message>
    <message>
        <source>Xóa {count} chủ thể</source>
        <translation>Delete producers: {count}</translation>
    </message>
    <message>
        <source>Xóa {count} sự kiện</source>
        <translation>Delete events: {count}</translation>
    </message>
    <message>
        <source>Đánh giá “{name}”</source>
        <translation>Evaluate “{name}”</translation>
    </message>
    <message>
        <source>Sửa đánh giá “{name}”</source>
        <translation>Edit evaluation of “{name}”</translation>
    </message>
    <message>
        <source>Khóa phiếu chấm “{name}”</source>
        <translation>Lock score sheets of “{name}”</translation>
    </message>
    <message>
        <source>Mở khóa phiếu chấm “{name}”: {reason}</source>
        <translation>Unlock score sheets of “{name}”: {reason}</translation>
    </message>
    <message>
        <source>Xóa {count} lần đánh giá</source>
        <translation>Delete evaluations: {count}</translation>
    </message>
    <message>
        <source>Ghi lần nộp hồ sơ của “{name}”</source>
        <translation>Record filing of “{name}”</translation>
    </message>
    <message>
        <source>Sửa lần nộp hồ sơ của “{name}”</source>
        <translation>Edit filing of “{name}”</translation>
    </message>
    <message>
        <source>Xóa lần nộp hồ sơ của “{name}”</source>
        <translation>Delete filing of “{name}”</translation>
    </message>
    <message>
        <source>Chuyển cấp tỉnh: {count} hồ sơ</source>
        <translation>Forward to the province, dossiers: {count}</translation>
    </message>
    <message>
        <source>Ghi kết quả: {count} hồ sơ</source>
        <translation>Record results, dossiers: {count}</translation>
    </message>
    <message>
        <source>Ghi thông báo đã gửi: {count} sản phẩm</source>
        <translation>Log notices sent, products: {count}</translation>
    </message>
    <message>
        <source>Sửa thông báo đã gửi</source>
        <translation>Edit a notice</translation>
    </message>
    <message>
        <source>Xóa thông báo đã gửi</source>
        <translation>Delete a notice</translation>
    </message>
    <message>
        <source>Sửa thông tin cơ quan</source>
        <translation>Edit office details</translation>
    </message>
    <message>
        <source>Đổi biểu trưng của cơ quan</source>
        <translation>Change the office's logo</translation>
    </message>
    <message>
        <source>Lưu khuôn tem “{name}”</source>
        <translation>Save label sheet “{name}”</translation>
    </message>
    <message>
        <source>Xóa khuôn tem “{name}”</source>
        <translation>Delete label sheet “{name}”</translation>
    </message>
    <message>
        <source>Tạo sổ dùng thử với {count} sản phẩm</source>
        <translation>Make a practice register, products: {count}</translation>
    </message>
    <message>
        <source>Lưu cách xếp cột “{name}”</source>
        <translation>Save column layout “{name}”</translation>
    </message>
    <message>
        <source>Xóa cách xếp cột</source>
        <translation>Delete a column layout</translation>
    </message>
    <message>
        <source>Lấy lại từ bản sao ngày {day}: “{name}”</source>
        <translation>Bring back from the copy of {day}: “{name}”</translation>
    </message>
    <message>
        <source>Đưa một mục của “{name}” về như ngày {day}</source>
        <translation>Set a field of “{name}” back to {day}</translation>
    </message>
    <message>
        <source>Thêm sự kiện “{name}”</source>
        <translation>Add event “{name}”</translation>
    </message>
    <message>
        <source>Sửa sự kiện “{name}”</source>
        <translation>Edit event “{name}”</translation>
    </message>
    <message>
        <source>Thêm {count} sản phẩm vào sự kiện “{name}”</source>
        <translation>Add products to event “{name}”: {count}</translation>
    </message>
    <message>
        <source>Xóa sự kiện “{name}”</source>
        <translation>Delete event “{name}”</translation>
    </message>
    <message>
        <source>Nhập kết quả sự kiện “{name}” từ tệp “{file}”</source>
        <translation>Import results of event “{name}” from file “{file}”</translation>
    </message>
    <message>
        <source>Lưu kênh bán “{name}”</source>
        <translation>Save channel “{name}”</translation>
    </message>
    <message>
        <source>Xóa kênh bán “{name}”</source>
        <translation>Delete channel “{name}”</translation>
    </message>
    <message>
        <source>Ghi kênh bán “{channel}” của “{name}”</source>
        <translation>Record channel “{channel}” of “{name}”</translation>
    </message>
    <message>
        <source>Xóa {count} kênh bán</source>
        <translation>Delete channels: {count}</translation>
    </message>
    <message>
        <source>Kiểm tra {count} kênh bán</source>
        <translation>Check channels: {count}</translation>
    </message>
    <message>
        <source>Thêm điểm bán “{name}”</source>
        <translation>Add point of sale “{name}”</translation>
    </message>
    <message>
        <source>Sửa điểm bán “{name}”</source>
        <translation>Edit point of sale “{name}”</translation>
    </message>
    <message>
        <source>Xóa điểm bán “{name}”</source>
        <translation>Delete point of sale “{name}”</translation>
    </message>
    <message>
        <source>Xóa {count} điểm bán</source>
        <translation>Delete points of sale: {count}</translation>
    </message>
    <message>
        <source>Kiểm tra {count} điểm bán</source>
        <translation>Check points of sale: {count}</translation>
    </message>
    <message>
        <source>Ghi từ tệp: {count} mục kênh bán, điểm bán</source>
        <translation>Record from a file channels and points of sale: {count}</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Sổ theo dõi 22 cột</source>
        <translation>22-column register</translation>
    </message>
    <message>
        <source>Bảng sản phẩm do chương trình xuất</source>
        <translation>Products exported by this program</translation>
    </message>
    <message>
        <source>Danh sách đã công bố</source>
        <translation>Published list</translation>
    </message>
    <message>
        <source>Danh sách chủ thể</source>
        <translation>List of producers</translation>
    </message>
    <message>
        <source>Bảng tổng hợp điểm của Hội đồng</source>
        <translation>Summary of the council's points</translation>
    </message>
    <message>
        <source>Danh sách sản phẩm khác</source>
        <translation>Other list of products</translation>
    </message>
</context>
<context>
    <name>ColumnsModel</name>
    <message>
        <source>(không có tên)</source>
        <translation>(no heading)</translation>
    </message>
    <message>
        <source>Chưa nhận ra cột này</source>
        <translation>This column is not known</translation>
    </message>
    <message>
        <source>Cột trong tệp</source>
        <translation>Column of the file</translation>
    </message>
    <message>
        <source>Hai cột vào một ô: chọn lại một cột</source>
        <translation>Two columns fill one field: choose anew</translation>
    </message>
    <message>
        <source>Lưu ý</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nhân với {factor}</source>
        <translation>Multiplied by {factor}</translation>
    </message>
    <message>
        <source>Vào ô</source>
        <translation>Goes into</translation>
    </message>
    <message>
        <source>Ví dụ</source>
        <translation>Examples</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Các cột đang chọn:</source>
        <translation>Selected columns:</translation>
    </message>
    <message>
        <source>{count} cột chưa nhận ra đứng đầu bảng.</source>
        <translation>Unknown columns, listed first: {count}.</translation>
    </message>
    <message>
        <source>{count} cột vào cùng một ô.</source>
        <translation>Columns that fill a field twice: {count}.</translation>
    </message>
    <message>
        <source>{placed}/{count} cột đã có chỗ trong sổ.</source>
        <translation>Columns with a place in the register: {placed} of {count}.</translation>
    </message>
    <message>
        <source>“Giữ nguyên văn theo tệp”: hiện ở phần “Theo tệp đã nhập” của sản phẩm, tìm được.</source>
        <translation>“Kept word for word” stands below “As the imported file states” of the product and can be searched.</translation>
    </message>
</context>
<context>
    <name>ColumnsTable</name>
    <message>
        <source>Các cột của danh sách</source>
        <translation>Columns of the list</translation>
    </message>
</context>
<context>
    <name>DifferenceModel</name>
    <message>
        <source>Cột</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Lần trước</source>
        <translation>Last time</translation>
    </message>
    <message>
        <source>Nhận</source>
        <translation>Take</translation>
    </message>
    <message>
        <source>Sản phẩm</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Trong sổ</source>
        <translation>In the register</translation>
    </message>
    <message>
        <source>Tệp này</source>
        <translation>This file</translation>
    </message>
</context>
<context>
    <name>DifferencePage</name>
    <message>
        <source>Không còn trong tệp (sổ vẫn giữ)</source>
        <translation>No longer in the file (the register keeps them)</translation>
    </message>
    <message>
        <source>Không nhận cột “{column}”</source>
        <translation>Leave column “{column}”</translation>
    </message>
    <message>
        <source>Không nhận ô nào</source>
        <translation>Take none</translation>
    </message>
    <message>
        <source>Mới</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Nhận cột “{column}”</source>
        <translation>Take column “{column}”</translation>
    </message>
    <message>
        <source>Nhận tất cả</source>
        <translation>Take all</translation>
    </message>
    <message>
        <source>{count} ô đã đổi, nhận {accepted}. Dòng vàng: sổ cũng đã đổi khác.</source>
        <translation>Changed cells: {count}, taken: {accepted}. Yellow rows: the register has changed too.</translation>
    </message>
</context>
<context>
    <name>DifferenceTable</name>
    <message>
        <source>Các ô đã đổi so với lần nhập trước</source>
        <translation>Cells that have changed since the last import</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Xem &amp;sản phẩm vừa nhập</source>
        <translation>Sho&amp;w imported products</translation>
    </message>
    <message>
        <source>Bấm Ctrl+Z (Hoàn tác) ở trang chính để lấy lại tất cả như trước khi nhập.</source>
        <translation>Press Ctrl+Z (Undo) in the main window to take all of it back.</translation>
    </message>
    <message>
        <source>Nhập &amp;tệp khác…</source>
        <translation>Import another &amp;file…</translation>
    </message>
    <message>
        <source>Sổ đã có mọi thứ trong tệp này.</source>
        <translation>The register has all of this file already.</translation>
    </message>
    <message>
        <source>{rows} dòng và {cells} ô chưa vào sổ.</source>
        <translation>Not taken: rows {rows}, cells {cells}.</translation>
    </message>
    <message>
        <source>{rows} dòng chưa vào sổ.</source>
        <translation>Not taken: rows {rows}.</translation>
    </message>
    <message>
        <source>{cells} ô chưa vào sổ.</source>
        <translation>Not taken: cells {cells}.</translation>
    </message>
    <message>
        <source>Lưu ra Excel, sửa, rồi nhập lại tệp ấy.</source>
        <translation>Save them to Excel, correct them, then import that file.</translation>
    </message>
    <message>
        <source>Đã nhập xong.</source>
        <translation>The list is imported.</translation>
    </message>
    <message>
        <source>Ảnh không khớp: {names}</source>
        <translation>Photos that match nothing: {names}</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>&amp;Dòng tiêu đề</source>
        <translation>&amp;Heading row</translation>
    </message>
    <message>
        <source>&amp;Kiểu danh sách</source>
        <translation>&amp;Kind of list</translation>
    </message>
    <message>
        <source>Bảng &amp;mã chữ</source>
        <translation>Char&amp;acter encoding</translation>
    </message>
    <message>
        <source>Bảng vừa dán</source>
        <translation>Pasted table</translation>
    </message>
    <message>
        <source>Bảng dán vào cần có cả hàng tiêu đề (Tên sản phẩm, Chủ thể…). Hãy chép lại cùng hàng ấy rồi dán.</source>
        <translation>A pasted block needs its row of headings (Tên sản phẩm, Chủ thể…). Copy it again with that row, then paste.</translation>
    </message>
    <message>
        <source>Còn trang khác chưa đọc: {names}.</source>
        <translation>Other sheets, not read: {names}.</translation>
    </message>
    <message>
        <source>Bỏ qua: {told}.</source>
        <translation>Left out: {told}.</translation>
    </message>
    <message>
        <source>Chọn &amp;tệp khác…</source>
        <translation>Choose another &amp;file…</translation>
    </message>
    <message>
        <source>Danh sách có {rows} dòng, {columns} cột.</source>
        <translation>Rows of the list: {rows}, columns: {columns}.</translation>
    </message>
    <message>
        <source>Hãy chọn…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>T&amp;rang tính</source>
        <translation>Sh&amp;eet</translation>
    </message>
    <message>
        <source>Tiêu đề ở dòng khác: bấm vào dòng ấy.</source>
        <translation>Headings in another row: click that row.</translation>
    </message>
    <message>
        <source>Trang đang ẩn: {names}.</source>
        <translation>Hidden sheets: {names}.</translation>
    </message>
    <message>
        <source>{count} dòng không đọc được.</source>
        <translation>Rows that cannot be read: {count}.</translation>
    </message>
    <message>
        <source>Chọn thư mục ảnh</source>
        <translation>Choose the folder of photos</translation>
    </message>
    <message>
        <source>Chọn tệp nén ảnh</source>
        <translation>Choose the zip of photos</translation>
    </message>
    <message>
        <source>Thư mục ảnh…</source>
        <translation>Folder of photos…</translation>
    </message>
    <message>
        <source>Tệp nén .zip…</source>
        <translation>Zip file…</translation>
    </message>
    <message>
        <source>chưa có</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>Ảnh khớp theo mã hoặc tên sản phẩm</source>
        <translation>Photos are matched by the product's code or name</translation>
    </message>
    <message>
        <source>Ảnh &amp;sản phẩm: {name}</source>
        <translation>Pho&amp;tos: {name}</translation>
    </message>
    <message>
        <source>Bảng mã được đoán là {name}. Chữ dưới đây đọc đúng thì bấm Tiếp theo; sai thì chọn bảng mã khác.</source>
        <translation>The encoding is guessed to be {name}. Press Next if the words below read right; if not, choose another encoding.</translation>
    </message>
    <message>
        <source>Chưa chắc tệp dùng bảng mã nào. Hãy chọn ở “Bảng mã chữ” cách đọc ra đúng chữ Việt.</source>
        <translation>It is not sure which encoding the file has. Choose the one that reads as Vietnamese in “Character encoding”.</translation>
    </message>
</context>
<context>
    <name>HeadTable</name>
    <message>
        <source>Các dòng đầu của trang tính</source>
        <translation>First rows of the sheet</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>&amp;Bỏ, không nhập</source>
        <translation>&amp;Discard</translation>
    </message>
    <message>
        <source>&amp;Dừng</source>
        <translation>&amp;Stop</translation>
    </message>
    <message>
        <source>&amp;Quay lại</source>
        <translation>&amp;Go back</translation>
    </message>
    <message>
        <source>&amp;Xong</source>
        <translation>&amp;Done</translation>
    </message>
    <message>
        <source>Chưa nhập gì vào sổ. Bỏ những chỗ đã chọn và đã sửa?</source>
        <translation>Nothing is imported yet. Discard what was chosen and edited?</translation>
    </message>
    <message>
        <source>Kết quả thử</source>
        <translation>Trial</translation>
    </message>
    <message>
        <source>Nhập</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Nhập từ Excel</source>
        <translation>Import from Excel</translation>
    </message>
    <message>
        <source>Tiế&amp;p theo</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>Tiến độ</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Tệp và bảng</source>
        <translation>File and table</translation>
    </message>
    <message>
        <source>Xem trước</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Đang ghi vào sổ…</source>
        <translation>Writing to the register…</translation>
    </message>
    <message>
        <source>Đang thử nhập…</source>
        <translation>Trying the import…</translation>
    </message>
    <message>
        <source>Đang đọc danh sách…</source>
        <translation>Reading the list…</translation>
    </message>
    <message>
        <source>Đó&amp;ng</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Các cột</source>
        <translation>Columns</translation>
    </message>
</context>
<context>
    <name>ListImport</name>
    <message>
        <source>Chọn danh sách cần nhập</source>
        <translation>Choose the list to import</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source> (không nhập)</source>
        <translation> (left out)</translation>
    </message>
    <message>
        <source>Dòng {number}</source>
        <translation>Row {number}</translation>
    </message>
    <message>
        <source>Trong tệp: “{text}”.</source>
        <translation>In the file: “{text}”.</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>&amp;Bỏ dòng</source>
        <translation>Leave &amp;row out</translation>
    </message>
    <message>
        <source>&amp;Chép xuống</source>
        <translation>&amp;Fill down</translation>
    </message>
    <message>
        <source>&amp;Hiện</source>
        <translation>S&amp;how</translation>
    </message>
    <message>
        <source>Chép ô trên cùng xuống các ô đang chọn (Ctrl+D)</source>
        <translation>Copy the uppermost cell into the selected ones (Ctrl+D)</translation>
    </message>
    <message>
        <source>Dòng có ô vàng ({count})</source>
        <translation>Rows with yellow cells ({count})</translation>
    </message>
    <message>
        <source>Dòng có ô đỏ ({count})</source>
        <translation>Rows with red cells ({count})</translation>
    </message>
    <message>
        <source>Dòng của câu hỏi ({count})</source>
        <translation>Rows of the question ({count})</translation>
    </message>
    <message>
        <source>Dòng không nhập ({count})</source>
        <translation>Rows left out ({count})</translation>
    </message>
    <message>
        <source>Dòng đã sửa ({count})</source>
        <translation>Edited rows ({count})</translation>
    </message>
    <message>
        <source>Không nhập các dòng đang chọn, hoặc lại nhập (Delete)</source>
        <translation>Leave the selected rows out, or take them again (Delete)</translation>
    </message>
    <message>
        <source>Mọi dòng ({count})</source>
        <translation>All rows ({count})</translation>
    </message>
    <message>
        <source>Ô &amp;sau</source>
        <translation>N&amp;ext cell</translation>
    </message>
    <message>
        <source>Ô đỏ hoặc vàng sau (F8)</source>
        <translation>Next red or yellow cell (F8)</translation>
    </message>
    <message>
        <source>&amp;Nhận cả chỗ sửa chưa chắc ({count})</source>
        <translation>&amp;Take unsure repairs too ({count})</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>Xem trước danh sách</source>
        <translation>Preview of the list</translation>
    </message>
    <message>
        <source>Bỏ dòng, hoặc lại nhập</source>
        <translation>Leave the row out, or take it again</translation>
    </message>
    <message>
        <source>Chép xuống</source>
        <translation>Fill down</translation>
    </message>
    <message>
        <source>Lấy là “{text}”</source>
        <translation>Take as “{text}”</translation>
    </message>
</context>
<context>
    <name>QuestionsModel</name>
    <message>
        <source>Là</source>
        <translation>Is</translation>
    </message>
    <message>
        <source>Trong tệp</source>
        <translation>In the file</translation>
    </message>
</context>
<context>
    <name>QuestionsPanel</name>
    <message>
        <source>Xem các dòng ấy</source>
        <translation>Show these rows</translation>
    </message>
    <message>
        <source>chọn câu trả lời chung</source>
        <translation>choose a common answer</translation>
    </message>
    <message>
        <source>{count} tên chưa có trong sổ</source>
        <translation>Names not in the register: {count}</translation>
    </message>
    <message>
        <source>Áp dụng cho tất cả: {answer}</source>
        <translation>For all of them: {answer}</translation>
    </message>
</context>
<context>
    <name>QuestionsTable</name>
    <message>
        <source>Tên chưa có trong sổ</source>
        <translation>Names not in the register</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Chưa ghi gì vào sổ. Bấm “Nhập” để ghi; một lần Hoàn tác lấy lại tất cả.</source>
        <translation>Nothing is written yet. Press “Import” to write it; one Undo takes all of it back.</translation>
    </message>
    <message>
        <source>Cách sửa</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Cột</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Dòng</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Dòng bỏ qua</source>
        <translation>Rows left out</translation>
    </message>
    <message>
        <source>Dòng này ghi</source>
        <translation>This row states</translation>
    </message>
    <message>
        <source>Không nhận</source>
        <translation>Not taken</translation>
    </message>
    <message>
        <source>Kết quả thử</source>
        <translation>Trial</translation>
    </message>
    <message>
        <source>Kể để biết</source>
        <translation>Told</translation>
    </message>
    <message>
        <source>Lấy là</source>
        <translation>Taken as</translation>
    </message>
    <message>
        <source>Mất</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Sau</source>
        <translation>After</translation>
    </message>
    <message>
        <source>So với lần nhập trước</source>
        <translation>Since the last import</translation>
    </message>
    <message>
        <source>Sản phẩm</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Sẽ thay đổi</source>
        <translation>Will change</translation>
    </message>
    <message>
        <source>Sổ lấy</source>
        <translation>The register takes</translation>
    </message>
    <message>
        <source>Trong tệp</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>Trước</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Vì sao</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Ô</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Được sửa</source>
        <translation>Repaired</translation>
    </message>
    <message>
        <source>&amp;Giữ “{field}” như trong sổ</source>
        <translation>&amp;Keep “{field}” of the register</translation>
    </message>
    <message>
        <source>Lấy lại theo tệp: {fields}</source>
        <translation>Take from the file again: {fields}</translation>
    </message>
    <message>
        <source>Bảng chỉ hiện {count} dòng đầu.</source>
        <translation>Rows shown, the first only: {count}.</translation>
    </message>
    <message>
        <source>Tệp này như lần nhập trước.</source>
        <translation>This file is as it was at the last import.</translation>
    </message>
    <message>
        <source>{count} ô chờ xác nhận: Quay lại, đánh dấu “Nhận cả chỗ sửa chưa chắc”</source>
        <translation>Cells waiting for consent: {count}. Go back and tick “Take unsure repairs too”</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Bước {step}/{count}: {title}</source>
        <translation>Step {step} of {count}: {title}</translation>
    </message>
</context>
<context>
    <name>RejectedButton</name>
    <message>
        <source>&amp;Lưu các dòng lỗi ra Excel…</source>
        <translation>&amp;Save bad rows to Excel…</translation>
    </message>
    <message>
        <source>Lưu các dòng lỗi</source>
        <translation>Save bad rows</translation>
    </message>
    <message>
        <source>Lỗi</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>dong-loi.xlsx</source>
        <translation>bad-rows.xlsx</translation>
    </message>
    <message>
        <source>Đã lưu {name}</source>
        <translation>Saved {name}</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>chữ để tìm</source>
        <translation>text to search in</translation>
    </message>
    <message>
        <source>thứ tự xếp</source>
        <translation>order of the list</translation>
    </message>
    <message>
        <source>Tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Xã, phường</source>
        <translation>Commune, ward</translation>
    </message>
    <message>
        <source>Thiết lập của cơ quan</source>
        <translation>Settings of the office</translation>
    </message>
    <message>
        <source>Sản phẩm</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Các sản phẩm</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Kích thước tem</source>
        <translation>Measures of the labels</translation>
    </message>
    <message>
        <source>Quyết định về bộ tiêu chí</source>
        <translation>Decision on the criteria</translation>
    </message>
    <message>
        <source>Bộ sản phẩm</source>
        <translation>Criteria set</translation>
    </message>
    <message>
        <source>Hạng sao</source>
        <translation>Stars</translation>
    </message>
    <message>
        <source>Bản scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Dùng để</source>
        <translation>Used for</translation>
    </message>
    <message>
        <source>Các cột</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Chủ thể</source>
        <translation>Producer</translation>
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
        <source>Mã sản phẩm</source>
        <translation>Product code</translation>
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
        <source>Hạn sử dụng</source>
        <translation>Shelf life</translation>
    </message>
    <message>
        <source>Bảo quản</source>
        <translation>Storage</translation>
    </message>
    <message>
        <source>Thị trường xuất khẩu</source>
        <translation>Export markets</translation>
    </message>
    <message>
        <source>Nội dung theo tệp đã nhập</source>
        <translation>Content of the imported file</translation>
    </message>
    <message>
        <source>Tên chủ thể</source>
        <translation>Producer name</translation>
    </message>
    <message>
        <source>Tên ngắn</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Loại hình</source>
        <translation>Kind of producer</translation>
    </message>
    <message>
        <source>Vốn góp của người địa phương</source>
        <translation>Capital of local people</translation>
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
        <source>Người đại diện</source>
        <translation>Representative</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Thông tin cá nhân nhạy cảm</source>
        <translation>Sensitive personal facts</translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Được in số điện thoại</source>
        <translation>Phone may be printed</translation>
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
        <source>Địa chỉ trên giấy chứng nhận</source>
        <translation>Address on the certificate</translation>
    </message>
    <message>
        <source>Vĩ độ</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Kinh độ</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Tổng số lao động</source>
        <translation>Workers</translation>
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
        <source>Số quyết định</source>
        <translation>Decision number</translation>
    </message>
    <message>
        <source>Ngày quyết định</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>Cơ quan ban hành</source>
        <translation>Issued by</translation>
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
        <source>Ngày hết hạn</source>
        <translation>Expires on</translation>
    </message>
    <message>
        <source>Năm công nhận</source>
        <translation>Year of recognition</translation>
    </message>
    <message>
        <source>Loại công nhận</source>
        <translation>Kind of recognition</translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Kéo dài hiệu lực đến</source>
        <translation>Extended until</translation>
    </message>
    <message>
        <source>Ngày thu hồi</source>
        <translation>Revoked on</translation>
    </message>
    <message>
        <source>Lý do thu hồi</source>
        <translation>Ground of the revocation</translation>
    </message>
    <message>
        <source>Quyết định thu hồi</source>
        <translation>Decision of revocation</translation>
    </message>
    <message>
        <source>Bản bộ tiêu chí</source>
        <translation>Version of the criteria</translation>
    </message>
    <message>
        <source>Cấp đánh giá</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Đợt</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Ngày họp</source>
        <translation>Met on</translation>
    </message>
    <message>
        <source>thị trường tiêu chuẩn cao</source>
        <translation>markets of strict standards</translation>
    </message>
    <message>
        <source>kênh bán, xuất khẩu</source>
        <translation>channels, exports</translation>
    </message>
    <message>
        <source>Hội đồng</source>
        <translation>Council</translation>
    </message>
    <message>
        <source>Phiếu chấm</source>
        <translation>Score sheets</translation>
    </message>
    <message>
        <source>Xác nhận</source>
        <translation>Confirmations</translation>
    </message>
    <message>
        <source>Mức thống nhất</source>
        <translation>Agreed levels</translation>
    </message>
    <message>
        <source>Điểm trung bình</source>
        <translation>Mean points</translation>
    </message>
    <message>
        <source>Ý kiến thảo luận</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Cấp xã đánh giá</source>
        <translation>Commune's check</translation>
    </message>
    <message>
        <source>Kết quả của Hội đồng</source>
        <translation>Council's result</translation>
    </message>
    <message>
        <source>Chép từ lần đánh giá số</source>
        <translation>Copied from evaluation number</translation>
    </message>
    <message>
        <source>Mức chép từ lần trước</source>
        <translation>Levels copied from the last one</translation>
    </message>
    <message>
        <source>Khóa phiếu chấm</source>
        <translation>Lock of the score sheets</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Đến ngày</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Nơi tổ chức</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Đơn vị tổ chức</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>Lời nói đầu</source>
        <translation>Foreword</translation>
    </message>
    <message>
        <source>Lời nói đầu tiếng Anh</source>
        <translation>English foreword</translation>
    </message>
    <message>
        <source>Lời nói đầu tiếng Trung</source>
        <translation>Chinese foreword</translation>
    </message>
    <message>
        <source>Ảnh bìa</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>Loại hồ sơ</source>
        <translation>Kind of dossier</translation>
    </message>
    <message>
        <source>Hạng đề nghị</source>
        <translation>Stars applied for</translation>
    </message>
    <message>
        <source>Ngày nộp</source>
        <translation>Filed on</translation>
    </message>
    <message>
        <source>Số phiếu đăng ký</source>
        <translation>Receipt number</translation>
    </message>
    <message>
        <source>Ngày chuyển cấp tỉnh</source>
        <translation>Forwarded on</translation>
    </message>
    <message>
        <source>Ý kiến khác</source>
        <translation>Contested</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Ngày có kết quả</source>
        <translation>Result on</translation>
    </message>
    <message>
        <source>Lý do, căn cứ</source>
        <translation>Reason, ground</translation>
    </message>
    <message>
        <source>Bản scan hồ sơ</source>
        <translation>Scan of the dossier</translation>
    </message>
    <message>
        <source>Ngày gửi</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>Gửi bằng</source>
        <translation>Sent by</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>tiếng Việt</source>
        <translation>Vietnamese</translation>
    </message>
    <message>
        <source>tiếng Anh</source>
        <translation>English</translation>
    </message>
    <message>
        <source>tiếng Trung</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>chú thích</source>
        <translation>caption</translation>
    </message>
    <message>
        <source>điểm giữ khi cắt, ngang</source>
        <translation>point kept by crops, across</translation>
    </message>
    <message>
        <source>điểm giữ khi cắt, dọc</source>
        <translation>point kept by crops, down</translation>
    </message>
    <message>
        <source>ảnh đại diện</source>
        <translation>cover photo</translation>
    </message>
    <message>
        <source>tên tài liệu</source>
        <translation>title of the document</translation>
    </message>
    <message>
        <source>ngày cấp</source>
        <translation>issued on</translation>
    </message>
    <message>
        <source>ngày hết hạn</source>
        <translation>expires on</translation>
    </message>
    <message>
        <source>kênh bán</source>
        <translation>channel</translation>
    </message>
    <message>
        <source>địa chỉ</source>
        <translation>address</translation>
    </message>
    <message>
        <source>gian hàng</source>
        <translation>booth</translation>
    </message>
    <message>
        <source>nhiệm vụ</source>
        <translation>role</translation>
    </message>
    <message>
        <source>chức vụ, đơn vị</source>
        <translation>position, office</translation>
    </message>
    <message>
        <source>dự họp</source>
        <translation>present</translation>
    </message>
    <message>
        <source>điểm</source>
        <translation>points</translation>
    </message>
    <message>
        <source>nội dung</source>
        <translation>topic</translation>
    </message>
    <message>
        <source>kết quả</source>
        <translation>result</translation>
    </message>
    <message>
        <source>ghi chú</source>
        <translation>note</translation>
    </message>
    <message>
        <source>hạng sao</source>
        <translation>stars</translation>
    </message>
    <message>
        <source>số</source>
        <translation>number</translation>
    </message>
    <message>
        <source>ngày</source>
        <translation>day</translation>
    </message>
    <message>
        <source>cột</source>
        <translation>column</translation>
    </message>
    <message>
        <source>nội dung ghi</source>
        <translation>text stated</translation>
    </message>
    <message>
        <source>tên</source>
        <translation>name</translation>
    </message>
    <message>
        <source>tên tiếng Anh</source>
        <translation>English name</translation>
    </message>
    <message>
        <source>tên tiếng Trung</source>
        <translation>Chinese name</translation>
    </message>
    <message>
        <source>loại</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>cơ quan chủ quản</source>
        <translation>parent body</translation>
    </message>
    <message>
        <source>địa danh</source>
        <translation>place name</translation>
    </message>
    <message>
        <source>xã, phường phụ trách</source>
        <translation>communes in charge</translation>
    </message>
    <message>
        <source>chức vụ người đứng đầu</source>
        <translation>title of the head</translation>
    </message>
    <message>
        <source>tên người đứng đầu</source>
        <translation>name of the head</translation>
    </message>
    <message>
        <source>biểu trưng</source>
        <translation>logo</translation>
    </message>
    <message>
        <source>địa chỉ liên hệ</source>
        <translation>contact address</translation>
    </message>
    <message>
        <source>điện thoại</source>
        <translation>phone</translation>
    </message>
    <message>
        <source>thư điện tử</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>trang web</source>
        <translation>website</translation>
    </message>
    <message>
        <source>dữ liệu mẫu</source>
        <translation>sample data</translation>
    </message>
    <message>
        <source>thời hạn</source>
        <translation>deadlines</translation>
    </message>
    <message>
        <source>hội đồng</source>
        <translation>council</translation>
    </message>
    <message>
        <source>in ấn</source>
        <translation>printing</translation>
    </message>
    <message>
        <source>nhắc trước kỳ nộp (ngày)</source>
        <translation>reminder before filing (days)</translation>
    </message>
    <message>
        <source>ngày hết hạn được đếm</source>
        <translation>the expiry day counts</translation>
    </message>
    <message>
        <source>ngày nghỉ riêng</source>
        <translation>own days off</translation>
    </message>
    <message>
        <source>ngày nghỉ đi làm</source>
        <translation>days off that are worked</translation>
    </message>
    <message>
        <source>chuyển xã thì cấp số mới</source>
        <translation>new serial in another commune</translation>
    </message>
    <message>
        <source>nhắc giấy tờ khác (ngày)</source>
        <translation>reminder of other papers (days)</translation>
    </message>
    <message>
        <source>cách gửi thông báo</source>
        <translation>way of sending notices</translation>
    </message>
    <message>
        <source>điểm lệch phải thảo luận</source>
        <translation>difference to discuss (points)</translation>
    </message>
    <message>
        <source>thành viên phải có mặt (%)</source>
        <translation>members present (%)</translation>
    </message>
    <message>
        <source>mức công sức</source>
        <translation>efforts</translation>
    </message>
    <message>
        <source>giá cũ sau (tháng)</source>
        <translation>price is old after (months)</translation>
    </message>
    <message>
        <source>giá không ghi ngày là cũ</source>
        <translation>price without a day is old</translation>
    </message>
    <message>
        <source>các cột</source>
        <translation>columns</translation>
    </message>
    <message>
        <source>Câu chuyện ngắn</source>
        <translation>Short story</translation>
    </message>
    <message>
        <source>Câu chuyện vừa</source>
        <translation>Middle story</translation>
    </message>
    <message>
        <source>Câu chuyện dài</source>
        <translation>Long story</translation>
    </message>
    <message>
        <source>Giá đúng vào ngày</source>
        <translation>Price as of</translation>
    </message>
    <message>
        <source>Sản lượng năm</source>
        <translation>Yearly output</translation>
    </message>
    <message>
        <source>Mã vạch EAN-13</source>
        <translation>EAN-13 barcode</translation>
    </message>
    <message>
        <source>Địa chỉ truy xuất</source>
        <translation>Traceability link</translation>
    </message>
    <message>
        <source>Giấy chứng nhận</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>Xã, phường hiện nay</source>
        <translation>Commune or ward today</translation>
    </message>
    <message>
        <source>Ảnh sản phẩm</source>
        <translation>Product pictures</translation>
    </message>
    <message>
        <source>Tài liệu kèm theo</source>
        <translation>Attached documents</translation>
    </message>
    <message>
        <source>Tên sự kiện</source>
        <translation>Event name</translation>
    </message>
    <message>
        <source>Loại sự kiện</source>
        <translation>Kind of event</translation>
    </message>
    <message>
        <source>Vai trò của cơ quan</source>
        <translation>Role of the office</translation>
    </message>
    <message>
        <source>Phạm vi</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Xã, phường nơi tổ chức</source>
        <translation>Commune of the place</translation>
    </message>
    <message>
        <source>Nước</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Chủ đề</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Đơn vị phối hợp</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Căn cứ</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Số liệu công bố</source>
        <translation>Stated figures</translation>
    </message>
    <message>
        <source>Các phiên</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Người dẫn</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Sản phẩm, chủ thể tham gia</source>
        <translation>Products and producers</translation>
    </message>
    <message>
        <source>Hợp đồng, ghi nhớ</source>
        <translation>Contracts and memoranda</translation>
    </message>
    <message>
        <source>Kinh phí</source>
        <translation>Costs</translation>
    </message>
    <message>
        <source>Hỗ trợ, tài trợ</source>
        <translation>Support and gifts</translation>
    </message>
    <message>
        <source>Kế hoạch</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Đánh giá</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>nội dung của danh sách sự kiện</source>
        <translation>what the list of events shows</translation>
    </message>
    <message>
        <source>Hạn báo cáo</source>
        <translation>Report due</translation>
    </message>
    <message>
        <source>Ngày đã báo cáo</source>
        <translation>Reported on</translation>
    </message>
    <message>
        <source>Địa bàn khi công nhận</source>
        <translation>Area when recognised</translation>
    </message>
    <message>
        <source>Tên kênh bán</source>
        <translation>Channel name</translation>
    </message>
    <message>
        <source>Loại kênh</source>
        <translation>Kind of channel</translation>
    </message>
    <message>
        <source>Tên miền</source>
        <translation>Web hosts</translation>
    </message>
    <message>
        <source>Tên gọi khác</source>
        <translation>Other names</translation>
    </message>
    <message>
        <source>Đã đóng</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Tên điểm bán</source>
        <translation>Name of the point of sale</translation>
    </message>
    <message>
        <source>Loại địa điểm</source>
        <translation>Kind of place</translation>
    </message>
    <message>
        <source>Địa chỉ</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Đơn vị quản lý</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Ngày khai trương</source>
        <translation>Opened on</translation>
    </message>
    <message>
        <source>Quyết định công nhận</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Ngày kiểm tra</source>
        <translation>Checked on</translation>
    </message>
    <message>
        <source>Kênh bán</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Tháng</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Số lượng</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Đơn vị tính</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Đơn hàng</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Doanh số</source>
        <translation>Gross sales</translation>
    </message>
    <message>
        <source>Doanh thu thực</source>
        <translation>Net revenue</translation>
    </message>
    <message>
        <source>Nguồn số liệu</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Nước nhập khẩu</source>
        <translation>Country of import</translation>
    </message>
    <message>
        <source>Mã HS</source>
        <translation>HS code</translation>
    </message>
    <message>
        <source>Đường xuất khẩu</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Bên mua</source>
        <translation>Buyer</translation>
    </message>
    <message>
        <source>Chuyến đầu tiên</source>
        <translation>First shipment</translation>
    </message>
    <message>
        <source>Chuyến gần nhất</source>
        <translation>Last shipment</translation>
    </message>
    <message>
        <source>Số liệu từng năm</source>
        <translation>Figures by year</translation>
    </message>
    <message>
        <source>Hợp đồng</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Loại mã, chứng nhận</source>
        <translation>Kind of registration</translation>
    </message>
    <message>
        <source>Số đăng ký</source>
        <translation>Registration number</translation>
    </message>
    <message>
        <source>Tên đã đăng ký</source>
        <translation>Registered name</translation>
    </message>
    <message>
        <source>Địa chỉ đã đăng ký</source>
        <translation>Registered address</translation>
    </message>
    <message>
        <source>Người đại diện pháp luật</source>
        <translation>Legal representative</translation>
    </message>
    <message>
        <source>Quy định áp dụng</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Tệp kèm theo</source>
        <translation>File</translation>
    </message>
    <message>
        <source>hạn báo cáo sự kiện (ngày làm việc)</source>
        <translation>report of an event due (working days)</translation>
    </message>
    <message>
        <source>Nơi bán</source>
        <translation>Where sold</translation>
    </message>
    <message>
        <source>giá</source>
        <translation>price</translation>
    </message>
    <message>
        <source>hợp đồng</source>
        <translation>contract</translation>
    </message>
    <message>
        <source>kiểm tra lại kênh bán sau (tháng)</source>
        <translation>check listings again after (months)</translation>
    </message>
    <message>
        <source>ngày kiểm tra</source>
        <translation>checked on</translation>
    </message>
    <message>
        <source>ngày ký</source>
        <translation>signed on</translation>
    </message>
    <message>
        <source>người kiểm tra</source>
        <translation>checked by</translation>
    </message>
    <message>
        <source>nơi bán</source>
        <translation>place</translation>
    </message>
    <message>
        <source>tình trạng</source>
        <translation>status</translation>
    </message>
    <message>
        <source>tệp</source>
        <translation>file</translation>
    </message>
    <message>
        <source>từ ngày</source>
        <translation>from</translation>
    </message>
    <message>
        <source>đến ngày</source>
        <translation>until</translation>
    </message>
    <message>
        <source>địa bàn</source>
        <translation>area</translation>
    </message>
    <message>
        <source>đơn vị cũ</source>
        <translation>former units</translation>
    </message>
    <message>
        <source>xã, phường</source>
        <translation>commune</translation>
    </message>
    <message>
        <source>cấp</source>
        <translation>level</translation>
    </message>
    <message>
        <source>thuộc địa bàn từ ngày</source>
        <translation>in the area from</translation>
    </message>
    <message>
        <source>thôi từ ngày</source>
        <translation>left on</translation>
    </message>
    <message>
        <source>hết từ ngày</source>
        <translation>abolished on</translation>
    </message>
    <message>
        <source>nay thuộc</source>
        <translation>now in</translation>
    </message>
    <message>
        <source>số ngày</source>
        <translation>days</translation>
    </message>
    <message>
        <source>số gian</source>
        <translation>booths</translation>
    </message>
    <message>
        <source>gian OCOP</source>
        <translation>OCOP booths</translation>
    </message>
    <message>
        <source>gian của tỉnh</source>
        <translation>booths of the province</translation>
    </message>
    <message>
        <source>gian nơi khác</source>
        <translation>booths from elsewhere</translation>
    </message>
    <message>
        <source>số đơn vị</source>
        <translation>units</translation>
    </message>
    <message>
        <source>số tỉnh</source>
        <translation>provinces</translation>
    </message>
    <message>
        <source>số nước</source>
        <translation>countries</translation>
    </message>
    <message>
        <source>số sản phẩm</source>
        <translation>products</translation>
    </message>
    <message>
        <source>lượt khách</source>
        <translation>visits</translation>
    </message>
    <message>
        <source>tiếp cận</source>
        <translation>reach</translation>
    </message>
    <message>
        <source>tiếp cận tính theo</source>
        <translation>reach counts</translation>
    </message>
    <message>
        <source>người xem</source>
        <translation>viewers</translation>
    </message>
    <message>
        <source>lượt xem</source>
        <translation>views</translation>
    </message>
    <message>
        <source>người xem cùng lúc cao nhất</source>
        <translation>most viewers at one time</translation>
    </message>
    <message>
        <source>lượt thích</source>
        <translation>likes</translation>
    </message>
    <message>
        <source>bình luận</source>
        <translation>comments</translation>
    </message>
    <message>
        <source>đơn hàng</source>
        <translation>orders</translation>
    </message>
    <message>
        <source>đơn hủy, hoàn</source>
        <translation>orders cancelled or returned</translation>
    </message>
    <message>
        <source>khách quan tâm</source>
        <translation>interested visitors</translation>
    </message>
    <message>
        <source>hàng tặng</source>
        <translation>samples</translation>
    </message>
    <message>
        <source>người theo dõi</source>
        <translation>followers</translation>
    </message>
    <message>
        <source>số hợp đồng</source>
        <translation>contracts</translation>
    </message>
    <message>
        <source>số ghi nhớ</source>
        <translation>memoranda</translation>
    </message>
    <message>
        <source>doanh số</source>
        <translation>gross sales</translation>
    </message>
    <message>
        <source>doanh thu thực</source>
        <translation>net revenue</translation>
    </message>
    <message>
        <source>doanh thu</source>
        <translation>revenue</translation>
    </message>
    <message>
        <source>doanh thu OCOP</source>
        <translation>OCOP revenue</translation>
    </message>
    <message>
        <source>doanh thu từng phần</source>
        <translation>revenue by part</translation>
    </message>
    <message>
        <source>thuộc phần</source>
        <translation>part of</translation>
    </message>
    <message>
        <source>giá trị hợp đồng</source>
        <translation>value of contracts</translation>
    </message>
    <message>
        <source>thù lao</source>
        <translation>fee</translation>
    </message>
    <message>
        <source>giá trị</source>
        <translation>value</translation>
    </message>
    <message>
        <source>số tiền</source>
        <translation>amount</translation>
    </message>
    <message>
        <source>đơn giá</source>
        <translation>unit price</translation>
    </message>
    <message>
        <source>kinh phí</source>
        <translation>cost</translation>
    </message>
    <message>
        <source>nguồn kinh phí</source>
        <translation>fund</translation>
    </message>
    <message>
        <source>khoản chi</source>
        <translation>item</translation>
    </message>
    <message>
        <source>chứng từ</source>
        <translation>paper</translation>
    </message>
    <message>
        <source>bắt đầu lúc</source>
        <translation>starts at</translation>
    </message>
    <message>
        <source>kết thúc lúc</source>
        <translation>ends at</translation>
    </message>
    <message>
        <source>nền tảng, kênh</source>
        <translation>platforms and channels</translation>
    </message>
    <message>
        <source>nền tảng</source>
        <translation>platform</translation>
    </message>
    <message>
        <source>tài khoản</source>
        <translation>account</translation>
    </message>
    <message>
        <source>người dẫn</source>
        <translation>hosts</translation>
    </message>
    <message>
        <source>sản phẩm</source>
        <translation>product</translation>
    </message>
    <message>
        <source>chủ thể</source>
        <translation>producer</translation>
    </message>
    <message>
        <source>mang đến</source>
        <translation>brought</translation>
    </message>
    <message>
        <source>bán</source>
        <translation>sold</translation>
    </message>
    <message>
        <source>hàng đã bán</source>
        <translation>goods sold</translation>
    </message>
    <message>
        <source>số lượng</source>
        <translation>quantity</translation>
    </message>
    <message>
        <source>nguồn số liệu</source>
        <translation>source of the figure</translation>
    </message>
    <message>
        <source>được in tên</source>
        <translation>name may be printed</translation>
    </message>
    <message>
        <source>bên mua</source>
        <translation>buyer</translation>
    </message>
    <message>
        <source>có hiệu lực từ</source>
        <translation>valid from</translation>
    </message>
    <message>
        <source>có hiệu lực đến</source>
        <translation>valid until</translation>
    </message>
    <message>
        <source>người tặng</source>
        <translation>giver</translation>
    </message>
    <message>
        <source>để làm gì</source>
        <translation>purpose</translation>
    </message>
    <message>
        <source>ưu điểm</source>
        <translation>strengths</translation>
    </message>
    <message>
        <source>hạn chế</source>
        <translation>weaknesses</translation>
    </message>
    <message>
        <source>nguyên nhân</source>
        <translation>causes</translation>
    </message>
    <message>
        <source>đề xuất</source>
        <translation>proposals</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>có ghi, chỉ xem trong phiếu chủ thể</source>
        <translation>known, shown in the producer's form only</translation>
    </message>
    <message>
        <source>không chú thích</source>
        <translation>no caption</translation>
    </message>
    <message>
        <source>ảnh “{caption}”</source>
        <translation>photo “{caption}”</translation>
    </message>
    <message>
        <source>đã khóa</source>
        <translation>locked</translation>
    </message>
    <message>
        <source>tệp {name}</source>
        <translation>file {name}</translation>
    </message>
    <message>
        <source>(không ghi tên)</source>
        <translation>(no name)</translation>
    </message>
    <message>
        <source>Bây giờ</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Bản ghi</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Cả bản ghi</source>
        <translation>Whole record</translation>
    </message>
    <message>
        <source>Lúc</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Ngày ấy</source>
        <translation>That day</translation>
    </message>
    <message>
        <source>Người làm</source>
        <translation>Clerk</translation>
    </message>
    <message>
        <source>Sau</source>
        <translation>After</translation>
    </message>
    <message>
        <source>So sánh</source>
        <translation>Compared</translation>
    </message>
    <message>
        <source>Trước</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Việc</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>có trong sổ</source>
        <translation>in the register</translation>
    </message>
    <message>
        <source>khác</source>
        <translation>differs</translation>
    </message>
    <message>
        <source>không có</source>
        <translation>not there</translation>
    </message>
    <message>
        <source>{kind} số {id}</source>
        <translation>{kind} number {id}</translation>
    </message>
    <message>
        <source>{kind} “{name}”</source>
        <translation>{kind} “{name}”</translation>
    </message>
    <message>
        <source>Ô</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Đã hoàn tác</source>
        <translation>Undone</translation>
    </message>
</context>
<context>
    <name>ActionDetails</name>
    <message>
        <source>Lấy lại ô này</source>
        <translation>Take this field back</translation>
    </message>
    <message>
        <source>Chép</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Chép các dòng để dán vào Excel (Ctrl+C)</source>
        <translation>Copy the lines, to be pasted into Excel (Ctrl+C)</translation>
    </message>
    <message>
        <source>Chưa chọn việc nào</source>
        <translation>No action is selected</translation>
    </message>
    <message>
        <source>Chỉ xem những việc của bản ghi này</source>
        <translation>Show the actions of this record only</translation>
    </message>
    <message>
        <source>Chọn một dòng ở trên để xem từng ô trước và sau.</source>
        <translation>Select a line above to see each field before and after.</translation>
    </message>
    <message>
        <source>Lịch sử bản ghi</source>
        <translation>History of the record</translation>
    </message>
    <message>
        <source>Mở bản ghi</source>
        <translation>Open the record</translation>
    </message>
    <message>
        <source>Mở bản ghi ở trang của nó (Enter)</source>
        <translation>Open the record on its page (Enter)</translation>
    </message>
    <message>
        <source>Như ngày ấy…</source>
        <translation>As on that day…</translation>
    </message>
    <message>
        <source>Trước và sau</source>
        <translation>Before and after</translation>
    </message>
    <message>
        <source>Xem cả bản ghi như sau ngày ấy, so với bây giờ</source>
        <translation>See the whole record as at the end of that day, beside now</translation>
    </message>
    <message>
        <source>Đưa ô đã chọn về như trước việc này; phần khác giữ nguyên</source>
        <translation>Set the selected field back to what it was before this action; the rest stays</translation>
    </message>
</context>
<context>
    <name>ActionsPage</name>
    <message>
        <source>Hoàn tác việc này</source>
        <translation>Undo this action</translation>
    </message>
    <message>
        <source>Bỏ lọc</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>Chép</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Chép các dòng để dán vào Excel (Ctrl+C)</source>
        <translation>Copy the lines, to be pasted into Excel (Ctrl+C)</translation>
    </message>
    <message>
        <source>Chưa có việc nào</source>
        <translation>Nothing was done yet</translation>
    </message>
    <message>
        <source>Chỉ lấy lại riêng việc này; những việc sau giữ nguyên</source>
        <translation>Take back this action alone; later ones stay</translation>
    </message>
    <message>
        <source>Không có việc nào</source>
        <translation>No actions</translation>
    </message>
    <message>
        <source>Không có việc nào khớp với bộ lọc: {words}.</source>
        <translation>No action matches the filter: {words}.</translation>
    </message>
    <message>
        <source>Làm lại</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Làm lại việc đã hoàn tác</source>
        <translation>Do an undone action again</translation>
    </message>
    <message>
        <source>Mọi việc theo bộ lọc</source>
        <translation>All actions of the filter</translation>
    </message>
    <message>
        <source>Mỗi lần thêm, sửa, xóa hay nhập vào sổ được ghi lại ở đây và hoàn tác được.</source>
        <translation>Whatever is added, changed, deleted or imported is recorded here and can be undone.</translation>
    </message>
    <message>
        <source>Mở bản ghi</source>
        <translation>Open the record</translation>
    </message>
    <message>
        <source>Mở bản ghi đầu tiên của việc này (F2 hoặc Enter)</source>
        <translation>Open the first record of this action (F2 or Enter)</translation>
    </message>
    <message>
        <source>Nhật ký</source>
        <translation>History</translation>
    </message>
    <message>
        <source>{count} việc</source>
        <translation>Actions: {count}</translation>
    </message>
    <message>
        <source>{count} việc mới nhất, cuộn xuống để xem tiếp</source>
        <translation>Newest actions: {count}, scroll down for more</translation>
    </message>
    <message>
        <source>Như ngày ấy…</source>
        <translation>As on that day…</translation>
    </message>
    <message>
        <source>Xem cả bản ghi như cuối ngày của việc này, so với bây giờ</source>
        <translation>See the whole record as at the end of that day, beside now</translation>
    </message>
</context>
<context>
    <name>ClerkQuestion</name>
    <message>
        <source>Đến khi ghi ở trang Cài đặt, nhật ký dùng tên đăng nhập máy</source>
        <translation>Until it is entered in Settings, the history uses your login name</translation>
    </message>
    <message>
        <source>Ghi tên</source>
        <translation>Save the name</translation>
    </message>
    <message>
        <source>Tên của bạn</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Tên của bạn, để ghi vào nhật ký:</source>
        <translation>Your name, for the history:</translation>
    </message>
    <message>
        <source>Để sau</source>
        <translation>Later</translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message>
        <source>&amp;Bản ghi</source>
        <translation>&amp;Record</translation>
    </message>
    <message>
        <source>Bỏ &amp;lọc</source>
        <translation>&amp;Clear filter</translation>
    </message>
    <message>
        <source>Từ ngà&amp;y</source>
        <translation>Fro&amp;m</translation>
    </message>
    <message>
        <source>Gõ tên sản phẩm, chủ thể, sự kiện (Ctrl+F)</source>
        <translation>Type a product, producer or event (Ctrl+F)</translation>
    </message>
    <message>
        <source>Mọi người</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Người là&amp;m</source>
        <translation>Cler&amp;k</translation>
    </message>
    <message>
        <source>Ngày cuối đứng trước ngày đầu.</source>
        <translation>The last day lies before the first.</translation>
    </message>
    <message>
        <source>Xem mọi việc</source>
        <translation>Show every action</translation>
    </message>
    <message>
        <source>người làm: {name}</source>
        <translation>clerk: {name}</translation>
    </message>
    <message>
        <source>từ {day}</source>
        <translation>from {day}</translation>
    </message>
    <message>
        <source>đế&amp;n ngày</source>
        <translation>&amp;to</translation>
    </message>
    <message>
        <source>đến {day}</source>
        <translation>to {day}</translation>
    </message>
</context>
<context>
    <name>PresenceLabel</name>
    <message>
        <source> và {count} người nữa</source>
        <translation> and others: {count}</translation>
    </message>
    <message>
        <source>Mọi người vẫn sửa được; lưu cùng một chỗ thì chương trình hỏi.</source>
        <translation>Everybody can edit; where two save the same field, the program asks.</translation>
    </message>
    <message>
        <source>Những người khác đang mở sổ này:</source>
        <translation>Others who have this register open:</translation>
    </message>
    <message>
        <source>không ghi tên</source>
        <translation>no name</translation>
    </message>
    <message>
        <source>{count} người đang mở sổ: {first}</source>
        <translation>Open here and elsewhere ({count}): {first}</translation>
    </message>
    <message>
        <source>{who} ({computer}, từ {time})</source>
        <translation>{who} ({computer}, since {time})</translation>
    </message>
</context>
<context>
    <name>RecordHistory</name>
    <message>
        <source>Lịch sử</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Xem mọi việc đã làm với bản ghi này, trước và sau</source>
        <translation>See everything that was done to this record, before and after</translation>
    </message>
</context>
<context>
    <name>RecordOpening</name>
    <message>
        <source>Bản ghi này không còn trong sổ.</source>
        <translation>This record is no longer in the register.</translation>
    </message>
    <message>
        <source>Mở thùng rác</source>
        <translation>Open the trash</translation>
    </message>
</context>
<context>
    <name>RecordStateDialog</name>
    <message>
        <source>Lấy lại ô này</source>
        <translation>Take this field back</translation>
    </message>
    <message>
        <source>Bây giờ bản ghi này đã bị xóa; lấy lại ở Thùng rác.</source>
        <translation>The record is deleted now; bring it back from the trash.</translation>
    </message>
    <message>
        <source>Chép</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Chép các dòng để dán vào Excel (Ctrl+C)</source>
        <translation>Copy the lines, to be pasted into Excel (Ctrl+C)</translation>
    </message>
    <message>
        <source>Chỉ ô &amp;khác bây giờ</source>
        <translation>Only fields that &amp;differ now</translation>
    </message>
    <message>
        <source>Không có ô nào khác</source>
        <translation>No field differs</translation>
    </message>
    <message>
        <source>Lần sửa cuối tính đến ngày ấy: {time}, {clerk}.</source>
        <translation>Last changed up to that day: {time}, {clerk}.</translation>
    </message>
    <message>
        <source>Ngày ấy chưa có bản ghi này</source>
        <translation>The record was not there on that day</translation>
    </message>
    <message>
        <source>Ngày ấy và bây giờ</source>
        <translation>That day and now</translation>
    </message>
    <message>
        <source>Như cuối &amp;ngày</source>
        <translation>As at the &amp;end of</translation>
    </message>
    <message>
        <source>Như cuối ngày</source>
        <translation>As at the end of</translation>
    </message>
    <message>
        <source>Như ngày…</source>
        <translation>As on a day…</translation>
    </message>
    <message>
        <source>Từ ngày ấy đến nay bản ghi này không đổi.</source>
        <translation>The record has not changed since that day.</translation>
    </message>
    <message>
        <source>không ghi tên</source>
        <translation>no name</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Đưa ô đã chọn về như ngày ấy; các ô khác giữ nguyên</source>
        <translation>Set the selected field back to what it was that day; the others stay</translation>
    </message>
    <message>
        <source>Đến hết ngày {day}, bản ghi này không có trong sổ.</source>
        <translation>At the end of {day} the register did not hold this record.</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>Còn giữ</source>
        <translation>Kept for</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Người xóa</source>
        <translation>Deleted by</translation>
    </message>
    <message>
        <source>Tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Xóa lúc</source>
        <translation>Deleted at</translation>
    </message>
    <message>
        <source>số {id}</source>
        <translation>number {id}</translation>
    </message>
    <message>
        <source>{count} ngày</source>
        <translation>days: {count}</translation>
    </message>
    <message>
        <source>Đi kèm</source>
        <translation>With it</translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Khôi phục</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Chép</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Chép các dòng để dán vào Excel (Ctrl+C)</source>
        <translation>Copy the lines, to be pasted into Excel (Ctrl+C)</translation>
    </message>
    <message>
        <source>Khôi phục cả lần xóa</source>
        <translation>Restore the whole deletion</translation>
    </message>
    <message>
        <source>Không có mục nào trong thùng rác khớp với ô tìm và loại đã chọn.</source>
        <translation>Nothing in the trash matches the search and the kind.</translation>
    </message>
    <message>
        <source>Không tìm thấy mục nào</source>
        <translation>Nothing was found</translation>
    </message>
    <message>
        <source>L&amp;oại</source>
        <translation>K&amp;ind</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Lịch sử bản ghi</source>
        <translation>History of the record</translation>
    </message>
    <message>
        <source>Mọi loại</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>Mọi loại ({count})</source>
        <translation>All kinds ({count})</translation>
    </message>
    <message>
        <source>Những gì xóa khỏi sổ nằm ở đây 90 ngày và khôi phục được, kèm phiếu chấm, công nhận, hồ sơ đã xóa cùng.</source>
        <translation>What is deleted lies here for 90 days and can be restored, with the score sheets, recognitions and dossiers deleted with it.</translation>
    </message>
    <message>
        <source>Thùng rác</source>
        <translation>Trash</translation>
    </message>
    <message>
        <source>Thùng rác trống</source>
        <translation>The trash is empty</translation>
    </message>
    <message>
        <source>Tìm trong thùng rác</source>
        <translation>Search the trash</translation>
    </message>
    <message>
        <source>Tìm tên, người xóa (Ctrl+F)</source>
        <translation>Search names and clerks (Ctrl+F)</translation>
    </message>
    <message>
        <source>Xem mọi việc đã làm với mục này (Enter)</source>
        <translation>See everything done to this record (Enter)</translation>
    </message>
    <message>
        <source>Xóa ô tìm</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>{count} mục trong thùng rác, giữ 90 ngày</source>
        <translation>Records in the trash: {count}, kept for 90 days</translation>
    </message>
    <message>
        <source>Đưa các mục đã chọn trở lại sổ, kèm mọi thứ đã xóa cùng chúng</source>
        <translation>Bring the selected records back, with everything deleted with them</translation>
    </message>
    <message>
        <source>Đưa trở lại mọi mục đã bị xóa cùng một lần với mục đã chọn</source>
        <translation>Bring back everything that was deleted together with the selected record</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>{kind} số {id}</source>
        <translation>{kind} no. {id}</translation>
    </message>
    <message>
        <source>{kind} “{name}” (số {id})</source>
        <translation>{kind} “{name}” (no. {id})</translation>
    </message>
    <message>
        <source>thay đổi trong lịch sử</source>
        <translation>change in the history</translation>
    </message>
    <message>
        <source>việc trong lịch sử</source>
        <translation>action in the history</translation>
    </message>
    <message>
        <source>lần nhập tệp</source>
        <translation>import of a file</translation>
    </message>
    <message>
        <source>mã của sản phẩm</source>
        <translation>product&apos;s code</translation>
    </message>
    <message>
        <source>số hiệu của sổ</source>
        <translation>register&apos;s own number</translation>
    </message>
    <message>
        <source>Không đọc được tệp dữ liệu của sổ: tệp trống, bị hỏng, đang bận hoặc không phải sổ OCOP.</source>
        <translation>The register&apos;s file cannot be read: it is empty, damaged, busy or no OCOP register.</translation>
    </message>
    <message>
        <source>Tệp dữ liệu của sổ bị hỏng ở bên trong.</source>
        <translation>The register&apos;s file is damaged inside.</translation>
    </message>
    <message>
        <source>Cấu trúc của sổ không phải của chương trình này: {detail}.</source>
        <translation>The register&apos;s structure is not this program&apos;s: {detail}.</translation>
    </message>
    <message>
        <source>Tệp “{file}” không thuộc bản ghi nào.</source>
        <translation>The file “{file}” belongs to no record.</translation>
    </message>
    <message>
        <source>{record} thuộc về một {named} không có trong sổ.</source>
        <translation>{record} belongs to a {named} that is not in the register.</translation>
    </message>
    <message>
        <source>{record}: không đọc được “{field}”.</source>
        <translation>{record}: “{field}” cannot be read.</translation>
    </message>
    <message>
        <source>{record}: “{field}” không như lần ghi gần nhất trong lịch sử.</source>
        <translation>{record}: “{field}” differs from what the history last recorded.</translation>
    </message>
    <message>
        <source>{record} có trong lịch sử nhưng không còn trong sổ.</source>
        <translation>{record} is in the history but no longer in the register.</translation>
    </message>
    <message>
        <source>{record} có trong sổ nhưng lịch sử không có.</source>
        <translation>{record} is in the register but not in the history.</translation>
    </message>
    <message>
        <source>{record}: dữ liệu để tìm và xếp (“{field}”) không khớp với bản ghi.</source>
        <translation>{record}: what it is found and sorted by (“{field}”) does not fit the record.</translation>
    </message>
    <message>
        <source>{record}: bảng mã sản phẩm không khớp với bản ghi.</source>
        <translation>{record}: the table of product codes does not fit the record.</translation>
    </message>
    <message>
        <source>Lịch sử bị hỏng hoặc bị sửa: {record}.</source>
        <translation>The history is damaged or was changed: {record}.</translation>
    </message>
    <message>
        <source>{record}: thiếu tệp “{file}”.</source>
        <translation>{record}: the file “{file}” is missing.</translation>
    </message>
    <message>
        <source>{record}: tệp “{file}” đã bị đổi hoặc bị hỏng.</source>
        <translation>{record}: the file “{file}” was changed or is damaged.</translation>
    </message>
    <message>
        <source>{record}: tên tệp “{file}” không phải do chương trình đặt.</source>
        <translation>{record}: the file name “{file}” is not one that the program gave.</translation>
    </message>
    <message>
        <source>Cả sổ</source>
        <translation>The whole register</translation>
    </message>
    <message>
        <source>Bản ghi</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Những chỗ sai</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>Đang là</source>
        <translation>Present value</translation>
    </message>
    <message>
        <source>Điều sai</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Đã ghi</source>
        <translation>Recorded value</translation>
    </message>
</context>
<context>
    <name>DraftBanner</name>
    <message>
        <source>&amp;Bỏ bản nháp</source>
        <translation>&amp;Discard</translation>
    </message>
    <message>
        <source>Xem &amp;các bản nháp…</source>
        <translation>See the d&amp;rafts…</translation>
    </message>
    <message>
        <source>Xem &amp;khác biệt…</source>
        <translation>See what di&amp;ffers…</translation>
    </message>
    <message>
        <source>Có bản nháp chưa lưu: {what}; {differs}.</source>
        <translation>There is an unsaved draft: {what}; {differs}.</translation>
    </message>
    <message>
        <source>Có {count} bản nháp chưa lưu. Mới nhất: {what}; {differs}.</source>
        <translation>Unsaved drafts: {count}. The newest: {what}; {differs}.</translation>
    </message>
    <message>
        <source>Mở lạ&amp;i</source>
        <translation>O&amp;pen again</translation>
    </message>
    <message>
        <source>Để sau</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Để sau: lần mở sổ tới sẽ hỏi lại</source>
        <translation>Later: you are asked again when the register is next opened</translation>
    </message>
</context>
<context>
    <name>DraftOffers</name>
    <message>
        <source>&amp;Bỏ</source>
        <translation>&amp;Discard</translation>
    </message>
    <message>
        <source>&amp;Giữ lại</source>
        <translation>&amp;Keep</translation>
    </message>
    <message>
        <source>Bản nháp này đã được mở ở cửa sổ khác, hoặc đã bị bỏ.</source>
        <translation>This draft was opened in another window, or discarded.</translation>
    </message>
    <message>
        <source>Bỏ bản nháp</source>
        <translation>Discard drafts</translation>
    </message>
    <message>
        <source>Bỏ {count} bản nháp? Không lấy lại được những gì đã gõ.</source>
        <translation>Discard the drafts ({count})? What was typed cannot be brought back.</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Chủ thể “{name}”</source>
        <translation>Producer “{name}”</translation>
    </message>
    <message>
        <source>Sự kiện “{name}”</source>
        <translation>Event “{name}”</translation>
    </message>
    <message>
        <source>Sản phẩm “{name}”</source>
        <translation>Product “{name}”</translation>
    </message>
    <message>
        <source>Đánh giá “{name}”</source>
        <translation>Evaluation of “{name}”</translation>
    </message>
    <message>
        <source>bản ghi đã bị xóa khỏi sổ, mở lại thì thành bản ghi mới</source>
        <translation>the record was deleted from the register and becomes a new one</translation>
    </message>
    <message>
        <source>chưa có trong sổ</source>
        <translation>not in the register yet</translation>
    </message>
    <message>
        <source>hôm qua lúc {time}</source>
        <translation>yesterday at {time}</translation>
    </message>
    <message>
        <source>khác sổ ở: {fields}</source>
        <translation>differs from the register in: {fields}</translation>
    </message>
    <message>
        <source>không khác sổ</source>
        <translation>as the register has it</translation>
    </message>
    <message>
        <source>sổ đã được sửa sau khi mở biểu mẫu này</source>
        <translation>the register has changed since the form was opened</translation>
    </message>
    <message>
        <source>và {count} ô nữa</source>
        <translation>and {count} more</translation>
    </message>
    <message>
        <source>vừa xong</source>
        <translation>just now</translation>
    </message>
    <message>
        <source>{count} giờ trước</source>
        <translation>hours ago: {count}</translation>
    </message>
    <message>
        <source>{count} phút trước</source>
        <translation>minutes ago: {count}</translation>
    </message>
    <message>
        <source>{count} sản phẩm</source>
        <translation>Products: {count}</translation>
    </message>
    <message>
        <source>Kênh bán “{name}”</source>
        <translation>Channel “{name}”</translation>
    </message>
    <message>
        <source>Nơi bán “{name}”</source>
        <translation>Listing “{name}”</translation>
    </message>
    <message>
        <source>Điểm bán “{name}”</source>
        <translation>Point of sale “{name}”</translation>
    </message>
    <message>
        <source>Doanh số {name}</source>
        <translation>Sales {name}</translation>
    </message>
</context>
<context>
    <name>DraftsDialog</name>
    <message>
        <source>&amp;Bỏ bản nháp</source>
        <translation>&amp;Discard</translation>
    </message>
    <message>
        <source>Bản nháp
{time}</source>
        <translation>Draft
{time}</translation>
    </message>
    <message>
        <source>Bản nháp chưa lưu</source>
        <translation>Unsaved drafts</translation>
    </message>
    <message>
        <source>Chỗ khác nhau</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>Các bản nháp</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>Có {count} bản nháp của bản ghi này, đặt cạnh nhau ở dưới.</source>
        <translation>Drafts of this record: {count}, side by side below.</translation>
    </message>
    <message>
        <source>Enter mở lại · Delete bỏ</source>
        <translation>Enter opens again · Delete discards</translation>
    </message>
    <message>
        <source>Mở lạ&amp;i</source>
        <translation>&amp;Open again</translation>
    </message>
    <message>
        <source>Trong sổ</source>
        <translation>In the register</translation>
    </message>
    <message>
        <source>{count} bản nháp được chọn</source>
        <translation>Chosen: {count}</translation>
    </message>
    <message>
        <source>Ô</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Đón&amp;g</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>EventPapers</name>
    <message>
        <source>Kế hoạch</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Danh sách tham gia</source>
        <translation>List of participants</translation>
    </message>
    <message>
        <source>Phiếu thu thập kết quả</source>
        <translation>Collection sheet</translation>
    </message>
    <message>
        <source>Báo cáo kết quả</source>
        <translation>Report of results</translation>
    </message>
    <message>
        <source>Người đứng đầu ký</source>
        <translation>The head signs</translation>
    </message>
    <message>
        <source>KT. (cấp phó ký thay)</source>
        <translation>KT. (a deputy for the head)</translation>
    </message>
    <message>
        <source>TL. (thừa lệnh)</source>
        <translation>TL. (by order)</translation>
    </message>
    <message>
        <source>TUQ. (thừa ủy quyền)</source>
        <translation>TUQ. (by mandate)</translation>
    </message>
    <message>
        <source>Q. (quyền)</source>
        <translation>Q. (acting)</translation>
    </message>
    <message>
        <source>TM. (thay mặt tập thể)</source>
        <translation>TM. (for the collective)</translation>
    </message>
    <message>
        <source>Không ghi TM.</source>
        <translation>Without TM.</translation>
    </message>
    <message>
        <source>Giấy tờ</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Kế hoạch, danh sách, phiếu thu thập, báo cáo kết quả</source>
        <translation>Plan, list, collection sheet, report of results</translation>
    </message>
    <message>
        <source>Lưu tệp Word</source>
        <translation>Save as Word</translation>
    </message>
    <message>
        <source>Đã lưu {name}.</source>
        <translation>{name} is saved.</translation>
    </message>
    <message>
        <source>Mở tệp</source>
        <translation>Open the file</translation>
    </message>
    <message>
        <source>{paper}, bản in</source>
        <translation>{paper}, to print</translation>
    </message>
    <message>
        <source>{paper}, tệp Word…</source>
        <translation>{paper}, Word…</translation>
    </message>
    <message>
        <source>{paper}, Excel</source>
        <translation>{paper}, Excel</translation>
    </message>
</context>
<context>
    <name>EventPaperDialog</name>
    <message>
        <source>In được, nhưng nên xem lại:</source>
        <translation>Can be printed, but please check:</translation>
    </message>
    <message>
        <source>Chưa in được:</source>
        <translation>Cannot be printed yet:</translation>
    </message>
    <message>
        <source>Điện tử: phụ lục để trống số và ngày của văn bản</source>
        <translation>Electronic: annexes leave the number and the day of the paper blank</translation>
    </message>
    <message>
        <source>Văn &amp;bản</source>
        <translation>Docu&amp;ment</translation>
    </message>
    <message>
        <source>Lưu tệp Word</source>
        <translation>Save as Word</translation>
    </message>
    <message>
        <source>Đã lưu {name}.</source>
        <translation>{name} is saved.</translation>
    </message>
    <message>
        <source>Mở tệp</source>
        <translation>Open the file</translation>
    </message>
    <message>
        <source>&amp;Số</source>
        <translation>&amp;Number</translation>
    </message>
    <message>
        <source>&amp;Ký hiệu</source>
        <translation>&amp;Symbol</translation>
    </message>
    <message>
        <source>&amp;Ngày ký</source>
        <translation>&amp;Day of signing</translation>
    </message>
    <message>
        <source>Kính gử&amp;i (mỗi nơi một dòng)</source>
        <translation>&amp;Addressees (one a line)</translation>
    </message>
    <message>
        <source>Nơi n&amp;hận (mỗi nơi một dòng)</source>
        <translation>&amp;Receivers (one a line)</translation>
    </message>
    <message>
        <source>Thay &amp;mặt</source>
        <translation>S&amp;igns for</translation>
    </message>
    <message>
        <source>&amp;Cách ký</source>
        <translation>Way of si&amp;gning</translation>
    </message>
    <message>
        <source>Ký thay, thừa lệnh củ&amp;a</source>
        <translation>For whose &amp;office (KT., TL.)</translation>
    </message>
    <message>
        <source>Chức &amp;vụ người ký</source>
        <translation>&amp;Post of the signer</translation>
    </message>
    <message>
        <source>Họ &amp;tên người ký</source>
        <translation>Na&amp;me of the signer</translation>
    </message>
    <message>
        <source>&amp;Xem bản in</source>
        <translation>Pre&amp;view</translation>
    </message>
    <message>
        <source>Lưu tệp &amp;Word…</source>
        <translation>Save as &amp;Word…</translation>
    </message>
    <message>
        <source>Đón&amp;g</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Để trống số và ngày nếu văn thư ghi sau khi ký.</source>
        <translation>Leave number and day empty where the registry writes them after signing.</translation>
    </message>
</context>
<context>
    <name>SalesSums</name>
    <message>
        <source>Sản phẩm: {count} · Đơn hàng: {orders} · Doanh số: {gross} · Doanh thu thực: {net}</source>
        <translation>Products: {count} · Orders: {orders} · Gross sales: {gross} · Net revenue: {net}</translation>
    </message>
    <message>
        <source>cộng {sum}</source>
        <translation>total {sum}</translation>
    </message>
    <message>
        <source>Doanh thu thực đã lưu tháng {month}: {channels}</source>
        <translation>Net revenue saved for {month}: {channels}</translation>
    </message>
</context>
<context>
    <name>SalesOutput</name>
    <message>
        <source>Doanh số tháng</source>
        <translation>Monthly sales</translation>
    </message>
    <message>
        <source>Sản phẩm có số liệu</source>
        <translation>Products with figures</translation>
    </message>
    <message>
        <source>Mọi dòng đang xem</source>
        <translation>All rows shown</translation>
    </message>
    <message>
        <source>tìm: {text}</source>
        <translation>search: {text}</translation>
    </message>
    <message>
        <source>Doanh số tháng {of}</source>
        <translation>Monthly sales {of}</translation>
    </message>
</context>
</TS>
