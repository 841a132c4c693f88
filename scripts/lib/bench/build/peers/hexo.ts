import { PAGE_SIZE } from "../builder.ts";
import { makePeer, type PeerFiles } from "./write-peer.ts";

const GENERATOR = `const PAGE = ${PAGE_SIZE};
hexo.extend.generator.register("paper", (locals) => {
	const all = locals.posts.sort("-date").toArray();
	const names = locals.data.districts;
	const toName = (key) => names[key.split("/")[1]] ?? key;
	const shelves = new Map();
	for (const post of all) {
		for (const key of [...(post.columns ?? []).map((id) => "columns/" + id), ...post.districts.map((id) => "districts/" + id), "editions/" + post.day]) {
			if (!shelves.has(key)) shelves.set(key, []);
			if (!key.startsWith("editions/")) (post.places ??= []).push([shelves.get(key), shelves.get(key).length]);
			shelves.get(key).push(post);
		}
	}
	const lists = [...shelves].flatMap(([key, items]) =>
		Array.from({ length: Math.ceil(items.length / PAGE) }, (_, page) => ({
			path: key + "/" + (page === 0 ? "" : "page/" + (page + 1) + "/") + "index.html", layout: "list",
			data: { title: toName(key), items: items.slice(page * PAGE, page * PAGE + PAGE) },
		})));
	const indexes = ["districts", "columns", "editions"].map((kind) => ({
		path: kind + "/index.html", layout: "terms", data: { title: kind, keys: [...shelves.keys()].filter((key) => key.startsWith(kind + "/")).map((key) => [key, toName(key)]) },
	}));
	const posts = all.map((post, index) => ({ path: post.path, layout: "post", data: Object.assign(post, { previousPost: all[index + 1], nextPost: all[index - 1] }) }));
	const sitemap = { path: "sitemap.xml", data: '<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">' + all.map((post) => "<url><loc>https://corpus.example/" + post.path + "</loc></url>").join("") + "</urlset>" };
	const rss = { path: "index.xml", data: '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>生成报</title>' + all.slice(0, 100).map((post) => "<item><title>" + post.title + "</title></item>").join("") + "</channel></rss>" };
	return [...posts, ...lists, ...indexes, { path: "index.html", layout: "list", data: { title: "生成报", items: all.slice(0, 12) } }, sitemap, rss];
});
`;

const CARD = `<li><a href="/<%= item.path %>"><%= item.title %></a> <%= item.day %> <%= item.byline %></li>`;

const FILES: PeerFiles = {
	"package.json": `{ "private": true, "hexo": { "version": "8.0.0" }, "dependencies": { "hexo": "*", "hexo-renderer-marked": "*", "hexo-renderer-ejs": "*" } }\n`,
	"_config.yml": `title: 生成报
language: zh-CN
url: https://corpus.example
permalink: :year/:month/:day/:name/
new_post_name: :year-:month-:day-:title.md
syntax_highlighter: ""
highlight: { enable: false }
prismjs: { enable: false }
external_link: { enable: false }
meta_generator: false
updated_option: date
theme: paper
`,
	"scripts/paper.js": GENERATOR,
	"themes/paper/layout/layout.ejs": `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title><%= page.title %></title><meta name="viewport" content="width=device-width"></head><body><header><a href="/">生成报</a> <a href="/districts/">地区</a> <a href="/columns/">栏目</a> <a href="/editions/">往期</a></header><main><%- body %></main></body></html>`,
	"themes/paper/layout/post.ejs": `<article><h1><%= page.title %></h1><p><%= page.byline %> <% for (const id of page.districts) { %><a href="/districts/<%= id %>/"><%= site.data.districts[id] %></a> <% } %></p><%- page.content %></article>
<nav><% for (const item of [page.previousPost, page.nextPost]) if (item) { %><a href="/<%= item.path %>"><%= item.title %></a> <% } %></nav>
<ul><% for (const item of page.places.flatMap(([shelf, at]) => shelf.slice(at + 1, at + 4)).slice(0, 4)) { %><li><a href="/<%= item.path %>"><%= item.title %></a></li><% } %></ul>`,
	"themes/paper/layout/list.ejs": `<h1><%= page.title %></h1><ul><% for (const item of page.items) { %>${CARD}<% } %></ul>`,
	"themes/paper/layout/terms.ejs": `<ul><% for (const [key, name] of page.keys) { %><li><a href="/<%= key %>/"><%= name %></a></li><% } %></ul>`,
};

export const HEXO = makePeer({
	name: "Hexo",
	project: {
		files: FILES,
		districts: "source/_data/districts.json",
		articles: "source/_posts",
		toFields: ({ date }, fields) => ({ ...fields, day: date, date, disableNunjucks: true }),
	},
	toCommand: () => ["hexo", "generate", "--silent"],
	version: ["hexo", "version"],
	outputs: ["public", "db.json"],
	template: { file: "themes/paper/layout/post.ejs", mark: "</article>" },
});
