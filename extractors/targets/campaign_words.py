"""Words that the rules of running sentences share: campaigns, people, determiners."""

CAMPAIGN = (
    r"(?:phong\strào|chuyên\sđề|đợt|cuộc\s(?:thi|đua|vận\sđộng)|hội\s(?:thi|thao|diễn)|liên\shoan|sân\schơi|giải\s(?:báo\schí|thưởng)"
    r"|chiến\sdịch|chương\strình|kế\shoạch|thể\slệ|quy\schế)"
)
PEOPLE = (
    r"(?:cán\sbộ|công\schức|viên\schức|đoàn\sviên|hội\sviên|công\snhân|giáo\sviên|học\ssinh|sinh\sviên|thanh\s(?:thiếu\s)?niên|thiếu\snhi"
    r"|giảng\sviên|học\sviên|đảng\sviên|nhân\sviên|kỹ\ssư|thợ|người\slàm|lao\sđộng|quân\snhân|sĩ\squan|ngư\sdân|lực\slượng|hộ"
    r"|phụ\snữ|nông\sdân|nhân\sdân|người\sdân|cựu\schiến\sbinh|chiến\ssĩ|người\slao\sđộng|cb|cnvc)"
)
ANY_OF_MANY = r"(?:100\s?%|tất\s(?:cả|thảy)|toàn\s(?:thể|bộ)\b|(?:mọi|các|những|từng|mỗi)\b|cả\s\d)"
