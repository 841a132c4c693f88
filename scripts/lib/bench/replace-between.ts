/** Puts `text` between `<!-- bench:name begin -->` and its end; throws where these are missing. */
export function replaceBetween(document: string, name: string, text: string): string {
	const [begin, end] = ["begin", "end"].map((word) => `<!-- bench:${name} ${word} -->`);
	const from = document.indexOf(begin ?? "");
	const to = document.indexOf(end ?? "");
	if (!begin || from < 0 || to < from) throw new Error(`No place for the bench ${name}`);
	return `${document.slice(0, from + begin.length)}\n\n${text}\n\n${document.slice(to)}`;
}
