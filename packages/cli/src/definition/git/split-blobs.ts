/** The contents in the answer of `git cat-file --batch`: `<id> blob <size>`, a line end, the bytes, a line end. */
export function splitBlobs(answer: Buffer): readonly Buffer[] {
  const found: Buffer[] = []
  for (let at = 0; at < answer.length; ) {
    const end = answer.indexOf('\n', at)
    const size = Number(answer.toString('latin1', at, end).split(' ').at(-1))
    found.push(answer.subarray(end + 1, end + 1 + size))
    at = end + size + 2
  }
  return found
}
