import type { StatementKind } from '../engine/outcome.ts'

const ids: Readonly<Record<StatementKind, number>> = {
  select: 0x1000,
  insert: 0x3100,
  update: 0x3200,
  delete: 0x3300,
  merge: 0x3400,
  multiInsert: 0x3500,
  copy: 0x3600,
  ddl: 0x6000,
}

/** The number by which drivers tell statements apart. */
export const statementTypeId = (kind: StatementKind): number => ids[kind]
