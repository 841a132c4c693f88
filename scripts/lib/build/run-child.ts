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

export interface ChildScript {
	/** The script the child runs; it answers through `answerParent`. */
	script: URL;
	environment?: Record<string, string> | undefined;
}

/** A script in a process of its own, whose memory and crashes stay its own. */
export interface StartedChild {
	process: ChildProcess;
	/**
	 * Has the script do its work, once. `request` is what JSON can carry. Throws
	 * unless the script both answers and ends with exit code 0.
	 */
	ask<Answer>(request: object): Promise<Answer>;
}

/** Starts a script that then waits to be asked. */
export function startChild(order: ChildScript): StartedChild {
	const script = toRunnable(order.script);
	const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", script], {
		cwd: PROJECT_DIRECTORY,
		env: { ...pickInherited(process.env), ...order.environment },
		stdio: ["ignore", "inherit", "inherit", "ipc"],
	});
	// Unlike "exit", "close" waits for the answer to have come through.
	const closed = once(child, "close");
	// Whoever asks hears of a process that could not be started.
	closed.catch(() => undefined);
	return {
		process: child,
		async ask<Answer>(request: object) {
			let answer: Answer | undefined;
			child.once("message", (message: Answer) => {
				answer = message;
			});
			// A child that is gone before it hears the request says so by its exit code.
			if (child.connected) child.send(request, () => undefined);
			await closed;
			if (child.exitCode !== 0 || answer === undefined) {
				const end = child.signalCode ?? `exit code ${child.exitCode}`;
				const got = answer === undefined ? "no answer" : "an answer";
				throw new Error(`${basename(script)} ended with ${end} and ${got}`);
			}
			return answer;
		},
	};
}

function pickInherited(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
	const entries = Object.entries(environment);
	return Object.fromEntries(entries.filter(([name]) => INHERITED.has(name.toUpperCase())));
}
