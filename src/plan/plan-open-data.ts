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
import type { DocumentSource } from "./plan-documents.ts";
import type { PlannedDocument } from "./planned-document.ts";
import { renderOutletBody } from "./render-body.ts";

/** The paper as data: all editions, each edition, each article, and the schemas of the three. */
export function planOpenData({ plan, root }: DocumentSource): PlannedDocument[] {
	const { paper } = plan.publication;
	const { timeZone } = paper.site;
	const planArticle = (article: Article): PlannedDocument => ({
		path: toArticleDataPath(article),
		async render() {
			const html = await renderOutletBody({ article, root });
			return formatJson(toArticleDocument({ article, html, root, timeZone }));
		},
	});
	return [
		{ path: EDITIONS_DATA_PATH, render: () => formatJson(toEditionsDocument(paper, root)) },
		...paper.editions.map((edition) => ({
			path: toEditionDataPath(edition.date),
			render: () => formatJson(toEditionDocument(edition, root)),
		})),
		...paper.editions.flatMap(({ articles }) => articles.map(planArticle)),
		...(Object.keys(SHAPES) as ShapeName[]).map((name) => ({
			path: toSchemaPath(name),
			render: () => formatJson(toJsonSchema(name, toWebAddress(root, toSchemaPath(name)))),
		})),
	];
}

function formatJson(document: object): string {
	return `${JSON.stringify(document, undefined, "\t")}\n`;
}
