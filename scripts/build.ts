// npm run build    reads the paper, renders and checks its site beside dist, then swaps it in
import { startProgram } from "./lib/build/program/start-program.ts";

await startProgram();
