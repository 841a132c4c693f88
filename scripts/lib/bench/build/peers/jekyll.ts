import type { BuildCase } from "../build-case.ts";
import { PAGE_SIZE } from "../builder.ts";
import { makePeer, type PeerFiles } from "./write-peer.ts";

const PLUGIN = `module Paper
  class List < Jekyll::Page
    def initialize(site, dir, layout, data)
      @site, @base, @dir, @name = site, site.source, dir, "index.html"
      process(@name)
      @data = data.merge("layout" => layout)
      @content = ""
    end
  end
  class Generator < Jekyll::Generator
    def generate(site)
      all = site.posts.docs.reverse
      names = site.data["districts"]
      shelves = Hash.new { |hash, key| hash[key] = [] }
      places = Hash.new { |hash, key| hash[key] = [] }
      all.each do |post|
        keys = (post.data["columns"] || []).map { |id| "columns/#{id}" } + post.data["districts"].map { |id| "districts/#{id}" } + ["editions/#{post.data["day"]}"]
        keys.each { |key| places[post] << [shelves[key], shelves[key].size] unless key.start_with?("editions/"); shelves[key] << post }
      end
      all.each { |post| post.data["related"] = places[post].flat_map { |shelf, at| shelf[at + 1, 3] || [] }.first(4).map { |item| { "url" => item.url, "title" => item.data["title"] } } }
      shelves.each do |key, items|
        items.each_slice(${PAGE_SIZE}).with_index do |slice, page|
          cards = slice.map { |item| { "url" => item.url, "title" => item.data["title"], "day" => item.data["day"], "byline" => item.data["byline"] } }
          site.pages << List.new(site, page.zero? ? key : "#{key}/page/#{page + 1}", "list", { "title" => names[key.split("/").last] || key, "items" => cards })
        end
      end
      %w[districts columns editions].each { |kind| site.pages << List.new(site, kind, "terms", { "title" => kind, "keys" => shelves.keys.select { |key| key.start_with?("#{kind}/") }.map { |key| { "path" => key, "name" => names[key.split("/").last] || key } } }) }
    end
  end
end
`;

const CARD = `<li><a href="{{ item.url }}">{{ item.title }}</a> {{ item.day }} {{ item.byline }}</li>`;

const FILES: PeerFiles = {
	"_config.yml": `title: 生成报
url: https://corpus.example
permalink: /:year/:month/:day/:title/
future: true
timezone: UTC
kramdown: { syntax_highlighter: ~ }
`,
	"_plugins/paper.rb": PLUGIN,
	"_layouts/base.html": `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>{{ page.title }}</title><meta name="viewport" content="width=device-width"></head><body><header><a href="/">生成报</a> <a href="/districts/">地区</a> <a href="/columns/">栏目</a> <a href="/editions/">往期</a></header><main>{{ content }}</main></body></html>`,
	"_layouts/post.html": `---\nlayout: base\n---\n<article><h1>{{ page.title }}</h1><p>{{ page.byline }} {% for id in page.districts %}<a href="/districts/{{ id }}/">{{ site.data.districts[id] }}</a> {% endfor %}</p>{{ content }}</article>
<nav>{% if page.previous %}<a href="{{ page.previous.url }}">{{ page.previous.title }}</a>{% endif %} {% if page.next %}<a href="{{ page.next.url }}">{{ page.next.title }}</a>{% endif %}</nav>
<ul>{% for item in page.related %}<li><a href="{{ item.url }}">{{ item.title }}</a></li>{% endfor %}</ul>`,
	"_layouts/list.html": `---\nlayout: base\n---\n<h1>{{ page.title }}</h1><ul>{% for item in page.items %}${CARD}{% endfor %}</ul>`,
	"_layouts/terms.html": `---\nlayout: base\n---\n<ul>{% for key in page.keys %}<li><a href="/{{ key.path }}/">{{ key.name }}</a></li>{% endfor %}</ul>`,
	"index.html": `---\nlayout: base\ntitle: 生成报\n---\n<ul>{% for item in site.posts limit: 12 %}<li><a href="{{ item.url }}">{{ item.title }}</a></li>{% endfor %}</ul>`,
	"sitemap.xml": `---\n---\n<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{% for item in site.posts %}<url><loc>{{ site.url }}{{ item.url }}</loc></url>{% endfor %}</urlset>`,
	"index.xml": `---\n---\n<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>生成报</title>{% for item in site.posts limit: 100 %}<item><title>{{ item.title }}</title></item>{% endfor %}</channel></rss>`,
};

/** Changes of what `--incremental` does not follow: that articles depend on their neighbours, and on data. */
const UNSEEN: ReadonlySet<BuildCase> = new Set(["add", "rename"]);

export const JEKYLL = makePeer({
	name: "Jekyll",
	project: {
		files: FILES,
		districts: "_data/districts.json",
		articles: "_posts",
		toFields: ({ date }, fields) => ({ ...fields, layout: "post", day: date, date }),
	},
	toCommand: (name) => [
		...["jekyll", "build", "--quiet", "--destination", "public"],
		...(UNSEEN.has(name) ? [] : ["--incremental"]),
	],
	patience: 5000,
	version: ["jekyll", "--version"],
	outputs: ["public", ".jekyll-cache", ".jekyll-metadata"],
	template: { file: "_layouts/post.html", mark: "</article>" },
});
