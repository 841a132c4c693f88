import { expect, test } from "vitest";
import { readS3Settings } from "../../../scripts/lib/deploy/s3-settings.ts";

test("settings that are missing or wrong are all named at once", () => {
	expect(readS3Settings({ GONGBAO_S3_BUCKET: "b", GONGBAO_S3_ENDPOINT: "oss.example/x" })).toEqual({
		problems: [
			"没有设置环境变量 GONGBAO_S3_KEY",
			"没有设置环境变量 GONGBAO_S3_SECRET",
			expect.stringContaining("GONGBAO_S3_ENDPOINT 的值不对"),
		],
	});
});
