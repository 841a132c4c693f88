import type { Outlet } from "../domain/outlets.ts";

/** What readers and editors call an outlet. */
export const OUTLET_NAMES: Readonly<Record<Outlet, string>> = {
	print: "打印版",
	letter: "邮件版",
	book: "电子书",
	data: "开放数据",
	code: "二维码",
};
