import type { Fault } from "../../../src/domain/fault.ts";
import { CHECK_EXPLANATIONS, type CheckRule } from "../../../src/strings/check-texts.ts";
import { CHECK_RULE_TEXTS } from "../../../src/strings/check-rule-texts.ts";
import type { PlacedWaiver } from "./gathered.ts";
import type { CheckedPaper, Rule } from "./rule.ts";

/** Takes away what is waived with a reason, and adds what is wrong with the waivers. */
export function applyWaivers(
	faults: readonly Fault[],
	{ checked, rules }: { checked: Pick<CheckedPaper, "gathered">; rules: readonly Rule[] },
): Fault[] {
	const { waivers } = checked.gathered;
	const valid = waivers.filter(({ rule, reason }) => isKnown(rule) && reason !== "");
	const isWaived = (fault: Fault) =>
		valid.some(({ file, rule }) => file === fault.file && rule === fault.rule);
	const ran = new Set<string>(rules.map(({ id }) => id));
	const unused = valid.filter(
		(waiver) =>
			ran.has(waiver.rule) &&
			!faults.some(({ file, rule }) => file === waiver.file && rule === waiver.rule),
	);
	return [
		...faults.filter((fault) => !isWaived(fault)),
		...waivers
			.filter(({ rule }) => !isKnown(rule))
			.map((waiver) => toFault(waiver, "waiver-unknown")),
		...waivers
			.filter(({ rule, reason }) => isKnown(rule) && reason === "")
			.map((waiver) => toFault(waiver, "waiver-without-reason")),
		...unused.map((waiver) => toFault(waiver, "waiver-unused")),
	];
}

function isKnown(rule: string): rule is CheckRule {
	return rule in CHECK_EXPLANATIONS;
}

type WaiverFault = "waiver-unknown" | "waiver-without-reason" | "waiver-unused";

const TEXTS = {
	"waiver-unknown": CHECK_RULE_TEXTS.waiverUnknown,
	"waiver-without-reason": CHECK_RULE_TEXTS.waiverWithoutReason,
	"waiver-unused": CHECK_RULE_TEXTS.waiverUnused,
} as const satisfies Record<WaiverFault, unknown>;

function toFault({ file, line, column, rule: waived }: PlacedWaiver, rule: WaiverFault): Fault {
	const severity = rule === "waiver-unused" ? "hint" : "error";
	return { rule, severity, file, line, column, ...TEXTS[rule](waived) };
}
