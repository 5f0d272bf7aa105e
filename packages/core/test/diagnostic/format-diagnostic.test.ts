import { expect, test } from 'vitest'
import { formatDiagnostic } from '../../src/exports/index.ts'

test.each([
  {
    where: { file: 'a.yaml', line: 3, column: 5, pointer: '/x' },
    want: 'a.yaml:3:5 error X.Y: Wrong\n  Mend it',
  },
  { where: { file: 'a.yaml' }, want: 'a.yaml error X.Y: Wrong\n  Mend it' },
  { where: { line: 3 }, want: '3 error X.Y: Wrong\n  Mend it' },
  { where: { pointer: '/x' }, want: '/x error X.Y: Wrong\n  Mend it' },
  { where: {}, want: 'error X.Y: Wrong\n  Mend it' },
])('a finding at $where reads on one line, its hint on the next', ({ where, want }) => {
  expect(formatDiagnostic({ code: 'X.Y', severity: 'error', message: 'Wrong', where, hint: 'Mend it' })).toBe(
    want,
  )
})
