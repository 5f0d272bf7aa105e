import { type ObjectKind, objectKinds } from '../object/address.ts'

const afterObjects = objectKinds.length

/** The order in which a person expects steps that do not depend on each other: containers, objects, access, then removals. */
export const rank = {
  object: (kind: ObjectKind): number => objectKinds.indexOf(kind),
  foreignKey: afterObjects,
  tag: afterObjects + 1,
  privilege: afterObjects + 2,
  roleGrant: afterObjects + 3,
  ownership: afterObjects + 4,
  revoke: afterObjects + 5,
  drop: (kind: ObjectKind): number => afterObjects + 6 + (objectKinds.length - objectKinds.indexOf(kind)),
} as const
