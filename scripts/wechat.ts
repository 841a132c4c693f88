// npm run wechat    writes an article or an edition as a page from which a 公众号 takes it over
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { distance } from "fastest-levenshtein";
import { type CalendarDay, parseCalendarDay } from "../src/domain/calendar-day.ts";
import type { Paper } from "../src/domain/paper.ts";
import { findNearest } from "../src/domain/nearest.ts";
import { formatWechatPage } from "../src/feeds/wechat/wechat-page.ts";
import { toSiteRoot } from "../src/domain/web-address.ts";
import { readClientScript } from "../src/integrations/read-client-script.ts";
import { createBodies } from "../src/markdown/bodies.ts";
import { createShownBodies } from "../src/plan/shown-bodies.ts";
import { findWechatCopy } from "../src/plan/plan-wechat.ts";
import { WECHAT_TEXTS } from "../src/strings/wechat-words.ts";
import { PROJECT_DIRECTORY } from "./lib/build/places.ts";
import { EXIT_CODES } from "./lib/command/exit-codes.ts";
import { formatHelp } from "./lib/command/format-help.ts";
import { readPublication } from "./lib/command/read-publication.ts";
import { Refusal } from "./lib/command/refusal.ts";
import { runCommand } from "./lib/command/run-command.ts";

const COMMAND = {
	name: "wechat",
	options: ["content", "now", "base", "site"],
	takesOperands: true,
} as const;

const FOLDER = join(PROJECT_DIRECTORY, ".wechat");

await runCommand(COMMAND, async ({ base = "/", ...source }, [day = "", slug, ...rest]) => {
	const date = parseCalendarDay(day);
	if (!date || rest.length > 0) {
		console.error(`${WECHAT_TEXTS.usage}\n\n${formatHelp(COMMAND)}`);
		return EXIT_CODES.misused;
	}
	const { paper } = await readPublication(source);
	const root = toSiteRoot(paper, base);
	const copy = findWechatCopy(
		{ paper, root, bodies: createShownBodies(createBodies(base)) },
		{ date, slug },
	);
	if (!copy) throw new Refusal(formatMissing(paper, { date, slug }), EXIT_CODES.failed);
	const script = await readClientScript("copy-rich-text.ts");
	const name = slug === undefined ? date : `${date}-${slug}`;
	const file = join(FOLDER, `${name}.html`);
	await mkdir(FOLDER, { recursive: true });
	await writeFile(file, formatWechatPage({ copy, script, links: [] }));
	console.log(WECHAT_TEXTS.written(file));
	return EXIT_CODES.done;
});

function formatMissing(
	{ editions }: Paper,
	{ date, slug }: { date: CalendarDay; slug: string | undefined },
): string {
	const edition = editions.find((each) => each.date === date);
	if (!edition || slug === undefined) return WECHAT_TEXTS.noEdition(date);
	const candidates = edition.articles.map(({ slug: id, title }) => ({ id, names: [title] }));
	const nearest = findNearest({ typed: slug, candidates, distance });
	return WECHAT_TEXTS.noArticle({ date, slug, nearest: nearest?.id });
}
