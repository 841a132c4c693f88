/** A value in single quotes, in which only the quote itself is doubled. */
export function toQuoted(value: string): string {
	return `'${value.trim().replaceAll("'", "''")}'`;
}
