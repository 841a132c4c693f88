import type { SigningRole } from "../domain/person.ts";

/** What stands before the names of a byline, as print has it. */
export const ROLE_NAMES: Readonly<Record<SigningRole, string>> = {
	reporters: "记者",
	correspondents: "通讯员",
	photographers: "摄影",
};

/** Between two names of one role. */
export const NAME_SEPARATOR = "、";

/** Between two roles; an ideographic space. */
export const ROLE_SEPARATOR = "　";
