"""Passages of plans of provinces, ministries, enterprises, schools, the army, the Party and unions; the groups are marked."""

PLANS = [
    "II. ĐỐI TƯỢNG VÀ PHẠM VI THI ĐUA\n1. Đối tượng\na) Tập thể: ⟦Các phòng chuyên môn⟧; ⟦các đơn vị sự nghiệp trực thuộc "
    "Sở⟧.\nb) Cá nhân: ⟦Công chức, viên chức, người lao động đang công tác tại các phòng, đơn vị⟧.\n2. Phạm vi: toàn "
    "ngành.\nIII. NỘI DUNG\n1. Các đơn vị báo cáo.",
    "2. Đối tượng tham gia: Phong trào được phát động trong ⟦toàn thể cán bộ, đảng viên, hội viên⟧ và ⟦các tầng lớp phụ nữ "
    "trên địa bàn huyện⟧.",
    "1. Phạm vi: Phong trào thi đua được triển khai rộng khắp trên địa bàn tỉnh, từ tỉnh đến cơ sở.\n2. Đối tượng: ⟦Các sở, "
    "ban, ngành, đoàn thể tỉnh⟧; ⟦UBND các xã, phường⟧; ⟦các doanh nghiệp, hợp tác xã⟧; ⟦mọi tầng lớp Nhân dân⟧.",
    "III. Đối tượng, thời gian\n1. Đối tượng\n+ ⟦Các thôn, tổ dân phố⟧\n+ ⟦Các chi bộ, chi hội trực thuộc⟧\n+ ⟦Hộ gia đình "
    "có đất ven đường trục xã⟧\n2. Thời gian: năm 2024.",
    "II. PHẠM VI, ĐỐI TƯỢNG\nPhong trào thi đua được tổ chức trên phạm vi toàn quốc, với sự tham gia của ⟦các bộ, ngành, "
    "địa phương⟧, ⟦các tổ chức chính trị - xã hội⟧, ⟦cộng đồng doanh nghiệp⟧ và ⟦mọi người dân⟧.",
    "II. ĐỐI TƯỢNG\n1. ⟦Vụ, Cục, Thanh tra, Văn phòng Bộ⟧.\n2. ⟦Các đơn vị sự nghiệp công lập thuộc Bộ⟧.\n3. ⟦Sở Y tế các "
    "tỉnh, thành phố trực thuộc Trung ương⟧.\n4. ⟦Y tế các bộ, ngành⟧.\nIII. TIÊU CHÍ\n1. Không có sai phạm.",
    "3. Đối tượng thi đua: Là ⟦các cơ quan chuyên môn thuộc Ủy ban nhân dân huyện⟧, ⟦các xã, thị trấn⟧ và ⟦cán bộ, công "
    "chức cấp xã⟧.",
    "II. ĐỐI TƯỢNG\n   Phong trào áp dụng đối với ⟦các ban, phòng thuộc Huyện đoàn⟧; ⟦Đoàn các xã, thị trấn⟧; ⟦các chi đoàn "
    "khối trường học⟧.",
    "**2. Đối tượng:** ⟦Toàn thể Nhân dân trên địa bàn xã⟧, ⟦các trường học, trạm y tế⟧, ⟦các cơ sở sản xuất kinh "
    "doanh⟧.\n**3. Thời gian:** từ tháng 3.",
    "II. ĐỐI TƯỢNG, PHẠM VI THỰC HIỆN\n- Đối tượng: ⟦Bộ Chỉ huy Quân sự tỉnh⟧, ⟦Công an tỉnh⟧, ⟦các sở, ngành liên quan⟧ và "
    "⟦chính quyền 54 xã, phường⟧.\n- Phạm vi: trên địa bàn tỉnh.",
    "Phần thứ hai\nAI THI ĐUA VỚI AI\n1. Đối tượng tham gia phong trào:\n- ⟦62 thôn, buôn⟧;\n- ⟦các đội công tác ở cơ "
    "sở⟧;\n- ⟦già làng, trưởng buôn, người có uy tín⟧.\n2. Thời gian.",
    "1. Đối tượng áp dụng\n1.1. ⟦Trung tâm Phục vụ hành chính công tỉnh⟧;\n1.2. ⟦Bộ phận Tiếp nhận và Trả kết quả cấp "
    "huyện, cấp xã⟧;\n1.3. ⟦Công chức, viên chức trực tiếp giải quyết thủ tục hành chính⟧.\n2. Nội dung thi đua\n2.1. Công "
    "chức mặc đồng phục.",
    "II. THỜI GIAN, ĐỐI TƯỢNG, ĐỊA BÀN\n1. Thời gian: Quý IV/2023.\n2. Đối tượng: ⟦Các ban chỉ đạo phòng chống thiên tai "
    "cấp xã⟧, ⟦lực lượng xung kích⟧ và ⟦các hộ nuôi trồng thủy sản ven đê⟧.\n3. Địa bàn: 9 xã ven biển.",
    "2. Phạm vi, đối tượng: Đợt thi đua được triển khai đến ⟦100% các trường mầm non, phổ thông trong toàn tỉnh⟧.",
    "Điều 2. Phạm vi và đối tượng thi đua\nĐợt thi đua mở trong ⟦tất cả các cơ quan, tổ chức, đơn vị thuộc tỉnh⟧, ⟦các "
    "doanh nghiệp đóng trên địa bàn⟧ và ⟦toàn thể Nhân dân⟧.",
    "II. PHẠM VI, ĐỐI TƯỢNG ÁP DỤNG\nPhong trào áp dụng cho ⟦tất cả các phòng, phân xưởng, đội sản xuất⟧ và ⟦toàn thể cán "
    "bộ, công nhân viên của Nhà máy⟧.",
    "3. Ai tham gia?\n- ⟦Tất cả các chi nhánh điện lực⟧\n- ⟦Các đội quản lý vận hành lưới điện⟧\n- ⟦Người lao động toàn "
    "Công ty⟧ (kể cả lao động thời vụ)\n4. Chấm điểm",
    "2. Đối tượng tham gia thi đua\n- Tập thể: ⟦các cửa hàng, kho, trạm chiết nạp⟧;\n- Cá nhân: ⟦nhân viên bán hàng, thủ "
    "kho, lái xe bồn⟧.\n3. Chỉ tiêu",
    "Điều 3. Đối tượng\nThành phần tham gia thi đua gồm: ⟦các Ban Điều hành dự án⟧; ⟦các nhà thầu thi công⟧; ⟦tư vấn giám "
    "sát⟧; ⟦công nhân trực tiếp trên công trường⟧.",
    "II. Đối tượng tham gia: ⟦Các khoa, phòng, bộ môn⟧ và ⟦toàn thể viên chức, người lao động Bệnh viện⟧, trừ người đang "
    "nghỉ không lương.",
    "1.2. Đối tượng: ⟦Nông trường viên, hộ nhận khoán vườn cây⟧; ⟦các đội, tổ cạo mủ⟧; ⟦cán bộ kỹ thuật nông trường⟧.",
    "Đối tượng thi đua của đợt này là ⟦mười hai tổ lái máy xúc⟧ và ⟦tám tổ lái xe⟧; khối văn phòng không thuộc diện xét.",
    "III. Đối tượng thi đua\n- ⟦Tập thể các lớp từ khối 6 đến khối 9⟧\n- ⟦Giáo viên chủ nhiệm, giáo viên bộ môn⟧\n- ⟦Học "
    "sinh toàn trường⟧\nIV. Tiêu chí",
    "2. Đối tượng: ⟦Liên đội các trường tiểu học, trung học cơ sở trong huyện⟧; ⟦đội viên, thiếu niên, nhi đồng⟧.",
    "II. ĐỐI TƯỢNG THAM GIA\n⟦Cán bộ, giảng viên, nhân viên và sinh viên các khóa 45, 46, 47 của Trường⟧.\nIII. NỘI DUNG",
    "Phong trào dành cho ⟦sinh viên năm thứ nhất, năm thứ hai⟧; ⟦giảng viên trẻ dưới 35 tuổi⟧.",
    "2. Lực lượng tham gia\n- ⟦Các cơ quan, đơn vị trực thuộc Lữ đoàn⟧.\n- ⟦Toàn thể sĩ quan, quân nhân chuyên nghiệp, hạ "
    "sĩ quan, binh sĩ⟧.\n3. Thời gian: 90 ngày.",
    "Tham gia thi đua có ⟦các hải đội 1, 2⟧; ⟦trạm ra đa 540⟧; ⟦mọi quân nhân trong biên chế⟧. Chiến sĩ mới không tính vào "
    "quân số bình xét.",
    "II. ĐỐI TƯỢNG\n⟦Công an các đơn vị, địa phương⟧; ⟦cán bộ, chiến sĩ Công an nhân dân⟧; ⟦lực lượng tham gia bảo vệ an "
    "ninh, trật tự ở cơ sở⟧.",
    "1. Đối tượng thi đua: ⟦Đồn Biên phòng các cửa khẩu⟧, ⟦các Hải đội⟧ và ⟦các Tiểu đoàn Huấn luyện⟧.",
    "3. Đối tượng tham gia thi đua\n3.1. ⟦Công đoàn các khu công nghiệp, công đoàn cơ sở trực thuộc⟧;\n3.2. ⟦Đoàn viên, "
    "người lao động trong các doanh nghiệp có tổ chức công đoàn⟧.\n4. Tiêu chí",
    "II. ĐỐI TƯỢNG\n1. Đối với tập thể: ⟦Các tổ chức cơ sở đảng trực thuộc⟧.\n2. Đối với cá nhân: ⟦Cấp ủy viên, đảng viên "
    "trong Đảng bộ⟧.\nIII. TIÊU CHÍ",
    "Đối tượng vận động là ⟦hội viên nông dân⟧, ⟦các chi hội, tổ hội nghề nghiệp⟧ và ⟦hộ sản xuất kinh doanh giỏi các cấp⟧.",
    "2. Diện thi đua: ⟦100% cơ sở Hội⟧; ⟦chủ nhiệm câu lạc bộ, tổ trưởng tổ tiết kiệm⟧.\n3. Mức thưởng",
    "I. PHẠM VI, ĐỐI TƯỢNG, THỜI GIAN\n1. Phạm vi, đối tượng:\n- ⟦Các sở, ban, ngành, Mặt trận Tổ quốc, đoàn thể cấp "
    "tỉnh⟧;\n- ⟦Đảng ủy, HĐND, UBND các xã, phường⟧;\n- ⟦Các hợp tác xã, tổ hợp tác⟧.\n2. Thời gian: Từ tháng 01/2026.",
    "2. Đối tượng thi đua: ⟦hệ thống Hội Nông dân từ tỉnh đến cơ sở⟧; ⟦hộ hội viên tham gia mô hình liên kết⟧.\n3. Nội dung",
    "II. NỘI DUNG PHONG TRÀO\n1. Đối tượng: ⟦cán bộ, công chức, viên chức trong toàn ngành Thanh tra⟧.\n2. Nội dung: làm "
    "đúng luật.",
    "B. ĐỐI TƯỢNG THI ĐUA\nBao gồm ⟦các đội sản xuất⟧, ⟦các phòng chức năng⟧, ⟦người lao động ký hợp đồng từ 12 tháng trở "
    "lên⟧.",
    "1. Các đơn vị tham gia: ⟦Đội Vận hành, Đội Sửa chữa, Phòng Kỹ thuật⟧.\n2. Cách chấm: mỗi tuần một lần.",
    "III. QUY MÔ, ĐỐI TƯỢNG\nPhong trào tổ chức ở cấp cơ sở, dành cho ⟦các tổ dân phố⟧ và ⟦các hộ gia đình của phường⟧.",
    "2. Đối tượng\n2.1. Tập thể\n- ⟦Các khoa, phòng, đơn vị trực thuộc⟧\n- ⟦Các chi đoàn, câu lạc bộ sinh viên⟧\n2.2. Cá "
    "nhân\n- ⟦Viên chức, giảng viên, người lao động⟧\n- ⟦Sinh viên hệ chính quy⟧\n3. Tiêu chuẩn",
    "ĐỐI TƯỢNG: ⟦Toàn bộ 18 thôn của xã⟧, ⟦4 trường học, trạm y tế xã⟧ và ⟦các hộ kinh doanh tại chợ⟧.",
    "Mục 2. Người thi đua\n- ⟦Bác sĩ, điều dưỡng, kỹ thuật viên⟧;\n- ⟦Nhân viên chăm sóc khách hàng, bảo vệ, vệ sinh⟧.\nMục "
    "3. Thang điểm",
    "II. ĐỐI TƯỢNG THAM GIA THI ĐUA\n⟦Tất cả các Liên đội trong toàn huyện⟧ và ⟦mỗi đội viên, thiếu nhi⟧.\n\nIII. CÁCH THỨC",
    "Phong trào này áp dụng cho ⟦toàn thể cán bộ, chiến sĩ trong đơn vị⟧; ⟦công nhân viên chức quốc phòng⟧, không áp dụng "
    "đối với chiến sĩ đang học tập ở trường.",
    "Về đối tượng, phong trào tập trung vào ⟦các tổ, đội trực tiếp sản xuất⟧ và ⟦lao động trẻ dưới 30 tuổi⟧.",
    "3. Phạm vi áp dụng: ⟦Các công ty con, công ty liên kết của Tập đoàn⟧.\n4. Thời gian",
    "Điều 2. Đối tượng tham gia thi đua là ⟦các đơn vị sự nghiệp thuộc Sở⟧, ⟦phòng Văn hóa và Thông tin các huyện⟧ và "
    "⟦những người làm công tác thư viện cơ sở⟧.",
    "- Đối tượng tham gia: ⟦06 chi bộ trực thuộc⟧ và ⟦87 đảng viên⟧.",
    "Kế hoạch này được áp dụng đối với ⟦các phòng, đội nghiệp vụ⟧, ⟦Công an các xã, thị trấn⟧.",
    "II. ĐỐI TƯỢNG\n⟦Người lao động đang làm việc tại Xí nghiệp, kể cả người đang thử việc⟧; ⟦các tổ cơ khí⟧, trừ tổ phục "
    "vụ ăn ca.",
    "Đối tượng hưởng ứng: ⟦Các nghiệp đoàn nghề cá⟧; ⟦chủ tàu, ngư dân⟧.",
    "II. ĐẦU MỐI THI ĐUA\nCó 24 đầu mối thi đua, gồm: ⟦các tiểu đoàn 1, 2, 3⟧; ⟦các đại đội trực thuộc⟧; ⟦các ban của cơ "
    "quan Trung đoàn⟧.",
    "NHỮNG AI VÀO CUỘC\n- ⟦Các tổ hàn, tổ sơn, tổ lắp ráp⟧\n- ⟦Kỹ sư giám sát⟧\n- ⟦Người lao động ở kho bãi⟧\n\nCHẤM "
    "ĐIỂM\nMỗi ngày một lần.",
    "2. Phạm vi, đối tượng\nThi đua được tổ chức ở ba khối: ⟦khối cơ quan⟧; ⟦khối xã, thị trấn⟧; ⟦khối trường học⟧.",
    "III. ĐỐI TƯỢNG ĐĂNG KÝ THI ĐUA\n1. ⟦Các phòng, trung tâm, trạm trực thuộc⟧.\n2. ⟦Kỹ thuật viên, cộng tác viên khuyến "
    "nông⟧.\nIV. NỘI DUNG",
    "2. Đối tượng thi đua: ⟦Cán bộ đoàn, đoàn viên, học sinh các khối lớp⟧; riêng học sinh lớp 12 chỉ tham gia học kỳ I.",
    "1.3. Đối tượng: ⟦Ủy ban nhân dân các xã⟧; ⟦Ban Quản lý chợ trung tâm⟧; ⟦các tiểu thương kinh doanh tại chợ⟧.",
    "II- ĐỐI TƯỢNG THI ĐUA\n1- ⟦Chi bộ trực thuộc Đảng ủy xã⟧.\n2- ⟦Cán bộ, đảng viên đang sinh hoạt tại các chi bộ⟧.\nIII- "
    "NỘI DUNG",
    "3. Đối tượng:\n• ⟦Phụ nữ, trẻ em gái tại 5 xã biên giới⟧\n• ⟦Chi hội phụ nữ các bản⟧\n• ⟦Bộ đội Biên phòng đứng chân "
    "trên địa bàn⟧\n4. Thời gian:",
    "- Đối tượng: toàn ngành Tòa án, gồm ⟦Tòa án nhân dân tỉnh⟧, ⟦các Tòa án nhân dân khu vực⟧ và ⟦thẩm phán, thư ký, người "
    "lao động⟧.",
    "ĐỐI TƯỢNG THI ĐUA: ⟦Tập thể phòng, đội⟧; ⟦cá nhân là công chức thuế, lao động hợp đồng⟧.",
    "II. ĐỐI TƯỢNG VÀ CHỈ TIÊU\n1. Đối tượng\na) ⟦Bệnh viện đa khoa, bệnh viện chuyên khoa⟧;\nb) ⟦Trung tâm Y tế tuyến "
    "huyện⟧;\nc) ⟦Y sĩ, y tá thôn bản⟧.\n2. Chỉ tiêu",
    "Đối tượng của phong trào: ⟦viên chức, người lao động Đài Phát thanh và Truyền hình⟧; ⟦cộng tác viên các huyện⟧.",
    "4. Ai thi đua\n⟦15 tổ tàu thuyền⟧, ⟦6 hợp tác xã⟧ và ⟦khoảng 900 hộ nuôi tôm của xã Long Điền⟧.\n5. Thi đua việc gì",
    "Điều 4. Thành phần tham gia\nTham gia phong trào có ⟦các doanh nghiệp hội viên⟧; ⟦Hội Doanh nhân trẻ, Hội Nữ doanh nhân⟧.",
    "1. Đối tượng phát động: ⟦Công đoàn các sở, ngành⟧; ⟦Công đoàn các huyện, thị xã⟧; ⟦Công đoàn cơ sở trực thuộc⟧.",
    "Phong trào được triển khai đồng bộ tại ⟦các cơ quan Đảng, Nhà nước⟧, ⟦các đơn vị lực lượng vũ trang⟧ và ⟦mọi khu dân cư⟧.",
    "III. THỜI GIAN, ĐỐI TƯỢNG THỰC HIỆN\n1. Thời gian: 03 tháng.\n2. Đối tượng thực hiện: ⟦các đội thuế liên xã⟧; ⟦công "
    "chức trực tiếp quản lý hộ kinh doanh⟧.",
    "II. NGƯỜI THAM GIA\n1. ⟦Người làm bếp, phụ bếp, cấp dưỡng⟧.\n2. ⟦Nhân viên phục vụ bàn⟧.\n3. Không gồm nhân viên thời "
    "vụ.\nIII. CÁCH CHẤM",
    "IV. ĐỐI TƯỢNG, TIÊU CHÍ THI ĐUA\n1. Đối với ⟦các sở, ban, ngành cấp tỉnh⟧:\n- Hoàn thành nhiệm vụ được giao đúng tiến "
    "độ.\n- Có mô hình giúp xã.\n2. Đối với ⟦các huyện, thành phố⟧:\n- Có ít nhất 01 xã đạt chuẩn nâng cao.\n3. Đối với "
    "⟦cộng đồng dân cư, hộ gia đình⟧:\n- Hiến đất, góp công.\nV. KHEN THƯỞNG\n1. Đối với tập thể: bằng khen.",
    "II. NỘI DUNG THI ĐUA\n1. Đối với ⟦Công đoàn cấp trên trực tiếp cơ sở⟧:\n- Phát triển 500 đoàn viên.\n2. Đối với ⟦công "
    "đoàn cơ sở⟧:\n- Ký thỏa ước có lợi hơn luật.\n3. Đối với ⟦đoàn viên, người lao động⟧:\n- Có một sáng kiến.\nIII. KHEN "
    "THƯỞNG\n1. Đối với tập thể: 05 giấy khen.",
    "II. ĐỐI TƯỢNG\n1. Đối với tập thể:\n- ⟦Các phòng, ban⟧;\n- ⟦Các đội thi công⟧.\n2. Đối với cá nhân:\n- ⟦Công nhân, kỹ "
    "sư⟧.\nIII. TIÊU CHÍ",
    "2. Đối tượng\n- ⟦Toàn thể cán bộ, giáo viên, nhân viên, học sinh nhà trường⟧.\n- ⟦Ban đại diện cha mẹ học sinh các "
    "lớp⟧.\n3. Thời gian",
    "1. Phạm vi: Trong toàn Đảng bộ huyện.\n2. Đối tượng: ⟦Các chi bộ, đảng bộ trực thuộc Huyện ủy⟧; ⟦cán bộ, đảng viên, "
    "quần chúng ưu tú⟧.",
    "III. ĐỐI TƯỢNG THI ĐUA:\n⟦Tập thể, cá nhân trong các cơ quan, đơn vị, doanh nghiệp⟧; ⟦các hộ gia đình⟧; ⟦mọi công dân "
    "trên địa bàn thị xã⟧.",
    "Điều 1. Tổ chức phong trào thi đua “Mỗi ngày một việc tốt” trong ⟦thiếu nhi toàn huyện⟧ năm học 2024 - 2025.",
    "* Đối tượng: ⟦Tổ trưởng tổ vay vốn, cán bộ tín dụng⟧; ⟦các điểm giao dịch xã⟧.",
    "2. Đối tượng tham gia gồm có:\na. ⟦Khối phòng, ban⟧\nb. ⟦Khối xã, phường⟧\nc. ⟦Khối trường học⟧\n3. Cách tính điểm",
    "I. ĐỐI TƯỢNG THI ĐUA\nTất cả các thành viên của Khối, gồm: ⟦Báo tỉnh⟧; ⟦Đài Phát thanh và Truyền hình⟧; ⟦Hội Nhà "
    "báo⟧.\nII. NỘI DUNG",
    "II. Phạm vi, đối tượng thi đua\nPhong trào thi đua được triển khai, thực hiện trong phạm vi toàn Công ty đối với ⟦tất "
    "cả các tập thể, cá nhân đang làm việc tại các phòng, xí nghiệp⟧.",
    "3. Đối tượng: Phong trào được phát động đến ⟦tất cả cán bộ, hội viên, phụ nữ⟧; trong đó tập trung vào phụ nữ làm chủ "
    "hộ kinh doanh.",
    "Phần II. ĐỐI TƯỢNG\n⟦Các đồn biên phòng, hải đội⟧ và ⟦toàn thể cán bộ, chiến sĩ⟧ (trừ quân nhân đang đi học dài hạn).",
    "2. Thành phần tham gia: ⟦Đại diện hộ gia đình, chi hội trưởng, trưởng thôn⟧.",
    "I. MỤC ĐÍCH\nKhơi dậy tinh thần thi đua của cán bộ, hội viên và nhân dân.\nII. PHẠM VI, ĐỐI TƯỢNG\n1. Phạm vi: 18 xã, "
    "phường.\n2. Đối tượng: ⟦Hội Nông dân các xã, phường⟧; ⟦chi hội, tổ hội nghề nghiệp⟧; ⟦hội viên, nông dân⟧.\nIII. KHEN "
    "THƯỞNG\n1. Đối tượng: tập thể, cá nhân tiêu biểu.\n2. Số lượng: 20 giấy khen.\nIV. TỔ CHỨC THỰC HIỆN\n1. Các phòng, "
    "ban phối hợp.\nNơi nhận:\n- Các xã, phường;\n- Lưu VT.",
    "III. ĐỐI TƯỢNG THAM GIA VÀ THỜI GIAN\n1. Đối tượng tham gia\n1.1. Nhóm 1: ⟦Các trường mầm non công lập⟧.\n1.2. Nhóm 2: "
    "⟦Các cơ sở giáo dục mầm non tư thục, dân lập⟧.\n2. Thời gian: 09 tháng.",
    "Điều 3. Đối tượng thi đua\n1. Tập thể\na) ⟦Các ban chuyên môn⟧;\nb) ⟦Các công ty thành viên hạch toán độc lập⟧.\n2. Cá "
    "nhân\na) ⟦Người quản lý, người lao động đang làm việc⟧;\nb) ⟦Cộng tác viên ký hợp đồng từ 06 tháng⟧.\nĐiều 4. Nội dung "
    "thi đua",
    "2. Đối tượng: ⟦Tất cả các đồn, trạm, hải đội⟧; ⟦Phòng Tham mưu, Phòng Chính trị, Phòng Hậu cần⟧; ⟦sĩ quan, quân nhân "
    "chuyên nghiệp, hạ sĩ quan, chiến sĩ⟧.\n3. Thời gian: 02 đợt.",
    "IV. THAM GIA THI ĐUA\nToàn Nhà máy có ⟦7 phân xưởng⟧, ⟦4 phòng chức năng⟧ tham gia thi đua.",
    "II. Đối tượng:\n⟦Giáo viên Tổng phụ trách Đội⟧; ⟦các Liên đội⟧; ⟦đội viên, nhi đồng⟧.\n\nIII. Nội dung:",
    "2. Đối tượng thi đua được chia thành 03 khối:\n- Khối I: ⟦các phòng, ban cơ quan Công ty⟧;\n- Khối II: ⟦các nông "
    "trường⟧;\n- Khối III: ⟦các nhà máy chế biến⟧.\n3. Cách chấm",
    "Phong trào “Xanh hóa công sở” dành cho ⟦mọi cơ quan, đơn vị đóng trong Khu hành chính tập trung⟧.",
    "1. Đối tượng phát động thi đua: ⟦cấp ủy, tổ chức đảng các cấp⟧; ⟦đảng viên toàn Đảng bộ⟧.",
    "3. Đối tượng. ⟦Hộ gia đình ở các bản vùng đệm, đội tuần tra bảo vệ rừng thôn⟧, ⟦cán bộ kiểm lâm địa bàn⟧.\n4. Thời hạn.",
    "Phạm vi: toàn bệnh viện. Đối tượng: ⟦các khoa lâm sàng, cận lâm sàng⟧, ⟦các phòng chức năng⟧. Thời gian: Quý III.",
    "II. ĐỐI TƯỢNG\n1. ⟦Cơ quan Liên đoàn Lao động tỉnh⟧.\n2. ⟦Công đoàn ngành, Công đoàn Khu kinh tế⟧.\n3. ⟦Nữ đoàn viên, "
    "nữ công nhân lao động⟧.\n4. ⟦Chồng, con của nữ đoàn viên (ở nội dung gia đình tiêu biểu)⟧.\nIII. TIÊU CHUẨN",
    "III. ĐƠN VỊ THI ĐUA\n1. ⟦Các tổ dân phố số 1 đến số 9⟧\n2. ⟦Hai trường học đóng trên địa bàn⟧\n3. ⟦Trạm Y tế "
    "phường⟧\nIV. TIÊU CHÍ",
    "II. ĐỐI TƯỢNG THAM GIA\nPhong trào thi đua được triển khai đến ⟦toàn thể công chức, viên chức, người lao động trong "
    "các phòng, đơn vị thuộc Sở⟧.\nIII. NỘI DUNG",
    "1. Đối tượng thi đua: ⟦Các phòng chuyên môn, đơn vị sự nghiệp trực thuộc Sở Khoa học và Công nghệ⟧.",
    "3. Phạm vi, đối tượng\n- Phạm vi: Trên địa bàn huyện Lục Yên.\n- Đối tượng: ⟦Các cơ quan, đơn vị, trường học⟧; ⟦các "
    "xã, thị trấn⟧; ⟦các thôn, bản, tổ dân phố và nhân dân trong huyện⟧.",
    "Điều 2. Đối tượng dự thi là ⟦mọi công dân từ 15 tuổi trở lên đang sinh sống, học tập, làm việc tại tỉnh⟧ (trừ thành "
    "viên Ban Tổ chức, Ban Giám khảo).",
    "Phong trào được phát động tới ⟦tất cả cán bộ, giáo viên, nhân viên và học sinh toàn trường⟧, bắt đầu từ ngày 05/9.",
    "II. ĐỐI TƯỢNG\n1. Tập thể: ⟦Các phòng, ban, phân xưởng, tổ đội sản xuất trực thuộc Công ty⟧.\n2. Cá nhân: ⟦Cán bộ, "
    "công nhân viên có thời gian làm việc từ 06 tháng trở lên⟧.\nIII. TIÊU CHÍ",
    "Đối tượng thi đua gồm: ⟦các bệnh viện tuyến tỉnh⟧; ⟦trung tâm y tế các huyện, thị xã, thành phố⟧; ⟦trạm y tế xã, "
    "phường, thị trấn⟧; ⟦cán bộ, viên chức ngành Y tế⟧.",
    "2. Đối tượng tham gia hội thi: ⟦Cán bộ công đoàn⟧; ⟦đoàn viên công đoàn thuộc các công đoàn cơ sở⟧. Mỗi công đoàn cơ "
    "sở cử 01 đội.",
    "Ngày 15/3, Công an tỉnh tổ chức lễ phát động đợt thi đua cao điểm trong ⟦lực lượng Công an toàn tỉnh⟧.",
    "Phong trào thi đua “Dân vận khéo” được triển khai trong ⟦các cấp ủy, tổ chức đảng, chính quyền, Mặt trận Tổ quốc và "
    "các đoàn thể⟧, ⟦lực lượng vũ trang⟧.",
    "Chương trình thi đua dành cho ⟦các hộ sản xuất, kinh doanh⟧ và ⟦các hợp tác xã trên địa bàn⟧.",
    "III. ĐỐI TƯỢNG THI ĐUA\n- ⟦14 xã, 02 thị trấn⟧;\n- ⟦132 thôn, tổ dân phố⟧;\n- ⟦Hộ gia đình trên địa bàn huyện⟧.\nIV. "
    "THỜI GIAN",
    "2. Đối tượng, phạm vi áp dụng: ⟦Các đơn vị thành viên Khối thi đua số 3⟧.",
    "Cuộc vận động được phát động rộng rãi trong ⟦nhân dân⟧, trước hết là cán bộ, đảng viên.",
    "II. ĐỐI TƯỢNG\n- ⟦Phòng Kinh tế, Hạ tầng và Đô thị⟧;\n- ⟦Văn phòng HĐND và UBND phường⟧;\n- ⟦Công an phường, Ban Chỉ "
    "huy Quân sự phường⟧;\n- ⟦27 khu phố⟧.",
    "Thành phần tham gia thi đua: ⟦chỉ huy, cán bộ, chiến sĩ các đồn biên phòng⟧ và ⟦mọi người dân khu vực biên giới⟧.",
    "1. Đối tượng dự thi: ⟦Sinh viên, học viên cao học, nghiên cứu sinh các trường đại học⟧; ⟦nhà nghiên cứu trẻ dưới 35 "
    "tuổi⟧.",
    "4. Đối tượng thi đua: ⟦Các chi hội cựu chiến binh⟧, ⟦hội viên cựu chiến binh toàn xã⟧.",
    "Điều 1. Đối tượng: ⟦Các doanh nghiệp vừa và nhỏ⟧, ⟦hộ kinh doanh nộp thuế khoán⟧ và ⟦các đại lý thuế⟧.",
    "Tham gia thi đua gồm ⟦22 đơn vị trực thuộc Tổng cục⟧.",
    "II. ĐỐI TƯỢNG, NỘI DUNG\n1. Đối tượng: ⟦Khu dân cư, hộ gia đình trong toàn xã⟧.\n2. Nội dung: trồng hoa, dọn rác.",
    "Huyện phát động thi đua đến ⟦21 Hội Nông dân cơ sở⟧, ⟦186 chi hội⟧ và ⟦gần 15.000 hội viên⟧.",
]
