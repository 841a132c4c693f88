import { defineConfig, passthroughImageService } from "astro/config";
import { gongbao } from "./src/integrations/gongbao.ts";

export default defineConfig({
	integrations: [gongbao()],
	output: "static",
	trailingSlash: "always",
	// No script or style stands inside a page, so one strict policy serves all of them.
	build: { format: "directory", inlineStylesheets: "never" },
	vite: { build: { assetsInlineLimit: 0 } },
	// Pictures are made by src/pictures.
	image: { service: passthroughImageService() },
	devToolbar: { enabled: false },
});
