import type { Instant } from "../domain/instant.ts";

/** A list of the paper to be followed, whatever the format. Addresses are whole. */
export interface Feed {
	title: string;
	description: string;
	/** The page that lists the same. */
	address: string;
	/** The document itself, where it will be read. */
	self: string;
	/** The newest change of its items; never the clock's time. */
	updated: Instant;
	/** Newest first. */
	items: readonly FeedItem[];
}

export interface FeedItem {
	/** Permanent: the address. */
	address: string;
	title: string;
	summary: string;
	/** The full text, every address in it whole. */
	html: string;
	published: Instant;
	modified: Instant;
	authors: readonly FeedAuthor[];
	/** Column, districts and subjects. */
	categories: readonly string[];
	/** The address of its picture. */
	picture?: string | undefined;
}

export interface FeedAuthor {
	name: string;
	address: string;
}

/** The language of every paper, as feeds write it. */
export const FEED_LANGUAGE = "zh-CN";
