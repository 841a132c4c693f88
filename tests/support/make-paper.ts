import type { Article } from "../../src/domain/article.ts";
import { toBodyText } from "../../src/reader/to-body-text.ts";
import type { Column } from "../../src/domain/column.ts";
import type { District } from "../../src/domain/district.ts";
import { OUTLETS } from "../../src/domain/outlets.ts";
import type { Edition } from "../../src/domain/edition.ts";
import type { Paper } from "../../src/domain/paper.ts";
import type { Person } from "../../src/domain/person.ts";
import type { Site } from "../../src/domain/site.ts";
import { makeDay } from "./make-day.ts";

export const CITYWIDE: District = makeDistrict({ id: "citywide", name: "全市", kind: "citywide" });

/** Longer than a brief. */
const LONG_BODY = "正文。".repeat(100);

export function makeDistrict(fields: Partial<District> = {}): District {
	return {
		id: "huairou",
		name: "怀柔区",
		kind: "district",
		aliases: [],
		order: 1,
		contacts: [],
		...fields,
	};
}

export function makeColumn(fields: Partial<Column> = {}): Column {
	return { id: "shudu", name: "数读", ...fields };
}

export function makePerson(fields: Partial<Person> = {}): Person {
	return { id: "ma-chao", name: "马超", aliases: [], registered: false, ...fields };
}

export function makeArticle(fields: Partial<Article> = {}): Article {
	const date = fields.date ?? makeDay("2020-12-02");
	const slug = fields.slug ?? "story";
	return {
		date,
		slug,
		file: `editions/${date.replaceAll("-", "/")}/${slug}.md`,
		title: "标题",
		page: 1,
		districts: [CITYWIDE],
		genre: "news",
		source: "本报讯",
		reporters: [],
		correspondents: [],
		photographers: [],
		summary: "摘要。",
		figures: [],
		tags: [],
		corrections: [],
		draft: false,
		aliases: [],
		bodyLine: 5,
		pictures: [],
		...fields,
		...toBodyText(fields.body ?? LONG_BODY),
	};
}

export function makeEdition(fields: Partial<Edition> = {}): Edition {
	return {
		date: makeDay("2020-12-02"),
		pages: [{ number: 1, editors: [] }],
		notices: [],
		advertisements: [],
		articles: [makeArticle()],
		...fields,
	};
}

export function makeSite(fields: Partial<Site> = {}): Site {
	return {
		name: "测试报",
		description: "测试用的报纸。",
		origin: "https://paper.example",
		phones: [],
		timeZone: "Asia/Shanghai",
		source: "本报讯",
		navigation: [{ label: "首页", path: "/" }],
		offline: true,
		outlets: OUTLETS,
		...fields,
	};
}

export function makePaper(fields: Partial<Paper> = {}): Paper {
	return {
		site: makeSite(),
		districts: [makeDistrict(), CITYWIDE],
		columns: [makeColumn()],
		people: [makePerson()],
		editions: [makeEdition()],
		standingPages: [],
		...fields,
	};
}
