import { toArticlePath } from "../../../../../src/domain/addresses.ts";
import { PAGE_SIZE } from "../builder.ts";
import { makePeer, type PeerFiles } from "./write-peer.ts";

const BASE = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>{{ .Title }}</title>
<meta name="viewport" content="width=device-width"><link rel="canonical" href="{{ .Permalink }}"></head>
<body><header><a href="/">{{ site.Title }}</a> <a href="/districts/">地区</a> <a href="/columns/">栏目</a> <a href="/editions/">往期</a></header>
<main>{{ block "main" . }}{{ end }}</main></body></html>`;

const CARD = `<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Date.Format "2006-01-02" }} {{ .Params.byline }}</li>`;

const FILES: PeerFiles = {
	"hugo.toml": `baseURL = "https://corpus.example/"
title = "生成报"
languageCode = "zh-CN"
buildFuture = true
paginate = ${PAGE_SIZE}
rssLimit = 100
disableAliases = true
[outputs]
home = ["html", "rss"]
section = ["html"]
taxonomy = ["html"]
term = ["html"]
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
	"layouts/_default/single.html": `{{ define "main" }}<article><h1>{{ .Title }}</h1><p>{{ .Params.byline }} {{ range .Params.districts }}<a href="/districts/{{ . }}/">{{ index site.Data.districts . }}</a> {{ end }}</p>{{ .Content }}</article>
<nav>{{ with .Prev }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }} {{ with .Next }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav>
<ul>{{ range first 4 (site.RegularPages.Related .) }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}`,
	"layouts/_default/taxonomy.html": `{{ define "main" }}<h1>{{ default .Title (index site.Data.districts .Data.Term) }}</h1><ul>{{ range .Paginator.Pages }}${CARD}{{ end }}</ul>
{{ template "_internal/pagination.html" . }}{{ end }}`,
	"layouts/_default/terms.html": `{{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ default .Title (index site.Data.districts .Data.Term) }}</a></li>{{ end }}</ul>{{ end }}`,
	"layouts/_default/list.html": `{{ define "main" }}<h1>{{ .Title }}</h1>{{ end }}`,
	"layouts/index.html": `{{ define "main" }}<ul>{{ range first 12 site.RegularPages }}${CARD}{{ end }}</ul>{{ end }}`,
};

export const HUGO = makePeer({
	name: "Hugo",
	project: {
		files: FILES,
		districts: "data/districts.json",
		articles: "content/articles",
		toFields: (article, fields) => ({
			...fields,
			date: article.date,
			url: toArticlePath(article),
			editions: [article.date],
		}),
	},
	toCommand: () => ["hugo", "--quiet", "--noTimes", "--noChmod", "--destination", "public"],
	version: ["hugo", "version"],
	outputs: ["public", "resources", ".hugo_build.lock"],
	template: { file: "layouts/_default/single.html", mark: "</article>" },
});
