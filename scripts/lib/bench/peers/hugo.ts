import { toArticlePath } from "../../../../src/domain/addresses.ts";
import { PAGE_SIZE, type Peer } from "./peer.ts";
import { type PeerFiles, toFlatName, toPeerMarkdown, writeFiles } from "./write-peer.ts";

const BASE = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>{{ .Title }}</title>
<meta name="viewport" content="width=device-width"><link rel="canonical" href="{{ .Permalink }}"></head>
<body><header><a href="/">{{ site.Title }}</a> <a href="/districts/">地区</a> <a href="/columns/">栏目</a> <a href="/editions/">往期</a></header>
<main>{{ block "main" . }}{{ end }}</main></body></html>`;

const CARD = `<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Date.Format "2006-01-02" }} {{ .Params.byline }} <p>{{ .Summary }}</p></li>`;

const FILES: PeerFiles = {
	"hugo.toml": `baseURL = "https://corpus.example/"
title = "生成报"
languageCode = "zh-CN"
hasCJKLanguage = true
buildFuture = true
paginate = ${PAGE_SIZE}
[taxonomies]
district = "districts"
column = "columns"
edition = "editions"
[related]
threshold = 1
[[related.indices]]
name = "columns"
weight = 100
[[related.indices]]
name = "districts"
weight = 50
`,
	"layouts/_default/baseof.html": BASE,
	"layouts/_default/single.html": `{{ define "main" }}<article><h1>{{ .Title }}</h1><p>{{ .Params.byline }}</p>{{ .Content }}</article>
<nav>{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }} {{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav>
<ul>{{ range first 4 (site.RegularPages.Related .) }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}`,
	"layouts/_default/taxonomy.html": `{{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range .Paginator.Pages }}${CARD}{{ end }}</ul>
{{ template "_internal/pagination.html" . }}{{ end }}`,
	"layouts/_default/terms.html": `{{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}`,
	"layouts/_default/list.html": `{{ define "main" }}<h1>{{ .Title }}</h1>{{ end }}`,
	"layouts/index.html": `{{ define "main" }}<ul>{{ range first 12 site.RegularPages }}${CARD}{{ end }}</ul>{{ end }}`,
};

export const HUGO: Peer = {
	name: "Hugo",
	async write({ articles }, folder) {
		await writeFiles(folder, FILES);
		const texts = articles.map((article) => [
			`content/articles/${toFlatName(article.file)}`,
			toPeerMarkdown(article, ({ date }) => ({
				...{ date, url: toArticlePath(article), editions: [date] },
			})),
		]);
		await writeFiles(folder, Object.fromEntries(texts));
	},
	command: ["hugo", "--quiet", "--destination", "public"],
	outputs: ["public", "resources"],
	toArticlePath: (file) => `content/articles/${toFlatName(file)}`,
};
