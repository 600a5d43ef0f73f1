/** The size of a picture in lossless WebP, as the file itself says it. */
export function sizeOfWebp(file: Buffer): { width: number; height: number } {
	const [container, kind] = [file.toString('latin1', 8, 12), file.toString('latin1', 12, 16)];
	if (container !== 'WEBP' || kind !== 'VP8L') throw new Error(`Not lossless WebP: ${kind}`);
	// After the length of the chunk and one byte of signature: 14 bits each, less one.
	const bits = file.readUInt32LE(21);
	return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}
