import type { AstroIntegration } from "astro";
import { DESK_PATH } from "../plan/plan-desk.ts";
import { deskModule } from "./desk-module.ts";
import { cardsOnDemand } from "./cards-on-demand.ts";
import { documentsOnDemand } from "./documents-on-demand.ts";
import { picturesOnDemand } from "./pictures-on-demand.ts";
import { planModule } from "./plan-module.ts";
import { wechatOnDemand } from "./wechat-on-demand.ts";
import { watchContent } from "./watch-content.ts";

const DESK_PAGE = new URL("../pages/_desk/index.astro", import.meta.url);

/** Gives Astro the paper: its plan, and in development its edits, its pictures and the desk. */
export function gongbao(): AstroIntegration {
	return {
		name: "gongbao",
		hooks: {
			"astro:config:setup": ({ command, injectRoute, updateConfig }) => {
				const plugins = [
					planModule(),
					deskModule(),
					watchContent(),
					picturesOnDemand(),
					cardsOnDemand(),
					documentsOnDemand(),
					wechatOnDemand(),
				];
				updateConfig({ vite: { plugins } });
				if (command === "dev") injectRoute({ pattern: DESK_PATH, entrypoint: DESK_PAGE });
			},
		},
	};
}
