import { describe, expect, it } from "vitest";
import { findPrintedByline, toJoinedNames } from "../../../src/domain/byline.ts";

function findNames(body: string) {
	return findPrintedByline(body, "本报讯")?.names;
}

describe("the bylines of the print page", () => {
	it.each([
		["本报讯(记者于或 通讯员于瑞国)记者昨天从市总工会", "于或", "于瑞国"],
		["本报讯(记者白莹 通讯员陈晔)近日,按照", "白莹", "陈晔"],
		["本报讯(记者马超)截至目前,", "马超", ""],
	])("are found in %s", (body, reporters, correspondents) => {
		expect(findNames(body)).toEqual({ reporters, correspondents, photographers: "" });
	});
});

describe("a printed byline", () => {
	it("has names of three roles, with any marks between them", () => {
		expect(findNames("本报讯（本报记者 马超、陈曦　特约通讯员：陈晔 摄影 白莹）甲")).toEqual({
			reporters: "马超陈曦",
			correspondents: "陈晔",
			photographers: "白莹",
		});
	});

	it("is told with its text and its place", () => {
		expect(findPrintedByline("\n　　本报讯（记者马超）近日", "本报讯")).toMatchObject({
			text: "本报讯（记者马超）",
			offset: 3,
			source: "本报讯",
		});
	});

	it("may begin with the article's own source", () => {
		expect(findPrintedByline("云河工报讯（记者马超）近日", "云河工报讯")?.source).toBe(
			"云河工报讯",
		);
		expect(findPrintedByline("云河工报讯 近日", "云河工报讯")?.text).toBe("云河工报讯");
	});

	it.each([
		"记者昨天从市总工会了解到",
		"（上接第一版）近日",
		"新华社北京12月1日电 近日",
		"近日，本报讯（记者马超）",
		"",
	])("is not found in %j", (body) => {
		expect(findNames(body)).toBeUndefined();
	});
});

describe("toJoinedNames", () => {
	it("leaves out what stands between names and keeps a middle dot", () => {
		expect(toJoinedNames(["马 超", "艾山·买买提"])).toBe("马超艾山·买买提");
	});
});
