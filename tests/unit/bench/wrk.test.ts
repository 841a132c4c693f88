import { expect, test } from "vitest";
import { parseWrk } from "../../../scripts/lib/bench/serve/wrk.ts";

const OUTPUT = `Running 5s test @ http://127.0.0.1:8080/
  2 threads and 32 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency     1.20ms    2.50ms  60.01ms   95.10%
    Req/Sec    18.10k     1.02k   20.00k    70.00%
  Latency Distribution
     50%  640.00us
     75%    1.10ms
     90%    2.30ms
     99%    1.25s
  180000 requests in 5.00s, 1.50GB read
Requests/sec:  36000.50
Transfer/sec:    307.20MB
`;

test("reads the figures of wrk in one unit each", () => {
	expect(parseWrk(OUTPUT)).toEqual({
		requestsPerSecond: 36000.5,
		bytesPerSecond: 307.2 * 1024 ** 2,
		p50: 0.64,
		p99: 1250,
		failures: 0,
	});
});

test("counts requests that failed in any way", () => {
	const failed = `${OUTPUT}  Socket errors: connect 1, read 2, write 3, timeout 4\n  Non-2xx or 3xx responses: 90\n`;
	expect(parseWrk(failed).failures).toBe(100);
});

test("throws at what it cannot read", () => {
	expect(() => parseWrk("unable to connect")).toThrow("unable to connect");
});
