import { parseStatement, renderSql } from '@mesh/sql'
import { describe, expect, test } from 'vitest'

describe('the name of an object', () => {
  test.each([
    { given: 'DROP TABLE a', want: 'DROP TABLE A' },
    { given: 'DROP TABLE a.b.c', want: 'DROP TABLE A.B.C' },
    { given: 'DROP TABLE a..c', want: 'DROP TABLE A.PUBLIC.C' },
    { given: "COMMENT ON COLUMN a.b.c.d IS 'x'", want: "COMMENT ON COLUMN A.B.C.D IS 'x'" },
  ])('$given', ({ given, want }) => {
    expect(renderSql(parseStatement(given))).toBe(want)
  })

  test.each([
    'DROP TABLE a.b.c.d',
    'DROP TABLE a..b.c',
    'CREATE VIEW a..b.c AS SELECT 1',
    "COMMENT ON COLUMN a.b.c.d.e IS 'x'",
  ])('%s has a part too many', (given) => {
    expect(() => parseStatement(given)).toThrowError(
      expect.objectContaining({ code: 'SQL.SYNTAX', where: expect.objectContaining({ line: 1 }) }),
    )
  })
})
