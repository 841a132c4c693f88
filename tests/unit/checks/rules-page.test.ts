import { expect, it } from "vitest";
import { formatRulesPage } from "../../../scripts/lib/checks/format-rules-page.ts";

// `npx vitest run --project unit tests/unit/checks/rules-page.test.ts -u` writes it anew.
it("the handbook's page of rules is what the rules say", async () => {
	await expect(await formatRulesPage()).toMatchFileSnapshot(
		"../../../docs/handbook/check-rules.md",
	);
});
