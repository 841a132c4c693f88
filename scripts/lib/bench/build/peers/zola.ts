import { toArticlePath } from "../../../../../src/domain/addresses.ts";
import { PAGE_SIZE } from "../builder.ts";
import { makePeer, type PeerFiles } from "./write-peer.ts";

const CARD = `<li><a href="{{ item.path }}">{{ item.title }}</a> {{ item.date }} {{ item.extra.byline }}</li>`;

const TAXONOMIES = ["districts", "columns", "editions"]
	.map((name) => `{ name = "${name}", paginate_by = ${PAGE_SIZE}, feed = false }`)
	.join(", ");

const NAMES = `{% set names = load_data(path="data/districts.json", format="json") %}`;

/** For Zola 0.19 and later. It has no related stories; to look for them in each page would make it slow. */
const FILES: PeerFiles = {
	"config.toml": `base_url = "https://corpus.example"
title = "生成报"
default_language = "zh"
compile_sass = false
build_search_index = false
minify_html = false
generate_feeds = true
feed_filenames = ["index.xml"]
feed_limit = 100
taxonomies = [${TAXONOMIES}]
`,
	"content/_index.md": "+++\n+++\n",
	"content/articles/_index.md": '+++\nsort_by = "date"\nrender = false\n+++\n',
	"templates/base.html": `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>{% block title %}生成报{% endblock %}</title><meta name="viewport" content="width=device-width"></head><body><header><a href="/">生成报</a> <a href="/districts/">地区</a> <a href="/columns/">栏目</a> <a href="/editions/">往期</a></header><main>{% block main %}{% endblock %}</main></body></html>`,
	"templates/page.html": `{% extends "base.html" %}{% block title %}{{ page.title }}{% endblock %}{% block main %}${NAMES}<article><h1>{{ page.title }}</h1><p>{{ page.extra.byline }} {% for id in page.taxonomies.districts %}<a href="/districts/{{ id }}/">{{ names[id] }}</a> {% endfor %}</p>{{ page.content | safe }}</article>
<nav>{% if page.higher %}<a href="{{ page.higher.path }}">{{ page.higher.title }}</a>{% endif %} {% if page.lower %}<a href="{{ page.lower.path }}">{{ page.lower.title }}</a>{% endif %}</nav>{% endblock %}`,
	"templates/index.html": `{% extends "base.html" %}{% block main %}{% set articles = get_section(path="articles/_index.md") %}<ul>{% for item in articles.pages | slice(end=12) %}${CARD}{% endfor %}</ul>{% endblock %}`,
	"templates/section.html": `{% extends "base.html" %}`,
	"templates/taxonomy_single.html": `{% extends "base.html" %}{% block main %}${NAMES}<h1>{{ names[term.name] | default(value=term.name) }}</h1><ul>{% for item in paginator.pages %}${CARD}{% endfor %}</ul>{% endblock %}`,
	"templates/taxonomy_list.html": `{% extends "base.html" %}{% block main %}${NAMES}<ul>{% for term in terms %}<li><a href="{{ term.path }}">{{ names[term.name] | default(value=term.name) }}</a></li>{% endfor %}</ul>{% endblock %}`,
	"templates/index.xml": `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>生成报</title>{% for item in pages %}<item><title>{{ item.title }}</title><link>{{ item.permalink }}</link></item>{% endfor %}</channel></rss>`,
};

export const ZOLA = makePeer({
	name: "Zola",
	project: {
		files: FILES,
		districts: "data/districts.json",
		articles: "content/articles",
		toFields: (article, { title, byline, districts, columns = [] }) => ({
			...{ title, date: article.date, path: toArticlePath(article) },
			taxonomies: { districts, columns, editions: [article.date] },
			extra: { byline },
		}),
	},
	toCommand: () => ["zola", "build", "--output-dir", "public", "--force"],
	version: ["zola", "--version"],
	outputs: ["public"],
	template: { file: "templates/page.html", mark: "</article>" },
});
