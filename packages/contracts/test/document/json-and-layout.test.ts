import { expect, test } from 'vitest'
import { openContract } from '../../src/document/open-contract.ts'
import { openDataProduct } from '../../src/document/open-data-product.ts'
import { writeContract } from '../../src/document/write-contract.ts'
import { parseContract } from '../../src/read/parse-contract.ts'

const yaml = `# Head
apiVersion: v3.2.0
kind: DataContract
id: 'orders' # by hand
version: "1.0.0"
description:
  purpose: |
    first
    second
tags: [a, "b"]
shared: &shared
  unit: rows
schema:
# the only table
- name: orders
  properties:
  - name: id # key
    required: true
  # money
  - name: amount
    description: \${TEXT:-none}
  copy: *shared
`

test.each<[string, (document: ReturnType<typeof openContract>) => void, readonly [string, string]]>([
  ['quotes stay', (each) => each.set('/version', '2.0.0'), ['"1.0.0"', '"2.0.0"']],
  ['a comment stays', (each) => each.set('/id', 'sales'), ["'orders' # by hand", "'sales' # by hand"]],
  [
    'a block text',
    (each) => each.set('/description/purpose', 'one\ntwo\n'),
    ['    first\n    second\n', '    one\n    two\n'],
  ],
  ['a flow list', (each) => each.insert('/tags/1', 'x'), ['[a, "b"]', '[a, x, "b"]']],
  ['a flow item goes', (each) => each.remove('/tags/0'), ['[a, "b"]', '["b"]']],
  [
    'a key',
    (each) => each.rename('/schema/0/properties/0/required', 'unique'),
    ['required: true', 'unique: true'],
  ],
  [
    'an item after another',
    (each) => each.insert('/schema/0/properties/-', { name: 'at' }, { after: 0 }),
    ['    required: true\n', '    required: true\n  - name: at\n'],
  ],
  [
    'a key before another',
    (each) => each.insert('/name', 'Orders', { before: 'id' }),
    ["id: 'orders'", "name: Orders\nid: 'orders'"],
  ],
  [
    'a moved item takes its comment',
    (each) => each.move('/schema/0/properties/1', { before: 0 }),
    [
      '  - name: id # key\n    required: true\n  # money\n  - name: amount\n    description: ${TEXT:-none}\n',
      '  # money\n  - name: amount\n    description: ${TEXT:-none}\n  - name: id # key\n    required: true\n',
    ],
  ],
  [
    'the first key of an item goes',
    (each) => each.remove('/schema/0/properties/0/name'),
    ['- name: id # key\n    required: true', '- required: true'],
  ],
  [
    'a text becomes a list',
    (each) => each.set('/id', ['x']),
    ["id: 'orders' # by hand\n", 'id: # by hand\n- x\n'],
  ],
  ['the last of a list', (each) => each.set('/tags', []), ['[a, "b"]', '[]']],
])('%s', (_, edit, [before, after]) => {
  expect(yaml).toContain(before)
  const document = openContract(yaml)
  edit(document)
  expect(document.render()).toBe(yaml.replace(before, () => after))
})

test.each<[string, (document: ReturnType<typeof openContract>) => void]>([
  ['inside an alias', (each) => each.set('/schema/0/copy/unit', 'percent')],
  ['a value that has an alias', (each) => each.set('/shared/unit', 'percent')],
  ['an anchor that has an alias', (each) => each.remove('/shared')],
  ['a key that is there', (each) => each.insert('/id', 'x')],
  ['nothing', (each) => each.remove('/nowhere')],
  ['past the end of a list', (each) => each.insert('/tags/9', 'x')],
])('%s is refused and nothing is changed', (_, edit) => {
  const document = openContract(yaml)
  expect(() => edit(document)).toThrow(expect.objectContaining({ code: 'CONTRACT.EDIT_REFUSED' }))
  expect(document.render()).toBe(yaml)
})

const json = `{
    "id": "a",
    "tags": ["x", "y"],
    "price": { "priceAmount": 1.50 },
    "schema": []
}
`
test.each<[string, (document: ReturnType<typeof openContract>) => void, readonly [string, string]]>([
  ['a text', (each) => each.set('/id', 'b"'), ['"a"', '"b\\""']],
  ['an item', (each) => each.insert('/tags/-', 'z'), ['"y"]', '"y", "z"]']],
  ['a new key', (each) => each.set('/name', 'n'), ['"schema": []\n', '"schema": [],\n    "name": "n"\n']],
  ['the last key goes', (each) => each.remove('/schema'), [' },\n    "schema": []\n', ' }\n']],
  ['the first key goes', (each) => each.remove('/id'), ['    "id": "a",\n', '']],
  [
    'a list of objects',
    (each) => each.set('/schema', [{ name: 't' }]),
    ['[]', '[\n        {\n            "name": "t"\n        }\n    ]'],
  ],
])('JSON stays JSON: %s', (_, edit, [before, after]) => {
  const document = openDataProduct(json)
  edit(document)
  expect(document.render()).toBe(json.replace(before, () => after))
  expect(JSON.parse(document.render())).toEqual(document.value)
})

test('a changed contract is written into its text with its own lines only', () => {
  const text = `# Orders of the shop
apiVersion: v3.2.0
kind: DataContract
id: orders
version: 1.0.0 # of the promise
schema:
  - name: orders
    properties:
      # the key
      - name: id
        primaryKey: true
      # in euros
      - name: amount
        logicalType: number
`
  const contract = parseContract(text)
  const [table] = contract.schema ?? []
  const [key, amount] = table?.properties ?? []
  const changed = writeContract(
    {
      ...contract,
      version: '1.1.0',
      schema: [
        {
          name: 'orders',
          properties: [
            { name: 'shop' },
            ...(key === undefined ? [] : [key]),
            ...(amount === undefined ? [] : [{ ...amount, description: 'With tax' }]),
          ],
        },
      ],
    },
    text,
  )
  expect(changed).toBe(
    text
      .replace('1.0.0 #', '1.1.0 #')
      .replace('      # the key\n', '      - name: shop\n      # the key\n')
      .replace('logicalType: number\n', 'logicalType: number\n        description: With tax\n'),
  )
})
