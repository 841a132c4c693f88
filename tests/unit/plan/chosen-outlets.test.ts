import { describe, expect, test } from "vitest";
import { type Outlet, OUTLETS } from "../../../src/domain/outlets.ts";
import { createBodies } from "../../../src/markdown/bodies.ts";
import { createOutletPictures } from "../../../src/pictures/outlet-pictures.ts";
import { toEditionOrders } from "../../../src/plan/edition-order.ts";
import { planDocuments } from "../../../src/plan/plan-documents.ts";
import { planSite } from "../../../src/plan/plan-site.ts";
import { createShownBodies } from "../../../src/plan/shown-bodies.ts";
import { makeInstant } from "../../support/make-instant.ts";
import { makePaper, makeSite } from "../../support/make-paper.ts";
import { findOutlet, OUTLET_CHOICES } from "../../support/outlet-choices.ts";

const cutOff = makeInstant("2026-01-01T00:00:00+08:00");
const pictures = createOutletPictures({ contentDirectory: "", cacheDirectory: "" });

function planPaths(outlets: readonly Outlet[]): string[] {
	const paper = makePaper({ site: makeSite({ outlets }) });
	const plan = planSite({ paper, cutOff });
	const root = { origin: paper.site.origin, base: "/" };
	const documents = planDocuments({
		plan,
		root,
		cutOff,
		pictures,
		bodies: createShownBodies(createBodies("/")),
	});
	return [...plan.pages, ...documents].map(({ path }) => path);
}

describe("the plan of a paper that chose its outlets", () => {
	const all = planPaths(OUTLETS);

	test("has something of each by default", () => {
		expect(new Set(all.map(findOutlet))).toEqual(new Set([...OUTLETS, undefined]));
	});

	test.each(OUTLET_CHOICES)("has those and everything that is none: %s", (...outlets) => {
		const wanted = all.filter((path) => {
			const outlet = findOutlet(path);
			return outlet === undefined || outlets.includes(outlet);
		});
		expect(planPaths(outlets)).toEqual(wanted);
	});

	test("asks for no documents of editions that have none", () => {
		const order = (outlets: readonly Outlet[]) =>
			toEditionOrders(makePaper({ site: makeSite({ outlets }) }));
		expect(order([])).toEqual([]);
		expect(order(["print"])).toEqual([]);
		for (const outlet of OUTLETS.slice(1)) expect(order(["print", outlet])).toHaveLength(1);
	});
});
