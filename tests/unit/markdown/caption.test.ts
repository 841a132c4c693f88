import { expect, test } from "vitest";
import { parseCaption } from "../../../src/domain/caption.ts";

test.each([
	["签约现场。马超 摄", "签约现场。", "马超 摄"],
	["签约现场。马超 摄。", "签约现场。", "马超 摄"],
	["签约现场。 马超　摄影", "签约现场。", "马超　摄影"],
	["签约现场。马超 陈曦 摄", "签约现场。", "马超 陈曦 摄"],
	["签约现场。马超、陈曦/摄", "签约现场。", "马超、陈曦/摄"],
	["签约现场。新华社记者马超摄", "签约现场。", "新华社记者马超摄"],
	["签约现场 马超 摄", "签约现场", "马超 摄"],
	["签约现场 马超摄", "签约现场", "马超摄"],
	["图为签约现场，马超 摄", "图为签约现场", "马超 摄"],
	["签约现场（马超 摄）", "签约现场", "马超 摄"],
	["双方说：“好！”马超 摄", "双方说：“好！”", "马超 摄"],
	["签约现场。平谷区总工会供图", "签约现场。", "平谷区总工会供图"],
	["工报 制图", undefined, "工报 制图"],
	["马超绘图", undefined, "马超绘图"],
	["旧厂房。本报资料图片", "旧厂房。", "本报资料图片"],
	["签约现场。李月摄", "签约现场。", "李月摄"],
])("splits %j", (line, caption, credit) => {
	expect(parseCaption(line)).toEqual({ caption, credit });
});

test.each([
	"签约现场。",
	"签约现场",
	"图为11月25日拍摄",
	"照片于11月25日摄",
	"摄",
	"马超在签约现场",
	"职工在北京市平谷区马坊物流园区里合影并由工作人员摄",
])("finds no credit in %j", (line) => {
	expect(parseCaption(line)).toEqual({ caption: line });
});

test("takes nothing from nothing", () => {
	expect(parseCaption("  ")).toEqual({});
});
