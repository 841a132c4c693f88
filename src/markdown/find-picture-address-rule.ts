const EMBEDDED = /^\s*data:/i;
const REMOTE = /^\s*(?:[a-z][a-z0-9+.-]*:|[/\\]{2})/i;
/** Absolute, leading out of the folder, or more than a path. */
const OUTSIDE = /^[/\\]|(?:^|[/\\])\.\.(?:[/\\]|$)|[\\?#]|^\s*$/;

/** The rule that an image's address breaks; `undefined` if it may be a file of the edition. */
export function findPictureAddressRule(address: string) {
	if (EMBEDDED.test(address)) return "picture-embedded";
	if (REMOTE.test(address)) return "picture-remote";
	return OUTSIDE.test(address) ? "picture-outside" : undefined;
}
