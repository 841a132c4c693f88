import { spawn } from "node:child_process";
import { once } from "node:events";
import { PROJECT } from "./run-build.ts";
import { ACCESS, type S3Server } from "./s3-server.ts";

export interface DeployCall {
	/** The built site. */
	out: string;
	server: S3Server;
	args?: readonly string[];
	/** Instead of what belongs to the server. */
	environment?: Record<string, string>;
}

export interface DeployRun {
	exitCode: number | null;
	signal: NodeJS.Signals | null;
	/** What it printed, errors too. */
	output: string;
}

/** Starts a real deployment, as `npm run deploy -- <args>` does. */
export function startDeploy({ out, server, args = [], environment }: DeployCall) {
	const child = spawn(process.execPath, ["scripts/deploy.ts", "--out", out, ...args], {
		cwd: PROJECT,
		env: { ...process.env, ...toEnvironment(server), ...environment },
		stdio: ["ignore", "pipe", "pipe"],
	});
	let output = "";
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding("utf8").on("data", (text: string) => {
			output += text;
		});
	}
	const ended = once(child, "close").then((): DeployRun => {
		return { exitCode: child.exitCode, signal: child.signalCode, output };
	});
	return { child, ended };
}

function toEnvironment({ endpoint, bucket }: S3Server): Record<string, string> {
	return {
		GONGBAO_S3_ENDPOINT: endpoint,
		GONGBAO_S3_BUCKET: bucket,
		GONGBAO_S3_KEY: ACCESS.key,
		GONGBAO_S3_SECRET: ACCESS.secret,
	};
}
