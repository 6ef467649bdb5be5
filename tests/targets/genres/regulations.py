"""Passages of directives, guidance, decisions and regulations of clusters and blocks; the groups are marked."""

REGULATIONS = [
    "Điều 1. Phạm vi điều chỉnh\nQuy chế này quy định việc bình xét trong Khối.\nĐiều 2. Đối tượng áp dụng\n1. ⟦Các cơ "
    "quan, đơn vị thành viên Khối thi đua số 4⟧.\n2. ⟦Cán bộ, công chức, người lao động của các đơn vị thành viên⟧.\nĐiều "
    "3. Nguyên tắc\n1. Công bằng.",
    "Quy định này áp dụng cho ⟦các cơ quan, đơn vị là thành viên của 6 cụm thi đua⟧ và ⟦các ngân hàng có trụ sở chính tại "
    "tỉnh⟧, không phân biệt hình thức sở hữu; không áp dụng đối với cơ quan trung ương.",
    "Thành viên của Cụm gồm ⟦09 Hội Nông dân cấp huyện⟧. Cụm trưởng luân phiên hằng năm.",
    "1. Phát động đợt thi đua cao điểm “Vì dòng sông quê hương” trong ⟦các Sở Nông nghiệp lưu vực⟧, ⟦các ban quản lý khu "
    "bảo tồn, trạm kiểm soát thuộc Cục⟧ cùng ⟦người dân ven sông⟧.",
    "1. Phong trào được phát động đến ⟦tất cả các bon, buôn⟧; ⟦các hợp tác xã cà phê⟧; ⟦đồng bào các dân tộc⟧. ⟦Các cơ sở "
    "thu mua nông sản⟧ có trách nhiệm hưởng ứng, góp xe chở vật liệu.",
    "2. Ai được xét\n⟦Đoàn viên có thời gian sinh hoạt từ đủ 06 tháng⟧; ⟦chi đoàn⟧; ⟦Đoàn cơ sở⟧. Chưa xét người mới kết "
    "nạp. ⟦Thanh niên ngoài Đoàn có sáng kiến⟧ cũng được đề nghị.\n3. Tiêu chuẩn",
    "I. ĐỐI TƯỢNG\n- ⟦Công đoàn cấp trên trực tiếp cơ sở⟧;\n- ⟦Đoàn viên công đoàn đã đăng ký sáng kiến⟧.\nKhông đề nghị "
    "khen đơn vị nợ kinh phí công đoàn.\nII. TIÊU CHUẨN",
    "Điều 2. Đối tượng áp dụng: ⟦phòng Giáo dục và Đào tạo các quận, huyện⟧; ⟦các trường trực thuộc Sở⟧.",
    "Hướng dẫn này áp dụng đối với ⟦các trường trung học phổ thông thuộc Khối⟧, không áp dụng đối với trường ngoài công lập.",
    "II. Đối tượng thi đua\n1. ⟦Các phòng chuyên đề thuộc Kho bạc Nhà nước khu vực⟧.\n2. ⟦Kho bạc Nhà nước các quận⟧.\n3. "
    "⟦Đại lý, nhân viên giao dịch⟧.\nIII. Chỉ tiêu",
    "Điều 1. Đối tượng được xét thi đua\n1. ⟦Chi cục Thi hành án dân sự các huyện⟧; 2. ⟦Các phòng thuộc Cục⟧.",
    "2. Phát động trong ⟦cán bộ, công chức, viên chức, người lao động⟧ và ⟦các tầng lớp nhân dân⟧ phong trào thi đua làm "
    "đường.",
    "Điều 2. Đối tượng áp dụng\nQuy định này áp dụng đối với ⟦các cụm, khối thi đua của tỉnh⟧; ⟦các đơn vị thành viên cụm, "
    "khối⟧; ⟦tổ chức, cá nhân có liên quan⟧.",
    "Điều 2. Đối tượng\n1. ⟦Các trường đại học, cao đẳng trong Khối⟧.\n2. Không áp dụng đối với phân hiệu.\nĐiều 3. Nguyên tắc",
    "Khối gồm 12 đơn vị thành viên. Đối tượng thi đua là ⟦tập thể các đơn vị thành viên⟧ và ⟦cá nhân do đơn vị giới thiệu⟧.",
    "1. Từ nay đến 30/4, mở đợt thi đua trong ⟦các chi cục, trạm, hạt thuộc Sở⟧; ⟦Ban quản lý các khu bảo tồn⟧; ⟦chủ rừng⟧.",
    "Chủ tịch UBND tỉnh yêu cầu ⟦các sở, ngành⟧, ⟦UBND các xã, phường⟧ hưởng ứng phong trào thi đua bằng việc làm thiết thực.",
    "1. Phát động phong trào thi đua đặc biệt trong ⟦toàn thể cán bộ, công chức, viên chức, người lao động ngành Xây dựng⟧ "
    "từ ngày 01/6/2025 đến ngày 19/12/2025.",
    "Điều 1. Phát động đợt thi đua cao điểm trong ⟦lực lượng Quản lý thị trường cả nước⟧ với chủ đề “Tết an toàn”.",
    "Điều 2. Đối tượng áp dụng\nHướng dẫn này áp dụng đối với ⟦tập thể, cá nhân thuộc các cơ quan, đơn vị trong Khối các cơ "
    "quan tham mưu⟧.",
    "Điều 2. Quy chế này áp dụng đối với ⟦12 đơn vị thành viên Cụm thi đua số 7⟧ và ⟦các tổ chức, cá nhân liên quan⟧.",
    "II. PHẠM VI, ĐỐI TƯỢNG\n1. Phạm vi: tổ chức trong toàn Tập đoàn.\n2. Đối tượng: ⟦các đơn vị trực thuộc⟧; ⟦người đại "
    "diện phần vốn⟧; ⟦người lao động⟧.",
    "1. Đối tượng tham gia bình xét: ⟦13 huyện, thị xã, thành phố⟧; ⟦các sở, ngành là thành viên Ban Chỉ đạo⟧.",
    "Đối tượng ký giao ước thi đua: ⟦thủ trưởng các đơn vị trong Cụm⟧.",
    "Điều 2. Đối tượng áp dụng\n1. ⟦Cán bộ, công chức, viên chức trong các cơ quan Đảng, Nhà nước⟧.\n2. ⟦Các doanh nghiệp "
    "thuộc mọi thành phần kinh tế⟧.\n3. ⟦Nhân dân trong tỉnh, người Việt Nam ở nước ngoài⟧.\nĐiều 3. Nguyên tắc",
    "Bộ trưởng phát động phong trào thi đua cao điểm trong ⟦toàn thể công chức, viên chức, người lao động ngành Tài chính⟧ "
    "với những nội dung sau:",
    "1. Tổ chức đợt thi đua cao điểm trong ⟦lực lượng kiểm lâm toàn quốc⟧, ⟦các chủ rừng là tổ chức⟧ và ⟦cộng đồng dân cư "
    "được giao rừng⟧.",
    "Điều 2. Đối tượng áp dụng\nQuy chế áp dụng với: ⟦Hội Liên hiệp Phụ nữ các huyện⟧; ⟦các đơn vị trực thuộc Tỉnh "
    "Hội⟧.\nKhông áp dụng với câu lạc bộ tự phát.",
    "II. ĐỐI TƯỢNG XÉT THI ĐUA\n1. ⟦Các đơn vị trong Cụm đã đăng ký giao ước⟧.\n2. ⟦Lãnh đạo, chuyên viên phụ trách công "
    "tác thi đua của các đơn vị⟧.\nIII. BẢNG ĐIỂM",
    "Khối thi đua các sở tổng hợp có 11 thành viên; thành viên của Khối gồm: ⟦Văn phòng UBND tỉnh⟧; ⟦Sở Nội vụ⟧; ⟦Thanh tra "
    "tỉnh⟧; ⟦Sở Tài chính⟧.",
    "3. Hướng dẫn này dùng cho ⟦chi bộ thôn, tổ dân phố⟧ và ⟦mọi đảng viên sinh hoạt tại chi bộ đó⟧.",
]
