/** JSON of the values of a group: the key of its segment, which stays the same from run to run. */
export const segmentKey = (group: readonly unknown[]): string => JSON.stringify(group, plain)

const plain = (_: string, value: unknown): unknown => {
  if (typeof value === 'bigint') return String(value)
  return value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value
}
