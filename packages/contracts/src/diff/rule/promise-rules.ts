import { row } from './rule-row.ts'

/** Changes of quality rules and service levels. */
export const promiseRules = {
  QUALITY_ADDED: row('-', 'x', 'Stored rows and writers may break it'),
  QUALITY_REMOVED: row('x', '-', 'Readers may rely on it'),
  QUALITY_TIGHTENED: row('-', 'x', 'Data that passed may fail'),
  QUALITY_LOOSENED: row('x', '-', 'Data that failed may pass'),
  QUALITY_REPLACED: row('x', 'x', 'Another promise than before'),
  QUALITY_SEVERITY_CHANGED: row('!', '!', 'A breach is taken more or less seriously'),
  QUALITY_TEXT_ADDED: row('-', '!', 'A promise in words that people keep'),
  QUALITY_TEXT_REMOVED: row('!', '-', 'A promise in words that people may rely on'),
  QUALITY_TEXT_CHANGED: row('!', '!', 'A promise in words that people read'),
  QUALITY_REWORDED: row('-', '-', 'The promise stays'),
  SLA_ADDED: row('-', 'x', 'The service must now keep it'),
  SLA_REMOVED: row('x', '-', 'Readers may rely on it'),
  SLA_TIGHTENED: row('-', 'x', 'The service must do better'),
  SLA_LOOSENED: row('x', '-', 'Readers get less'),
  SLA_REPLACED: row('x', 'x', 'Another promise than before'),
  SLA_REWORDED: row('-', '-', 'The promise stays'),
} as const
