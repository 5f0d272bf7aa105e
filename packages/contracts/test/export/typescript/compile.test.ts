import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Contract, checkContractAs, exportContract } from '../../../src/exports/index.ts'
import { anyContract } from '../../arbitrary/any-contract.ts'
import { filesUnder, standardText } from '../../oracle/standards.ts'

const root = join(import.meta.dirname, '../../../../..')

test('the compiler accepts the code of the official examples and of random contracts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'contracts-'))
  try {
    const official = filesUnder('odcs/examples/v3.2.0-draft').map((file): readonly [string, Contract] => {
      const { contract } = checkContractAs(standardText(`odcs/examples/v3.2.0-draft/${file}`), 'v3.2.0')
      assert.ok(contract)
      return [file.replaceAll(/\W/g, '-'), contract]
    })
    const random = fc
      .sample(anyContract, { numRuns: 50, seed: 4 })
      .map((each, index) => [`${index}`, each] as const)
    for (const [name, contract] of [...official, ...random])
      writeFileSync(join(folder, `${name}.ts`), exportContract(contract, 'typescript').text)
    const config = {
      extends: join(root, 'tsconfig.base.json'),
      compilerOptions: {
        allowJs: false,
        module: 'preserve',
        moduleResolution: 'bundler',
        types: [],
        paths: { '@mesh/contracts': [join(root, 'packages/contracts/src/exports/index.ts')] },
      },
      include: [folder],
    }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
    const { stdout } = spawnSync(
      process.execPath,
      [join(root, 'node_modules/@typescript/native/bin/tsc'), '-p', folder, '--pretty', 'false'],
      { encoding: 'utf8' },
    )
    expect(
      stdout.split('\n').filter((line) => line.includes('error') && !line.includes('packages/')),
    ).toEqual([])
  } finally {
    rmSync(folder, { recursive: true })
  }
})
