import type { NodeBase } from '../tree/node.ts'

/** The fields of a node, where an optional one may also be undefined. */
export type Fields<Node> = {
  [Key in keyof Node]: Partial<Pick<Node, Key>> extends Pick<Node, Key> ? Node[Key] | undefined : Node[Key]
}

/** Makes a node. Nodes of one kind have their fields in one order, absent ones as undefined: engines read such objects fastest. */
export const node = <Node extends NodeBase>(fields: Fields<Node>): Node => fields as Node
