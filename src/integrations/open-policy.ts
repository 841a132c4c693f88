import { fileURLToPath } from "node:url";
import { normalizePath, type Plugin } from "vite";

const POLICY_MODULE = normalizePath(
	fileURLToPath(new URL("../domain/security-headers.ts", import.meta.url)),
);

/** In development Vite puts styles into the page, where the policy would refuse them: pages get none. */
export function openPolicy(): Plugin {
	return {
		name: "gongbao:open-policy",
		apply: "serve",
		enforce: "pre",
		load: (id) =>
			id === POLICY_MODULE ? 'export const META_CONTENT_SECURITY_POLICY = "";' : undefined,
	};
}
