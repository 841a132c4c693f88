/** A word that must be written in full. */
export interface RequiredTerm {
	/** In full. */
	term: string;
	/** How it must not be cut short. */
	short: readonly string[];
	reason?: string | undefined;
}

/** A word the paper does not print. */
export interface ForbiddenTerm {
	term: string;
	instead?: string | undefined;
	reason?: string | undefined;
}

/** The paper's own rules for words, as `content/style/terms.yaml` has them. */
export interface Terms {
	required: readonly RequiredTerm[];
	forbidden: readonly ForbiddenTerm[];
	/** Terms that, where several stand in a row, stand in this order. */
	fixedOrders: readonly (readonly string[])[];
}

export const NO_TERMS: Terms = { required: [], forbidden: [], fixedOrders: [] };
