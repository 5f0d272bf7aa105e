import { expect, test } from 'vitest'
import { checkContractAs, exportContract, importContract, renderContract } from '../../src/exports/index.ts'
import { flights } from '../fixtures/flights.ts'

const number = (value: number) => ({ property: 'protobufNumber', value, vendor: 'mesh' })

test('messages become tables with comments, labels, enums, maps, choices and numbers', () => {
  const { contract, diagnostics } = importContract(
    `syntax = "proto3"; package shop.v1; import "google/protobuf/timestamp.proto";
// An order.
message Order {
  reserved 9, 12 to 15;
  int64 id = 1; // beside
  optional string note = 2 [deprecated = true];
  repeated Line lines = 3;
  map<string, double> rates = 4;
  State state = 5;
  oneof paid { google.protobuf.Timestamp at = 6; bool never = 7; }
  Order parent = 8;
  other.Thing thing = 10;
  message Line { int32 amount = 1; }
  enum State { OPEN = 0; DONE = 1; }
}
service Orders { rpc Get (Order) returns (Order) { option (x) = { a: 1 }; } }`,
    'protobuf',
  )
  expect(contract.domain).toBe('shop.v1')
  expect(contract.schema?.map(({ name, description }) => [name, description])).toEqual([
    ['Order', 'An order.'],
  ])
  expect(
    contract.schema?.[0]?.properties?.map((each) => [each.name, each.logicalType, each.required === true]),
  ).toEqual([
    ['id', 'integer', true],
    ['note', 'string', false],
    ['lines', 'array', true],
    ['rates', 'map', true],
    ['state', 'string', true],
    ['at', 'timestamp', false],
    ['never', 'boolean', false],
    ['parent', undefined, true],
    ['thing', undefined, true],
  ])
  const [, note, lines, , state] = contract.schema?.[0]?.properties ?? []
  expect(note?.deprecated).toBe(true)
  expect(lines?.items?.properties?.[0]).toMatchObject({ name: 'amount', customProperties: [number(1)] })
  expect(state?.enum).toEqual([{ value: 'OPEN' }, { value: 'DONE' }])
  expect(diagnostics.map(({ message, where }) => [where?.line, message])).toEqual([
    [16, 'service Orders is not kept'],
    [11, 'Message Order contains itself; the inner one is a value of any type'],
    [12, 'Type other.Thing of Order.thing is not in the text'],
  ])
  expect(
    checkContractAs(renderContract(contract), 'v3.2.0').diagnostics.filter(
      ({ severity }) => severity === 'error',
    ),
  ).toEqual([])
})

test('what is written is read again, and written alike', () => {
  const { text } = exportContract(flights, 'protobuf')
  const { contract } = importContract(text, 'protobuf')
  const fields = (proto: string) =>
    proto
      .match(/^ {2}.* = \d+;/gm)
      ?.map((each) => each.trim().split(' ').slice(-3))
      .sort()
  expect(fields(exportContract(contract, 'protobuf').text)).toEqual(fields(text))
})

test.each([
  '',
  'message',
  'message A {',
  'message A { int32 x = y; }',
  'message A { int32 x = 1 [',
  '}{',
  'enum E { A',
])('what is no proto is refused: %j', (text) => {
  expect(() => importContract(text, 'protobuf')).toThrow(
    expect.objectContaining({ code: 'CONTRACT.IMPORT_FAILED' }),
  )
})
