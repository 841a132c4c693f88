import { setTimeout as delay } from "node:timers/promises";
import { AwsClient } from "aws4fetch";
import { DEPLOY_TEXTS } from "../../../src/strings/command-texts-deploy.ts";
import { EXIT_CODES } from "../command/exit-codes.ts";
import { Refusal } from "../command/refusal.ts";
import type { S3Settings } from "./s3-settings.ts";

/** A request that is not answered by then is asked anew: milliseconds. */
const PATIENCE = 60_000;

/** How often a request is asked that failed, at most. */
const TRIES = 7;

/** Before a request is asked anew: milliseconds at most, doubled each time. */
const PAUSE = 200;

/**
 * Asks a server of S3. No answer, 429 and 5xx are asked anew, after longer and
 * longer whiles. Throws a `Refusal` that says what to mend, unless the answer
 * is good or its status among those that are accepted.
 */
export type AskS3 = (url: string, init?: RequestInit, accepted?: number) => Promise<Response>;

export function openS3(settings: S3Settings, pause = PAUSE): AskS3 {
	const { key, secret, token, region } = settings;
	const client = new AwsClient({
		...{ accessKeyId: key, secretAccessKey: secret, region, service: "s3", retries: 0 },
		...(token !== "" && { sessionToken: token }),
	});
	const attempt = (url: string, init: RequestInit) =>
		client.fetch(url, { ...init, signal: AbortSignal.timeout(PATIENCE) });
	return async (url, init = {}, accepted) => {
		const what = `${init.method ?? "GET"} ${decodeURIComponent(new URL(url).pathname)}`;
		for (let tries = 1; ; tries += 1) {
			const answer = await attempt(url, init).catch((error: unknown) => ({ error }));
			const isLast = tries === TRIES;
			if ("error" in answer) {
				if (isLast) throw toUnreachable(settings, answer.error);
			} else if (answer.ok || answer.status === accepted) {
				return answer;
			} else if (isLast || (answer.status < 500 && answer.status !== 429)) {
				throw await toRefusal({ settings, what, answer });
			}
			await delay(Math.random() * pause * 2 ** (tries - 1));
		}
	};
}

function toUnreachable({ endpoint }: S3Settings, error: unknown): Refusal {
	const reason = error instanceof Error ? (error.cause ?? error) : error;
	return new Refusal(
		DEPLOY_TEXTS.unreachable({ endpoint, reason: String(reason) }),
		EXIT_CODES.failed,
	);
}

interface BadAnswer {
	settings: S3Settings;
	what: string;
	answer: Response;
}

async function toRefusal({ settings, what, answer }: BadAnswer): Promise<Refusal> {
	const text = await answer.text();
	const code = /<Code>(\w+)<\/Code>/.exec(text)?.[1] ?? "";
	const advise = DEPLOY_TEXTS.refusals[code];
	const detail = `${what}：${answer.status} ${code || text.slice(0, 200)}`.trim();
	const message = DEPLOY_TEXTS.refused({ detail, advice: advise?.(settings.bucket) });
	return new Refusal(message, EXIT_CODES.failed);
}
