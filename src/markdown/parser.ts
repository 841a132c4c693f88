import remarkParse from "remark-parse";
import { unified } from "unified";
import { REMARK_PLUGINS } from "./remark-plugins.ts";

/** What parses every body. Made once: to make it takes as long as to parse a short body. */
export const PARSER = unified().use(remarkParse).use(REMARK_PLUGINS).freeze();
