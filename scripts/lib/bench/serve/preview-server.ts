import { join } from "node:path";
import { PROJECT_DIRECTORY } from "../../build/places.ts";
import { CODINGS } from "./coding.ts";
import { HOST, type ServerProgram } from "./server-program.ts";

/** Our own server, as `npm run preview` starts it. */
export const PREVIEW_SERVER: ServerProgram = {
	name: "npm run preview",
	codings: CODINGS,
	configure: ({ site, port }) => ({
		command: [
			...[process.execPath, join(PROJECT_DIRECTORY, "scripts/preview.ts")],
			...["--out", site.directory, "--host", HOST, "--port", String(port)],
		],
		files: {},
	}),
};
