import type { NodeBase } from '../tree/node.ts'

/** The fields of a node, where an optional one may also be undefined. */
type Fields<Node> = {
  [Key in keyof Node]: Partial<Pick<Node, Key>> extends Pick<Node, Key> ? Node[Key] | undefined : Node[Key]
}

/** Makes a node; fields that are undefined are left out, so that trees compare and serialise as they read. */
export function node<Node extends NodeBase>(fields: Fields<Node>): Node {
  const made: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(fields)) if (value !== undefined) made[key] = value
  return made as unknown as Node
}
