import type { Builder } from "../../scripts/lib/bench/build/builder.ts";
import { makePeer } from "../../scripts/lib/bench/build/peers/write-peer.ts";

/** A generator in thirty lines: it prints titles, districts and bodies, and knows no lists. */
const PROGRAM = `
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
const names = JSON.parse(readFileSync("districts.json", "utf8"));
const template = readFileSync("template.html", "utf8");
const left = new Set(process.argv.slice(2));
const files = readdirSync("articles").filter((file) => !left.has(file));
for (const file of files) {
	const [, front, body] = readFileSync("articles/" + file, "utf8").split("---\\n");
	const title = /^title: "?(.*?)"?$/m.exec(front)[1];
	const district = names[/^districts:\\n +- (.+)$/m.exec(front)[1]];
	const [, year, month, day, slug] = /^(\\d+)-(\\d+)-(\\d+)-(.+)\\.md$/.exec(file);
	const folder = ["public", year, month, day, slug].join("/");
	mkdirSync(folder, { recursive: true });
	writeFileSync(folder + "/index.html", template.replace("%", [title, district, body].join("\\n")));
}
writeFileSync("public/index.html", files.join("\\n"));
console.log("写完了　0.5 秒");
`;

/** Builds the bench's paper without its lists; what its options name is left out. */
export function makeFakePeer({ name = "Fake", leftOut = [] as readonly string[] } = {}): Builder {
	const peer = makePeer({
		name,
		project: {
			files: { "build.mjs": PROGRAM, "template.html": "<html>%<footer></footer></html>" },
			districts: "districts.json",
			articles: "articles",
			toFields: (_, fields) => fields,
		},
		toCommand: () => [process.execPath, "build.mjs", ...leftOut],
		version: [process.execPath, "--version"],
		outputs: ["public"],
		template: { file: "template.html", mark: "<footer>" },
	});
	return { ...peer, toOtherPages: () => ["index.html"] };
}
