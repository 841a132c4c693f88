import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import sharp from "sharp";
import { createRandom, type Random } from "../../scripts/lib/random.ts";
import { OUTLETS } from "../../src/domain/outlets.ts";

/** A newsroom whose people change a paper, and a programmer who changes its code. */
export interface Newsroom {
	/** Changes something, and says what. The paper has no faults afterwards. */
	edit(): Promise<string>;
}

interface Places {
	content: string;
	/** The folder of the program. */
	project: string;
}

/** The same changes for the same seed. */
export function openNewsroom(places: Places, seed: number): Newsroom {
	const random = createRandom(seed);
	let serial = 0;
	const desk: Desk = { ...places, random, next: () => (serial += 1) };
	return {
		async edit() {
			const [name, change] = random.pick(Object.entries(CHANGES));
			return `${name}: ${await change(desk)}`;
		},
	};
}

interface Desk extends Places {
	random: Random;
	/** A number that was not used before. */
	next(): number;
}

const TITLE = /^title: .*$/m;

const CHANGES: Readonly<Record<string, (desk: Desk) => Promise<string>>> = {
	"edit a body": (desk) => changeArticle(desk, (text) => `${text}\n又记一笔${desk.next()}。\n`),
	"edit a title": (desk) =>
		changeArticle(desk, (text) => text.replace(TITLE, `title: 新题${desk.next()}`)),
	"correct an article": (desk) =>
		changeArticle(desk, (text) =>
			text.includes("\ncorrections:")
				? text
				: text.replace(
						"\n---\n",
						'\ncorrections:\n  - { date: 2030-01-02, text: "更正一处。" }\n---\n',
					),
		),
	"make a draft, or publish one": (desk) =>
		changeArticle(desk, (text) =>
			text.includes("\ndraft: true")
				? text.replace("\ndraft: true", "")
				: text.replace("\n---\n", "\ndraft: true\n---\n"),
		),
	"hold an article back, or not": (desk) =>
		changeArticle(desk, (text) =>
			text.includes("\npublishAt:")
				? text.replace(/\npublishAt: .*/, "")
				: text.replace("\n---\n", "\npublishAt: 2031-01-01T06:00:00+08:00\n---\n"),
		),
	"put an article into another district": (desk) =>
		changeArticle(desk, (text) =>
			text.replace(
				/^districts:\n(?: {2}- .*\n)+/m,
				`districts:\n  - district-${desk.random.between(1, 8)}\n`,
			),
		),
	"add an article": addArticle,
	"begin an edition": async (desk) => {
		const day = String(desk.random.between(1, 28)).padStart(2, "0");
		return addArticle(desk, `editions/2030/01/${day}`);
	},
	"rename an article": async (desk) => {
		const file = await pickArticle(desk);
		const target = join(dirname(file), `renamed-${desk.next()}.md`);
		await rename(join(desk.content, file), join(desk.content, target));
		return `${file} → ${target}`;
	},
	"move an article to another day": async (desk) => {
		const file = await pickArticle(desk);
		const target = join(dirname(await pickArticle(desk)), `moved-${desk.next()}.md`);
		await rename(join(desk.content, file), join(desk.content, target));
		// Its place may be taken there; its pictures stay behind.
		await change(desk, target, (text) =>
			text.replace(/^order: .*\n/m, "").replace(/^cover:\n(?: {2}.*\n)+/m, ""),
		);
		await removeEmpty(desk, dirname(file));
		return `${file} → ${target}`;
	},
	"delete an article": async (desk) => {
		const file = await pickArticle(desk);
		await rm(join(desk.content, file));
		await removeEmpty(desk, dirname(file));
		return file;
	},
	"leave a former address": (desk) =>
		changeArticle(desk, (text) =>
			text.includes("\naliases:")
				? text.replace(/\naliases: .*/, "")
				: text.replace("\n---\n", `\naliases: [/old/${desk.next()}/]\n---\n`),
		),
	"give an article a picture": addCover,
	"rename a district": (desk) => renameIn(desk, `districts/district-${desk.random.between(1, 8)}`),
	"open a district, or close one": (desk) => openOrClose(desk, "districts"),
	"begin a column, or end one": (desk) => openOrClose(desk, "columns"),
	"rename a column": (desk) => renameIn(desk, `columns/column-${desk.random.between(1, 6)}`),
	"describe the paper anew": (desk) =>
		change(desk, "site.yaml", (text) =>
			text.replace(/^description: .*$/m, `description: 说明${desk.next()}`),
		),
	"switch outlets": (desk) => {
		const chosen = OUTLETS.filter(() => desk.random.between(0, 1) === 1);
		return change(desk, "site.yaml", (text) =>
			text.includes("\noutlets:")
				? text.replace(/\noutlets: .*/, "")
				: `${text}outlets: [${chosen.join(", ")}]\n`,
		);
	},
	"change a template": (desk) =>
		changeFile(join(desk.project, "src/components/article/Byline.astro"), (text) =>
			text.replace(/(?:<!-- \d+ -->\n)?$/, `<!-- ${desk.next()} -->\n`),
		),
};

async function addArticle(desk: Desk, folder?: string): Promise<string> {
	const file = `${folder ?? dirname(await pickArticle(desk))}/added-${desk.next()}.md`;
	const text = `---\ntitle: 新稿${desk.next()}\ndistricts: [district-1]\n---\n\n新来的一篇稿子。\n`;
	await mkdir(dirname(join(desk.content, file)), { recursive: true });
	await writeFile(join(desk.content, file), text);
	return file;
}

async function addCover(desk: Desk): Promise<string> {
	const file = await pickArticle(desk);
	const source = `images/p${desk.next()}.png`;
	const shade = desk.random.between(0, 255);
	const size = { width: 64, height: 48, channels: 3 as const };
	const background = { r: shade, g: 90, b: 40 };
	const target = join(desk.content, dirname(file), source);
	await mkdir(dirname(target), { recursive: true });
	await writeFile(
		target,
		await sharp({ create: { ...size, background } })
			.png()
			.toBuffer(),
	);
	return change(desk, file, (text) =>
		text.includes("\ncover:")
			? text.replace(/src: images\/\S+\.png/, `src: ${source}`)
			: text.replace(
					"\n---\n",
					`\ncover:\n  src: ${source}\n  alt: 一块颜色\n  credit: 试验\n---\n`,
				),
	);
}

/** A section of its own, of which one article tells as long as it is there. */
async function openOrClose(desk: Desk, room: "districts" | "columns"): Promise<string> {
	const file = join(desk.content, room, "passing.yaml");
	const key = room === "districts" ? "districts: [passing]" : "column: passing";
	const isOpen = existsSync(file);
	if (isOpen) {
		for (const each of await listArticles(desk))
			await change(desk, each, (text) =>
				text
					.replace("\ndistricts: [passing]", "\ndistricts: [district-1]")
					.replace("\ncolumn: passing", ""),
			);
		await rm(file);
		return `${room} closed`;
	}
	const kind = room === "districts" ? "kind: district\n" : "";
	await writeFile(file, `name: 暂设${desk.next()}\n${kind}`);
	const article = await addArticle(desk);
	await change(desk, article, (text) =>
		room === "districts"
			? text.replace(/^districts: .*$/m, key)
			: text.replace("\n---\n", `\n${key}\n---\n`),
	);
	return `${room}, told by ${article}`;
}

function renameIn(desk: Desk, name: string): Promise<string> {
	return change(desk, `${name}.yaml`, (text) =>
		text.replace(/^name: .*$/m, `name: 新名${desk.next()}`),
	);
}

async function changeArticle(desk: Desk, toChanged: (text: string) => string): Promise<string> {
	return change(desk, await pickArticle(desk), toChanged);
}

async function change(
	{ content }: Desk,
	file: string,
	toChanged: (text: string) => string,
): Promise<string> {
	await changeFile(join(content, file), toChanged);
	return file;
}

async function changeFile(path: string, toChanged: (text: string) => string): Promise<string> {
	await writeFile(path, toChanged(await readFile(path, "utf8")));
	return path;
}

async function pickArticle(desk: Desk): Promise<string> {
	return desk.random.pick(await listArticles(desk));
}

async function listArticles({ content }: Desk): Promise<string[]> {
	const entries = await readdir(join(content, "editions"), {
		recursive: true,
		withFileTypes: true,
	});
	const files = entries.filter(({ name }) => name.endsWith(".md"));
	return files.map((file) => relative(content, join(file.parentPath, file.name))).sort();
}

/** A day without an article is no edition; what is left are its pictures. */
async function removeEmpty({ content }: Desk, folder: string): Promise<void> {
	const names = await readdir(join(content, folder));
	if (!names.some((name) => name.endsWith(".md")))
		await rm(join(content, folder), { recursive: true });
}
