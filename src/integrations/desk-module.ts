import { fileURLToPath } from "node:url";
import { normalizePath, type Plugin } from "vite";

const NAME = "virtual:gongbao/desk";

/** The module behind the name, as Vite writes paths. */
export const DESK_MODULE = normalizePath(fileURLToPath(new URL("desk-model.ts", import.meta.url)));

/** Resolves `virtual:gongbao/desk`; in a build there is no such module. */
export function deskModule(): Plugin {
	return {
		name: "gongbao:desk",
		apply: "serve",
		resolveId: (id) => (id === NAME ? DESK_MODULE : undefined),
	};
}
