import { hash } from "node:crypto";
import type { Article } from "../domain/article.ts";

/** A body with what is known of it without reading it again. */
export function toBodyText(body: string): Pick<Article, "body" | "bodyDigest" | "bodyLength"> {
	return { body, bodyDigest: digestBody(body), bodyLength: body.trim().length };
}

/** SHA-256 of the body's UTF-8, lower-case hex. */
export function digestBody(body: string): string {
	return hash("sha256", body, "hex");
}
