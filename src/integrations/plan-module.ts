import { fileURLToPath } from "node:url";
import { normalizePath, type Plugin } from "vite";

const NAME = "virtual:gongbao/plan";

/** The module behind the name, as Vite writes paths. */
export const PLAN_MODULE = normalizePath(fileURLToPath(new URL("site-plan.ts", import.meta.url)));

/** Resolves `virtual:gongbao/plan`, so that pages name the plan and not where it comes from. */
export function planModule(): Plugin {
	return {
		name: "gongbao:plan",
		resolveId: (id) => (id === NAME ? PLAN_MODULE : undefined),
	};
}
