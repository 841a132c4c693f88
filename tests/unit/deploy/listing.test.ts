import { expect, test } from "vitest";
import { readListing } from "../../../scripts/lib/deploy/read-listing.ts";

test("a listing is read as servers write it: escaped names, quoted MD5, where it goes on", () => {
	const xml = `<?xml version="1.0" encoding="UTF-8"?>
<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">
	<Name>paper</Name><Prefix></Prefix><KeyCount>2</KeyCount><IsTruncated>true</IsTruncated>
	<Contents><Key>a&amp;b &lt;甲&gt; &quot;c&apos;.txt</Key><ETag>&quot;D41D8CD98F00B204E9800998ECF8427E&quot;</ETag><Size>0</Size></Contents>
	<Contents><Key>d.txt</Key><ETag>"0cc175b9c0f1b6a831c399e269772661"</ETag><Size>1</Size><Owner><ID>1</ID></Owner></Contents>
	<NextContinuationToken>1/x+y==&amp;z</NextContinuationToken>
</ListBucketResult>`;
	expect(readListing(xml)).toEqual({
		files: [
			{ path: `a&b <甲> "c'.txt`, size: 0, md5: "d41d8cd98f00b204e9800998ecf8427e" },
			{ path: "d.txt", size: 1, md5: "0cc175b9c0f1b6a831c399e269772661" },
		],
		next: "1/x+y==&z",
	});
});
