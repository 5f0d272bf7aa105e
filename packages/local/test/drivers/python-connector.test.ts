import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { startLocalSnowflake } from '@mesh/local'
import { expect, test } from 'vitest'
import { installPython } from './install-python.ts'

const installed = installPython()
const because = 'missing' in installed ? ` (skipped, it cannot be installed: ${installed.missing})` : ''

test.skipIf('missing' in installed)(
  `the official Python connector reads and writes all types, in chunks, with binds, files and transactions${because}`,
  { timeout: 60_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mesh-python-'))
    const server = await startLocalSnowflake()
    try {
      const python = 'python' in installed ? installed.python : ''
      const script = join(import.meta.dirname, 'python-connector.py')
      const { stdout } = await promisify(execFile)(python, [script, String(server.port), folder])
      expect(JSON.parse(stdout)).toEqual({
        types: [
          7,
          -5,
          'Decimal 12.50',
          'int 99999999999999999999999999999999999999',
          'Decimal -0.0000100000000000000000000000000000000',
          1.5,
          true,
          'ünï \'quoted\' "😀"',
          '',
          'date 0001-01-01',
          'date 1969-12-31',
          'date 9999-12-31',
          'time 12:34:56.789000',
          'datetime 1969-12-31T23:59:59.750000',
          'datetime 9999-12-31T23:59:59.999999',
          'datetime 2024-01-31T01:00:00+00:00',
          'datetime 2024-01-31T01:00:00.500000+02:00',
          'bytes 00ff',
          '{\n  "a": [\n    1,\n    null,\n    "ü"\n  ]\n}',
          '[\n  1,\n  "x"\n]',
          '{}',
          'null',
        ],
        described: [
          ['A', 0],
          ['B', 2],
          ['C', 1],
        ],
        nulls: Array.from({ length: 14 }, () => null),
        none: [],
        many: [100_000, true],
        binds: [true, 500, [500, 124_750, 'n,99\n', 'date 2970-01-01']],
        boundByStage: [1, true],
        failures: [
          [904, '42000'],
          [1003, '42000'],
          [2003, '42S02'],
          [100_051, '22012'],
          [100_038, '22018'],
        ],
        staged: [
          [
            ['one.csv.gz', 'UPLOADED'],
            ['two.csv.gz', 'UPLOADED'],
          ],
          [
            ['one.csv.gz', 'SKIPPED'],
            ['two.csv.gz', 'SKIPPED'],
          ],
          [
            ['1', 'one'],
            ['2', 'two'],
            ['3', 'three'],
          ],
          [
            ['one.csv.gz', 'DOWNLOADED'],
            ['two.csv.gz', 'DOWNLOADED'],
          ],
          ['one.csv.gz', 'two.csv.gz'],
        ],
        several: [[[1]], [['x']], [['Decimal 2.5']]],
        later: [[1000]],
        takenBack: [0],
        sameInJson: true,
        quoted: "it's \\ %",
        refused: 390_100,
      })
    } finally {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    }
  },
)
