/** What an `Accept-Encoding` takes: `br;q=0, gzip` → `gzip`. */
export function dropRefused(codings: string): string {
	const isRefused = (coding: string) => /;\s*q=0(?:\.0*)?\s*$/i.test(coding);
	return codings
		.split(",")
		.filter((coding) => !isRefused(coding))
		.join(",");
}
