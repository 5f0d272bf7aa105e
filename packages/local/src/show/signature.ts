import type { Policy } from '../catalog/object/policy.ts'
import { spellType } from '../translate/spell-type.ts'

/** The parameters of a policy as DESCRIBE shows them: `(VAL VARCHAR, ID NUMBER)`. */
export const signature = ({ parameters }: Policy): string =>
  `(${parameters.map(({ name, type }) => `${name} ${spellType(type).replace(/\(.*$/, '')}`).join(', ')})`
