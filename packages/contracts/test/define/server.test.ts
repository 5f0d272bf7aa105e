import { expect, test } from 'vitest'
import { checkContract, renderContract, server } from '../../src/exports/index.ts'
import { serverFields } from '../../src/odcs/server-fields.ts'
import { standardText } from '../oracle/standards.ts'

const values: Readonly<Record<string, unknown>> = {
  port: 443,
  location: 'sftp://example.org/a',
  endpointUrl: 'https://example.org',
  catalogUrl: 'https://example.org',
  stagingDir: 's3://bucket/folder',
}

test('the types are those of the official schema of ODCS v3.2.0', () => {
  const schema = JSON.parse(standardText('odcs/schema/odcs-json-schema-v3.2.0.json'))
  expect(Object.keys(serverFields).sort()).toEqual([...schema.$defs.Server.properties.type.enum].sort())
})

test.each(Object.entries(serverFields))('%s has the fields that the standard gives it', (type, text) => {
  const fields = text
    .split(' ')
    .map((name) => ({ name: name.replace('*', ''), isRequired: name.endsWith('*') }))
  const judge = (names: readonly string[]) => {
    const facts = Object.fromEntries(names.map((name) => [name, values[name] ?? 'x']))
    const servers = [server(type as 'custom', facts)]
    return checkContract(
      renderContract({ apiVersion: 'v3.2.0', kind: 'DataContract', id: 'c', version: '1', servers }),
    ).diagnostics.filter(({ severity }) => severity === 'error').length
  }
  const all = fields.map(({ name }) => name)
  expect(judge(all)).toBe(0)
  expect(judge(fields.flatMap(({ name, isRequired }) => (isRequired ? [name] : [])))).toBe(0)
  for (const { name, isRequired } of fields)
    if (isRequired) expect(judge(all.filter((each) => each !== name))).toBe(1)
})
