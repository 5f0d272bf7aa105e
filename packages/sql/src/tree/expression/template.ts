import type { NodeBase } from '../node.ts'

/** `{{ … }}` of a template, or another tag, where a value or a whole statement stands: written as it is read. See `templates` of ParseOptions. */
export interface Template extends NodeBase {
  readonly kind: 'template'
  /** With its delimiters. */
  readonly text: string
}
