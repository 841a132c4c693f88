/** Someone who signs in the paper. */
export interface Person {
	/** The registry file's name, or the name in pinyin if the person is not registered; part of the address. */
	id: string;
	name: string;
	/** 职务, as in 记者. */
	role?: string | undefined;
	/** 单位. */
	unit?: string | undefined;
	aliases: readonly string[];
	/** Whether `content/people` has a file for this person. */
	registered: boolean;
}

/** A signature's part in an article, in printed order. */
export const SIGNING_ROLES = ["reporters", "correspondents", "photographers"] as const;

export type SigningRole = (typeof SIGNING_ROLES)[number];
