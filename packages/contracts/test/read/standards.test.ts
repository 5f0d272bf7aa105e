import { describe, expect, test } from 'vitest'
import {
  checkContract,
  checkContractAs,
  checkDataProduct,
  checkDataProductAs,
  contractEditions,
  parseContract,
  parseDataProduct,
  productApiVersions,
  renderContract,
  renderDataProduct,
} from '../../src/exports/index.ts'
import { filesUnder, standardText, verdictsOf } from '../oracle/standards.ts'

const errorsOf = (diagnostics: readonly { severity: string }[]) =>
  diagnostics.filter(({ severity }) => severity === 'error')

describe('every official file is judged by every version as the official schema judges it', () => {
  test.each(verdictsOf('odcs'))('ODCS $file', ({ file, valid }) => {
    const text = standardText(file.startsWith('negative-tests/') ? `odcs/${file}` : `odcs/examples/${file}`)
    const versions = contractEditions.filter((version) => version !== 'v2.2.0')
    expect(
      versions.map((version) => [version, errorsOf(checkContractAs(text, version).diagnostics).length === 0]),
    ).toEqual(versions.map((version) => [version, valid(version)]))
  })

  test.each(verdictsOf('odps'))('ODPS $file', ({ file, valid }) => {
    const text = standardText(`odps/examples/${file}`)
    expect(
      productApiVersions.map((version) => [
        version,
        errorsOf(checkDataProductAs(text, version).diagnostics).length === 0,
      ]),
    ).toEqual(productApiVersions.map((version) => [version, valid(version)]))
  })

  test('there are 109 examples and 28 negative files of ODCS', () => {
    const files = verdictsOf('odcs').map(({ file }) => file)
    expect(files.filter((file) => file.startsWith('negative-tests/'))).toHaveLength(28)
    expect(files).toHaveLength(filesUnder('odcs').length)
  })
})

describe('a document is judged by the version that it declares', () => {
  test.each(verdictsOf('odcs').filter(({ apiVersion }) => apiVersion.startsWith('v3.')))(
    '$file as $apiVersion',
    ({ file, apiVersion, valid }) => {
      const text = standardText(file.startsWith('negative-tests/') ? `odcs/${file}` : `odcs/examples/${file}`)
      const { contract, diagnostics, version } = checkContract(text, { file })
      expect([version, contract !== undefined]).toEqual([apiVersion, valid(apiVersion)])
      for (const { where } of diagnostics)
        expect(where).toMatchObject({ file, line: expect.any(Number), column: expect.any(Number) })
    },
  )

  test.each(filesUnder('odcs/negative-tests'))('%s is rejected', (file) => {
    expect(checkContract(standardText(`odcs/negative-tests/${file}`)).contract).toBeUndefined()
  })
})

test.each(['data-types/all-data-types', 'quality/column-completeness', 'stakeholders/basic-four-dpo'])(
  '%s of v3.1.0 declares v3.0.2, breaks it, and is said to be v3.1.0',
  (name) => {
    const { contract, diagnostics } = checkContract(standardText(`odcs/examples/v3.1.0/${name}.odcs.yaml`))
    expect(contract).toBeUndefined()
    expect(diagnostics).toContainEqual(
      expect.objectContaining({
        code: 'CONTRACT.OTHER_VERSION',
        severity: 'warning',
        message: 'The document breaks ODCS v3.0.2 and is valid as v3.2.0, v3.1.0',
        where: expect.objectContaining({ line: expect.any(Number), pointer: '/apiVersion' }),
      }),
    )
  },
)

test('a product that declares v0.9.0 and is v1.0.0 is told so', () => {
  const text = standardText('odps/examples/v1.0.0/customer-data-product.odps.yaml')
  expect(checkDataProduct(text).diagnostics).toContainEqual(
    expect.objectContaining({
      code: 'CONTRACT.OTHER_VERSION',
      message: 'The document breaks ODPS v0.9.0 and is valid as v1.1.0, v1.0.0',
    }),
  )
})

describe('ODCS v2.2', () => {
  test.each(filesUnder('odcs/examples/v2.2.2'))('%s is known as v2.2.2, declared or not', (file) => {
    expect(checkContract(standardText(`odcs/examples/v2.2.2/${file}`)).version).toBe('v2.2.2')
  })

  test('a version that nobody declared is said to be inferred', () => {
    const { diagnostics } = checkContract(standardText('odcs/examples/v2.2.2/sla/database-table-sla.yaml'))
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ code: 'CONTRACT.VERSION_INFERRED', severity: 'info' }),
    )
  })

  test('a valid document is no contract of the present model', () => {
    const text = standardText('odcs/examples/v2.2.2/all/full-example.yaml')
    const { contract, diagnostics } = checkContract(text)
    expect([contract, errorsOf(diagnostics)]).toEqual([undefined, []])
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ code: 'CONTRACT.OLD_VERSION', severity: 'warning' }),
    )
    expect(() => parseContract(text)).toThrow(expect.objectContaining({ code: 'CONTRACT.OLD_VERSION' }))
  })
})

describe('round trip', () => {
  test.each(filesUnder('odcs/examples/v3.2.0-draft'))('%s comes back from its rendered text', (file) => {
    const { contract } = checkContractAs(standardText(`odcs/examples/v3.2.0-draft/${file}`), 'v3.2.0')
    if (contract === undefined) throw new TypeError(`${file} is no contract`)
    expect(parseContract(renderContract(contract))).toEqual({ ...contract, apiVersion: 'v3.2.0' })
  })

  test.each(filesUnder('odps/examples'))('%s is read and comes back', (file) => {
    const text = standardText(`odps/examples/${file}`).replace('v0.9.0', 'v1.1.0')
    expect(checkDataProduct(text).diagnostics).toEqual([])
    const before = parseDataProduct(text)
    expect(parseDataProduct(renderDataProduct(before))).toEqual(before)
  })
})
