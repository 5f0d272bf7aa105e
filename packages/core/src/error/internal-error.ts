/** A bug in Mesh: an assumption of ours that does not hold. Users report it, they do not handle it. */
export class InternalError extends Error {
  override readonly name = 'InternalError'
}

/**
 * Marks a branch that the types say cannot be reached.
 *
 * @throws InternalError always.
 */
export function assertNever(value: never, what = 'value'): never {
  throw new InternalError(`unexpected ${what}: ${JSON.stringify(value)}`)
}
