const NAME = "find";

/**
 * The end of an article's address that tells what to mark in it: `#find=平谷`.
 * A fragment leaves the address canonical: servers and search engines never see it.
 */
export function formatFindFragment(query: string): string {
	return query === "" ? "" : `#${new URLSearchParams({ [NAME]: query })}`;
}

/** Empty for any other fragment. */
export function parseFindFragment(fragment: string): string {
	if (!fragment.startsWith(`#${NAME}=`)) return "";
	return new URLSearchParams(fragment.slice(1)).get(NAME)?.trim() ?? "";
}
