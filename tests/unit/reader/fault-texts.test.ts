import { describe, expect, it } from "vitest";
import { describeProblem, FAULT_TEXTS } from "../../../src/strings/fault-texts.ts";
import { PROBLEMS } from "../../support/make-problems.ts";

describe("fault texts", () => {
	it("are all among the examples", () => {
		const rules = new Set(PROBLEMS.map(({ rule }) => rule));
		expect([...rules].toSorted()).toEqual(Object.keys(FAULT_TEXTS).toSorted());
	});

	it("say what they said", async () => {
		const texts = PROBLEMS.map((problem) => {
			const { message, hint } = describeProblem(problem);
			return `${problem.rule}\n\t${message}\n\t→ ${hint}\n`;
		});
		await expect(texts.join("\n")).toMatchFileSnapshot("fault-texts.snapshot.txt");
	});

	it("have ids in kebab-case and a hint each", () => {
		for (const problem of PROBLEMS) {
			expect(problem.rule).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
			expect(describeProblem(problem).hint).toBeTruthy();
		}
	});

	it("are written as the paper writes", () => {
		for (const problem of PROBLEMS) {
			const { message, hint = "" } = describeProblem(problem);
			// No full stop at the end: a hint follows after an arrow.
			expect(message).not.toMatch(/。$/);
			expect(hint).not.toMatch(/。$/);
			expect(message + hint).not.toMatch(/undefined|null|\[object/);
		}
	});
});
