"""Passages of contest rules; the groups that may enter are marked."""

CONTESTS = [
    "Điều 3. Đối tượng dự thi\n1. ⟦Công dân Việt Nam từ 18 tuổi trở lên⟧.\n2. ⟦Nhóm tác giả không quá 03 người⟧.\n3. Thành "
    "viên Ban Tổ chức, Ban Giám khảo và người thân không được dự thi.\nĐiều 4. Nội dung",
    "II. THỂ LỆ\n1. Đối tượng dự thi: ⟦Học sinh, sinh viên, học viên đang học tập tại các cơ sở giáo dục trên địa bàn thành "
    "phố⟧. Mỗi thí sinh gửi tối đa 02 bài.",
    "Điều 2. Đối tượng tham dự\nMọi đối tượng yêu thích nhiếp ảnh là ⟦công dân Việt Nam⟧ và ⟦mọi người nước ngoài đang sinh "
    "sống tại Việt Nam⟧ đều có thể tham gia.",
    "1. Thí sinh dự thi\n- Bảng A: ⟦học sinh trung học cơ sở⟧;\n- Bảng B: ⟦học sinh trung học phổ thông, học viên trung tâm "
    "giáo dục thường xuyên⟧.\n2. Bài thi\n- Bảng A: 30 câu.",
    "Điều 4. Tác giả dự giải: ⟦Nhà báo, phóng viên, cộng tác viên của các cơ quan báo chí trong và ngoài tỉnh⟧.\nĐiều 5. "
    "Tác phẩm dự giải",
    "Ai được dự thi? ⟦Đoàn viên, thanh niên từ 16 đến 30 tuổi⟧ và ⟦các câu lạc bộ thanh niên khởi nghiệp⟧.",
    "Cuộc thi dành cho ⟦cán bộ làm công tác hộ tịch⟧; ⟦hòa giải viên ở cơ sở⟧. Tài khoản dự thi do Phòng Tư pháp cấp.",
    "Hội thi có sự tham gia của ⟦24 đội tuyển đến từ các xã, phường⟧.",
    "3. Thành phần dự thi: ⟦Bí thư chi đoàn, phó bí thư chi đoàn các thôn⟧. Mỗi xã cử 02 người.",
    "Hội thao mở rộng cho ⟦công nhân, người lao động các công ty trong khu kinh tế⟧; ⟦cán bộ công đoàn chuyên trách⟧. Vận "
    "động viên chuyên nghiệp không được tham gia.",
    "Đối tượng tham gia cuộc thi là ⟦người dân sinh sống tại các khu dân cư⟧, không phân biệt lứa tuổi, nghề nghiệp.",
    "II. ĐỐI TƯỢNG, HÌNH THỨC DỰ THI\n1. Đối tượng\n⟦Giáo viên mầm non đang giảng dạy tại các trường công lập, tư "
    "thục⟧.\nKhông áp dụng đối với cán bộ quản lý.\n2. Hình thức: trực tuyến.",
    "Điều 1. Phạm vi, đối tượng\n1. Phạm vi: toàn tỉnh.\n2. Đối tượng: ⟦tổ chức, cá nhân trong tỉnh có giải pháp kỹ thuật "
    "đã được áp dụng từ năm 2020⟧.\n3. Không nhận giải pháp đã đạt giải cấp quốc gia.",
    "Người tham gia là ⟦thợ hàn, thợ tiện bậc 4/7 trở lên⟧; còn ⟦học viên trường nghề⟧ thi ở bảng riêng.",
    "Giải dành cho ⟦các tác giả, nhóm tác giả chuyên và không chuyên⟧. Tác phẩm gửi trước ngày 30/6.",
    "Đối tượng dự thi: ⟦cá nhân, tập thể yêu mến vùng đất Sóc Trăng⟧.",
    "2. Đối tượng và điều kiện tham gia\na) ⟦Hộ kinh doanh, hợp tác xã có sản phẩm đạt OCOP từ 3 sao⟧;\nb) ⟦Làng nghề đã "
    "được công nhận⟧;\nc) Chưa xét cơ sở đang bị xử phạt về an toàn thực phẩm.\n3. Hồ sơ",
    "Bất kỳ ai là ⟦người lao động thuộc Tổng công ty⟧ đều được dự thi.",
    "Thể lệ này áp dụng đối với ⟦các thí sinh là học sinh lớp 4, lớp 5⟧ và ⟦các giáo viên hướng dẫn⟧.",
    "- Đối tượng: ⟦Nghệ nhân, thợ thủ công, sinh viên ngành thiết kế⟧, trừ người đã đạt giải Nhất hai năm liền kề.",
    "Tham gia hội thi là ⟦lực lượng dân quân, dân phòng và đội chữa cháy cơ sở của các phường⟧.",
    "ĐỐI TƯỢNG THAM GIA\n⟦Trẻ em từ 6 đến 11 tuổi⟧\n⟦Thiếu niên từ 12 đến 15 tuổi⟧\n\nTHỜI GIAN\nTừ ngày 01/6",
    "Điều 2. Người dự thi\n⟦Công dân đang sinh sống, học tập, công tác tại thành phố⟧ đều được dự thi; mỗi người một lượt "
    "mỗi tuần.",
    "2. Đối tượng dự thi:\n+ Khối tiểu học: ⟦học sinh lớp 3, 4, 5⟧\n+ Khối trung học: ⟦học sinh lớp 6 đến lớp 12⟧\n3. Nội dung",
    "III. ĐỐI TƯỢNG VÀ ĐIỀU KIỆN DỰ THI\n1. ⟦Các nhóm khởi nghiệp từ 02 đến 05 thành viên⟧.\n2. ⟦Doanh nghiệp thành lập "
    "chưa quá 03 năm⟧.\nThành viên Hội đồng giám khảo không được gửi dự án.",
    "Cuộc thi viết dành cho mọi đối tượng là ⟦bạn đọc trong và ngoài tỉnh⟧.",
    "1. Tác giả dự thi: Là ⟦người Việt Nam, người nước ngoài yêu mến Hội An⟧, không giới hạn tuổi.",
    "Hội thi dành cho ⟦cấp ủy viên cơ sở và báo cáo viên, tuyên truyền viên⟧. Thành viên Ban Tổ chức không dự thi.",
    "Thí sinh là ⟦nữ công nhân, lao động trong các khu công nghiệp⟧.",
    "Điều 3. Ai có thể dự thi?\n⟦Tất cả trẻ em dưới 16 tuổi⟧; ⟦các trường, trung tâm mỹ thuật⟧.",
    "Chương trình dành cho ⟦các thư viện huyện, thư viện trường học⟧ và ⟦bạn đọc nhỏ tuổi⟧.",
    "Đối tượng được tham gia xét giải là ⟦tác giả có tác phẩm xuất bản trong 5 năm gần đây⟧.",
    "Sân chơi này dành cho ⟦học sinh tiểu học, phụ huynh⟧ và ⟦các câu lạc bộ đọc sách⟧.",
    "Điều 3. Đối tượng tham gia\n⟦Mọi công dân Việt Nam⟧ (không phân biệt độ tuổi, dân tộc, tôn giáo) đều có quyền tham gia.",
    "II. Đối tượng dự thi: ⟦Cán bộ, chiến sĩ, công nhân viên quốc phòng⟧; ⟦dân quân, tự vệ các xã⟧. Ban Giám khảo không dự "
    "thi.",
    "1. Đối tượng: ⟦Các lớp học xóa mù chữ⟧; ⟦học viên từ 15 đến 60 tuổi đang theo học⟧. 2. Hình thức: viết thư.",
    "Điều 5. Thí sinh\n1. ⟦Đầu bếp, phụ bếp đang làm việc tại nhà hàng, khách sạn⟧.\n2. ⟦Học sinh trường trung cấp du "
    "lịch⟧.\n3. Thí sinh đã đoạt giải Vàng năm trước không được dự thi.\nĐiều 6. Vòng thi",
    "Cuộc thi ảnh mở rộng cho ⟦các tay máy chuyên và không chuyên⟧ cùng ⟦khách du lịch⟧.",
    "Đối tượng dự thi gồm 02 bảng:\n- Bảng cá nhân: ⟦người từ 18 tuổi trở lên⟧;\n- Bảng tập thể: ⟦nhóm không quá 5 người⟧.",
    "Đơn vị dự thi: ⟦Đội tuyển của các huyện, thành phố⟧; ⟦đội tuyển Công an tỉnh⟧.",
    "Điều 1. Đối tượng dự giải\nTác giả là ⟦công dân Việt Nam⟧; ⟦cơ quan báo chí được cấp phép⟧.\nĐiều 2. Thể loại",
    "Hội diễn có ⟦18 đoàn nghệ thuật quần chúng⟧ tham gia tranh tài.",
    "Phạm vi và đối tượng dự thi: ⟦Toàn thể giáo viên, nhân viên thiết bị thư viện trong quận⟧.",
    "2. Đối tượng dự thi\n- Cá nhân dự thi: ⟦Mọi công dân Việt Nam⟧; ⟦người nước ngoài đang thường trú tại Việt Nam⟧.\n- Tổ "
    "chức dự thi: ⟦Mọi tổ chức đã được cấp phép hoạt động⟧.\n3. Lĩnh vực",
    "I. ĐỐI TƯỢNG DỰ THI\n⟦Tất cả các em thanh, thiếu niên, nhi đồng trong tỉnh từ 6 đến 19 tuổi⟧ đều có quyền dự thi. "
    "Khuyến khích các em ở vùng cao tham gia.\nII. LĨNH VỰC",
    "1. Đối tượng dự thi\n- ⟦Công dân Việt Nam đang sinh sống trong và ngoài nước⟧. ⟦Người nước ngoài đang sinh sống tại "
    "Việt Nam⟧.\n- Thành viên ban giám khảo, nhân viên tòa soạn không được tham gia.\n2. Số lượng tác phẩm: không hạn chế.",
    "1. Đối tượng: ⟦Người Việt Nam ở trong nước và người Việt Nam ở nước ngoài⟧\n2. Nội dung, hình thức thi",
    "Đối tượng dự thi: ⟦Công dân Việt Nam từ đủ 14 tuổi trở lên, hiện đang sinh sống và làm việc tại thành phố⟧ trừ thành "
    "viên Ban Tổ chức, Tổ giúp việc.",
    "2. Đối tượng tham gia\n⟦Cá nhân, tập thể là người Việt Nam độ tuổi 16 đến 35, hiện đang học tập ở nước ngoài⟧.\nII. "
    "BÀI DỰ THI",
    "Cuộc thi Sáng tạo trẻ năm 2021 dành cho ⟦các học viện, nhà trường, doanh nghiệp trên địa bàn tỉnh⟧.",
    "Điều 2. Đối tượng, hình thức dự thi\n1. Đối tượng: ⟦Cán bộ, công chức, viên chức, người lao động⟧; ⟦lực lượng vũ "
    "trang⟧; ⟦học sinh, sinh viên⟧; ⟦các tầng lớp Nhân dân trong tỉnh⟧.\n2. Hình thức: trắc nghiệm.",
    "2. Đối tượng tham gia: ⟦Thanh, thiếu niên Việt Nam trong độ tuổi từ 12 đến 25⟧, dự thi cá nhân hoặc theo nhóm.",
    "Điều 2. Đối tượng tham gia Giải\nTác giả là ⟦người làm báo chuyên nghiệp và không chuyên ở trong và ngoài tỉnh có tác "
    "phẩm viết về du lịch⟧.",
    "Thí sinh tham gia hội thi là ⟦cán bộ phụ nữ từ chi hội trở lên⟧, mỗi đơn vị 01 đội 03 người.",
    "3. Đối tượng dự thi:\n3.1. Bảng chuyên: ⟦Phóng viên, biên tập viên⟧.\n3.2. Bảng không chuyên: ⟦Công dân từ 15 tuổi trở "
    "lên⟧.\n3.3. Không nhận bài của thành viên Ban Tổ chức.\n4. Tác phẩm",
    "Cuộc thi chào đón ⟦mọi bạn trẻ yêu công nghệ⟧.",
    "Điều 4. Người tham gia\n⟦Công nhân đang làm việc tại các mỏ lộ thiên⟧. Người đang trong thời gian thử việc không được "
    "tham gia.\nĐiều 5",
]
