import { createApp } from "astro/app/entrypoint";

/** What renders every page: the pages' code, compiled, to be called with a page's model. */
export const app = createApp({ streaming: false });
