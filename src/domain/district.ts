/** What a 地区 is: the paper's districts include a system (市直机关) and a park inside a district. */
export const DISTRICT_KINDS = ["district", "zone", "park", "system", "citywide"] as const;

export type DistrictKind = (typeof DISTRICT_KINDS)[number];

export interface Contact {
	/** What it is for, as printed: 值班电话. */
	label: string;
	value: string;
}

/** 地区: a section of the paper by place or by system. */
export interface District {
	/** The file's name; part of its address. */
	id: string;
	name: string;
	kind: DistrictKind;
	/** The id of the district this one lies in. */
	parent?: string | undefined;
	/** Other names a text may use. */
	aliases: readonly string[];
	/** Place among its kind, from 1. */
	order: number;
	contacts: readonly Contact[];
	/** Its place among the tiles of the districts' map; one without is not on it. */
	tile?: Tile | undefined;
}

/** A square of a map that is drawn from squares, both from 1. */
export interface Tile {
	/** From the west. */
	x: number;
	/** From the north. */
	y: number;
}

/** By kind in the order of `DISTRICT_KINDS`, then `order`, then id. */
export function compareDistricts(a: District, b: District): number {
	return (
		DISTRICT_KINDS.indexOf(a.kind) - DISTRICT_KINDS.indexOf(b.kind) ||
		a.order - b.order ||
		(a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
	);
}
