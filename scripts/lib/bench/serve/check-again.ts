import type { Answer, Question } from "./ask.ts";
import type { AskedHost } from "./asked-host.ts";
import { type Deviation, type Expectation, findDeviations } from "./deviation.ts";
import { ABSENT, oneOf } from "./wanted-header.ts";

export interface Asked {
	question: Question;
	answer: Answer;
}

const ALWAYS_SENT = ["Cache-Control", "Content-Security-Policy", "Vary"];
const SENT_ALONE = [...ALWAYS_SENT, "Content-Type", "Content-Encoding", "ETag"];

/** Asks once more: for the headers alone, and whether it has changed. */
export async function checkAgain(
	{ ask }: AskedHost,
	{ question, answer }: Asked,
): Promise<Deviation[]> {
	const toSame = (names: readonly string[]) =>
		new Map(
			names.map((name) => {
				const value = answer.headers.get(name.toLowerCase());
				return [name, value === undefined ? ABSENT : oneOf(value)] as const;
			}),
		);
	const isBody = (body: Buffer) => body.length === 0;
	const check = async (again: Question, expectation: Expectation) =>
		findDeviations({ question: again, answer: await ask(again) }, expectation);
	const withTag = (tag: string) => ({
		...question,
		headers: { ...question.headers, "If-None-Match": tag },
	});
	return [
		...(await check(
			{ ...question, method: "HEAD" },
			{ statuses: [200], headers: toSame(SENT_ALONE), isBody },
		)),
		...(await check(withTag(answer.headers.get("etag") ?? "*"), {
			statuses: [304],
			headers: toSame(ALWAYS_SENT),
			isBody,
		})),
		...(await check(withTag('"another"'), { statuses: [200], headers: toSame(SENT_ALONE) })),
	];
}
