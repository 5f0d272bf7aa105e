import { describe, expect, test } from 'vitest'
import {
  formatError,
  isMeshError,
  MeshError,
  sqlFailure,
  sqlFailureReasons,
} from '../../src/exports/index.ts'

describe('mesh error', () => {
  const error = new MeshError('SHOP.CLOSED', {
    message: 'The shop is closed',
    why: 'It is Sunday.',
    hint: 'Come back on Monday.',
    where: { file: 'shop.yaml', line: 3, column: 7 },
  })

  test('a person reads what, where, why and what to do', () => {
    expect(formatError(error)).toBe(
      'SHOP.CLOSED: The shop is closed\n  at shop.yaml:3:7\n  It is Sunday.\n  → Come back on Monday.',
    )
  })

  test('it is recognised by its shape, so a second copy of the package works', () => {
    const foreign = Object.assign(new Error('x'), { name: 'MeshError', code: 'SHOP.CLOSED' })
    expect([foreign, error].map((each) => isMeshError(each, 'SHOP.CLOSED'))).toEqual([true, true])
    expect(
      [new Error('x'), { code: 'SHOP.CLOSED' }, null, 'SHOP.CLOSED'].map((each) => isMeshError(each)),
    ).toEqual([false, false, false, false])
    expect(isMeshError(error, 'SHOP.OPEN')).toBe(false)
  })

  test('whether a statement may be retried follows from its reason', () => {
    const retryable = sqlFailureReasons.filter((reason) => sqlFailure(reason, { message: 'x' }).retryable)
    expect(retryable).toEqual(['connection', 'timeout', 'throttled'])
    expect(sqlFailure('not-found', { message: 'x' }).code).toBe('SQL.NOT_FOUND')
  })
})
