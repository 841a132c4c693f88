import sharp from "sharp";
import { expect, test } from "vitest";
import {
	CARD_SIZE,
	EMBLEM_SIZE,
	type ShareCard,
	toCardTitle,
} from "../../../src/domain/share-card.ts";
import { drawShareCard } from "../../../src/pictures/draw-share-card.ts";

const CARD: ShareCard = {
	path: "/share.png",
	paper: "北坞工报",
	colours: { accent: "#a3211b", ink: "#1b1a17", paper: "#fdfcf8" },
};
const story = (title: string, kicker?: string) => ({
	...CARD,
	story: { title, kicker, day: "2020年12月2日" },
});

/** Whether a picture has the ink's colour anywhere in the outermost pixels of its sides. */
async function hasInkAtSides(bytes: Buffer): Promise<boolean> {
	const { data, info } = await sharp(bytes)
		.removeAlpha()
		.raw()
		.toBuffer({ resolveWithObject: true });
	for (let y = 30; y < info.height; y += 1) {
		for (const x of [0, 1, info.width - 2, info.width - 1]) {
			if ((data[(y * info.width + x) * info.channels] ?? 255) < 128) return true;
		}
	}
	return false;
}

test.each([
	["短题", undefined],
	["送去爱心物资 牵起青年缘分", "中关村科学城总工会："],
	["字".repeat(120), "引".repeat(80)],
	["四字标题 ".repeat(12).trim(), "A < B & “C” 引题"],
	["Official Partner of the Programme 87.5%", undefined],
])("draws any title within its card: %s", async (title, kicker) => {
	const bytes = await drawShareCard(story(title, kicker));
	const { width, height, format } = await sharp(bytes).metadata();
	expect({ width, height, format }).toEqual({ ...CARD_SIZE, format: "png" });
	expect(await hasInkAtSides(bytes)).toBe(false);
});

test.each(["工报", "北坞职工生活报", "名".repeat(40)])(
	"draws the paper's own card: %s",
	async (paper) => {
		const bytes = await drawShareCard({ ...CARD, paper });
		const { width, height } = await sharp(bytes).metadata();
		expect({ width, height }).toEqual(EMBLEM_SIZE);
	},
);

test("draws the same card alike", async () => {
	const [one, other] = [await drawShareCard(story("同一题")), await drawShareCard(story("同一题"))];
	expect(one.equals(other)).toBe(true);
});

test("breaks titles between clauses, else into lines of one length, and no line begins with a mark", () => {
	expect(toCardTitle("送去爱心物资 牵起青年缘分").lines).toEqual(["送去爱心物资", "牵起青年缘分"]);
	const { lines } = toCardTitle("三百名工友值守到凌晨，云河大桥班组提前合龙，比原定日期早了十二天");
	expect(lines.join("")).toBe("三百名工友值守到凌晨，云河大桥班组提前合龙，比原定日期早了十二天");
	expect(lines.filter((line) => /^[，。]/u.test(line))).toEqual([]);
	const lengths = lines.map(({ length }) => length);
	expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(3);
});
