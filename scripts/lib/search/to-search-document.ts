import type { Article } from "../../../src/domain/article.ts";
import { SIGNING_ROLES } from "../../../src/domain/person.ts";
import { findBodyPictures } from "../../../src/markdown/find-body-pictures.ts";
import { parseMarkdown } from "../../../src/markdown/parse-markdown.ts";
import { toPlainTextOfTree } from "../../../src/markdown/to-plain-text.ts";
import type { SearchDocument } from "../../../src/search/search-document.ts";
import { NAME_SEPARATOR, ROLE_NAMES, ROLE_SEPARATOR } from "../../../src/strings/byline-words.ts";

/** What readers can search for in an article: all that its page prints. */
export function toSearchDocument(article: Article): SearchDocument {
	const tree = parseMarkdown(article.body);
	const pictures = [...(article.cover ? [article.cover] : []), ...findBodyPictures(tree)];
	return {
		article,
		body: toPlainTextOfTree(tree).split("\n"),
		captions: pictures.map(({ caption, credit }) =>
			[caption, credit].filter((part) => part !== undefined).join(" "),
		),
		byline: formatByline(article),
	};
}

function formatByline(article: Article): string {
	const roles = SIGNING_ROLES.filter((role) => article[role].length > 0).map((role) => {
		const names = article[role].map(({ name }) => name).join(NAME_SEPARATOR);
		return `${ROLE_NAMES[role]} ${names}`;
	});
	return [article.source, ...roles].join(ROLE_SEPARATOR);
}
