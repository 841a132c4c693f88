/** Whether following an address would run code: browsers skip whitespace and NUL before the scheme. */
export function isScriptAddress(value: string): boolean {
	return /^[\s\0]*javascript:/i.test(value);
}
