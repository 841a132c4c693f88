// node scripts/with-node.mjs scripts/draw-sample-charts.ts    draws the charts of the sample paper
import { fileURLToPath } from "node:url";
import { writeFontConfiguration } from "./lib/browser/fonts.ts";

const FOLDER = new URL("../content/editions/2020/12/02/images/", import.meta.url);

const WIDTH = 1600;
const MARGIN = 80;
const FONT = "Noto Sans S Chinese";
const INK = "#1d1b18";
const GREY = "#5c5750";
const RULE = "#cfc8bb";
const PAPER = "#fbf9f4";
const RED = "#a8201a";
const PALE = "#ead9d2";

interface Words {
	x: number;
	y: number;
	size: number;
	colour?: string;
	weight?: 400 | 700;
	anchor?: "start" | "middle" | "end";
}

function toText(words: string, place: Words): string {
	const { x, y, size, colour = INK, weight = 400, anchor = "start" } = place;
	return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${colour}" text-anchor="${anchor}">${words}</text>`;
}

/** A number and its unit, smaller, on one line. */
function toFigure({ value, unit }: { value: string; unit: string }, place: Words): string {
	const unitSize = Math.round(place.size * 0.5);
	const words = `${value}<tspan dx="10" font-size="${unitSize}" font-weight="400" fill="${GREY}">${unit}</tspan>`;
	return toText(words, { ...place, weight: 700 });
}

function toRule(y: number): string {
	return `<line x1="${MARGIN}" x2="${WIDTH - MARGIN}" y1="${y}" y2="${y}" stroke="${RULE}" stroke-width="3"/>`;
}

function toChart({ title, height, parts }: { title: string; height: number; parts: string[] }) {
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" font-family="${FONT}">
<rect width="100%" height="100%" fill="${PAPER}"/>
<rect x="${MARGIN}" y="64" width="120" height="14" fill="${RED}"/>
${toText(title, { x: MARGIN, y: 176, size: 76, weight: 700 })}
${parts.join("\n")}
</svg>`;
}

/** A ring of which `share` (0–1) is filled, clockwise from the top. */
function toRing({ x, y, radius, share }: { x: number; y: number; radius: number; share: number }) {
	const length = 2 * Math.PI * radius;
	const circle = `<circle cx="${x}" cy="${y}" r="${radius}" fill="none" stroke-width="70"`;
	return `${circle} stroke="${PALE}"/>
${circle} stroke="${RED}" stroke-dasharray="${length * share} ${length}" transform="rotate(-90 ${x} ${y})"/>`;
}

const THIS_YEAR = [
	{ label: "协议", value: "224", unit: "份" },
	{ label: "企业", value: "2294", unit: "家" },
	{ label: "职工", value: "30369", unit: "人" },
];

const TEN_YEARS = [
	{ label: "一年平均", value: "200多", unit: "份" },
	{ label: "10年合计", value: "2200多", unit: "份" },
	{ label: "企业", value: "20000多", unit: "家" },
	{ label: "职工", value: "30余万", unit: "人" },
];

function drawAgreements(): string {
	const ring = { x: 370, y: 520, radius: 200 };
	const years = { y: 880, columns: [MARGIN, 410, 790, 1210] };
	return toChart({
		title: "平谷区女职工专项协议",
		height: 1160,
		parts: [
			toRing({ ...ring, share: 0.875 }),
			toText("87.5%", { ...ring, y: 536, size: 88, weight: 700, anchor: "middle" }),
			toText("签订率", { ...ring, y: 604, size: 48, colour: GREY, anchor: "middle" }),
			toText("今年", { x: 740, y: 316, size: 52, weight: 700, colour: RED }),
			...THIS_YEAR.flatMap(({ label, ...figure }, index) => [
				toText(label, { x: 740, y: 450 + index * 140, size: 56, colour: GREY }),
				toFigure(figure, { x: WIDTH - MARGIN, y: 456 + index * 140, size: 120, anchor: "end" }),
			]),
			toRule(years.y - 80),
			toText("2010年以来", { x: MARGIN, y: years.y, size: 52, weight: 700, colour: RED }),
			...TEN_YEARS.flatMap(({ label, ...figure }, index) => {
				const x = years.columns[index] ?? MARGIN;
				return [
					toFigure(figure, { x, y: years.y + 120, size: 74 }),
					toText(label, { x, y: years.y + 194, size: 48, colour: GREY }),
				];
			}),
		],
	});
}

/** Sums in units of 10,000 yuan. */
const GRANTS = [
	{
		group: "创新项目助推，分三等",
		bars: [
			{ label: "最高一等", sum: 10, printed: "10万元" },
			{ label: "居中一等", sum: 5, printed: "5万元" },
			{ label: "最低一等", sum: 3, printed: "3万元" },
		],
	},
	{
		group: "新认定的工作室",
		bars: [
			{ label: "市级示范性", sum: 5, printed: "5万元" },
			{ label: "市级", sum: 3, printed: "3万元" },
		],
	},
	{ group: "职工发明专利", bars: [{ label: "一项", sum: 0.3, printed: "3000元" }] },
];

function drawGrants(): string {
	const parts: string[] = [];
	let y = 240;
	for (const { group, bars } of GRANTS) {
		y += 56;
		parts.push(toText(group, { x: MARGIN, y, size: 52, weight: 700, colour: RED }));
		for (const { label, sum, printed } of bars) {
			y += 100;
			parts.push(...drawBar({ y, label, sum, printed }));
		}
		y += 64;
	}
	return toChart({ title: "职工搞创新，市总工会助推多少", height: y + 20, parts });
}

interface Bar {
	/** Where the words stand. */
	y: number;
	label: string;
	sum: number;
	printed: string;
}

function drawBar({ y, label, sum, printed }: Bar): string[] {
	const [start, perUnit] = [400, 90];
	const end = start + sum * perUnit;
	return [
		toText(label, { x: MARGIN, y, size: 52 }),
		`<rect x="${start}" y="${y - 52}" width="${sum * perUnit}" height="66" fill="${RED}"/>`,
		toText(printed, { x: end + 20, y: y + 4, size: 64, weight: 700 }),
	];
}

// Fontconfig reads its file once, when sharp draws its first text.
process.env["FONTCONFIG_FILE"] = await writeFontConfiguration();
const { default: sharp } = await import("sharp");

for (const [name, draw] of Object.entries({
	"pinggu-xieyi.png": drawAgreements,
	"chuangxin-zhutui.png": drawGrants,
})) {
	const picture = sharp(Buffer.from(draw())).png({ palette: true, colours: 64, effort: 10 });
	const { width, height, size } = await picture.toFile(fileURLToPath(new URL(name, FOLDER)));
	console.log(`${name}: ${width} × ${height}, ${Math.round(size / 1000)} KB`);
}
