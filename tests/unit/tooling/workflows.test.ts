import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const PROJECT = new URL("../../../", import.meta.url);
const WORKFLOWS = readdirSync(new URL(".github/workflows/", PROJECT)).map(
	(name) => `.github/workflows/${name}`,
);

interface Workflow {
	permissions: Record<string, string>;
	jobs: Record<string, { permissions?: Record<string, string>; steps: { uses?: string }[] }>;
}

describe.each([...WORKFLOWS, "docs/deploy/github-bucket.yml", "docs/deploy/github-years.yml"])(
	"%s",
	(name) => {
		const text = readFileSync(new URL(name, PROJECT), "utf8");
		const workflow: Workflow = parse(text);

		it("pins every action to a commit and names its version", () => {
			const used = Object.values(workflow.jobs).flatMap(({ steps }) =>
				steps.flatMap(({ uses }) => uses ?? []),
			);
			expect(used.length).toBeGreaterThan(0);
			for (const action of used) {
				expect(action).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/);
				expect(text).toMatch(new RegExp(`${action} # v\\d+\\.\\d+\\.\\d+`));
			}
		});

		it("may write nothing but Pages, in the job that deploys", () => {
			expect(Object.values(workflow.permissions)).not.toContain("write");
			for (const [job, { permissions = {} }] of Object.entries(workflow.jobs)) {
				const written = Object.keys(permissions).filter((key) => permissions[key] === "write");
				expect(written).toEqual(job === "deploy" ? ["pages", "id-token"] : []);
			}
		});
	},
);
