/** `pinggu-nvzhigong`: starts with a letter, so it can never be the number of a page. */
export const SLUG_PATTERN = /^[a-z][a-z0-9-]*$/;

export function isSlug(text: string): boolean {
	return SLUG_PATTERN.test(text);
}

/** Names under an edition that are not articles. */
export const RESERVED_ARTICLE_SLUGS: readonly string[] = ["email", "images", "page", "print"];

/** First parts of an address that the site itself uses, so no standing page may have them. */
export const RESERVED_STANDING_SLUGS: readonly string[] = [
	"accessibility",
	"api",
	"assets",
	"columns",
	"corrections",
	"desk",
	"districts",
	"editions",
	"email",
	"feeds",
	"pagefind",
	"people",
	"pictures",
	"search",
	"wechat",
];
