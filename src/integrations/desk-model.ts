import { planDesk } from "../plan/plan-desk.ts";
import { readPaper } from "../reader/read-paper.ts";
import { readPaperSource } from "./paper-source.ts";

const source = readPaperSource();
const { paper, faults } = await readPaper(source);

/** What the desk's page imports as `virtual:gongbao/desk`: read when the module is evaluated, faults or not. */
export const desk = planDesk({ paper, faults, ...source });
