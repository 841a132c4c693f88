import { fileURLToPath } from "node:url";
import { normalizePath, type Plugin } from "vite";

const NAME = "virtual:gongbao/pages";

/** The module behind the name, as Vite writes paths. */
export const PLAN_MODULE = toPath("planned-pages.ts");
const COMPILED_MODULE = toPath("compiled-pages.ts");

/** Resolves `virtual:gongbao/pages`, so that pages name the plan and not where it comes from. */
export function planModule(isBuild: boolean): Plugin {
	return {
		name: "gongbao:plan",
		resolveId: (id) => {
			if (id !== NAME) return undefined;
			return isBuild ? COMPILED_MODULE : PLAN_MODULE;
		},
	};
}

function toPath(name: string): string {
	return normalizePath(fileURLToPath(new URL(name, import.meta.url)));
}
