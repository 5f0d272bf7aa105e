import type { CallerPrivileges } from '../../tree/access/grant-caller.ts'
import type { Cursor } from '../cursor.ts'
import { parseGrantTarget } from './grant-target.ts'
import { parsePrivileges } from './privileges.ts'

/** `[INHERITED] CALLER SELECT, … ON …`, `ALL [INHERITED] CALLER PRIVILEGES ON …` when it comes next. */
export function parseCallerPrivileges(cursor: Cursor): CallerPrivileges | undefined {
  const form = cursor.takeOneOf([
    'CALLER',
    'INHERITED CALLER',
    'ALL CALLER PRIVILEGES',
    'ALL INHERITED CALLER PRIVILEGES',
  ])
  if (form === undefined) return undefined
  const privileges = form.startsWith('ALL') ? ['ALL'] : parsePrivileges(cursor)
  cursor.expect('ON')
  return { inherited: form.includes('INHERITED'), privileges, on: parseGrantTarget(cursor) }
}
