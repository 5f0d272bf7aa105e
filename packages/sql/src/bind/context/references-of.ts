import type { BoundReference } from '../bound-query.ts'
import type { BindContext } from './bind-context.ts'

/** The references that were resolved, in the order of the text. */
export const referencesOf = ({ references }: BindContext): readonly BoundReference[] =>
  [...references]
    .map(([node, column]) => ({ node, column }))
    .sort((left, right) => left.node.span.start - right.node.span.start)
