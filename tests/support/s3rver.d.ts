declare module "@20minutes/s3rver" {
	import type { AddressInfo } from "node:net";

	/** As much of the server as the tests use. */
	export default class S3rver {
		constructor(options: {
			address: string;
			port: number;
			silent: boolean;
			directory: string;
			vhostBuckets: boolean;
		});
		run(): Promise<AddressInfo>;
	}
}
