import { readdirSync } from "node:fs";
import { userInfo } from "node:os";
import { dirname, join } from "node:path";
import { formatNginxServer } from "../../serve/format-server-blocks.ts";
import { askProgram } from "./ask-program.ts";
import { CODINGS } from "./coding.ts";
import { HOST, type ServerOrder, type ServerProgram } from "./server-program.ts";

const BROTLI_MODULE = "ngx_http_brotli_static_module.so";
const TEMPORARY = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];

/** nginx as it is installed, and once more with Brotli where its module is; none where it is missing. */
export function findNginx(): ServerProgram[] {
	const about = askProgram("nginx", ["-V"]);
	if (about === undefined) return [];
	const version = /nginx\/(\S+)/.exec(about)?.[1] ?? "";
	const types = join(dirname(readPath(about, "conf-path")), "mime.types");
	const brotli = findModule(readPath(about, "modules-path"));
	const plain = { name: `nginx ${version}`, types, module: undefined };
	const all = brotli
		? [plain, { ...plain, name: `${plain.name}, Brotli`, module: brotli }]
		: [plain];
	return all.map((installed) => ({
		name: installed.name,
		codings: installed.module ? CODINGS : ["gzip"],
		configure: (order) => ({
			command: [
				"nginx",
				"-p",
				order.folder,
				"-e",
				"stderr",
				"-c",
				join(order.folder, "nginx.conf"),
			],
			files: { "nginx.conf": formatConfiguration(order, installed) },
		}),
	}));
}

function readPath(about: string, option: string): string {
	return new RegExp(`--${option}=(\\S+)`).exec(about)?.[1] ?? "";
}

function findModule(folder: string): string | undefined {
	try {
		return readdirSync(folder).includes(BROTLI_MODULE) ? join(folder, BROTLI_MODULE) : undefined;
	} catch {
		// An nginx without modules has no such folder.
		return undefined;
	}
}

/** What Debian's nginx.conf says, less logs and what is shared with the rest of the machine, around the paper's server. */
function formatConfiguration(
	{ root, state, folder, port }: ServerOrder,
	{ types, module }: { types: string; module: string | undefined },
): string {
	const block = { address: `${HOST}:${port}`, name: HOST, root, state };
	return [
		...(module ? [`load_module ${module};`] : []),
		// Only root may choose, and the folder is root's then.
		...(process.getuid?.() === 0 ? [`user ${userInfo().username};`] : []),
		"daemon off;",
		"worker_processes auto;",
		`pid ${folder}/nginx.pid;`,
		"events { worker_connections 768; }",
		"http {",
		"sendfile on;",
		"tcp_nopush on;",
		"types_hash_max_size 2048;",
		`include ${types};`,
		"default_type application/octet-stream;",
		"access_log off;",
		...TEMPORARY.map((name) => `${name}_temp_path ${folder}/${name};`),
		formatNginxServer({ ...block, sendsBrotli: module !== undefined }),
		"}",
		"",
	].join("\n");
}
