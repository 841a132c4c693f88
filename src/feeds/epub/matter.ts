import { toEditionPath } from "../../domain/addresses.ts";
import { toWebAddress } from "../../domain/web-address.ts";
import { BOOK_WORDS, formatBookTitle } from "../../strings/book-words.ts";
import { INTERFACE } from "../../strings/interface.ts";
import { formatEditionFacts, formatLabelled } from "../../strings/letter-words.ts";
import { toElement } from "../element.ts";
import { toImprint } from "../imprint.ts";
import { BOOK_FILES, type Book } from "./book.ts";
import { formatXhtml } from "./xhtml.ts";

/** The drawn cover, told by what it shows. */
export function formatCover({ site, edition }: Book): string {
	const alt = formatBookTitle({ paper: site.name, date: edition.date });
	const picture = toElement("img", { src: BOOK_FILES.coverPicture, alt });
	return formatXhtml({
		title: BOOK_WORDS.cover,
		type: "frontmatter",
		content: [toElement("section", { epubType: "cover", className: ["cover"] }, [picture])],
	});
}

/** 登报. */
export function formatNotices({ notices }: Book): string {
	const content = [
		toElement("h1", {}, [INTERFACE.notices]),
		...notices.flatMap(({ title, text, phone }) => [
			title === undefined ? undefined : toElement("h2", {}, [title]),
			toElement("p", {}, [text]),
			phone === undefined
				? undefined
				: toElement("p", {}, [formatLabelled({ label: INTERFACE.telephone, value: phone })]),
		]),
	].filter((element) => element !== undefined);
	return formatXhtml({ title: INTERFACE.notices, type: "backmatter", content });
}

/** What the book holds and who publishes it. */
export function formatAbout({ site, root, edition }: Book): string {
	const address = toWebAddress(root, toEditionPath(edition.date));
	const lines = [formatEditionFacts(edition), ...toImprint(site)];
	const content = [
		toElement("h1", {}, [BOOK_WORDS.aboutTitle]),
		toElement("p", {}, [BOOK_WORDS.about]),
		toElement("p", {}, [toElement("a", { href: address }, [address])]),
		...lines.map((line) => toElement("p", {}, [line])),
	];
	return formatXhtml({ title: BOOK_WORDS.aboutTitle, type: "backmatter", content });
}
