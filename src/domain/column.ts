/** 栏目: a standing head under which stories appear, across editions. */
export interface Column {
	/** The file's name; part of its address. */
	id: string;
	name: string;
	/** Printed beside the name on the column head. */
	subtitle?: string | undefined;
	/** 编者按: why the column exists. */
	editorsNote?: string | undefined;
}
