import { SERVE_TEXTS } from "../../../../src/strings/command-texts-serve.ts";
import type { Answer, Question } from "./ask.ts";
import type { WantedHeader } from "./wanted-header.ts";

/** Where a server does not answer as it should. */
export interface Deviation {
	/** What was asked: `GET /paper/ (Accept-Encoding: br)`. */
	asked: string;
	problem: string;
}

export interface Expectation {
	/** One of these. */
	statuses: readonly number[];
	headers?: ReadonlyMap<string, WantedHeader>;
	/** Whether the body, as it was sent, is right. */
	isBody?(body: Buffer, answer: Answer): boolean;
}

/** Compares an answer with what is expected of it. */
export function findDeviations(
	{ question, answer }: { question: Question; answer: Answer },
	{ statuses, headers = new Map(), isBody = () => true }: Expectation,
): Deviation[] {
	const problems: string[] = [];
	if (!statuses.includes(answer.status)) {
		const wanted = SERVE_TEXTS.either(statuses.map(String));
		problems.push(SERVE_TEXTS.wrongStatus({ wanted, got: answer.status }));
	}
	for (const [name, { wanted, isMet }] of headers) {
		const got = answer.headers.get(name.toLowerCase());
		if (!isMet(got)) {
			problems.push(SERVE_TEXTS.wrongHeader({ name, wanted, ...(got !== undefined && { got }) }));
		}
	}
	if (!isBody(answer.body, answer)) problems.push(SERVE_TEXTS.wrongBody);
	return problems.map((problem) => toDeviation(question, problem));
}

export function toDeviation(question: Question, problem: string): Deviation {
	const { path, method = "GET", headers = {} } = question;
	const said = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
	const asked = said.length === 0 ? `${method} ${path}` : `${method} ${path} (${said.join("; ")})`;
	return { asked, problem };
}
