import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { basename } from "node:path";
import { PROJECT_DIRECTORY } from "./places.ts";
import { toRunnable } from "./program/program-places.ts";

/**
 * What a child takes over from the environment. Vite puts variables such as
 * `BASE_URL` into pages, so whatever else is set must not reach it.
 */
const INHERITED = new Set([
	"APPDATA",
	"DEBUG",
	"FORCE_COLOR",
	"HOME",
	"LANG",
	"LOCALAPPDATA",
	"NODE_COMPILE_CACHE",
	"NO_COLOR",
	"PATH",
	"SYSTEMROOT",
	"TEMP",
	"TERM",
	"TMP",
	"TMPDIR",
	"TZ",
	"USERPROFILE",
]);

export interface ChildOrder {
	/** The script the child runs; it answers through `answerParent`. */
	script: URL;
	/** What it is asked, as JSON can carry it. */
	request: object;
	environment?: Record<string, string>;
	/** Hears of the child at once. */
	onStart(child: ChildProcess): Promise<void>;
}

/**
 * Runs a script in a process of its own, whose memory and crashes stay its own.
 * Throws unless it both answers and ends with exit code 0.
 */
export async function runChild<Answer>(order: ChildOrder): Promise<Answer> {
	const script = toRunnable(order.script);
	const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", script], {
		cwd: PROJECT_DIRECTORY,
		env: { ...pickInherited(process.env), ...order.environment },
		stdio: ["ignore", "inherit", "inherit", "ipc"],
	});
	let answer: Answer | undefined;
	child.once("message", (message: Answer) => {
		answer = message;
	});
	const ask = async () => {
		await order.onStart(child);
		// A child that is gone before it hears the request says so by its exit code.
		child.send(order.request, () => undefined);
	};
	try {
		// Unlike "exit", "close" waits for the answer to have come through.
		await Promise.all([once(child, "close"), ask()]);
	} finally {
		child.kill("SIGKILL");
	}
	if (child.exitCode !== 0 || answer === undefined) {
		const end = child.signalCode ?? `exit code ${child.exitCode}`;
		const got = answer === undefined ? "no answer" : "an answer";
		throw new Error(`${basename(script)} ended with ${end} and ${got}`);
	}
	return answer;
}

function pickInherited(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
	const entries = Object.entries(environment);
	return Object.fromEntries(entries.filter(([name]) => INHERITED.has(name.toUpperCase())));
}
