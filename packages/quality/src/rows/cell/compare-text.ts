/** Compares text by code points, as engines compare the bytes of UTF-8. */
export function compareText(left: string, right: string): number {
  if (left === right) return 0
  const length = Math.min(left.length, right.length)
  for (let at = 0; at < length; at += 1) {
    const [one, other] = [left.charCodeAt(at), right.charCodeAt(at)]
    if (one === other) continue
    // Surrogates stand for what lies above all other units.
    const lifted = isSurrogate(one) === isSurrogate(other) ? one < other : isSurrogate(other)
    return lifted ? -1 : 1
  }
  return left.length < right.length ? -1 : 1
}

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff
