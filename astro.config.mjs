import { defineConfig, passthroughImageService } from "astro/config";
import { gongbao } from "./src/integrations/gongbao.ts";

export default defineConfig({
	integrations: [gongbao()],
	output: "static",
	trailingSlash: "always",
	// No script or style stands inside a page, so one strict policy serves all of them.
	build: { format: "directory", inlineStylesheets: "never" },
	// Old phones inside WeChat: what they do not know is written in a form they do.
	vite: { build: { assetsInlineLimit: 0, target: ["chrome87", "safari15"] } },
	// Pictures are made by src/pictures.
	image: { service: passthroughImageService() },
	devToolbar: { enabled: false },
});
