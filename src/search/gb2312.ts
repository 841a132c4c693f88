const FIRST_ROW = 0xb0;
const LAST_ROW = 0xf7;
const FIRST_CELL = 0xa1;
const LAST_CELL = 0xfe;

let characters: ReadonlySet<string> | undefined;

/**
 * The 6,763 Han characters of GB/T 2312-1980, in its order: what simplified
 * writing is made of. Browsers know them; no table has to be sent.
 */
export function listGb2312(): ReadonlySet<string> {
	characters ??= new Set(decodeRows());
	return characters;
}

function* decodeRows(): Generator<string> {
	const decoder = new TextDecoder("gb2312");
	for (let row = FIRST_ROW; row <= LAST_ROW; row += 1) {
		for (let cell = FIRST_CELL; cell <= LAST_CELL; cell += 1) {
			const character = decoder.decode(Uint8Array.of(row, cell));
			if (/^\p{Script=Han}$/u.test(character)) yield character;
		}
	}
}
