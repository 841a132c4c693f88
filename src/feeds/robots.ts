/** Everyone may read everything; the sitemaps are named by their whole addresses. */
export function formatRobots(sitemaps: readonly string[]): string {
	const lines = ["User-agent: *", "Allow: /", "", ...sitemaps.map((each) => `Sitemap: ${each}`)];
	return `${lines.join("\n")}\n`;
}
