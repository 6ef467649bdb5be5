"""What ``--help`` says: one sentence and examples for every command."""

from __future__ import annotations

SUMMARY = {
    "extract": "Đọc văn bản, in mỗi văn bản một bản ghi JSON trên một dòng; không dùng đến kho dữ liệu.",
    "ingest": "Đọc tệp, thư mục hoặc địa chỉ web rồi lưu vào kho; văn bản không thay đổi thì bỏ qua.",
    "crawl": "Thu thập văn bản mới từ các cổng thông tin (mỗi nguồn một tệp .toml) rồi lưu vào kho.",
    "sources": "Xem, kiểm tra tệp nguồn, hoặc tạo tệp nguồn từ một địa chỉ.",
    "query": "Tìm quy định khen thưởng theo hình thức, đối tượng, số lượng, cơ quan, thời gian, văn bản dẫn chiếu, từ ngữ.",
    "graph": "Văn bản dẫn những gì, được văn bản nào dẫn, còn hiệu lực không; văn bản nào dựa trên căn cứ đã bị thay thế.",
    "campaign": "Mọi văn bản của một phong trào (kế hoạch, sửa đổi, tin, bài…) và quy định sau khi sửa đổi, kèm lịch sử.",
    "deadlines": "Việc phải làm trong một khoảng thời gian: thời hạn, báo cáo, sơ kết, tổng kết; danh sách hoặc lịch (.ics).",
    "compare": "Đặt hai hay nhiều kế hoạch cạnh nhau: đối tượng, thời gian, khen thưởng, thời hạn.",
    "show": "Xem một văn bản trong kho kèm câu chứng minh cho từng giá trị.",
    "export": "Xuất toàn bộ kho: JSON Lines, CSV, XLSX, Parquet, lịch (.ics), sổ khen thưởng, Akoma Ntoso, cấu hình datasette.",
    "import": "Nhập bản ghi kèm toàn văn (JSON Lines) vào kho: dựng lại kho từ tệp đã xuất.",
    "verify": "Chứng minh lại mọi giá trị trong kho từ câu trích; nêu tên giá trị không chứng minh được.",
    "evaluate": "Chấm điểm kết quả trích xuất trên các văn bản đã chú giải, từng trường riêng, kèm khoảng tin cậy.",
    "compare-records": "So bản ghi của hai phiên bản: giá trị nào mất, thêm, đổi, kèm câu chứng minh; tổng theo từng trường.",
    "doctor": "Kiểm tra kho: tệp, liên kết, chỉ mục, câu trích, tệp gốc; lập lại chỉ mục nếu cần.",
    "delete": "Xóa một văn bản cùng mọi dấu vết của nó khỏi kho.",
    "schema": "In JSON Schema (draft 2020-12) của bản ghi.",
}

EXAMPLES = {
    "extract": """
  thidua extract ke-hoach.pdf > ke-hoach.jsonl
  thidua extract --with-text van-ban/ > records.jsonl
  cat ke-hoach.txt | thidua extract -""",
    "ingest": """
  thidua ingest van-ban/ --db thidua.db
  thidua ingest https://example.vn/ke-hoach.pdf van-ban/ --jobs 4
  thidua ingest van-ban/ --again""",
    "crawl": """
  thidua crawl nguon/                      mọi nguồn trong thư mục, thiết lập ở nguon/crawl.toml
  thidua crawl nguon/so-noi-vu.toml --report bao-cao.json
  thidua crawl nguon/ --all                hỏi lại mọi văn bản, kể cả chưa đến hạn""",
    "sources": """
  thidua sources list nguon/
  thidua sources check nguon/so-noi-vu.toml
  thidua sources try nguon/so-noi-vu.toml 'thidua.db.warc/20260302T053000Z-812-001.warc.gz!/7204'
  thidua sources new https://snv.example.gov.vn/van-ban > nguon/so-noi-vu.toml""",
    "query": """
  thidua query --award "Bằng khen" --recipient individual --max 10
  thidua query --province "Hà Nam" --year 2018 --in-force 2018-05-01
  thidua query --cites 1556/QĐ-TTg --format csv > quy-dinh.csv
  thidua query --text "cai cach hanh chinh" --format xlsx --output quy-dinh.xlsx
  thidua query --award "Bằng khen" --recipient individual --save "bằng khen cá nhân"
  thidua query --saved "bằng khen cá nhân" --in-force 1/6/2023""",
    "graph": """
  thidua graph 91/2017/NĐ-CP --on 1/6/2023
  thidua graph 214/KH-UBND --json
  thidua graph --replaced issue          văn bản mà lúc ban hành căn cứ đã hết hiệu lực
  thidua graph --replaced 2026-01-01     văn bản mà căn cứ đến ngày này đã hết hiệu lực""",
    "campaign": """
  thidua campaign 214/KH-UBND
  thidua campaign 3f5a9c0d12e4b678 --json""",
    "deadlines": """
  thidua deadlines --from 1/11/2023 --to 15/11/2023
  thidua deadlines --from 1/1/2023 --to 31/12/2023 --province-today "Cao Bằng" --format ics --output han.ics""",
    "compare": """
  thidua compare 214/KH-UBND 118-KH/TĐTN
  thidua compare 214/KH-UBND 118-KH/TĐTN --format md""",
    "show": """
  thidua show 3f5a9c0d12e4b678
  thidua show 205/QĐ-UBND --json
  thidua show 205/QĐ-UBND --page-image trang1.png --page 1""",
    "export": """
  thidua export > records.jsonl
  thidua export --format csv --output bang/
  thidua export --format xlsx --output thidua.xlsx
  thidua export --format ics --output thidua.ics
  thidua export --format register --output so-khen-thuong.xlsx
  thidua export --format datasette --output metadata.json    (rồi: datasette thidua.db --metadata metadata.json)""",
    "import": """
  thidua export --with-text --output kho.jsonl
  thidua import kho.jsonl --db kho-moi.db""",
    "verify": """
  thidua verify --db thidua.db""",
    "evaluate": """
  thidua evaluate corpus/documents
  thidua evaluate corpus/written --misses | grep awards
  thidua evaluate corpus/documents corpus/written --calibration""",
    "compare-records": """
  thidua extract --with-text van-ban/ > cu.jsonl    (phiên bản cũ)
  thidua extract --with-text van-ban/ > moi.jsonl   (phiên bản mới)
  thidua compare-records cu.jsonl moi.jsonl""",
    "doctor": """
  thidua doctor
  thidua doctor --mend        lập lại chỉ mục hỏng từ các bản ghi""",
    "delete": """
  thidua delete 3f5a9c0d12e4b678""",
    "schema": """
  thidua schema > record.schema.json""",
}

OVERVIEW = """
  thidua ingest van-ban/          đọc cả thư mục vào kho thidua.db
  thidua query --award "Giấy khen"  tìm quy định về Giấy khen
  thidua show 205/QĐ-UBND         xem một văn bản

mã thoát: 0 xong; 1 xong nhưng có văn bản lỗi; 2 sai cách dùng; 3 không dùng được kho hoặc nguồn"""
