"""Pages as the content systems of Vietnamese portals lay them out, in our own words, with what they add at every view."""

from __future__ import annotations

import gzip
from collections.abc import Callable, Sequence
from html import escape
from urllib.parse import quote

from tests.crawling.portal import PER_PAGE, Doc, Portal, Reply, file_reply, page_reply

Query = dict[str, list[str]]
Form = dict[str, str]
Skin = Callable[[Portal, str, Query, Form], Reply | None]


def d(day: str) -> str:
    year, month, date = day.split("-")
    return f"{date}/{month}/{year}"


def frame(portal: Portal, system: str, main: str, *, head: str = "", before: str = "") -> str:
    """A menu, counters, a clock, other news with links to documents, and a place that robots.txt forbids."""
    views = next(portal.views)
    others = "".join(
        f"<li><a href='/{system}/other-{n}'>Tin khác số {n} của cổng</a> <span>{d('2020-01-05')}</span></li>" for n in range(6)
    )
    return f"""<!DOCTYPE html><html><head><title>Văn bản</title>{head}</head><body>{before}
<div class="menu"><ul><li><a href="/">Trang chủ</a></li><li><a href="/cam/quan-tri">Quản trị</a></li></ul></div>
<div class="clock">{portal.clock()}</div>
{main}
<div class="related tin-lien-quan"><ul>{others}</ul></div>
<div class="footer">Đang online: {views % 7} Hôm nay: {views} Tổng lượt truy cập: {views * 3}</div></body></html>"""


def text_of(portal: Portal, doc: Doc) -> str:
    lines = "".join(f"<p>{escape(line)}</p>" for line in doc.body.splitlines())
    return f"{lines}<p>Lượt xem: {next(portal.views)}</p>"


def page_of(docs: Sequence[Doc], number: int) -> tuple[Sequence[Doc], int]:
    """The documents of a page, and how many pages there are."""
    return docs[(number - 1) * PER_PAGE : number * PER_PAGE], (len(docs) + PER_PAGE - 1) // PER_PAGE


def number_of(query: Query, name: str) -> int:
    return int(query.get(name, ["1"])[0] or 1)


def _detail(portal: Portal, system: str, path: str, prefix: str, make: Callable[[Doc], str]) -> Reply | None:
    """``prefix`` and the document's number in a path; a moved one answers from its new place only."""
    ident = path.removeprefix(prefix).partition("/")[0].partition(".")[0]
    new = ident.endswith("-moi")
    doc = portal.doc(system, int(ident.removesuffix("-moi"))) if ident.removesuffix("-moi").isdecimal() else None
    if doc is None or new != (doc.moved and new):
        return None
    if doc.moved and not new:
        return Reply(b"", status=301, headers={"Location": PAGES[system].format(f"{ident}-moi")})
    return page_reply(doc, frame(portal, system, make(doc)))


def _file(portal: Portal, system: str, path: str) -> Reply | None:
    _, _, ident, name = path.split("/", 3)
    doc = portal.doc(system, int(ident))
    return file_reply(doc, name) if doc else None


def _links(system: str, doc: Doc, more: str = "") -> str:
    return "".join(f'<a {more} href="/{system}/files/{doc.ident}/{quote(name)}">{escape(name)}</a> ' for name in doc.files)


def liferay(portal: Portal, path: str, query: Query, form: Form) -> Reply | None:
    if path.startswith("/documents/"):
        _, _, _, ident, name = path.split("/", 4)
        doc = portal.doc("liferay", int(ident))
        return file_reply(doc, name) if doc else None
    if path.startswith("/-/van-ban-"):

        def make(doc: Doc) -> str:
            files = "".join(f'<a href="/liferay/documents/10180/{doc.ident}/{quote(n)}">{n}</a>' for n in doc.files)
            return (
                f'<div class="portlet-body"><div class="asset-full-content"><h1 class="asset-title">{doc.title}</h1>'
                f'<div class="assetPublishDate block_timer">{d(doc.day)} | 10:36 PM</div>{text_of(portal, doc)}{files}</div></div>'
            )

        return _detail(portal, "liferay", path, "/-/van-ban-", make)
    number = number_of(query, "_101_cur")
    docs, pages = page_of(portal.docs["liferay"], number)
    rows = "".join(
        f"""<div class="asset-abstract"><div class="asset-content"><h3 class="asset-title">
        <a href="/liferay/-/van-ban-{doc.ident};jsessionid={next(portal.views)}?p_p_auth=x{next(portal.views)}">{doc.title}</a></h3>
        <div class="assetPublishDate block_timer">{d(doc.day)} | 10:36 PM</div><div class="asset-summary">…</div></div></div>"""
        for doc in docs
    )
    following = f'<a class="next" href="?p_p_id=101&_101_cur={number + 1}">Tiếp theo</a>' if number < pages else ""
    main = f'<div class="portlet-body">{rows}<div class="taglib-page-iterator">{following}</div></div>'
    return Reply(
        frame(
            portal, "liferay", main, before='<a id="skip-to-content" href="#main-content">Truy cập nội dung luôn</a>'
        ).encode()
    )


def sharepoint(portal: Portal, path: str, query: Query, form: Form) -> Reply | None:
    if path.startswith("/files/"):
        return _file(portal, "sharepoint", path)
    if path == "/Pages/chitiet.aspx":

        def make(doc: Doc) -> str:
            return (
                f'<form id="aspnetForm" action="chitiet.aspx"><input type="hidden" name="__REQUESTDIGEST" value="{next(portal.views)}">'
                f'<table class="ms-formtable"><tr><td class="ms-standardheader">Số ký hiệu</td><td>{doc.number}</td></tr>'
                f"<tr><td>Ngày ban hành</td><td>{d(doc.day)}</td></tr><tr><td>Nội dung</td><td>{text_of(portal, doc)}</td></tr></table>"
                f'<table id="idAttachmentsTable"><tr><td>{_links("sharepoint", doc)}</td></tr></table></form>'
            )

        return _detail(portal, "sharepoint", f"/{query['ItemID'][0]}", "/", make)
    start = number_of(query, "p_ID")
    docs, pages = page_of(portal.docs["sharepoint"], start)
    rows = "".join(
        f"<tr><td class='ms-vb2 so-ky-hieu'>{doc.number}</td><td class='ms-vb2 ngay-ban-hanh'>{d(doc.shown_day)}</td>"
        f"<td class='ms-vb-title'><a href='/sharepoint/Pages/chitiet.aspx?ItemID={doc.ident}'>{doc.title}</a></td></tr>"
        for doc in docs
    )
    address = f"/sharepoint/Lists/vanban.aspx?Paged=TRUE\\u0026p_ID={start + 1}"
    following = (
        f"""<a onclick='javascript:RefreshPageTo(event, "{address}");' href="javascript:"><img src="/_layouts/next.gif"></a>"""
    )
    main = (
        f'<form id="aspnetForm" action="vanban.aspx"><table class="ms-listviewtable"><tr><th>Số</th><th>Ngày</th><th>Trích yếu</th></tr>'
        f"{rows}</table><table><tr><td class='ms-paging'>{following if start < pages else ''}</td></tr></table></form>"
    )
    return Reply(frame(portal, "sharepoint", main, head='<meta name="GENERATOR" content="Microsoft SharePoint">').encode())


def vbpl_old(portal: Portal, path: str, query: Query, form: Form) -> Reply | None:
    if path.startswith("/files/"):
        return _file(portal, "vbpl-old", path)
    if path == "/Pages/vbpq-toanvan.aspx":

        def make(doc: Doc) -> str:
            files = "".join(
                f"""<li><a class="show_hide" href="javascript:downloadfile('{n}','/vbpl-old/files/{doc.ident}/{n}');">{n}</a></li>"""
                for n in doc.files
            )
            return (
                f'<div class="box-tab-vb"><div class="vbProperties"><table><tr><td class="label">Số ký hiệu</td><td>{doc.number}</td>'
                f'<td class="label">Ngày ban hành</td><td>{d(doc.day)}</td></tr></table></div>'
                f'<div class="toanvancontent">{text_of(portal, doc)}</div><ul class="fileAttack">{files}</ul>'
                f'<ul class="listVB"><li><p class="title"><a href="?ItemID=1">Luật cũ</a></p>'
                f'<ul class="fileAttack"><li><a class="show_hide" href="/vbpl-old/files/1/khac.doc">khac.doc</a></li></ul></li></ul></div>'
            )

        return _detail(portal, "vbpl-old", f"/{query['ItemID'][0]}", "/", make)
    number = number_of(query, "Page")
    docs, pages = page_of(portal.docs["vbpl-old"], number)
    rows = "".join(
        f"""<li><div class="item"><p class="title"><a href="/vbpl-old/Pages/vbpq-toanvan.aspx?ItemID={doc.ident}">
        Thông báo {doc.number}</a></p><div class="left"><div class="des"><p>{doc.title}</p></div></div>
        <div class="right"><p class="green"><label>Ban hành:</label>{d(doc.shown_day)}</p><p><label>Hiệu lực:</label>01/01/2099</p></div>
        </div></li>"""
        for doc in docs
    )
    links = "".join(f"<a href=\"javascript:Nexpage('','{n}');\">{n}</a>" for n in range(1, pages + 1) if n != number)
    return Reply(f'<div class="results"><ul class="listLaw">{rows}</ul><div class="paging">{links}</div></div>'.encode())


def vbpl_new(portal: Portal, path: str, query: Query, form: Form) -> Reply | None:
    if path.startswith("/files/"):
        return _file(portal, "vbpl-new", path)
    if path.startswith("/van-ban/chi-tiet/"):

        def make(doc: Doc) -> str:
            return (
                f'<main><div class="document-detail-page"><div class="sticky">Trang chủ</div>'
                f'<div class="lawDocumentHeader_container__x"><h1>{doc.title}</h1></div><div class="ant-tabs-content-holder">'
                f"{text_of(portal, doc)}{_links('vbpl-new', doc, 'download')}</div></div></main>"
            )

        return _detail(portal, "vbpl-new", "/" + path.rpartition("--")[2], "/", make)
    urls = "".join(
        f"<url><loc>{portal.url}/vbpl-new/van-ban/chi-tiet/{quote('văn-bản')}--{doc.ident}</loc><lastmod>{doc.day}</lastmod></url>"
        for doc in portal.docs["vbpl-new"]
    )
    about = f"<url><loc>{portal.url}/vbpl-new/gioi-thieu</loc></url>"
    return Reply(
        f'<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{about}{urls}</urlset>'.encode(),
        "text/xml",
    )


def nukeviet(portal: Portal, path: str, query: Query, form: Form) -> Reply | None:
    if path.startswith("/laws/detail/"):
        ident = path.rstrip("/").removeprefix("/laws/detail/tb-")
        doc = portal.doc("nukeviet", int(ident)) if ident.isdecimal() else None
        if doc is not None and "download" in query:
            return file_reply(doc, list(doc.files)[int(query["id"][0])])

        def make(doc: Doc) -> str:
            files = "".join(
                f'<div class="iname"><a href="/nukeviet/laws/detail/tb-{doc.ident}/?download=1&id={n}">Tải: {name}</a></div>'
                for n, name in enumerate(doc.files)
            )
            return (
                f'<div class="law-detail"><h1>{doc.title}</h1><table class="table-properties"><tr><td>Số / Ký hiệu</td><td>{doc.number}</td>'
                f'<td>Ngày ban hành</td><td>{d(doc.day)}</td></tr></table><div class="bodytext">{text_of(portal, doc)}</div>'
                f'<div class="laws-download-file">{files}</div></div>'
                '<div class="law-detail-other"><a href="/nukeviet/laws/detail/tb-1/?download=1&id=0">văn bản khác</a></div>'
            )

        return _detail(portal, "nukeviet", f"/{ident}", "/", make)
    number = int(path.rstrip("/").rpartition("page-")[2]) if "page-" in path else 1
    docs, pages = page_of(portal.docs["nukeviet"], number)
    rows = "".join(
        f"""<div class="table-rows"><div class="c-stt">{n}</div><div class="c-code"><span class="label-name">Số ký hiệu:</span>
        <a href="/nukeviet/laws/detail/tb-{doc.ident}/">{doc.number}</a></div><div class="c-time"><span class="label-name">Ngày:</span>
        {d(doc.shown_day)}</div><div class="c-intro"><a href="/nukeviet/laws/detail/tb-{doc.ident}/"><strong>{doc.title}</strong></a></div></div>"""
        for n, doc in enumerate(docs)
    )
    pager = "".join(
        f'<li class="{"active" if n == number else ""}"><a href="/nukeviet/laws/page-{n}/">{n}</a></li>'
        for n in range(1, pages + 1)
    )
    main = (
        f'<div class="flex-table-laws"><div class="table-rows table-head"><div class="c-code">Số ký hiệu</div></div>{rows}</div>'
        f'<ul class="pagination">{pager}</ul>'
    )
    return Reply(frame(portal, "nukeviet", main, head='<meta name="generator" content="NukeViet v4.5">').encode())


def drupal(portal: Portal, path: str, query: Query, form: Form) -> Reply | None:
    if path.startswith("/files/"):
        return _file(portal, "drupal", path)
    if path.startswith("/node/"):

        def make(doc: Doc) -> str:
            files = "".join(
                f'<span class="file"><a href="/drupal/files/{doc.ident}/{quote(n)}">{n}</a></span>' for n in doc.files
            )
            return (
                f'<h1 class="page-title">{doc.title}</h1><article class="node"><div class="node__submitted"><time datetime="{doc.day}T08:00">'
                f'{d(doc.day)}</time></div><div class="node__content">{text_of(portal, doc)}{files}</div></article>'
            )

        return _detail(portal, "drupal", path, "/node/", make)
    number = number_of(query, "page") if "page" in query else 0
    docs, pages = page_of(portal.docs["drupal"], number + 1)
    rows = "".join(
        f"""<tr><td class="views-field views-field-field-so-ky-hieu">{doc.number}</td>
        <td class="views-field views-field-field-ngay-ban-hanh">{d(doc.shown_day)}</td>
        <td class="views-field views-field-title"><a href="/drupal/node/{doc.ident}">{doc.title}</a></td></tr>"""
        for doc in docs
    )
    following = f'<li class="pager__item--next"><a href="?page={number + 1}">Tiếp</a></li>' if number + 1 < pages else ""
    main = f'<div class="view-content"><table class="views-table"><tbody>{rows}</tbody></table></div><ul class="pager">{following}</ul>'
    return Reply(
        frame(portal, "drupal", main, head='<meta name="Generator" content="Drupal 9 (https://www.drupal.org)">').encode()
    )


def vnpt(portal: Portal, path: str, query: Query, form: Form) -> Reply | None:
    if path.startswith("/files/"):
        return _file(portal, "vnpt", path)
    if "p_steering" in query:

        def make(doc: Doc) -> str:
            return (
                f'<div class="DetailControl"><div class="Title"><span>{doc.title}</span></div><div class="Content"><table>'
                f'<tr><td class="col1">Số ký hiệu văn bản 123</td><td>{doc.number}</td></tr>'
                f'<tr><td class="col1">Ngày ban hành</td><td>{d(doc.day)}</td></tr>'
                f'<tr><td class="col1">Trích yếu nội dung</td><td>{text_of(portal, doc)}</td></tr>'
                f'<tr class="doc-list"><td>Tài liệu đính kèm</td><td>{_links("vnpt", doc, "class=view-file")}</td></tr></table></div></div>'
            )

        return _detail(portal, "vnpt", f"/{query['p_steering'][0]}", "/", make)
    number = int(form.get("__EVENTARGUMENT", "Page$1").removeprefix("Page$")) if form else 1
    if form and form.get("__VIEWSTATE", "").partition("-")[0] != "state":
        return Reply(b"viewstate", status=500)
    docs, pages = page_of(portal.docs["vnpt"], number)
    rows = "".join(
        f"""<tr><td><span id="ctrl_1_gvDanhSach_lbSoHieuVB_{n}">{doc.number}</span></td>
        <td><a href="Default.aspx?sname=vp&pageid=30614&p_steering={doc.ident}"><span class="summary">{doc.title}</span></a>
        <div class="view-count"><span>Lượt xem: </span><span>{next(portal.views)}</span></div></td>
        <td><span id="ctrl_1_gvDanhSach_lbNgayBanHanh_{n}">{d(doc.shown_day)}</span></td></tr>"""
        for n, doc in enumerate(docs)
    )
    pager = "".join(
        f"""<td><a href="javascript:__doPostBack('ctrl_1$gvDanhSach','Page${n}')">{n}</a></td>"""
        for n in range(1, pages + 1)
        if n != number
    )
    new = portal.docs["vnpt"][0]
    main = (
        f'<form method="post" action="{portal.url}/vnpt/Default.aspx?sname=vp&pageid=30615" id="form1">'
        f'<input type="hidden" name="__VIEWSTATE" value="state-{next(portal.views)}"><span id="ctrl_1_lbTong">Tổng số: {len(portal.docs["vnpt"])}</span><table id="ctrl_1_gvDanhSach">'
        f"<tr><th>Số</th><th>Trích yếu</th><th>Ngày</th></tr>{rows}<tr><td colspan=3><table><tr>{pager}</tr></table></td></tr></table>"
        f'<div id="ctrl_1_NewSteeringControl"><div class="ListItem"><div class="item"><ul class="nav"><li><a href="Default.aspx?sname=vp&pageid=30614&p_steering={new.ident}">{new.title}</a></li></ul>'
        f"</div></div></div></form>"
    )
    return Reply(frame(portal, "vnpt", main).encode())


def eportal(portal: Portal, path: str, query: Query, form: Form) -> Reply | None:
    if path.startswith("/upload/"):
        return _file(portal, "eportal", path)
    if path.startswith("/cong-van/tb-"):

        def make(doc: Doc) -> str:
            frames = "".join(
                f'<iframe src="/eportal/3rdparty/pdfjs/web/viewer.html?file=/eportal/upload/{doc.ident}/{n}"></iframe>'
                for n in doc.files
            )
            return f'<header><h1>{doc.title}</h1></header><div class="detail-content">{text_of(portal, doc)}{frames}</div>'

        return _detail(portal, "eportal", path, "/cong-van/tb-", make)
    number = number_of(query, "page")
    docs, pages = page_of(portal.docs["eportal"], number)
    rows = "".join(
        f"""<div class="legalddocument-default"><div class="title"><a class="title-documment" href="/eportal/cong-van/tb-{doc.ident}.html">
        {doc.title}</a></div><div class="row"><div>Số ký hiệu:</div><div>{doc.number}</div></div>
        <div class="row"><div>Ngày ban hành:</div><div class="publish-time">{d(doc.shown_day)}</div></div></div>"""
        for doc in docs
    )
    following = (
        f'<ul class="pagination"><li class="next"><a href="?page={number + 1}">»</a></li></ul>' if number < pages else ""
    )
    return Reply(frame(portal, "eportal", f'<div class="ModuleWrapper">{rows}{following}</div>').encode())


def _plain_page(system: str) -> Callable[[Portal, str], Reply | None]:
    def answer(portal: Portal, path: str) -> Reply | None:
        def make(doc: Doc) -> str:
            return f'<div class="noi-dung"><h1>{doc.title}</h1>{text_of(portal, doc)}{_links(system, doc)}</div>'

        return _detail(portal, system, path, "/bai-", make)

    return answer


def rss(portal: Portal, path: str, query: Query, form: Form) -> Reply | None:
    if path.startswith("/files/"):
        return _file(portal, "rss", path)
    if path.startswith("/bai-"):
        return _plain_page("rss")(portal, path)
    items = "".join(
        f"<item><title><![CDATA[{doc.title}]]></title><link>{portal.url}/rss/bai-{doc.ident}</link>"
        f"<pubDate>Mon, 05 Mar 2018 08:00:00 +0700</pubDate><guid>tag:{doc.ident}</guid></item>"
        for doc in portal.docs["rss"]
    )
    feed = f'<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Tin</title>{items}</channel></rss>'
    return Reply(feed.encode(), "application/rss+xml", headers={"ETag": f'"{len(portal.docs["rss"])}"'})


def atom(portal: Portal, path: str, query: Query, form: Form) -> Reply | None:
    if path.startswith("/files/"):
        return _file(portal, "atom", path)
    if path.startswith("/bai-"):
        return _plain_page("atom")(portal, path)
    items = "".join(
        f'<entry><title>{escape(doc.title)}</title><link rel="alternate" href="/atom/bai-{doc.ident}"/><id>{doc.ident}</id>'
        f"<updated>{doc.day}T08:00:00Z</updated></entry>"
        for doc in portal.docs["atom"]
    )
    return Reply(f'<feed xmlns="http://www.w3.org/2005/Atom"><title>Tin</title>{items}</feed>'.encode(), "application/atom+xml")


def sitemap(portal: Portal, path: str, query: Query, form: Form) -> Reply | None:
    if path.startswith("/files/"):
        return _file(portal, "sitemap", path)
    if path.startswith("/bai-"):
        return _plain_page("sitemap")(portal, path)
    space = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
    if path == "/sitemap.xml":
        return Reply(
            f"<sitemapindex {space}><sitemap><loc>{portal.url}/sitemap/1.xml.gz</loc></sitemap></sitemapindex>".encode(),
            "text/xml",
        )
    urls = "".join(
        f"<url><loc>{portal.url}/sitemap/bai-{doc.ident}</loc><lastmod>{doc.day}</lastmod></url>"
        for doc in portal.docs["sitemap"]
    )
    return Reply(gzip.compress(f"<urlset {space}>{urls}</urlset>".encode()), "application/x-gzip")


SKINS: dict[str, Skin] = {
    "liferay": liferay, "sharepoint": sharepoint, "vbpl-old": vbpl_old, "vbpl-new": vbpl_new, "nukeviet": nukeviet, "drupal": drupal,
    "vnpt": vnpt, "eportal": eportal, "rss": rss, "atom": atom, "sitemap": sitemap,
}  # fmt: skip

STARTS = {
    "liferay": "/liferay/van-ban", "sharepoint": "/sharepoint/Lists/vanban.aspx", "vbpl-old": "/vbpl-old/ketqua.aspx?RowPerPage=4",
    "vbpl-new": "/vbpl-new/sitemap.xml", "nukeviet": "/nukeviet/laws/", "drupal": "/drupal/van-ban",
    "vnpt": "/vnpt/Default.aspx?sname=vp&pageid=30615", "eportal": "/eportal/cong-van", "rss": "/rss/tin.rss", "atom": "/atom/tin.xml",
    "sitemap": "/sitemap/sitemap.xml",
}  # fmt: skip

PAGES = {
    "liferay": "/liferay/-/van-ban-{}", "sharepoint": "/sharepoint/Pages/chitiet.aspx?ItemID={}",
    "vbpl-old": "/vbpl-old/Pages/vbpq-toanvan.aspx?ItemID={}", "vbpl-new": "/vbpl-new/van-ban/chi-tiet/v%C4%83n-b%E1%BA%A3n--{}",
    "nukeviet": "/nukeviet/laws/detail/tb-{}/", "drupal": "/drupal/node/{}",
    "vnpt": "/vnpt/Default.aspx?sname=vp&pageid=30614&p_steering={}", "eportal": "/eportal/cong-van/tb-{}.html", "rss": "/rss/bai-{}",
    "atom": "/atom/bai-{}", "sitemap": "/sitemap/bai-{}",
}  # fmt: skip
"""Where a document's page is."""

FILES = {
    "liferay": "/liferay/documents/10180/{}/{}", "nukeviet": "/nukeviet/laws/detail/tb-{}/?download=1&id={}", "eportal": "/eportal/upload/{}/{}",
}  # fmt: skip
"""Where its files are, ``/SYSTEM/files/…`` for the others."""
