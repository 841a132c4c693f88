import type { DistrictKind } from "../domain/district.ts";

/** The headings under which districts are grouped. */
export const DISTRICT_KIND_NAMES: Readonly<Record<DistrictKind, string>> = {
	district: "各区",
	zone: "开发区",
	park: "园区",
	system: "系统",
	citywide: "全市",
};
