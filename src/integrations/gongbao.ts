import type { AstroIntegration } from "astro";
import { DESK_PATH } from "../plan/plan-desk.ts";
import { deskModule } from "./desk-module.ts";
import { cardsOnDemand } from "./cards-on-demand.ts";
import { documentsOnDemand } from "./documents-on-demand.ts";
import { picturesOnDemand } from "./pictures-on-demand.ts";
import { planModule } from "./plan-module.ts";
import { wechatOnDemand } from "./wechat-on-demand.ts";
import { toRoutes, toShell } from "./routes.ts";
import { watchContent } from "./watch-content.ts";

/** Gives Astro the paper: its pages, and in development its edits, its pictures and the desk. */
export function gongbao(): AstroIntegration {
	return {
		name: "gongbao",
		hooks: {
			"astro:config:setup": ({ command, injectRoute, updateConfig }) => {
				const isBuild = command === "build";
				const plugins = [
					planModule(isBuild),
					deskModule(),
					watchContent(),
					picturesOnDemand(),
					cardsOnDemand(),
					documentsOnDemand(),
					wechatOnDemand(),
				];
				updateConfig({ vite: { plugins } });
				for (const route of toRoutes(isBuild)) injectRoute({ ...route, prerender: !isBuild });
				if (!isBuild) injectRoute({ pattern: DESK_PATH, entrypoint: toShell("desk") });
			},
		},
	};
}
