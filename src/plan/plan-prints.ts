import { toPrintPath } from "../domain/addresses.ts";
import type { Article } from "../domain/article.ts";
import type { Edition, Notice, Page } from "../domain/edition.ts";
import { toEditionFacts } from "../domain/edition-facts.ts";
import type { EditionFrame } from "../domain/frame.ts";
import type { Paper } from "../domain/paper.ts";
import { toDateParams } from "./plan-editions.ts";
import { type PlannedPage, toPlannedPage } from "./planned-page.ts";

export interface PrintModel {
	frame: EditionFrame;
	/** The only page that is printed; the whole edition without it. */
	only?: Page;
	/** Advertisements are not printed. */
	pages: readonly PrintedPage[];
}

export interface PrintedPage {
	page: Page;
	articles: readonly Article[];
	notices: readonly Notice[];
}

type PrintPage = PlannedPage<"edition-print" | "page-print", PrintModel>;

/** For each edition, and for each of its pages, all its articles in full on one page that is made to be printed. */
export function planPrints({ site, editions }: Paper): PrintPage[] {
	return editions.flatMap((edition) => [
		planPrint({ site, edition }),
		...edition.pages.map((only) => planPrint({ site, edition, only })),
	]);
}

function planPrint({
	site,
	edition,
	only,
}: {
	site: Paper["site"];
	edition: Edition;
	only?: Page;
}): PrintPage {
	const { date } = edition;
	const path = toPrintPath(date, only?.number);
	const toModel = (): PrintModel => ({
		frame: { site, path, edition: toEditionFacts(edition) },
		...(only && { only }),
		pages: (only ? [only] : edition.pages).map((page) => toPrinted(edition, page)),
	});
	const params = { ...toDateParams(date), page: only && String(only.number).padStart(2, "0") };
	const kind = only ? "page-print" : "edition-print";
	return toPlannedPage({ kind, path, params, edition: date, toModel });
}

function toPrinted({ articles, notices }: Edition, page: Page): PrintedPage {
	const isHere = (item: { page: number }) => item.page === page.number;
	return { page, articles: articles.filter(isHere), notices: notices.filter(isHere) };
}
