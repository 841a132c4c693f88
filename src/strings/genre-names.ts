import type { Genre } from "../domain/genre.ts";

/** 体裁, as the page prints it. */
export const GENRE_NAMES: Readonly<Record<Genre, string>> = {
	news: "消息",
	feature: "通讯",
	commentary: "评论",
	photo: "图片",
	notice: "公告",
	reprint: "转载",
};
