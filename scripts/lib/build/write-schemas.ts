import { writeEditorSchemas } from "../editor/write-editor-schemas.ts";
import { PROJECT_DIRECTORY } from "./places.ts";
import type { ReadWork } from "./workshop.ts";

/** Tells editors' tools what may stand in the files of this paper, in the project's folder. */
export async function writeSchemas({ paper, options }: ReadWork): Promise<void> {
	const { contentDirectory } = options;
	await writeEditorSchemas(paper, { contentDirectory, projectDirectory: PROJECT_DIRECTORY });
}
