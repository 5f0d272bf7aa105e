import { row } from './rule-row.ts'

/** Changes of tables, keys and relationships. */
export const tableRules = {
  TABLE_ADDED: row('-', '-', 'Nobody reads it yet'),
  TABLE_REMOVED: row('x', '-', 'Queries that read it fail'),
  TABLE_RETIRED: row('!', '-', 'It was announced, and the date has passed'),
  TABLE_RENAMED: row('x', '-', 'Queries name the old table'),
  TABLE_MOVED: row('x', '-', 'Queries name the old database or schema'),
  TABLE_KIND_CHANGED: row(
    '!',
    '!',
    'A table, a view and a dynamic table differ in freshness, cost and rights',
  ),
  GRANULARITY_CHANGED: row('x', 'x', 'A row stands for something else'),
  NAME_CHANGED: row('!', '-', 'Contracts and generated types refer to it by this name'),
  KEY_ADDED: row('-', 'x', 'Stored rows and writers may repeat values'),
  KEY_REMOVED: row('x', '-', 'Readers that join on it may get rows twice'),
  KEY_KIND_CHANGED: row('!', '!', 'The rows stay unique; tools treat primary and unique keys differently'),
  RELATIONSHIP_ADDED: row('-', 'x', 'Stored rows and writers may point nowhere'),
  RELATIONSHIP_REMOVED: row('x', '-', 'Readers that join may lose rows'),
  RELATIONSHIP_CHANGED: row('x', 'x', 'It points to other rows'),
} as const
