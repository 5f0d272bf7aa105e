import type { Row } from '../expression/collection.ts'
import type { NodeBase } from '../node.ts'

/** `VALUES (…), (…)`. A row of one value is a {@link Row} too here. */
export interface Values extends NodeBase {
  readonly kind: 'values'
  readonly rows: readonly Row[]
}
