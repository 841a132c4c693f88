import { mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Article } from "../../../src/domain/article.ts";
import type { Paper } from "../../../src/domain/paper.ts";
import { createSearcher } from "../../../src/search/create-searcher.ts";
import { parseSearchQuery } from "../../../src/search/query.ts";
import type { SearchAnswer, Segment } from "../../../src/search/searcher.ts";
import { makeFolder } from "../../support/make-folder.ts";
import { makeDay } from "../../support/make-day.ts";
import {
	makeArticle,
	makeColumn,
	makeDistrict,
	makeEdition,
	makePaper,
	makePerson,
} from "../../support/make-paper.ts";
import { makeSearchSite, openServedIndex, type SearchSite } from "../../support/search-site.ts";

const huairou = makeDistrict();
const pinggu = makeDistrict({ id: "pinggu", name: "平谷区" });
const shudu = makeColumn();
const maChao = makePerson();
const yuRuiguo = makePerson({ id: "yu-ruiguo", name: "于瑞国" });

const ARTICLES: readonly Partial<Article>[] = [
	{
		date: makeDay("2020-12-02"),
		slug: "train",
		title: "成长“快车道” 越走越宽",
		kicker: "平谷区总工会出台新政策",
		subtitle: "2010年以来第一次",
		districts: [pinggu],
		reporters: [maChao],
		body: "合格率达到87.5%，比上年多。开工于9:30，地点在京沪高速路。\n\n于瑞国说：“要学起来。”",
	},
	{
		date: makeDay("2020-12-02"),
		slug: "figures",
		title: "数字里的一年",
		column: shudu,
		districts: [huairou, pinggu],
		genre: "commentary",
		photographers: [maChao],
		body: "共有875人报名，其中女职工 2010 人。\n\n会后，门头沟、平谷的队伍也来了。",
	},
	{
		date: makeDay("2020-11-30"),
		slug: "choir",
		title: "歌声",
		districts: [huairou],
		genre: "feature",
		reporters: [yuRuiguo],
		body: "合唱团成立。\n\n指挥是马超的老师。Ａ组用iPad记谱。",
	},
	{
		date: makeDay("2019-05-01"),
		slug: "may-day",
		title: "平谷职工过五一",
		districts: [pinggu],
		body: "平谷职工在公园里唱歌。後來者居上。",
	},
	{
		date: makeDay("2019-04-30"),
		slug: "eve",
		title: "节前",
		districts: [huairou],
		body: `${"铺垫的话。".repeat(60)}平谷职工加班。`,
	},
	{
		date: makeDay("2018-03-08"),
		slug: "women",
		title: "女职工的节日",
		districts: [huairou],
		body: "她们缝制了一条拼布被子，像一条彩虹。",
	},
	{
		date: makeDay("2017-03-08"),
		slug: "oldest",
		title: "旧闻",
		body: "二轻局的老照片，蜷曲发黄。",
	},
];

const paper = makePaperOf(ARTICLES);

let site: SearchSite;
beforeAll(async () => {
	const directory = await mkdtemp(join(tmpdir(), "gongbao-"));
	site = await makeSearchSite(paper, { directory });
	return () => rm(directory, { recursive: true, force: true });
});

describe("what is found", () => {
	it.each([
		["a name in the body", "于瑞国", ["train", "choir"]],
		["half a name across words", "瑞国说", ["train"]],
		["two characters that are no word", "轨发", []],
		["a kicker", "总工会出台", ["train"]],
		["a subtitle", "以来第一次", ["train"]],
		["through quotation marks", "成长快车道", ["train"]],
		["with other quotation marks", "成长「快车道」", ["train"]],
		["not across a comma", "后门", []],
		["a spaced year and number", "2010年", ["train"]],
		["a number with its unit, spaced in the text", "女职工2010人", ["figures"]],
		["full-width digits", "８７５人", ["figures"]],
		["a percentage, not the number without its point", "87.5%", ["train"]],
		["a number, not a percentage of the same digits", "875", ["figures"]],
		["a full-width percentage", "８７．５％", ["train"]],
		["a time", "9:30", ["train"]],
		["Latin letters in any case", "IPAD", ["choir"]],
		["a full-width letter", "a组", ["choir"]],
		["traditional characters", "瑞國說", ["train"]],
		["simplified, where the text is traditional", "后来者居上", ["may-day"]],
		["one character", "缝", ["women"]],
		["one character that only ends a run", "虹", ["women"]],
		["all of several terms", "平谷 唱歌", ["may-day"]],
		["an exact quotation", '"平谷职工"', ["may-day", "eve"]],
		["without an excluded term", "平谷职工 -加班", ["may-day"]],
		["a reporter, not a photographer or a mention", "记者:马超", ["train"]],
		["a photographer", "摄影:马超", ["figures"]],
		["a word of the title only", "标题:平谷", ["may-day"]],
		["a district by name", "地区:平谷", ["train", "figures", "may-day"]],
		["a column by name", "栏目：数读", ["figures"]],
	])("finds %s", async (_, text, slugs) => {
		expect((await findSlugs(`q=${encodeURIComponent(text)}`)).sort()).toEqual(slugs.toSorted());
	});

	it.each([
		["a district", "q=平谷&district=huairou", ["figures", "eve"]],
		["a column", "column=shudu", ["figures"]],
		["a genre", "q=职工&genre=commentary", ["figures"]],
		["a year", "q=平谷&year=2019", ["may-day", "eve"]],
		["a first day", "q=马超&from=2020-12-01", ["train", "figures"]],
		["a last day", "q=职工&to=2018-12-31", ["women"]],
		["a district alone, newest first", "district=huairou", ["figures", "choir", "eve", "women"]],
	])("is narrowed by %s", async (_, query, slugs) => {
		expect((await findSlugs(query)).sort()).toEqual(slugs.toSorted());
	});
});

describe("the order", () => {
	it("is title, then lead, then the rest, and within these the best fit first", async () => {
		const filler = "另外的话。".repeat(60);
		const articles = [
			{ slug: "deep-often", body: filler + "食堂开张。".repeat(9) },
			{ slug: "lead-once", body: `食堂开张。${filler}` },
			{ slug: "lead-often", body: `食堂食堂食堂。${filler}` },
			{ slug: "title", title: "食堂", body: filler },
		];
		const directory = await makeFolder();
		await makeSearchSite(makePaperOf(articles), { directory });
		expect(await findSlugs("q=食堂", directory)).toEqual([
			"title",
			"lead-often",
			"lead-once",
			"deep-often",
		]);
	});

	it("is newest first where nothing was typed", async () => {
		expect(await findSlugs("district=huairou")).toEqual(["figures", "choir", "eve", "women"]);
	});

	it.each([
		["newest", ["train", "figures", "may-day", "eve"]],
		["oldest", ["eve", "may-day", "figures", "train"]],
	])("may be %s", async (sort, slugs) => {
		expect(await findSlugs(`q=平谷&sort=${sort}`)).toEqual(slugs);
	});

	it("keeps equal articles newest first, in the order of the edition", async () => {
		const equal = Array.from({ length: 12 }, (_, index) => ({
			slug: `equal-${index}`,
			date: makeDay(index < 6 ? "2020-12-02" : "2020-12-01"),
			title: "职工食堂",
			body: "职工食堂开张。",
		}));
		const { directory } = await makeSearchSite(makePaperOf(equal), {
			directory: await makeFolder(),
		});
		expect(await findSlugs("q=食堂", directory)).toEqual(equal.map(({ slug }) => slug));
	});
});

describe("what is nearly right", () => {
	it("finds most of the words where one character is wrong, and says so", async () => {
		const answer = await search("q=拼布背子像一条");
		expect(answer.isApproximate).toBe(true);
		expect(await toSlugs(answer)).toEqual(["women"]);
	});

	it("leaves out what is excluded", async () => {
		const answer = await search(`q=${encodeURIComponent("拼布背子像一条 -彩虹")}`);
		expect(await toSlugs(answer)).toEqual([]);
	});

	it("is not said of an exact answer", async () => {
		expect((await search("q=拼布被子")).isApproximate).toBe(false);
	});

	it("takes words apart that only a space joined", async () => {
		expect(await findSlugs(`q=${encodeURIComponent("iPad 合唱团")}`)).toEqual(["choir"]);
	});
});

describe("what is shown", () => {
	it("marks the words in the title and in the text around them", async () => {
		const answer = await search("q=成长快车道");
		const result = await answer.hits[0]?.load();
		expect(result?.title).toEqual([
			{ text: "成长“快车道", isMarked: true },
			{ text: "” 越走越宽", isMarked: false },
		]);
		expect(result).toMatchObject({
			path: "/2020/12/02/train/",
			date: "2020-12-02",
			page: 1,
			genre: "news",
			districts: ["平谷区"],
		});
	});

	it("shows the passage that holds a word deep in the text", async () => {
		const answer = await search("q=平谷职工加班");
		const result = await answer.hits[0]?.load();
		expect(toMarked(result?.excerpt)).toEqual(["平谷职工加班"]);
	});

	it("counts the values of each filter, a filter's own choice left aside", async () => {
		const answer = await search("q=平谷&district=pinggu");
		const { district, year, genre, column } = await answer.countFacets();
		expect([...district]).toEqual([
			["pinggu", 3],
			["huairou", 2],
		]);
		expect([...year]).toEqual([
			["2020", 2],
			["2019", 1],
		]);
		expect([...genre]).toEqual([
			["news", 2],
			["commentary", 1],
		]);
		expect([...column]).toEqual([["shudu", 1]]);
	});
});

describe("the shards", () => {
	it("are one a year, newest first", () => {
		expect(site.shards.map(({ label }) => label)).toEqual(["2020", "2019", "2018", "2017"]);
	});

	it("are not opened when they cannot hold the words", async () => {
		const { index, requests } = await openServedIndex(site.directory);
		await createSearcher(index).search(parseSearchQuery(new URLSearchParams("q=拼布被子")));
		expect(listOpened(requests)).toEqual(["2018", "2020"]);
	});

	it("are searched on only while there is not enough", async () => {
		const many = Array.from({ length: 11 }, (_, index) => ({
			slug: `new-${index}`,
			body: "职工食堂开张。",
		}));
		const old = { slug: "old", date: makeDay("2019-01-02"), body: "职工食堂动工。" };
		const { directory } = await makeSearchSite(makePaperOf([...many, old]), {
			directory: await makeFolder(),
		});
		const { index, requests } = await openServedIndex(directory);
		const answer = await createSearcher(index).search(
			parseSearchQuery(new URLSearchParams("q=食堂")),
		);
		expect([answer.hits.length, answer.isComplete]).toEqual([11, false]);
		expect(listOpened(requests)).toEqual(["2020"]);
		const longer = await answer.searchOn?.();
		expect(longer?.isComplete).toBe(true);
		expect((await toSlugs(longer)).at(-1)).toBe("old");
		expect(longer?.hits.slice(0, 11)).toEqual(answer.hits);
	});

	it("answer as far as they can be had, and name those that cannot", async () => {
		const { index } = await openServedIndex(site.directory);
		const searcher = createSearcher({
			...index,
			openShard: (entry) =>
				entry.label === "2019" ? Promise.reject(new Error("offline")) : index.openShard(entry),
		});
		const answer = await searcher.search(parseSearchQuery(new URLSearchParams("q=平谷")));
		expect(answer.missingShards).toEqual(["2019"]);
		expect((await toSlugs(answer)).sort()).toEqual(["figures", "train"]);
		expect([...(await answer.countFacets()).year]).toEqual([["2020", 2]]);
	});

	it.each(["index", "table", "pagefind.x-han"])(
		"whose %s could not be fetched answer again when it can",
		async (part) => {
			const directory = await makeFolder();
			await makeSearchSite(paper, { directory });
			const folder = join(directory, "pagefind/parts/2018");
			const name = (await readdir(folder)).find((each) => each.startsWith(part)) ?? "";
			const { index } = await openServedIndex(directory);
			const searcher = createSearcher(index);
			const query = parseSearchQuery(new URLSearchParams("q=拼布被子&district=huairou"));
			await rename(join(folder, name), join(folder, "away"));
			const without = await searcher.search(query);
			expect(without.missingShards).toEqual(["2018"]);
			expect(without.hits).toEqual([]);
			await rename(join(folder, "away"), join(folder, name));
			const again = await searcher.search(query);
			expect(again.missingShards).toEqual([]);
			expect(await toSlugs(again)).toEqual(["women"]);
		},
	);

	it("are divided where a year has too many articles, the newest articles last", async () => {
		const { shards, directory } = await makeSearchSite(paper, {
			directory: await makeFolder(),
			size: 2,
		});
		expect(shards.map(({ label }) => label)).toEqual(["2020.2", "2020.1", "2019", "2018", "2017"]);
		expect((await findSlugs("q=平谷", directory)).sort()).toEqual([
			"eve",
			"figures",
			"may-day",
			"train",
		]);
	});
});

describe("a search", () => {
	it("ends with an AbortError when a newer one begins", async () => {
		const { index } = await openServedIndex(site.directory);
		const searcher = createSearcher(index);
		const older = searcher.search(parseSearchQuery(new URLSearchParams("q=平谷")));
		const newer = searcher.search(parseSearchQuery(new URLSearchParams("q=唱歌")));
		await expect(older).rejects.toMatchObject({ name: "AbortError" });
		expect(await toSlugs(await newer)).toEqual(["may-day"]);
	});

	it("rejects when nothing can be had, and works when it can again", async () => {
		const { index } = await openServedIndex(site.directory);
		let isOnline = false;
		const searcher = createSearcher({
			...index,
			loadManifest: () => (isOnline ? index.loadManifest() : Promise.reject(new Error("offline"))),
		});
		const query = parseSearchQuery(new URLSearchParams("q=唱歌"));
		await expect(searcher.search(query)).rejects.toThrow("offline");
		isOnline = true;
		expect(await toSlugs(await searcher.search(query))).toEqual(["may-day"]);
	});
});

function makePaperOf(articles: readonly Partial<Article>[]): Paper {
	const made = articles.map((fields) => makeArticle(fields));
	const days = [...new Set(made.map(({ date }) => date))];
	return makePaper({
		districts: [huairou, pinggu],
		columns: [shudu],
		people: [maChao, yuRuiguo],
		editions: days.map((date) =>
			makeEdition({ date, articles: made.filter((article) => article.date === date) }),
		),
	});
}

async function search(query: string, directory = site.directory): Promise<SearchAnswer> {
	const { index } = await openServedIndex(directory);
	return createSearcher(index).search(parseSearchQuery(new URLSearchParams(query)));
}

/** Of the whole answer, whichever round found it. */
async function findSlugs(query: string, directory?: string): Promise<string[]> {
	let answer = await search(query, directory);
	while (answer.searchOn) answer = await answer.searchOn();
	return answer.isApproximate ? [] : toSlugs(answer);
}

async function toSlugs(answer: SearchAnswer | undefined): Promise<string[]> {
	const results = await Promise.all((answer?.hits ?? []).map((hit) => hit.load()));
	return results.map(({ path }) => path.split("/").at(-2) ?? "");
}

function toMarked(segments: readonly Segment[] = []): string[] {
	return segments.filter(({ isMarked }) => isMarked).map(({ text }) => text);
}

/** Labels of the shards of which anything was fetched, sorted. */
function listOpened(requests: readonly string[]): string[] {
	const labels = requests.flatMap((path) => /\/parts\/(\d[^/]*)\//u.exec(path)?.[1] ?? []);
	return [...new Set(labels)].sort();
}
