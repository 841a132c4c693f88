import { toArticlePath } from "../../../../../src/domain/addresses.ts";
import { PAGE_SIZE } from "../builder.ts";
import { makePeer, type PeerFiles } from "./write-peer.ts";

/** JavaScript templates are its fastest; without a template engine for Markdown each text is parsed once. */
const CONFIG = `const PAGE = ${PAGE_SIZE};
const toBase = (title, main) => \`<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>\${title}</title>
<meta name="viewport" content="width=device-width"></head><body><header><a href="/">生成报</a> <a href="/districts/">地区</a> <a href="/columns/">栏目</a> <a href="/editions/">往期</a></header><main>\${main}</main></body></html>\`;
const toCard = ({ url, data, day }) => \`<li><a href="\${url}">\${data.title}</a> \${data.day} \${data.byline}</li>\`;
const toName = (key, names) => names[key.split("/")[1]] ?? key;
export const helpers = { toBase, toCard, toName };
export default function (config) {
	// Made once for all three collections.
	let shelves;
	config.on("eleventy.before", () => { shelves = undefined; });
	const toSorted = (api) => api.getFilteredByTag("article").sort((a, b) => (a.data.day < b.data.day ? 1 : -1));
	const toLists = (api) => {
		if (shelves) return shelves;
		shelves = new Map();
		const all = toSorted(api);
		all.forEach((item, index) => {
			item.data.previousItem = all[index + 1];
			item.data.nextItem = all[index - 1];
			item.data.shelfPlaces = [];
			for (const key of [...(item.data.columns ?? []).map((id) => "columns/" + id), ...item.data.districts.map((id) => "districts/" + id), "editions/" + item.data.day]) {
				if (!shelves.has(key)) shelves.set(key, []);
				if (!key.startsWith("editions/")) item.data.shelfPlaces.push([shelves.get(key), shelves.get(key).length]);
				shelves.get(key).push(item);
			}
		});
		return shelves;
	};
	config.addCollection("sorted", toSorted);
	config.addCollection("lists", (api) =>
		[...toLists(api)].flatMap(([key, items]) =>
			Array.from({ length: Math.ceil(items.length / PAGE) }, (_, page) => ({
				url: "/" + key + "/" + (page === 0 ? "" : "page/" + (page + 1) + "/"),
				title: key, items: items.slice(page * PAGE, page * PAGE + PAGE),
			}))));
	config.addCollection("indexes", (api) => {
		const keys = [...toLists(api).keys()];
		return ["districts", "columns", "editions"].map((kind) => ({ url: "/" + kind + "/", title: kind, keys: keys.filter((key) => key.startsWith(kind + "/")) }));
	});
	return { dir: { input: "src", output: "public" }, markdownTemplateEngine: false, htmlTemplateEngine: false, templateFormats: ["md", "11ty.js"] };
}
`;

const ARTICLE = `import { helpers } from "../../eleventy.config.js";
export function render({ title, byline, districts, districtNames, content, previousItem, nextItem, shelfPlaces }) {
	const related = (shelfPlaces ?? []).flatMap(([shelf, at]) => shelf.slice(at + 1, at + 4)).slice(0, 4);
	const toLink = (item) => (item ? \`<a href="\${item.url}">\${item.data.title}</a>\` : "");
	return helpers.toBase(title, \`<article><h1>\${title}</h1><p>\${byline} \${districts.map((id) => '<a href="/districts/' + id + '/">' + districtNames[id] + "</a>").join(" ")}</p>\${content}</article><nav>\${toLink(previousItem)} \${toLink(nextItem)}</nav><ul>\${related.map((item) => "<li>" + toLink(item) + "</li>").join("")}</ul>\`);
}
`;

const FILES: PeerFiles = {
	"package.json": '{ "type": "module", "private": true }\n',
	"eleventy.config.js": CONFIG,
	"src/_includes/article.11ty.js": ARTICLE,
	"src/articles/articles.11tydata.json": '{ "layout": "article.11ty.js", "tags": ["article"] }\n',
	"src/lists.11ty.js": `import { helpers } from "../eleventy.config.js";
export const data = { pagination: { data: "collections.lists", size: 1, alias: "list" }, permalink: ({ list }) => list.url };
export const render = ({ list, districtNames }) => helpers.toBase(list.title, "<h1>" + helpers.toName(list.title, districtNames) + "</h1><ul>" + list.items.map(helpers.toCard).join("") + "</ul>");
`,
	"src/indexes.11ty.js": `import { helpers } from "../eleventy.config.js";
export const data = { pagination: { data: "collections.indexes", size: 1, alias: "list" }, permalink: ({ list }) => list.url };
export const render = ({ list, districtNames }) => helpers.toBase(list.title, "<ul>" + list.keys.map((key) => '<li><a href="/' + key + '/">' + helpers.toName(key, districtNames) + "</a></li>").join("") + "</ul>");
`,
	"src/index.11ty.js": `import { helpers } from "../eleventy.config.js";
export const data = { permalink: "/" };
export const render = ({ collections }) => helpers.toBase("生成报", "<ul>" + collections.sorted.slice(0, 12).map(helpers.toCard).join("") + "</ul>");
`,
	"src/sitemap.11ty.js": `export const data = { permalink: "/sitemap.xml" };
export const render = ({ collections }) => '<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">' + collections.sorted.map(({ url }) => "<url><loc>https://corpus.example" + url + "</loc></url>").join("") + "</urlset>";
`,
	"src/rss.11ty.js": `export const data = { permalink: "/index.xml" };
export const render = ({ collections }) => '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>生成报</title>' + collections.sorted.slice(0, 100).map(({ url, data }) => "<item><title>" + data.title + "</title><link>https://corpus.example" + url + "</link></item>").join("") + "</channel></rss>";
`,
};

export const ELEVENTY = makePeer({
	name: "Eleventy",
	project: {
		files: FILES,
		districts: "src/_data/districtNames.json",
		articles: "src/articles",
		toFields: (article, fields) => ({
			...fields,
			day: article.date,
			permalink: toArticlePath(article),
		}),
	},
	toCommand: () => ["eleventy", "--quiet"],
	version: ["eleventy", "--version"],
	outputs: ["public"],
	template: { file: "src/_includes/article.11ty.js", mark: "</article>" },
});
