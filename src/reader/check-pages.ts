import type { FileRecord } from "./read-record.ts";
import type { PlacedArticle } from "./placed-article.ts";
import type { EditionFields } from "../schemas/edition.ts";
import type { Place, Report } from "./to-fault.ts";

interface EditionPages {
	record: FileRecord<EditionFields> | undefined;
	placed: readonly PlacedArticle[];
	report: Report;
}

/** Every page that something is placed on exists, and no two articles have the same place on it. */
export function checkPages({ record, placed, report }: EditionPages): void {
	const pages = record?.value.pages && toDistinctPages(record, report);
	const checkPage = (page: number, toPlace: () => Place) => {
		if (pages && !pages.includes(page)) report({ rule: "unknown-page", page, pages }, toPlace());
	};
	for (const { article, place } of placed) checkPage(article.page, () => place(["page"]));
	if (record) {
		const { value, place } = record;
		for (const [index, { page }] of value.notices.entries()) {
			checkPage(page, () => place(["notices", index, "page"]));
		}
		for (const [index, { page }] of value.advertisements.entries()) {
			checkPage(page, () => place(["advertisements", index, "page"]));
		}
	}
	checkOrders(placed, report);
}

function toDistinctPages({ value, place }: FileRecord<EditionFields>, report: Report): number[] {
	const numbers = (value.pages ?? []).map(({ number }) => number);
	if (numbers.length === 0) report({ rule: "no-pages" }, place(["pages"]));
	numbers.forEach((page, index) => {
		if (numbers.indexOf(page) < index) {
			report({ rule: "repeated-page", page }, place(["pages", index, "number"]));
		}
	});
	return [...new Set(numbers)].toSorted((a, b) => a - b);
}

function checkOrders(placed: readonly PlacedArticle[], report: Report): void {
	const first = new Map<string, string>();
	for (const { article, place } of placed) {
		const { page, order, file } = article;
		if (order === undefined) continue;
		const key = `${page}/${order}`;
		const other = first.get(key);
		if (other === undefined) first.set(key, file);
		else report({ rule: "repeated-order", page, order, other }, place(["order"]));
	}
}
