import { defineConfig, passthroughImageService } from "astro/config";
import { gongbao } from "./src/integrations/gongbao.ts";

export default defineConfig({
	integrations: [gongbao()],
	output: "static",
	trailingSlash: "always",
	// No script or style stands inside a page, so one strict policy serves all of them.
	build: { format: "directory", inlineStylesheets: "never" },
	// Old phones inside WeChat: what they do not know is written in a form they do. Safari 15 and Chrome 94
	// know all of ES2022 that is used here; style sheets are written for older ones still.
	vite: {
		build: { assetsInlineLimit: 0, target: "es2022", cssTarget: ["chrome87", "safari15"] },
	},
	// Pictures are made by src/pictures.
	image: { service: passthroughImageService() },
	devToolbar: { enabled: false },
});
