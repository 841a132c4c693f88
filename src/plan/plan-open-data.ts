import type { Article } from "../domain/article.ts";
import { toWebAddress } from "../domain/web-address.ts";
import {
	EDITIONS_DATA_PATH,
	toArticleDataPath,
	toEditionDataPath,
	toSchemaPath,
} from "../feeds/open-data/addresses.ts";
import { SHAPES, type ShapeName, toJsonSchema } from "../feeds/open-data/shapes.ts";
import {
	toArticleDocument,
	toEditionDocument,
	toEditionsDocument,
} from "../feeds/open-data/to-documents.ts";
import type { EditionOrder, OutletTools } from "./edition-order.ts";
import type { DocumentSource } from "./plan-documents.ts";
import type { PlannedDocument } from "./planned-document.ts";
import { renderOutletBody } from "./render-body.ts";

/** The list of all editions, and the schemas of all documents. */
export function planPaperData({ plan, root }: DocumentSource): PlannedDocument[] {
	const { paper } = plan.publication;
	return [
		{ path: EDITIONS_DATA_PATH, render: () => formatJson(toEditionsDocument(paper, root)) },
		...(Object.keys(SHAPES) as ShapeName[]).map((name) => ({
			path: toSchemaPath(name),
			render: () => formatJson(toJsonSchema(name, toWebAddress(root, toSchemaPath(name)))),
		})),
	];
}

/** An edition as data, and each of its articles. */
export function planEditionData(
	{ edition, letter }: EditionOrder,
	{ root, bodies }: OutletTools,
): PlannedDocument[] {
	const { timeZone } = letter.site;
	const planArticle = (article: Article): PlannedDocument => ({
		path: toArticleDataPath(article),
		render() {
			const html = renderOutletBody({ article, root, bodies });
			return formatJson(toArticleDocument({ article, html, root, timeZone }));
		},
	});
	return [
		{
			path: toEditionDataPath(edition.date),
			render: () => formatJson(toEditionDocument(edition, root)),
		},
		...edition.articles.map(planArticle),
	];
}

function formatJson(document: object): string {
	return `${JSON.stringify(document, undefined, "\t")}\n`;
}
