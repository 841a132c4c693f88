import type { AstroIntegration } from "astro";
import { cardsOnDemand } from "./cards-on-demand.ts";
import { documentsOnDemand } from "./documents-on-demand.ts";
import { picturesOnDemand } from "./pictures-on-demand.ts";
import { planModule } from "./plan-module.ts";
import { watchContent } from "./watch-content.ts";

/** Gives Astro the paper: its plan, and in development its edits and pictures. */
export function gongbao(): AstroIntegration {
	return {
		name: "gongbao",
		hooks: {
			"astro:config:setup": ({ updateConfig }) => {
				const plugins = [
					planModule(),
					watchContent(),
					picturesOnDemand(),
					cardsOnDemand(),
					documentsOnDemand(),
				];
				updateConfig({ vite: { plugins } });
			},
		},
	};
}
